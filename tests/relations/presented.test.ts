import { states } from "./facts.ts"

const SIGNED = "Bà Lê Thị Hoa ký quyết định bổ nhiệm ông Lê Văn Tám giữ chức Giám đốc Sở Y tế Nghệ An."

states(
  "PRESENTED",
  [
    ["Đồng chí Trần Văn Bình trình bày báo cáo tổng kết công tác năm.", ["Trần Văn Bình -> báo cáo tổng kết công tác năm"]],
    ["Ông Trần Văn Bình công bố Quyết định số 12/QĐ-TTg.", ["Trần Văn Bình -> Quyết định số 12/QĐ-TTg"]],
    [
      "Thay mặt Chính phủ, Bộ trưởng Bộ Tài chính Trần Văn Bình trình bày Tờ trình về dự án Luật Đất đai.",
      ["Trần Văn Bình -> Tờ trình về dự án Luật Đất đai"],
    ],
    [
      "Trình bày báo cáo tóm tắt tổng kết 15 năm thực hiện Nghị quyết số 15-NQ/TW, bà Lê Thị Hoa nêu kết quả.",
      ["Lê Thị Hoa -> báo cáo tóm tắt tổng kết 15 năm thực hiện Nghị quyết số 15-NQ/TW"],
    ],
    [
      `Tin vắn\n${SIGNED} Ông Trần Văn Bình trao quyết định và tặng hoa cho ông Lê Văn Tám.`,
      ["Trần Văn Bình -> quyết định bổ nhiệm ông Lê Văn Tám giữ chức Giám đốc Sở Y tế Nghệ An"],
    ],
  ],
  [
    "Ông Trần Văn Bình không trình bày báo cáo tổng kết công tác năm.",
    "Ông Trần Văn Bình báo cáo tình hình.",
    `Tin vắn\n${SIGNED} Ông Trần Văn Bình trao quyết định và tặng hoa cho ông Phạm Văn Cường.`,
    "Ông Trần Văn Bình trao quà cho các cháu.",
    "Tỉnh ủy Nghệ An ban hành Nghị quyết số 05-NQ/TU.",
  ],
)
