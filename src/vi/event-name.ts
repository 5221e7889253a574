export type EventKind =
  | "working-session"
  | "conference"
  | "congress"
  | "session"
  | "ceremony"
  | "visit"
  | "talks"
  | "appointment"
  | "inspection"
  | "election"
  | "contact-with-voters"
  | "press-briefing"
  | "training"
  | "commemoration"
  | "other"

/** A meeting, ceremony, visit… as named at some terms. */
export interface EventName {
  readonly at: number
  readonly length: number
  readonly kind: EventKind
  /** Words under which later mentions are the same thing: "buổi làm việc" and "cuộc làm việc" share one. */
  readonly family: string
  /** What tells it apart from others of its family ("trung ương 7 khóa 12", "đại hội 13 đảng"), or null where only the context does. */
  readonly key: string | null
  /** Named by a verb ("đã làm việc với"), not by a noun. */
  readonly verb: boolean
  /** Only head words: a mention that points back ("hội nghị", "buổi lễ"). */
  readonly bare: boolean
}
