/** Words that signal a relation, by the tag that rules match. compromise's lexicon gives each term of a phrase its tag; the longest phrase wins. */
const BY_TAG = {
  Chair: "chủ trì, đồng chủ trì, chủ tọa, điều hành, đồng điều hành, điều khiển",
  Organize: "tổ chức, phối hợp tổ chức, đăng cai, đăng cai tổ chức, đồng tổ chức, phối hợp với, khai mạc, long trọng tổ chức",
  Attend:
    "dự, tham dự, đến dự, tới dự, về dự, sang dự, cùng dự, đã dự, tham gia, cùng tham dự, cùng tham gia, có mặt, có mặt tại, hiện diện, dự và chỉ đạo, dự chỉ đạo, chứng kiến, cùng chứng kiến",
  Speak:
    "phát biểu, kết luận, phát biểu kết luận, phát biểu khai mạc, phát biểu chỉ đạo, bế mạc, phát biểu bế mạc, trao đổi, chia sẻ, thông tin, tham luận, đọc diễn văn, giải trình, nói chuyện, trả lời chất vấn, trả lời các chất vấn, trả lời những chất vấn, trả lời nội dung chất vấn, trả lời các nội dung chất vấn, trả lời các câu hỏi chất vấn, trả lời câu hỏi chất vấn, trả lời nhiều nội dung, trả lời các nội dung, trả lời một số nội dung, trả lời nhiều vấn đề, trả lời các vấn đề, trả lời một số vấn đề, trả lời các kiến nghị, trả lời một số kiến nghị, trả lời các ý kiến, trả lời các câu hỏi, trả lời một số câu hỏi, trả lời nhiều câu hỏi, giải đáp",
  Say: "nhấn mạnh, khẳng định, cho biết, nêu rõ, ghi nhận, đánh giá, đánh giá cao, cho rằng, lưu ý, chỉ rõ, bày tỏ, chúc mừng, nói, cho hay, nhận định, thông báo, biểu dương, hứa, cam kết, cảm ơn, mong muốn, mong, tin tưởng, khuyến nghị, quán triệt, gợi ý, nhìn nhận, nhắc lại, nêu, phân tích, giải thích, lý giải, nhận xét, đặt vấn đề, nói thêm, nói rõ, hỏi, thừa nhận, xác nhận, đặt câu hỏi, nhiệt liệt chào mừng, nồng nhiệt chào mừng",
  Present:
    "trình bày, báo cáo, công bố, trao, đọc, trình, trao quyết định, công bố quyết định, công bố và trao, giới thiệu, báo cáo tóm tắt",
  Issue:
    "ban hành, ký, ký ban hành, đã ban hành, thông qua, ra, ký kết, xây dựng, phê duyệt, quyết nghị, biểu quyết thông qua, ban bố",
  Implement:
    "thực hiện, triển khai, triển khai thực hiện, tổ chức thực hiện, quán triệt, quán triệt thực hiện, học tập, cụ thể hóa, thể chế hóa, thi hành, chấp hành, tổ chức triển khai, học tập quán triệt, theo, theo tinh thần, căn cứ, theo quy định tại, tuân thủ, thực thi, vận dụng, hiện thực hóa, nghiên cứu",
  Review: "sơ kết, tổng kết, đánh giá, kiểm tra, giám sát, nhìn lại, rà soát, kiểm điểm, đánh giá kết quả",
  Amend: "sửa đổi, bổ sung, sửa đổi bổ sung, thay thế, bãi bỏ, sửa đổi, bổ sung",
  Recommend: "kiến nghị, đề xuất, đề nghị, yêu cầu, tham mưu, kêu gọi",
  Direct: "chỉ đạo, giao, phân công, lãnh đạo, giao cho, ủy quyền",
  Meet: "làm việc với, tiếp, tiếp xúc, hội đàm, hội đàm với, hội kiến, hội kiến với, gặp, gặp gỡ, thăm, tiếp kiến, thăm và làm việc, đến thăm, tới thăm, tiếp xúc cử tri, gặp mặt, tiếp và làm việc với, làm việc cùng, điện đàm, điện đàm với, chào xã giao, đón",
  Appoint:
    "bổ nhiệm, điều động, phân công, luân chuyển, chỉ định, bầu, bầu bổ sung, phê chuẩn, giới thiệu, miễn nhiệm, bãi nhiệm, điều chuyển, tái bổ nhiệm, quyết định, chuẩn y, cử, thăng, công nhận",
  Discipline: "kỷ luật, khiển trách, cảnh cáo, khai trừ, cách chức, thi hành kỷ luật, thi hành hình thức kỷ luật",
  Hold: "giữ chức, giữ chức vụ, làm, đảm nhiệm, đảm nhiệm chức vụ, giữ cương vị, giữ, là, trở thành, đảm nhận, kiêm, kiêm giữ, kiêm nhiệm, giữ các chức vụ, đảm nhiệm các chức vụ, giữ các chức danh, giữ vị trí, giữ cương vị, đắc cử, tái đắc cử, nhậm chức, đảm trách, nhận nhiệm vụ, giữ nhiệm vụ, đảm nhận nhiệm vụ, vào vị trí, vào chức vụ, vào chức danh, vào cương vị",
  Leave:
    "thôi giữ chức, thôi giữ chức vụ, thôi không giữ chức, thôi không giữ chức vụ, thôi không nắm giữ chức vụ, thôi không làm, thôi, rời, miễn nhiệm chức danh, miễn nhiệm chức vụ, thôi làm, thôi giữ, thôi tham gia, nghỉ hưu, cho thôi",
  Future: "sẽ, dự kiến, chuẩn bị",
  Negative: "không, chưa, chẳng, không phải, phủ nhận, bác bỏ",
  Condition: "nếu, giả sử, liệu, có thể, có khả năng, khả năng",
  Place: "tại, ở",
  /** What only begins like a cue, and signals nothing. */
  Other:
    "về dự án, về dự kiến, đến dự kiến, tới dự kiến, về dự thảo, về dự luật, về dự toán, đến dự án, tới dự án, các dự án, dự án, dự thảo, dự luật, dự báo, dự toán, dự phòng, dự trữ, dự định, giao lưu, giao thông, làm rõ, làm việc, hỏi thăm, hỏi ý kiến, hỏi đáp, nói chung, nói riêng, sách nói, báo nói, cử tri, cử nhân",
} as const

export type CueTag = keyof typeof BY_TAG

/** Phrase → tag, as compromise's `addWords` takes it. */
export const CUES: Record<string, CueTag> = Object.fromEntries(
  Object.entries(BY_TAG).flatMap(([tag, words]) => words.split(", ").map((word) => [word, tag as CueTag])),
)
