import { states } from "./facts.ts"

states(
  "DIRECTED",
  [
    ["Thủ tướng Trần Văn Bình giao Bộ Tài chính xây dựng phương án.", ["Trần Văn Bình -> Bộ Tài chính"]],
    ["Tỉnh ủy Nghệ An chỉ đạo UBND tỉnh ban hành Kế hoạch số 12/KH-UBND.", ["Tỉnh ủy Nghệ An -> Ủy ban nhân dân tỉnh Nghệ An"]],
    [
      "Thủ tướng Trần Văn Bình giao Bộ Tài chính và Bộ Y tế xây dựng phương án.",
      ["Trần Văn Bình -> Bộ Tài chính", "Trần Văn Bình -> Bộ Y tế"],
    ],
    ["Ông Trần Văn Bình giao cho Sở Y tế Nghệ An rà soát số liệu.", ["Trần Văn Bình -> Sở Y tế tỉnh Nghệ An"]],
    [
      "Thủ tướng Trần Văn Bình giao Bộ Tài chính chủ trì, phối hợp với Bộ Y tế xây dựng phương án.",
      ["Trần Văn Bình -> Bộ Tài chính"],
    ],
  ],
  [
    "Ban Chỉ đạo làm việc với Bộ Tài chính.",
    "Ông Trần Văn Bình nghe ý kiến chỉ đạo của Bộ Chính trị.",
    "Dưới sự lãnh đạo của Tỉnh ủy Nghệ An, Sở Y tế hoàn thành nhiệm vụ.",
    "Ông Trần Văn Bình không giao Bộ Tài chính xây dựng phương án.",
    "Bộ Chính trị phân công đồng chí Lê Thị Hoa giữ chức Bí thư Tỉnh ủy Nghệ An.",
    "Ngành giao thông của Bộ Xây dựng phát triển.",
  ],
)
