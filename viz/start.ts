import { run } from "../src/terminal/command.ts"
import { runViewer, type ViewOptions, viewCommand } from "./run.ts"
import { loadSample } from "./sample.ts"

const start = viewCommand(
  "npm start --",
  "Reads the sample article into the graph unless it is there, builds the viewer where needed, and shows the graph in a browser.",
)

start.action((options: ViewOptions) => runViewer(options, loadSample))
void run(start)
