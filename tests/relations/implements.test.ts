import { states } from "./facts.ts"

states(
  "IMPLEMENTS",
  [
    ["Tỉnh ủy Nghệ An đã triển khai thực hiện Nghị quyết số 18-NQ/TW.", ["Tỉnh ủy Nghệ An -> Nghị quyết số 18-NQ/TW"]],
    ["Thực hiện Chỉ thị số 05-CT/TW, Tỉnh ủy Nghệ An đã mở lớp học.", ["Tỉnh ủy Nghệ An -> Chỉ thị số 05-CT/TW"]],
    [
      "Bộ Nội vụ tổ chức hội nghị quán triệt Nghị quyết số 18-NQ/TW.",
      ["Bộ Nội vụ -> Nghị quyết số 18-NQ/TW", "hội nghị quán triệt Nghị quyết số 18-NQ/TW -> Nghị quyết số 18-NQ/TW"],
    ],
    [
      "Tỉnh ủy Nghệ An ban hành Kế hoạch thực hiện Nghị quyết số 18-NQ/TW.",
      ["Kế hoạch thực hiện Nghị quyết số 18-NQ/TW -> Nghị quyết số 18-NQ/TW"],
    ],
    [
      "UBND tỉnh Nghệ An thực hiện Chỉ thị số 05-CT/TW và Nghị quyết số 18-NQ/TW.",
      ["Ủy ban nhân dân tỉnh Nghệ An -> Chỉ thị số 05-CT/TW", "Ủy ban nhân dân tỉnh Nghệ An -> Nghị quyết số 18-NQ/TW"],
    ],
    ["Tỉnh ủy Nghệ An nguyện thực hiện tốt Nghị quyết số 18-NQ/TW.", ["Tỉnh ủy Nghệ An -> Nghị quyết số 18-NQ/TW (planned)"]],
    ["Tỉnh ủy Nghệ An tự nguyện thực hiện Nghị quyết số 18-NQ/TW.", ["Tỉnh ủy Nghệ An -> Nghị quyết số 18-NQ/TW"]],
    ["Tỉnh ủy Nghệ An nghiêm túc cụ thể hóa Nghị quyết số 18-NQ/TW.", ["Tỉnh ủy Nghệ An -> Nghị quyết số 18-NQ/TW"]],
  ],
  [
    "Tỉnh ủy Nghệ An chưa thực hiện Nghị quyết số 18-NQ/TW.",
    "Tỉnh ủy Nghệ An thực hiện tốt nhiệm vụ.",
    "Tỉnh ủy Nghệ An thực hiện nghị quyết.",
    "Tỉnh ủy Nghệ An ban hành Nghị quyết số 05-NQ/TU.",
  ],
)
