import { states } from "./facts.ts"

states(
  "ATTENDED",
  [
    ["Đồng chí Trần Văn Bình dự hội nghị.", ["Trần Văn Bình -> hội nghị"]],
    ["Ông Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An, đã đến dự hội nghị.", ["Trần Văn Bình -> hội nghị"]],
    ["Bà Lê Thị Hoa cùng tham dự hội nghị.", ["Lê Thị Hoa -> hội nghị"]],
    [
      "Tham dự hội nghị có các đồng chí: Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An; Lê Thị Hoa, Chủ tịch HĐND tỉnh Nghệ An.",
      ["Trần Văn Bình -> hội nghị", "Lê Thị Hoa -> hội nghị"],
    ],
    [
      "Tham gia buổi làm việc có các Ủy viên Trung ương Đảng: Phó Trưởng Ban Dân vận Trung ương Trần Văn Bình; Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa.",
      ["Trần Văn Bình -> buổi làm việc", "Lê Thị Hoa -> buổi làm việc"],
    ],
    ["Cùng dự hội nghị có ông Trần Văn Bình và bà Lê Thị Hoa.", ["Trần Văn Bình -> hội nghị", "Lê Thị Hoa -> hội nghị"]],
    ["Dự hội nghị có đại diện Bộ Y tế và Bộ Tài chính.", ["Bộ Y tế -> hội nghị", "Bộ Tài chính -> hội nghị"]],
    [
      "Bộ Nội vụ đã làm việc với Tỉnh ủy Nghệ An.",
      ["Bộ Nội vụ -> Bộ Nội vụ làm việc với Tỉnh ủy Nghệ An", "Tỉnh ủy Nghệ An -> Bộ Nội vụ làm việc với Tỉnh ủy Nghệ An"],
    ],
    [
      "Tân Chủ tịch nước Trần Văn Bình bước lên bục thực hiện nghi lễ tuyên thệ.",
      ["Trần Văn Bình -> thực hiện nghi lễ tuyên thệ"],
    ],
    ["Ông Trần Văn Bình sẽ dự hội nghị.", ["Trần Văn Bình -> hội nghị (planned)"]],
    ["Hội nghị đã bế mạc. Cùng dự có ông Trần Văn Bình, bà Lê Thị Hoa.", ["Trần Văn Bình -> Hội nghị", "Lê Thị Hoa -> Hội nghị"]],
    ["Hội nghị có sự tham dự của ông Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An.", ["Trần Văn Bình -> Hội nghị"]],
    [
      "Thủ tướng Trần Văn Bình đã hội đàm với Thủ tướng Lào Sonexay Siphandone.",
      [
        "Sonexay Siphandone -> Trần Văn Bình hội đàm với Thủ tướng Lào Sonexay Siphandone",
        "Trần Văn Bình -> Trần Văn Bình hội đàm với Thủ tướng Lào Sonexay Siphandone",
      ],
    ],
  ],
  [
    "Đồng chí Trần Văn Bình không dự hội nghị.",
    "Ông Trần Văn Bình chưa tham dự hội nghị.",
    "Ông Trần Văn Bình nói về dự án của Bộ Tài chính.",
    "Dự thảo được ông Trần Văn Bình trình hội nghị.",
    "Dự kiến, hội nghị bàn về Bộ Tài chính.",
    "Ông Trần Văn Bình tham gia xây dựng đề án.",
    "Ông Trần Văn Bình tiếp tục công việc.",
    "Ông Trần Văn Bình cho biết, các đại biểu sẽ làm việc với dân.",
  ],
)
