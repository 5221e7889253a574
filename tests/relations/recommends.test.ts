import { states } from "./facts.ts"

states(
  "RECOMMENDS",
  [
    [
      "Tỉnh ủy Nghệ An kiến nghị Trung ương sớm ban hành nghị quyết mới về phát triển vùng.",
      ["Tỉnh ủy Nghệ An -> sớm ban hành nghị quyết mới về phát triển vùng"],
    ],
    [
      "Ông Trần Văn Bình đề nghị Bộ Tài chính bố trí vốn cho dự án đường ven biển.",
      ["Trần Văn Bình -> bố trí vốn cho dự án đường ven biển"],
    ],
    [
      "Ông Trần Văn Bình đề nghị Bộ Tài chính nghiên cứu kỹ, góp ý vào báo cáo, góp phần đổi mới công tác.",
      ["Trần Văn Bình -> nghiên cứu kỹ, góp ý vào báo cáo"],
    ],
    [
      "Ông Trần Văn Bình đề nghị Bộ Tài chính bố trí vốn cho các dự án đường ven biển như: Vinh, Cửa Lò.",
      ["Trần Văn Bình -> bố trí vốn cho các dự án đường ven biển"],
    ],
    [
      "Ông Trần Văn Bình đề nghị Bộ Tài chính bố trí vốn cho dự án đường ven biển, ...",
      ["Trần Văn Bình -> bố trí vốn cho dự án đường ven biển"],
    ],
    [
      "“Xử lý nghiêm các sai phạm trong đấu thầu thuốc ở các bệnh viện”, Phó Thủ tướng Trần Văn Bình yêu cầu.",
      ["Trần Văn Bình -> Xử lý nghiêm các sai phạm trong đấu thầu thuốc ở các bệnh viện"],
    ],
    [
      "UBND tỉnh Nghệ An đề xuất với Bộ Y tế xây dựng bệnh viện vùng tại Vinh.",
      ["Ủy ban nhân dân tỉnh Nghệ An -> xây dựng bệnh viện vùng tại Vinh"],
    ],
    [
      "Tỉnh ủy Nghệ An đề nghị cấp có thẩm quyền xem xét, thi hành kỷ luật ông Trần Văn Bình.",
      ["Tỉnh ủy Nghệ An -> xem xét, thi hành kỷ luật ông Trần Văn Bình"],
    ],
    [
      "Thời gian tới Bộ Y tế yêu cầu bảo đảm đầy đủ thuốc cho các bệnh viện vùng cao.",
      ["Bộ Y tế -> bảo đảm đầy đủ thuốc cho các bệnh viện vùng cao"],
    ],
    [
      "Đồng chí Trần Văn Bình nhấn mạnh, Tỉnh ủy Nghệ An cần tập trung cải tạo các khu nhà cũ.",
      ["Trần Văn Bình -> tập trung cải tạo các khu nhà cũ"],
    ],
    [
      "Đồng chí Trần Văn Bình nhấn mạnh Hà Nội cần tập trung cải tạo các khu nhà cũ. Thành phố cũng cần quan tâm đến giao thông nội đô.",
      ["Trần Văn Bình -> tập trung cải tạo các khu nhà cũ", "Trần Văn Bình -> quan tâm đến giao thông nội đô"],
    ],
    [
      "Ông Trần Văn Bình đề nghị Bộ Tài chính bố trí vốn cho dự án. Đồng thời, đề nghị sớm hoàn thiện các quy định về đất đai.",
      ["Trần Văn Bình -> bố trí vốn cho dự án", "Trần Văn Bình -> sớm hoàn thiện các quy định về đất đai"],
    ],
    [
      "Đồng chí Trần Văn Bình mong muốn tỉnh Nghệ An tiếp tục đầu tư cho các trường học vùng cao.",
      ["Trần Văn Bình -> tiếp tục đầu tư cho các trường học vùng cao"],
    ],
    [
      "Ông Trần Văn Bình đề nghị thành phố tập trung đẩy mạnh các dự án lớn. Đồng thời, thành phố tránh để các dự án chậm kéo dài. Tránh tình trạng nhà ở xã hội bỏ hoang.",
      [
        "Trần Văn Bình -> tập trung đẩy mạnh các dự án lớn",
        "Trần Văn Bình -> tránh để các dự án chậm kéo dài",
        "Trần Văn Bình -> Tránh tình trạng nhà ở xã hội bỏ hoang",
      ],
    ],
    [
      "Ban Pháp chế HĐND tỉnh Nghệ An thống nhất và đề nghị HĐND tỉnh thông qua tờ trình số 54 của UBND tỉnh.",
      ["Ban Pháp chế Hội đồng nhân dân tỉnh Nghệ An -> thông qua tờ trình số 54 của UBND tỉnh"],
    ],
    [
      "Đồng chí Trần Văn Bình nhấn mạnh Hà Nội đã đổi thay nhiều. Các dự án đang tiến triển tốt. Thành phố cũng cần quan tâm đến giao thông nội đô.",
      ["Trần Văn Bình -> quan tâm đến giao thông nội đô"],
    ],
    [
      "Ông Trần Văn Bình yêu cầu các Bộ trưởng, Thủ trưởng cơ quan ngang bộ, Chủ tịch UBND các tỉnh, thành phố trực thuộc Trung ương nghiêm túc thực hiện chỉ thị về phòng cháy.",
      ["Trần Văn Bình -> nghiêm túc thực hiện chỉ thị về phòng cháy"],
    ],
    [
      "Chủ tịch UBND tỉnh Nghệ An yêu cầu Thủ trưởng các sở, ngành; Chủ tịch UBND các huyện, thị xã; lãnh đạo các doanh nghiệp trên địa bàn khẩn trương dọn sạch kênh mương.",
      ["Ủy ban nhân dân tỉnh Nghệ An -> khẩn trương dọn sạch kênh mương"],
    ],
    [
      "Ông Trần Văn Bình yêu cầu Bộ Y tế sớm hoàn thành việc rà soát các quy định. Bộ Tài chính khẩn trương bố trí vốn cho các dự án; kiểm tra việc sử dụng vốn.",
      [
        "Trần Văn Bình -> sớm hoàn thành việc rà soát các quy định",
        "Trần Văn Bình -> khẩn trương bố trí vốn cho các dự án",
        "Trần Văn Bình -> kiểm tra việc sử dụng vốn",
      ],
    ],
    [
      "Ông Trần Văn Bình đã có văn bản yêu cầu Bộ Y tế sớm hoàn thành việc rà soát các quy định.",
      ["Trần Văn Bình -> sớm hoàn thành việc rà soát các quy định"],
    ],
    ["Ông Trần Văn Bình yêu cầu chính quyền huyện phải sớm dọn sạch kênh mương.", ["Trần Văn Bình -> sớm dọn sạch kênh mương"]],
    [
      "Ông Trần Văn Bình đề nghị Bộ Y tế, các cơ quan quan tâm dọn sạch kênh mương.",
      ["Trần Văn Bình -> quan tâm dọn sạch kênh mương"],
    ],
    [
      "Ông Trần Văn Bình đề nghị Bộ trưởng Bộ Y tế ban hành thông tư mới về bệnh viện.",
      ["Trần Văn Bình -> ban hành thông tư mới về bệnh viện"],
    ],
    [
      "Ông Trần Văn Bình yêu cầu Chủ tịch UBND các tỉnh trực tiếp chỉ đạo dọn sạch kênh mương.",
      ["Trần Văn Bình -> trực tiếp chỉ đạo dọn sạch kênh mương"],
    ],
    [
      "Ông Trần Văn Bình đề nghị Bộ trưởng Bộ Y tế có biện pháp khắc phục ngay.",
      ["Trần Văn Bình -> có biện pháp khắc phục ngay"],
    ],
    [
      "Ông Trần Văn Bình yêu cầu các Bộ trưởng, Chủ tịch UBND các tỉnh nhân rộng những mô hình hay.",
      ["Trần Văn Bình -> nhân rộng những mô hình hay"],
    ],
    [
      "Ông Trần Văn Bình đề nghị Bộ Y tế, các địa phương ban hành quy định mới về bệnh viện.",
      ["Trần Văn Bình -> ban hành quy định mới về bệnh viện"],
    ],
    // Who holds an office now did not hold it then.
    [
      "Ngày 5/6/2024, Bộ trưởng Bộ Y tế Trần Văn Bình dự hội nghị. Ngày 17-3-2009, Bộ trưởng Bộ Y tế đề nghị Sở Y tế Nghệ An xây bệnh viện mới.",
      ["Bộ Y tế -> xây bệnh viện mới"],
    ],
    // A year of a term of office or of a law's name tells nothing of when he asks.
    [
      "Ngày 5/6/2024, Bộ trưởng Bộ Y tế Trần Văn Bình dự hội nghị. Bộ trưởng Bộ Y tế đề nghị Sở Y tế Nghệ An đánh giá kỹ kết quả nhiệm kỳ 2011 - 2016 về nhà ở.",
      ["Trần Văn Bình -> đánh giá kỹ kết quả nhiệm kỳ 2011 - 2016 về nhà ở"],
    ],
    [
      "Ngày 5/6/2024, Bộ trưởng Bộ Y tế Trần Văn Bình dự hội nghị. Bộ trưởng Bộ Y tế đề nghị Sở Y tế Nghệ An thực hiện nghiêm Luật Đất đai năm 2013.",
      ["Trần Văn Bình -> thực hiện nghiêm Luật Đất đai năm 2013"],
    ],
    [
      "“Đây là thành tích của Công an tỉnh Nghệ An. Đề nghị cần sớm nhân rộng cách làm này”, ông Trần Văn Bình nói.",
      ["Trần Văn Bình -> sớm nhân rộng cách làm này"],
    ],
  ],
  [
    "Bộ Tài chính đã có quy định về xử lý đơn thư kiến nghị, phản ánh của cán bộ ngành.",
    "Bộ Tài chính có yêu cầu chính đáng của cán bộ ngành.",
    "Hà Nội cần tập trung cải tạo các khu nhà cũ.",
    "Đồng chí Trần Văn Bình mong muốn Trung Quốc tiếp tục mở cửa cho hàng nông sản.",
    "Đồng chí Trần Văn Bình phát biểu. Bên cạnh đó, xử lý triệt để nước thải là việc khó.",
    "Sở Xây dựng Hà Nội cần sớm đề xuất chương trình kiểm tra các khu nhà cũ.",
    "Người dân Hà Nội cần cù lao động và học tập.",
    "Các kiến nghị của cử tri đã được Bộ Tài chính trả lời.",
    "Theo đề nghị của Bộ Nội vụ, hội nghị đã họp.",
    "Ông Trần Văn Bình nói nhiều việc đã rõ như yêu cầu các địa phương không đốt rơm rạ ngoài đồng.",
    "Ông Trần Văn Bình nêu nhiều ý kiến và đề xuất các nội dung khác nhau cho hội nghị.",
    "Ông Trần Văn Bình không đề nghị Bộ Tài chính bố trí vốn cho dự án đường ven biển.",
    "Bộ Tài chính bố trí vốn cho dự án đường ven biển.",
    "Tỉnh ủy Nghệ An đã có 6 kiến nghị cụ thể.",
    "Ông Trần Văn Bình đề nghị Bộ Tài chính bố trí vốn cho dự án đường ven ...",
    "Thanh tra Bộ Nội vụ cũng yêu cầu có thể hoàn thiện sau các giấy tờ còn thiếu.",
    "Bộ Công an đã yêu cầu nhiều địa phương như Nghệ An, Hà Tĩnh cung cấp hồ sơ.",
    "Ông Trần Văn Bình ký văn bản đề nghị Bộ Tài chính về cổ phần hóa cảng Quy Nhơn không đúng quy chế.",
  ],
)

