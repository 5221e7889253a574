import { states } from "./facts.ts"

states(
  "PART_OF",
  [
    ["Ban Thường vụ Tỉnh ủy Nghệ An họp.", ["Ban Thường vụ Tỉnh ủy Nghệ An -> Tỉnh ủy Nghệ An"]],
    ["Ông Trần Văn Bình, Chánh Văn phòng Tỉnh ủy Nghệ An, dự.", ["Văn phòng Tỉnh ủy Nghệ An -> Tỉnh ủy Nghệ An"]],
    [
      "Phó Chủ nhiệm Tổng cục Chính trị QĐND Việt Nam Trần Văn Bình dự.",
      ["Tổng cục Chính trị Quân đội nhân dân Việt Nam -> Quân đội nhân dân Việt Nam"],
    ],
    ["Đảng ủy Bộ Nội vụ họp.", ["Đảng ủy Bộ Nội vụ -> Bộ Nội vụ"]],
    ["Ủy ban Kiểm tra Tỉnh ủy Nghệ An họp.", ["Ủy ban Kiểm tra Tỉnh ủy Nghệ An -> Tỉnh ủy Nghệ An"]],
  ],
  [
    // Deputies of one province together: no body of the Assembly.
    "Đoàn đại biểu Quốc hội tỉnh Nghệ An họp.",
    "Bộ Tài chính và Bộ Y tế họp.",
    "Tỉnh ủy Nghệ An họp.",
    "UBND tỉnh Nghệ An họp.",
    "Ban Tổ chức Trung ương họp.",
    "Bộ Nội vụ họp với Tỉnh ủy Nghệ An.",
  ],
)
