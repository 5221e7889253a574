import { expect, test } from "vitest"
import { graphOf } from "../../ingest/graph-of.ts"
import { ingestArticles } from "../../ingest/ingest-articles.ts"
import type { Reading } from "../../ingest/readers/reading.ts"
import { describeOnBothStores } from "./engines.ts"

const article = (where: string, text: unknown): Reading => ({ kind: "article", where, raw: { text: text as string } })

/** The types forbid a text that is none; a reader with a slip might hand one over all the same. */
const FAULTY = article("faulty.txt", 42)

test("a fault in the reading of one article is one line that names it", () => {
  expect(graphOf(FAULTY)).toEqual({
    kind: "skipped",
    where: "faulty.txt",
    reason: expect.stringMatching(
      /^cannot be read because of a fault in Đầu Mối \(TypeError: [^\n]+\): report it with the article$/,
    ),
  })
})

describeOnBothStores("a fault in the reading of one article", (openEmpty) => {
  test("leaves those before and behind it in the graph", async () => {
    const store = await openEmpty()
    const report = await ingestArticles(
      (async function* () {
        yield article("one.txt", "Nghệ An họp\nÔng Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An, chủ trì hội nghị.")
        yield FAULTY
        yield article("two.txt", "Hà Tĩnh họp\nBà Lê Thị Hoa, Bí thư Tỉnh ủy Hà Tĩnh, chủ trì hội nghị.")
      })(),
      store,
    )
    expect(report).toMatchObject({ read: 2, loaded: 2, skipped: [{ where: "faulty.txt" }] })
    const { rows } = await store.read("MATCH (p:Person) RETURN p.name AS name ORDER BY name")
    expect(rows).toEqual([["Lê Thị Hoa"], ["Trần Văn Bình"]])
  })
})