states(
  "ADDRESSED_TO",
  [
    [
      "Tỉnh ủy Nghệ An kiến nghị Trung ương sớm ban hành nghị quyết mới về phát triển vùng.",
      ["sớm ban hành nghị quyết mới về phát triển vùng -> Ban Chấp hành Trung ương Đảng"],
    ],
    [
      "Ông Trần Văn Bình đề nghị Bộ Tài chính bố trí vốn cho dự án đường ven biển.",
      ["bố trí vốn cho dự án đường ven biển -> Bộ Tài chính"],
    ],
    ["UBND tỉnh Nghệ An đề xuất với Bộ Y tế xây dựng bệnh viện vùng tại Vinh.", ["xây dựng bệnh viện vùng tại Vinh -> Bộ Y tế"]],
  ],
  [
    "Ông Trần Văn Bình đề xuất những giải pháp bảo tồn các giá trị văn hóa.",
    "Ông Trần Văn Bình đề xuất với Chính phủ và chính quyền các địa phương 6 kiến nghị cụ thể.",
    "Ông Trần Văn Bình kiến nghị, hiện nay có một số bất cập khi các tuyến đường đưa vào khai thác.",
    "Ông Trần Văn Bình đề nghị các địa phương rà soát lại toàn bộ quy hoạch.",
    "Bộ Tài chính bố trí vốn cho dự án đường ven biển.",
  ],
)
