import { states } from "./facts.ts"

states(
  "CHAIRED",
  [
    ["Đồng chí Trần Văn Bình chủ trì hội nghị.", ["Trần Văn Bình -> hội nghị"]],
    ["Ông Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An, chủ trì buổi làm việc.", ["Trần Văn Bình -> buổi làm việc"]],
    ["Chủ tịch UBND tỉnh Nghệ An Lê Thị Hoa điều hành phiên họp.", ["Lê Thị Hoa -> phiên họp"]],
    ["Hội nghị do đồng chí Trần Văn Bình chủ trì.", ["Trần Văn Bình -> Hội nghị"]],
    ["Dưới sự chủ trì của đồng chí Trần Văn Bình, hội nghị đã thảo luận.", ["Trần Văn Bình -> hội nghị"]],
    ["Chủ trì hội nghị có các đồng chí: Trần Văn Bình, Lê Thị Hoa.", ["Trần Văn Bình -> hội nghị", "Lê Thị Hoa -> hội nghị"]],
    ["Đồng chủ trì hội nghị có ông Trần Văn Bình và bà Lê Thị Hoa.", ["Trần Văn Bình -> hội nghị", "Lê Thị Hoa -> hội nghị"]],
    [
      "Các đồng chí: Trần Văn Bình, Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội; Lê Thị Hoa, Chủ tịch HĐND TP. Hà Nội đồng chủ trì cuộc họp.",
      ["Trần Văn Bình -> cuộc họp", "Lê Thị Hoa -> cuộc họp"],
    ],
    ["Ông Trần Văn Bình và bà Lê Thị Hoa đã đồng chủ trì hội thảo.", ["Trần Văn Bình -> hội thảo", "Lê Thị Hoa -> hội thảo"]],
    ["Hội nghị đã bế mạc chiều nay. Ông Trần Văn Bình chủ trì.", ["Trần Văn Bình -> Hội nghị"]],
    ["Thay mặt Bộ Chính trị, đồng chí Trần Văn Bình chủ trì hội nghị.", ["Trần Văn Bình -> hội nghị"]],
  ],
  [
    "Bộ Tài chính chủ trì, phối hợp với Bộ Y tế báo cáo tại hội nghị.",
    "Thủ tướng giao Bộ Tài chính chủ trì xây dựng đề án trình hội nghị.",
    "Đồng chí Trần Văn Bình không chủ trì hội nghị.",
    "Đơn vị chủ trì là Sở Y tế Nghệ An, hội nghị bế mạc.",
    "Ông Trần Văn Bình chủ trì đề tài khoa học cấp bộ.",
    "Ông Trần Văn Bình dự hội nghị.",
    "Bộ Nội vụ tổ chức hội nghị.",
  ],
)
