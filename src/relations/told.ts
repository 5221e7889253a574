import type { Item } from "../link/linked.ts"
import { keysOf } from "../vi/terms.ts"
import type { Phrase } from "./phrases.ts"
import type { Reading } from "./rule.ts"

/** Verbs of what is to be done, as orders begin. */
const ORDERS =
  /^(sớm|khẩn trương|chủ trì|phối hợp (với|chặt|cùng)|chỉ đạo|tiếp tục|tăng cường|đẩy mạnh|tập trung|rà soát|đôn đốc|nghiên cứu|chủ động|hoàn thiện|xây dựng|hướng dẫn|kiểm tra|thực hiện|triển khai|có trách nhiệm|chịu trách nhiệm|bố trí|theo dõi|tham mưu|làm rõ)( |$)/

/** A body that a sentence begins with and that is told what to do, by whom, and in which of two ways. */
interface Told {
  readonly body: Phrase
  /** The first word of the order. */
  readonly verb: Phrase
  readonly by: Item
  readonly how: "Direct" | "Recommend"
}

/** How far back the order may begin of which a list of sentences, each with a body of its own, goes on. */
const REACH = 8

/**
 * "Phó Thủ tướng A giao Bộ B … Bộ C khẩn trương …": orders in sentences of their own behind the one that tells who gives them.
 * Null where the sentence does not begin with a body and an order, or somebody else has spoken in between.
 */
export const toldBehind = ({ row, sentence, linked }: Reading): Told | null => {
  const at = /^\d{1,2}$/.test(row[0]?.key ?? "") && row[1]?.key === "." ? 2 : 0
  const [body, verb] = [row[at], row[at + 1]]
  if (sentence.block !== "body" || !body?.tags.has("Organization") || body.tags.has("Person") || !verb) return null
  if (!ORDERS.test(keysOf(row.slice(at + 1, at + 4)))) return null
  for (let i = sentence.index - 1; i >= Math.max(0, sentence.index - REACH); i--) {
    const { items, block } = linked.sentences[i]!
    if (block !== "body") return null
    const cue = items.findLastIndex((_, k) => isOrder(items, k))
    const before = cue < 0 ? [] : items.slice(0, cue)
    const by = before.findLast((item) => item.tags.has("Person")) ?? before.findLast((item) => item.tags.has("Actor"))
    if (by) return { body, verb, by, how: items[cue]!.tags.has("Direct") ? "Direct" : "Recommend" }
    if (items.some((item) => item.tags.has("Person") || item.tags.has("Say") || item.tags.has("Speak"))) return null
  }
  return null
}

/** "giao Bộ B", "yêu cầu các bộ": a verb of ordering, and whom. */
const isOrder = (items: readonly Item[], at: number): boolean => {
  const { key, tags } = items[at]!
  const next = items[at + 1]
  if (tags.has("Direct") && key === "giao")
    return next?.tags.has("Organization") === true || next?.key === "cho" || next?.key === "các"
  return tags.has("Recommend") && key === "cầu" && items[at - 1]?.key === "yêu"
}
