import { expect, test } from "vitest"
import { readEvidence } from "../../viz/read/evidence.ts"
import { PRESS } from "../queries/press.ts"
import { writeArticle } from "../store/article-graphs.ts"
import { describeOnBothStores } from "../store/engines.ts"
import { describeInChromium, eventually, settled } from "./browser.ts"

const AN = { type: "Person", name: "Nguyễn Văn An" } as const
const DUNG = { type: "Person", name: "Phạm Tiến Dũng" } as const
const PARTY = { type: "Organization", name: "Tỉnh ủy Sơn Khê" } as const

/** A fifth article, which calls another man secretary while the first still is. */
const OTHER = writeArticle({
  url: "https://tinsonkhe.example/2024-02-01",
  published: "2024-02-01",
  named: [DUNG, PARTY],
  stated: [{ type: "HOLDS_POSITION", from: 0, to: 1, properties: { title: "Bí thư", status: "current" } }],
})
const GRAPHS = [...PRESS, OTHER]
const entities = GRAPHS.flatMap((graph) => graph.entities)
const idOf = (thing: { readonly name: string }): string => entities.find((e) => e.name === thing.name)!.id

describeOnBothStores("what speaks against a post", (openEmpty) => {
  test("is what the saved question on contradictions finds, seen from either side", async () => {
    const store = await openEmpty()
    await store.load(GRAPHS)
    const against = async (person: { readonly name: string }) => {
      const evidence = await readEvidence(store, idOf(person), "HOLDS_POSITION", idOf(PARTY))
      const statusOf = (id: string) => evidence!.relations.find((r) => r.id === id)!.status
      return evidence!.conflicts
        .map(({ relation, person: who, said }) => `${statusOf(relation)} against ${who.name} ${said.title}, ${said.status}`)
        .toSorted()
    }
    expect(await against(AN)).toEqual([
      "current against Nguyễn Văn An Bí thư, former",
      "current against Phạm Tiến Dũng Bí thư, current",
      "former against Nguyễn Văn An Bí thư, current",
    ])
    expect(await against(DUNG)).toEqual(["current against Nguyễn Văn An Bí thư, current"])
    // A deputy beside a secretary, and whoever came after him, contradict nobody.
    expect(await against({ name: "Trần Thị Bình" })).toEqual([])
  })
})

describeInChromium(
  "articles that contradict each other",
  () => GRAPHS,
  (open) => {
    test("are told beside the sentence, each leading to the other's own sentence", async () => {
      const page = await open({ hash: `s=${idOf(AN)}.HOLDS_POSITION.${idOf(PARTY)}` })
      const panel = page.locator(".edge-panel")
      const conflicts = panel.getByRole("complementary", { name: "Bài khác nói trái với điều này" })
      await eventually(() => conflicts.count()).toBe(2)
      expect(await conflicts.getByText("Nguyễn Văn An: Bí thư, nguyên, Tỉnh ủy Sơn Khê").count()).toBe(1)
      const other = conflicts.getByRole("listitem").filter({ hasText: "Phạm Tiến Dũng: Bí thư, đương nhiệm, Tỉnh ủy Sơn Khê" })
      expect(await other.textContent()).toContain("01/02/2024")
      expect(await other.textContent()).toContain(OTHER.relations[0]!.evidence[0]!.quote)
      await other.getByRole("button", { name: "Xem câu ấy" }).click()
      await panel.locator(".triple", { hasText: DUNG.name }).waitFor()
      expect(await panel.locator("cite").textContent()).toBe(OTHER.article.title)
      // And back: this one is contradicted by the first.
      await panel.getByRole("button", { name: "Xem câu ấy" }).click()
      await panel.locator(".triple", { hasText: AN.name }).waitFor()
    })

    test("lead to the sentence on the same line where it stands there", async () => {
      const page = await open({ hash: `s=${idOf(AN)}.HOLDS_POSITION.${idOf(PARTY)}` })
      const section = page.locator(".edge-panel .statements", { has: page.getByRole("heading", { name: /Bí thư.*nguyên/ }) })
      await page
        .getByRole("listitem")
        .filter({ hasText: "Nguyễn Văn An: Bí thư, nguyên" })
        .getByRole("button", { name: "Xem câu ấy" })
        .click()
      await eventually(() => section.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true)
    })

    test("are not told of where nobody contradicts", async () => {
      const page = await open({ hash: `s=${idOf({ name: "Trần Thị Bình" })}.HOLDS_POSITION.${idOf(PARTY)}` })
      await page.locator(".edge-panel .statement").first().waitFor()
      await settled(page)
      expect(await page.locator(".conflicts").count()).toBe(0)
    })
  },
)
