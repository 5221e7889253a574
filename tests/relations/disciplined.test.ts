import { states } from "./facts.ts"

states(
  "DISCIPLINED",
  [
    ["Ban Bí thư quyết định kỷ luật ông Trần Văn Bình bằng hình thức cảnh cáo.", ["Ban Bí thư Trung ương Đảng -> Trần Văn Bình"]],
    ["Ủy ban Kiểm tra Trung ương đã khai trừ ông Trần Văn Bình ra khỏi Đảng.", ["Ủy ban Kiểm tra Trung ương -> Trần Văn Bình"]],
    [
      "Ban Thường vụ Tỉnh ủy Nghệ An khiển trách ông Trần Văn Bình và bà Lê Thị Hoa.",
      ["Ban Thường vụ Tỉnh ủy Nghệ An -> Trần Văn Bình", "Ban Thường vụ Tỉnh ủy Nghệ An -> Lê Thị Hoa"],
    ],
    ["Ông Trần Văn Bình bị Bộ Chính trị kỷ luật cảnh cáo.", ["Bộ Chính trị -> Trần Văn Bình"]],
    [
      "Ban Bí thư quyết định thi hành kỷ luật bằng hình thức khiển trách đối với Ban Thường vụ Tỉnh ủy Nghệ An.",
      ["Ban Bí thư Trung ương Đảng -> Ban Thường vụ Tỉnh ủy Nghệ An"],
    ],
  ],
  [
    "Ủy ban Kiểm tra Trung ương đề nghị Ban Bí thư kỷ luật ông Trần Văn Bình.",
    "Ban Bí thư không kỷ luật ông Trần Văn Bình.",
    "Ông Trần Văn Bình nói về công tác kiểm tra, kỷ luật của Đảng.",
    "Ban Bí thư họp bàn về kỷ luật lao động.",
    "Ông Trần Văn Bình bị báo chí phê bình.",
  ],
)
