import { states } from "./facts.ts"

states(
  "RECOMMENDS",
  [
    [
      "Tỉnh ủy Nghệ An kiến nghị Trung ương sớm ban hành nghị quyết mới về phát triển vùng.",
      ["Tỉnh ủy Nghệ An -> sớm ban hành nghị quyết mới về phát triển vùng"],
    ],
    [
      "Ông Trần Văn Bình đề nghị Bộ Tài chính bố trí vốn cho dự án đường ven biển.",
      ["Trần Văn Bình -> bố trí vốn cho dự án đường ven biển"],
    ],
    [
      "UBND tỉnh Nghệ An đề xuất với Bộ Y tế xây dựng bệnh viện vùng tại Vinh.",
      ["Ủy ban nhân dân tỉnh Nghệ An -> xây dựng bệnh viện vùng tại Vinh"],
    ],
  ],
  [
    "Các kiến nghị của cử tri đã được Bộ Tài chính trả lời.",
    "Theo đề nghị của Bộ Nội vụ, hội nghị đã họp.",
    "Ông Trần Văn Bình không đề nghị Bộ Tài chính bố trí vốn cho dự án đường ven biển.",
    "Bộ Tài chính bố trí vốn cho dự án đường ven biển.",
    "Tỉnh ủy Nghệ An đã có 6 kiến nghị cụ thể.",
  ],
)

states(
  "ADDRESSED_TO",
  [
    [
      "Tỉnh ủy Nghệ An kiến nghị Trung ương sớm ban hành nghị quyết mới về phát triển vùng.",
      ["sớm ban hành nghị quyết mới về phát triển vùng -> Ban Chấp hành Trung ương Đảng"],
    ],
    [
      "Ông Trần Văn Bình đề nghị Bộ Tài chính bố trí vốn cho dự án đường ven biển.",
      ["bố trí vốn cho dự án đường ven biển -> Bộ Tài chính"],
    ],
    ["UBND tỉnh Nghệ An đề xuất với Bộ Y tế xây dựng bệnh viện vùng tại Vinh.", ["xây dựng bệnh viện vùng tại Vinh -> Bộ Y tế"]],
  ],
  [
    "Ông Trần Văn Bình đề nghị các địa phương rà soát lại toàn bộ quy hoạch.",
    "Bộ Tài chính bố trí vốn cho dự án đường ven biển.",
  ],
)
