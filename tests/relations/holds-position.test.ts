import { states } from "./facts.ts"

states(
  "HOLDS_POSITION",
  [
    ["Ông Trần Văn Bình, tân Bí thư Tỉnh ủy Lào Cai, phát biểu.", ["Trần Văn Bình -> Tỉnh ủy Lào Cai (Bí thư, new)"]],
    ["Tân Bí thư Tỉnh ủy Lào Cai Trần Văn Bình phát biểu.", ["Trần Văn Bình -> Tỉnh ủy Lào Cai (Bí thư, new)"]],
    ["Bà Lê Thị Hoa thôi không nắm giữ chức vụ Bí thư Tỉnh ủy Lào Cai.", ["Lê Thị Hoa -> Tỉnh ủy Lào Cai (Bí thư, former)"]],
    ["Bà Lê Thị Hoa nhậm chức Bí thư Tỉnh ủy Lào Cai.", ["Lê Thị Hoa -> Tỉnh ủy Lào Cai (Bí thư, new)"]],
    [
      "Từ một chuyên viên ở Sở Y tế tỉnh Lào Cai, ông Trần Văn Bình đi lên.",
      ["Trần Văn Bình -> Sở Y tế tỉnh Lào Cai (Chuyên viên, former)"],
    ],
    ["Bí thư Tỉnh ủy Nghệ An Trần Văn Bình phát biểu.", ["Trần Văn Bình -> Tỉnh ủy Nghệ An (Bí thư, current)"]],
    [
      "Thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng Bộ Xây dựng Trần Văn Bình trình bày tờ trình.",
      ["Trần Văn Bình -> Bộ Xây dựng (Bộ trưởng, current)"],
    ],
    [
      "Theo chỉ đạo của Ủy viên Bộ Chính trị, Bí thư Thành ủy Hải Phòng Trần Văn Bình, công an đã vào cuộc.",
      ["Trần Văn Bình -> Bộ Chính trị (Ủy viên, current)", "Trần Văn Bình -> Thành ủy Hải Phòng (Bí thư, current)"],
    ],
    [
      "Ông Trần Văn Bình, Trợ lý Ủy viên Bộ Chính trị, Bộ trưởng Bộ Công an, dự.",
      ["Trần Văn Bình -> Bộ Công an (Trợ lý Bộ trưởng, current)"],
    ],
    [
      "Ông Trần Văn Bình lần lượt đảm nhiệm các chức vụ: Chánh Văn phòng Bộ Y tế; Thứ trưởng Bộ Y tế.",
      ["Trần Văn Bình -> Văn phòng Bộ Y tế (Chánh Văn phòng, former)", "Trần Văn Bình -> Bộ Y tế (Thứ trưởng, former)"],
    ],
    ["Ông Bình gặp trợ lý của Chủ tịch Quốc hội Lê Thị Hoa.", ["Lê Thị Hoa -> Quốc hội (Chủ tịch, current)"]],
    ["Nguyễn Văn Phúc-Bí thư Tỉnh ủy Nghệ An dự.", ["Nguyễn Văn Phúc -> Tỉnh ủy Nghệ An (Bí thư, current)"]],
    [
      "Các Phó Chủ tịch Quốc hội Trần Văn Bình, Lê Thị Hoa dự hội nghị.",
      ["Lê Thị Hoa -> Quốc hội (Phó Chủ tịch, current)", "Trần Văn Bình -> Quốc hội (Phó Chủ tịch, current)"],
    ],
    [
      "Quốc hội thông qua nghị quyết phê chuẩn đề nghị của Thủ tướng về việc miễn nhiệm chức vụ Bộ trưởng Bộ Công an với ông Trần Văn Bình.",
      ["Trần Văn Bình -> Bộ Công an (Bộ trưởng, former)"],
    ],
    [
      "Lễ công bố Quyết định số 809/QĐ-TTg của Thủ tướng Chính phủ về việc bổ nhiệm ông Trần Văn Bình giữ chức Thứ trưởng Bộ Y tế diễn ra sáng nay.",
      ["Trần Văn Bình -> Bộ Y tế (Thứ trưởng, new)"],
    ],
    ["Bộ trưởng KH-ĐT Trần Văn Bình trả lời.", ["Trần Văn Bình -> Bộ Kế hoạch và Đầu tư (Bộ trưởng, current)"]],
    [
      "Ông Trần Văn Bình, nguyên Phó Thủ tướng Chính phủ, Bộ trưởng Bộ Ngoại giao phát biểu.",
      ["Trần Văn Bình -> Chính phủ (Phó Thủ tướng, former)", "Trần Văn Bình -> Bộ Ngoại giao (Bộ trưởng, former)"],
    ],
    [
      "Chỉ định đồng chí Lê Thị Hoa tham gia Ban Chấp hành, Ban Thường vụ Huyện ủy Nam Đàn.",
      ["Lê Thị Hoa -> Ban Thường vụ Huyện ủy Nam Đàn (Ủy viên, new)", "Lê Thị Hoa -> Huyện ủy Nam Đàn (Ủy viên, new)"],
    ],
    [
      "Cùng dự có 2 Phó Chủ tịch UBND tỉnh Nghệ An: Trần Văn Bình và Lê Thị Hoa.",
      [
        "Lê Thị Hoa -> Ủy ban nhân dân tỉnh Nghệ An (Phó Chủ tịch, current)",
        "Trần Văn Bình -> Ủy ban nhân dân tỉnh Nghệ An (Phó Chủ tịch, current)",
      ],
    ],
    [
      "Đồng chí Trần Văn Bình, Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương dự.",
      [
        "Trần Văn Bình -> Ban Chấp hành Trung ương Đảng (Bí thư, current)",
        "Trần Văn Bình -> Ban Tổ chức Trung ương (Trưởng Ban, current)",
        "Trần Văn Bình -> Bộ Chính trị (Ủy viên, current)",
      ],
    ],
    [
      "Dự có các Ủy viên Trung ương Đảng: Bí thư Tỉnh ủy Nghệ An Lê Thị Hoa; Phó Trưởng Ban Dân vận Trung ương Trần Văn Bình.",
      [
        "Lê Thị Hoa -> Ban Chấp hành Trung ương Đảng (Ủy viên, current)",
        "Lê Thị Hoa -> Tỉnh ủy Nghệ An (Bí thư, current)",
        "Trần Văn Bình -> Ban Chấp hành Trung ương Đảng (Ủy viên, current)",
        "Trần Văn Bình -> Ban Dân vận Trung ương (Phó Trưởng Ban, current)",
      ],
    ],
    [
      "Dự có các Phó Chủ tịch UBND tỉnh Nghệ An: Trần Văn Bình, Lê Thị Hoa.",
      [
        "Lê Thị Hoa -> Ủy ban nhân dân tỉnh Nghệ An (Phó Chủ tịch, current)",
        "Trần Văn Bình -> Ủy ban nhân dân tỉnh Nghệ An (Phó Chủ tịch, current)",
      ],
    ],
    ["Ông Trần Văn Bình, nguyên Bí thư Tỉnh ủy Nghệ An, dự.", ["Trần Văn Bình -> Tỉnh ủy Nghệ An (Bí thư, former)"]],
    ["Cựu Chủ tịch UBND tỉnh Nghệ An Lê Thị Hoa dự.", ["Lê Thị Hoa -> Ủy ban nhân dân tỉnh Nghệ An (Chủ tịch, former)"]],
    ["Quyền Chủ tịch UBND tỉnh Nghệ An Lê Thị Hoa dự.", ["Lê Thị Hoa -> Ủy ban nhân dân tỉnh Nghệ An (Quyền Chủ tịch, current)"]],
    [
      "Ông Trần Văn Bình, Bí thư Tỉnh ủy kiêm Chủ tịch HĐND tỉnh Nghệ An, dự.",
      [
        "Trần Văn Bình -> Hội đồng nhân dân tỉnh Nghệ An (Chủ tịch, current)",
        "Trần Văn Bình -> Tỉnh ủy Nghệ An (Bí thư, current)",
      ],
    ],
    [
      "Ông Trần Văn Bình được bầu giữ chức Chủ tịch UBND tỉnh Nghệ An.",
      ["Trần Văn Bình -> Ủy ban nhân dân tỉnh Nghệ An (Chủ tịch, new)"],
    ],
    ["Bộ Chính trị phân công ông Trần Văn Bình làm Bí thư Tỉnh ủy Nghệ An.", ["Trần Văn Bình -> Tỉnh ủy Nghệ An (Bí thư, new)"]],
    [
      "Bộ Chính trị điều động ông Trần Văn Bình, Bí thư Tỉnh ủy Nghệ An, giữ chức Trưởng Ban Dân vận Trung ương.",
      ["Trần Văn Bình -> Ban Dân vận Trung ương (Trưởng Ban, new)", "Trần Văn Bình -> Tỉnh ủy Nghệ An (Bí thư, current)"],
    ],
    [
      "Ông Trần Văn Bình thôi giữ chức Giám đốc Sở Y tế Hà Nội.",
      ["Trần Văn Bình -> Sở Y tế thành phố Hà Nội (Giám đốc, former)"],
    ],
    ["Quốc hội miễn nhiệm chức vụ Bộ trưởng Bộ Y tế đối với bà Lê Thị Hoa.", ["Lê Thị Hoa -> Bộ Y tế (Bộ trưởng, former)"]],
    ["Ông Trần Văn Bình hiện là Bí thư Tỉnh ủy Nghệ An.", ["Trần Văn Bình -> Tỉnh ủy Nghệ An (Bí thư, current)"]],
    ["Ông Trần Văn Bình từng giữ chức Bí thư Tỉnh ủy Nghệ An.", ["Trần Văn Bình -> Tỉnh ủy Nghệ An (Bí thư, former)"]],
    [
      "Ông Trần Văn Bình được giới thiệu ứng cử chức Chủ tịch UBND tỉnh Nghệ An.",
      ["Trần Văn Bình -> Ủy ban nhân dân tỉnh Nghệ An (Chủ tịch, proposed)"],
    ],
    ["Thủ tướng Trần Văn Bình dự.", ["Trần Văn Bình -> Chính phủ (Thủ tướng, current)"]],
    ["Chủ tịch nước Trần Văn Bình dự.", ["Trần Văn Bình -> Chủ tịch nước (Chủ tịch nước, current)"]],
    ["Tổng Bí thư Trần Văn Bình dự.", ["Trần Văn Bình -> Ban Chấp hành Trung ương Đảng (Tổng Bí thư, current)"]],
    ["Bộ trưởng Tài chính Trần Văn Bình dự.", ["Trần Văn Bình -> Bộ Tài chính (Bộ trưởng, current)"]],
  ],
  [
    "Thiếu tướng Trần Văn Bình phát biểu.",
    "PGS.TS. Trần Văn Bình phát biểu.",
    "Bí thư Tỉnh ủy Nghệ An nhấn mạnh.",
    "Ông Trần Văn Bình gặp Chủ tịch UBND tỉnh Nghệ An.",
    "Ông Trần Văn Bình không giữ chức Bí thư Tỉnh ủy Nghệ An.",
    "Ông Trần Văn Bình đề nghị Chủ tịch UBND tỉnh Nghệ An xem xét.",
    "Các Ủy viên Trung ương Đảng đã thảo luận.",
    "Ông Trần Văn Bình làm việc với Bí thư Tỉnh ủy Nghệ An.",
  ],
)
