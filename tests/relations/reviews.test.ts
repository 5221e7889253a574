import { states } from "./facts.ts"

states(
  "REVIEWS",
  [
    ["Tỉnh ủy Nghệ An tổng kết 10 năm thực hiện Nghị quyết số 18-NQ/TW.", ["Tỉnh ủy Nghệ An -> Nghị quyết số 18-NQ/TW"]],
    ["Tỉnh ủy Nghệ An sơ kết Chỉ thị số 05-CT/TW.", ["Tỉnh ủy Nghệ An -> Chỉ thị số 05-CT/TW"]],
    [
      "Bộ Nội vụ tổ chức hội nghị tổng kết 10 năm thực hiện Nghị quyết số 18-NQ/TW.",
      [
        "Bộ Nội vụ -> Nghị quyết số 18-NQ/TW",
        "hội nghị tổng kết 10 năm thực hiện Nghị quyết số 18-NQ/TW -> Nghị quyết số 18-NQ/TW",
      ],
    ],
    [
      "Ông Trần Văn Bình trình bày báo cáo tổng kết 10 năm thực hiện Nghị quyết số 18-NQ/TW.",
      ["báo cáo tổng kết 10 năm thực hiện Nghị quyết số 18-NQ/TW -> Nghị quyết số 18-NQ/TW"],
    ],
    ["Quốc hội giám sát việc thực hiện Luật Đất đai.", ["Quốc hội -> Luật Đất đai"]],
  ],
  [
    "Tỉnh ủy Nghệ An chưa tổng kết Nghị quyết số 18-NQ/TW.",
    "Tỉnh ủy Nghệ An ban hành Nghị quyết số 05-NQ/TU.",
    "Tỉnh ủy Nghệ An tổng kết công tác năm.",
    "Tỉnh ủy Nghệ An thực hiện Nghị quyết số 18-NQ/TW.",
  ],
)
