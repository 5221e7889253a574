import { states } from "./facts.ts"

states(
  "ISSUED",
  [
    ["Tỉnh ủy Nghệ An đã ban hành Nghị quyết số 05-NQ/TU.", ["Tỉnh ủy Nghệ An -> Nghị quyết số 05-NQ/TU"]],
    ["Thủ tướng Trần Văn Bình đã ký Quyết định số 12/QĐ-TTg.", ["Trần Văn Bình -> Quyết định số 12/QĐ-TTg"]],
    ["Ông Trần Văn Bình ký ban hành Kế hoạch số 118-KH/TU.", ["Trần Văn Bình -> Kế hoạch số 118-KH/TU"]],
    ["Quốc hội đã thông qua Luật Đất đai.", ["Quốc hội -> Luật Đất đai"]],
    ["Luật Đất đai được Quốc hội thông qua.", ["Quốc hội -> Luật Đất đai"]],
    [
      "Bộ Chính trị ban hành Quy định số 41-QĐ/TW và Kết luận số 21-KL/TW.",
      ["Bộ Chính trị -> Quy định số 41-QĐ/TW", "Bộ Chính trị -> Kết luận số 21-KL/TW"],
    ],
    [
      "Hội nghị quán triệt Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương Đảng.",
      ["Ban Chấp hành Trung ương Đảng -> Nghị quyết số 18-NQ/TW"],
    ],
    ["Tỉnh thực hiện Chỉ thị số 05-CT/TW ngày 15-5-2016 của Bộ Chính trị.", ["Bộ Chính trị -> Chỉ thị số 05-CT/TW"]],
    ["Bộ Nội vụ trình Chính phủ ban hành Nghị định số 67/2025/NĐ-CP.", ["Chính phủ -> Nghị định số 67/2025/NĐ-CP (planned)"]],
    ["Chính phủ sẽ ban hành Nghị định số 67/2025/NĐ-CP.", ["Chính phủ -> Nghị định số 67/2025/NĐ-CP (planned)"]],
  ],
  [
    "Ông Trần Văn Bình đề nghị Quốc hội ban hành Luật Đất đai.",
    "Tỉnh ủy Nghệ An chưa ban hành Nghị quyết số 05-NQ/TU.",
    "Tỉnh ủy Nghệ An đã ban hành trên 500 văn bản.",
    "Tỉnh ủy Nghệ An đã ban hành 10 chương trình công tác.",
    "Tỉnh ủy Nghệ An thực hiện Nghị quyết số 18-NQ/TW.",
    "Thực hiện Nghị quyết số 18-NQ/TW, Bộ Nội vụ giao nhiệm vụ.",
    "Bộ Nội vụ ra quân làm sạch biển.",
    "Bộ trưởng đã ký Quyết định số 12/QĐ-BNV.",
  ],
)
