import { states } from "./facts.ts"

states(
  "ORGANIZED",
  [
    ["Bộ Nội vụ tổ chức hội nghị tổng kết công tác năm.", ["Bộ Nội vụ -> hội nghị tổng kết công tác năm"]],
    ["Sáng 12/4, tại Hà Nội, Bộ Y tế đã tổ chức hội thảo khoa học.", ["Bộ Y tế -> hội thảo khoa học"]],
    ["Hội thảo do Bộ Nội vụ tổ chức.", ["Bộ Nội vụ -> Hội thảo"]],
    ["Bộ Y tế long trọng tổ chức lễ kỷ niệm.", ["Bộ Y tế -> lễ kỷ niệm"]],
    ["Bộ Nội vụ phối hợp với Bộ Tài chính tổ chức hội thảo.", ["Bộ Nội vụ -> hội thảo", "Bộ Tài chính -> hội thảo"]],
    ["Bộ Nội vụ và Bộ Tài chính phối hợp tổ chức hội thảo.", ["Bộ Nội vụ -> hội thảo", "Bộ Tài chính -> hội thảo"]],
    ["Ban Thường vụ Tỉnh ủy Nghệ An đã tổ chức hội nghị.", ["Ban Thường vụ Tỉnh ủy Nghệ An -> hội nghị"]],
    ["HĐND tỉnh Nghệ An tổ chức kỳ họp.", ["Hội đồng nhân dân tỉnh Nghệ An -> kỳ họp"]],
  ],
  [
    "Ban Tổ chức Trung ương dự hội nghị.",
    "Bộ Nội vụ không tổ chức hội nghị.",
    "Bộ Nội vụ chưa tổ chức hội nghị.",
    "Trưởng Ban Tổ chức Tỉnh ủy Nghệ An dự hội nghị.",
    "Các tổ chức đảng dự hội nghị.",
    "Bộ Nội vụ chủ trì hội nghị.",
  ],
)
