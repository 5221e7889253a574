import { openStore } from "../../src/store/open-store.ts"
import { statesOf } from "./kill-rounds.ts"

/** The process that is killed: told to begin, it loads one state of the press after the other until it is no more. */
const main = async (): Promise<void> => {
  const store = await openStore(process.argv[2])
  const states = statesOf()
  process.on("disconnect", () => process.exit())
  process.once("message", async () => {
    for (let i = 0; ; i++) await store.load(states[i % states.length]!)
  })
  process.send?.("ready")
}

void main()
