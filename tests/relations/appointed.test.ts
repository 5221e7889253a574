import { states } from "./facts.ts"

states(
  "APPOINTED",
  [
    ["Bộ Chính trị phân công đồng chí Trần Văn Bình giữ chức Bí thư Tỉnh ủy Nghệ An.", ["Bộ Chính trị -> Trần Văn Bình"]],
    ["Ông Trần Văn Bình được Bộ Chính trị điều động giữ chức Bí thư Tỉnh ủy Nghệ An.", ["Bộ Chính trị -> Trần Văn Bình"]],
    [
      "HĐND tỉnh Nghệ An đã bầu ông Trần Văn Bình giữ chức Chủ tịch UBND tỉnh Nghệ An.",
      ["Hội đồng nhân dân tỉnh Nghệ An -> Trần Văn Bình"],
    ],
    ["Quốc hội miễn nhiệm chức vụ Bộ trưởng Bộ Y tế đối với bà Lê Thị Hoa.", ["Quốc hội -> Lê Thị Hoa"]],
    [
      "Ban Bí thư chỉ định đồng chí Lê Thị Hoa tham gia Ban Thường vụ Tỉnh ủy Nghệ An.",
      ["Ban Bí thư Trung ương Đảng -> Lê Thị Hoa"],
    ],
    ["Chính phủ bổ nhiệm ông Trần Văn Bình làm Thứ trưởng Bộ Y tế.", ["Chính phủ -> Trần Văn Bình"]],
  ],
  [
    "Bộ Chính trị chưa phân công đồng chí Trần Văn Bình giữ chức Bí thư Tỉnh ủy Nghệ An.",
    "Đồng chí Lê Thị Hoa trao quyết định bổ nhiệm đồng chí Trần Văn Bình giữ chức Giám đốc Sở Y tế Hà Nội.",
    "Ông Trần Văn Bình được Bộ Chính trị khen.",
    "Bộ Nội vụ phân công nhiệm vụ cho ông Trần Văn Bình.",
    "Bộ Chính trị gặp ông Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An.",
  ],
)
