import { states } from "./facts.ts"

states(
  "MET",
  [
    ["Thủ tướng Trần Văn Bình đã hội đàm với Thủ tướng Lào Sonexay Siphandone.", ["Trần Văn Bình -> Sonexay Siphandone"]],
    ["Chủ tịch Quốc hội Trần Văn Bình hội kiến với Tổng thống Pháp Jean Dupont.", ["Trần Văn Bình -> Jean Dupont"]],
  ],
  [
    "Thủ tướng Trần Văn Bình sẽ gặp cử tri.",
    "Thủ tướng Trần Văn Bình tiếp tục làm việc với Bộ Nội vụ.",
    "Ông Trần Văn Bình và ông Lê Văn Tám dự hội nghị.",
  ],
)
