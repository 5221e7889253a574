import { states } from "./facts.ts"

states(
  "SPOKE_AT",
  [
    ["Ông Trần Văn Bình phát biểu tại hội nghị.", ["Trần Văn Bình -> hội nghị"]],
    ["Bí thư Tỉnh ủy Nghệ An Trần Văn Bình phát biểu kết luận hội nghị.", ["Trần Văn Bình -> hội nghị"]],
    ["Phát biểu tại hội nghị, đồng chí Trần Văn Bình khẳng định kết quả.", ["Trần Văn Bình -> hội nghị"]],
    ["Kết luận buổi làm việc, Bí thư Tỉnh ủy Nghệ An Trần Văn Bình biểu dương.", ["Trần Văn Bình -> buổi làm việc"]],
    ["Tại hội nghị, đồng chí Trần Văn Bình nhấn mạnh vai trò của cơ sở.", ["Trần Văn Bình -> hội nghị"]],
    ["Đồng chí Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An, phát biểu chỉ đạo hội nghị.", ["Trần Văn Bình -> hội nghị"]],
    ["Phát biểu khai mạc hội nghị, bà Lê Thị Hoa cảm ơn các đại biểu.", ["Lê Thị Hoa -> hội nghị"]],
    ["Hội nghị đã khai mạc. Ông Trần Văn Bình phát biểu.", ["Trần Văn Bình -> Hội nghị"]],
    ["Hội nghị đã khai mạc. Phát biểu tại đây, bà Lê Thị Hoa nêu rõ nhiệm vụ.", ["Lê Thị Hoa -> Hội nghị"]],
  ],
  [
    "Đồng chí Trần Văn Bình dự hội nghị.",
    "Bộ Nội vụ khẳng định hội nghị thành công.",
    "Hội nghị thảo luận về bài phát biểu.",
    "Đồng chí Trần Văn Bình chủ trì hội nghị.",
  ],
)
