import type { EntityType } from "./entities.ts"

/** A type of relation: which types of entity may stand at each end, and when it is used. */
export interface RelationKind {
  readonly type: string
  readonly vi: string
  readonly en: string
  readonly from: readonly EntityType[]
  readonly to: readonly EntityType[]
  readonly meaning: string
}

export const RELATION_KINDS = [
  {
    type: "CHAIRED",
    vi: "chủ trì",
    en: "chaired",
    from: ["Person", "Organization"],
    to: ["Event"],
    meaning: "chủ trì, đồng chủ trì, điều hành, chủ tọa",
  },
  {
    type: "ORGANIZED",
    vi: "tổ chức",
    en: "organized",
    from: ["Organization", "Person"],
    to: ["Event"],
    meaning: "tổ chức, phối hợp tổ chức, đăng cai",
  },
  {
    type: "ATTENDED",
    vi: "dự",
    en: "attended",
    from: ["Person", "Organization"],
    to: ["Event"],
    meaning: "dự, tham dự, tham gia, có mặt, làm việc với, tiếp, hội đàm, đến thăm",
  },
  {
    type: "SPOKE_AT",
    vi: "phát biểu tại",
    en: "spoke at",
    from: ["Person"],
    to: ["Event"],
    meaning: "phát biểu, kết luận, nhấn mạnh, trình bày, báo cáo at the event",
  },
  {
    type: "PRESENTED",
    vi: "trình bày",
    en: "presented",
    from: ["Person", "Organization"],
    to: ["Document"],
    meaning: "trình bày, báo cáo, công bố, trao a named document",
  },
  {
    type: "HOLDS_POSITION",
    vi: "giữ chức",
    en: "holds position in",
    from: ["Person"],
    to: ["Organization"],
    meaning: "a post, title or membership: title, status (current, former, new, proposed), since, until",
  },
  {
    type: "APPOINTED",
    vi: "bổ nhiệm",
    en: "appointed",
    from: ["Organization", "Person", "Event"],
    to: ["Person"],
    meaning: "the body that decided an appointment, election, transfer or dismissal",
  },
  {
    type: "ISSUED",
    vi: "ban hành",
    en: "issued",
    from: ["Organization", "Person", "Event"],
    to: ["Document"],
    meaning: "ban hành, ký, thông qua, and “Nghị quyết … của X”",
  },
  {
    type: "IMPLEMENTS",
    vi: "thực hiện",
    en: "implements",
    from: ["Organization", "Person", "Event", "Document"],
    to: ["Document"],
    meaning: "thực hiện, triển khai, quán triệt, cụ thể hóa, theo tinh thần",
  },
  {
    type: "REVIEWS",
    vi: "tổng kết",
    en: "reviews",
    from: ["Organization", "Event", "Document"],
    to: ["Document"],
    meaning: "sơ kết, tổng kết, đánh giá, kiểm tra, giám sát việc thực hiện",
  },
  {
    type: "AMENDS",
    vi: "sửa đổi",
    en: "amends",
    from: ["Document"],
    to: ["Document"],
    meaning: "sửa đổi, bổ sung, thay thế, bãi bỏ",
  },
  {
    type: "RECOMMENDS",
    vi: "kiến nghị",
    en: "recommends",
    from: ["Person", "Organization"],
    to: ["Proposal"],
    meaning: "kiến nghị, đề xuất, đề nghị, yêu cầu a specific thing",
  },
  {
    type: "ADDRESSED_TO",
    vi: "gửi tới",
    en: "addressed to",
    from: ["Proposal"],
    to: ["Organization", "Person"],
    meaning: "to whom the proposal is addressed",
  },
  {
    type: "DIRECTED",
    vi: "chỉ đạo",
    en: "directed",
    from: ["Person", "Organization", "Event"],
    to: ["Organization", "Person"],
    meaning: "giao, chỉ đạo, phân công a named body to do something",
  },
  {
    type: "PART_OF",
    vi: "thuộc",
    en: "part of",
    from: ["Organization"],
    to: ["Organization"],
    meaning: "a name that contains its parent, or thuộc, trực thuộc, của",
  },
  {
    type: "HELD_AT",
    vi: "diễn ra tại",
    en: "held at",
    from: ["Event"],
    to: ["Place", "Organization"],
    meaning: "where the event took place",
  },
  {
    type: "DISCIPLINED",
    vi: "kỷ luật",
    en: "disciplined",
    from: ["Organization"],
    to: ["Person", "Organization"],
    meaning: "kỷ luật, khai trừ, cách chức, cảnh cáo, khiển trách",
  },
  {
    type: "MET",
    vi: "gặp",
    en: "met",
    from: ["Person"],
    to: ["Person"],
    meaning: "hội đàm, hội kiến, tiếp, gặp between two named persons",
  },
] as const satisfies readonly RelationKind[]

export type RelationType = (typeof RELATION_KINDS)[number]["type"]

export const RELATION_TYPES: readonly RelationType[] = RELATION_KINDS.map((k) => k.type)

/** The statuses that a post may have. */
export const POSITION_STATUSES = ["current", "former", "new", "proposed"] as const

export type PositionStatus = (typeof POSITION_STATUSES)[number]
