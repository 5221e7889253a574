import { states } from "./facts.ts"

states(
  "AMENDS",
  [
    [
      "Nghị định số 67/2025/NĐ-CP sửa đổi Nghị định số 178/2024/NĐ-CP.",
      ["Nghị định số 67/2025/NĐ-CP -> Nghị định số 178/2024/NĐ-CP"],
    ],
    ["Quy định số 41-QĐ/TW thay thế Quy định số 260-QĐ/TW.", ["Quy định số 41-QĐ/TW -> Quy định số 260-QĐ/TW"]],
    [
      "Thông tư số 12/2024/TT-BTC bãi bỏ Thông tư số 05/2020/TT-BTC.",
      ["Thông tư số 12/2024/TT-BTC -> Thông tư số 05/2020/TT-BTC"],
    ],
  ],
  [
    "Nghị định số 67/2025/NĐ-CP hướng dẫn Luật Đất đai.",
    "Quốc hội sửa đổi Luật Đất đai.",
    "Thực hiện Nghị định số 67/2025/NĐ-CP và Nghị định số 178/2024/NĐ-CP.",
  ],
)
