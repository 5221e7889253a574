import { run } from "../src/terminal/command.ts"
import { runViewer, type ViewOptions, viewCommand } from "./run.ts"

const view = viewCommand("npm run view --", "Shows the graph in a browser. Reads only: nothing is loaded or changed.")

view.action((options: ViewOptions) => runViewer(options, async () => []))
void run(view)
