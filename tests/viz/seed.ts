import type { Entity } from "../../src/graph.ts"
import { graphOf, SEED } from "./shown.ts"

/** The sample article as the extractor reads it, and some of what is in it. */
export const SAMPLE = graphOf(SEED)

/** The thing of this name in the sample article. */
export const inSample = (name: string): Entity => {
  const found = SAMPLE.entities.find((e) => e.name === name)
  if (!found) throw new Error(`The sample article no longer names ${name}.`)
  return found
}

export const MAI = inSample("Trương Thị Mai")
export const HANOI_PARTY = inSample("Thành ủy Hà Nội")
export const MEETING = inSample("làm việc với Ban Thường vụ Thành ủy Hà Nội")
