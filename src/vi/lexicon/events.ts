import type { EventKind } from "../event-name.ts"

/** Names parted by semicolons, what they name, and the family under which they are one. */
export type EventRow = readonly [names: string, kind: EventKind, family: string]

/** Nouns that name an event, with its kind and the family of words under which later mentions are the same thing. */
export const EVENT_NOUNS: readonly EventRow[] = [
  [
    "buổi làm việc; cuộc làm việc; buổi thăm và làm việc; buổi thăm, làm việc; chương trình làm việc; phiên làm việc",
    "working-session",
    "làm việc",
  ],
  [
    "hội nghị; hội nghị trực tuyến; hội nghị toàn quốc; hội nghị trực tuyến toàn quốc; hội nghị cán bộ; hội nghị cán bộ toàn quốc; hội nghị cán bộ chủ chốt; buổi sơ kết; buổi tổng kết",
    "conference",
    "hội nghị",
  ],
  ["hội thảo; hội thảo khoa học; hội thảo quốc tế; hội thảo khoa học quốc gia", "conference", "hội thảo"],
  ["tọa đàm; buổi tọa đàm; cuộc tọa đàm; tọa đàm khoa học", "conference", "tọa đàm"],
  ["cuộc họp; buổi họp; họp", "session", "phiên họp"],
  ["phiên tòa; phiên tòa sơ thẩm; phiên tòa phúc thẩm; phiên sơ thẩm; phiên phúc thẩm; phiên xét xử", "session", "phiên tòa"],
  ["phiên họp; phiên họp thường kỳ", "session", "phiên họp"],
  ["kỳ họp; kỳ họp bất thường; kỳ họp chuyên đề", "session", "kỳ họp"],
  [
    "phiên thảo luận; phiên thảo luận tổ; buổi thảo luận tổ; phiên chất vấn; phiên khai mạc; phiên bế mạc; phiên trù bị; phiên giải trình; phiên chất vấn và trả lời chất vấn",
    "session",
    "phiên",
  ],
  ["đại hội; đại hội đại biểu", "congress", "đại hội"],
  [
    "buổi lễ; lễ; lễ khai mạc; lễ bế mạc; lễ ký kết; lễ khai giảng; lễ phát động; lễ ra mắt; lễ tuyên dương; lễ đón nhận; lễ đón; lễ đón trọng thể; lễ đón chính thức; lễ đón cấp nhà nước; lễ tiễn trọng thể; lễ chuyển giao; lễ tiếp nhận; lễ động thổ; lễ xuất quân; lễ kết nạp; lễ trao tặng; lễ trao; lễ khởi công; lễ khánh thành; lễ tốt nghiệp; lễ bàn giao; lễ chào cờ; lễ thượng cờ; lễ giỗ; lễ dâng hoa; lễ tổng kết; lễ trao giải; lễ dâng hương; lễ viếng; lễ tang; lễ truy điệu; lễ quốc tang; lễ ký; lễ tiễn; lễ khai trương",
    "ceremony",
    "lễ",
  ],
  ["lễ tuyên thệ; buổi lễ tuyên thệ; nghi lễ tuyên thệ; nghi thức tuyên thệ", "ceremony", "tuyên thệ"],
  ["lễ kỷ niệm; lễ mít tinh; lễ mít-tinh; mít tinh; mít tinh kỷ niệm; lễ mít tinh kỷ niệm; lễ tưởng niệm", "commemoration", "lễ"],
  [
    "lễ công bố; lễ công bố quyết định; lễ trao quyết định; lễ công bố và trao quyết định; lễ công bố, trao quyết định; lễ bổ nhiệm; hội nghị công bố quyết định; hội nghị công bố; hội nghị công bố và trao quyết định; hội nghị trao quyết định; buổi công bố quyết định; buổi trao quyết định; hội nghị triển khai quyết định",
    "appointment",
    "lễ",
  ],
  ["buổi gặp mặt; cuộc gặp mặt; buổi gặp gỡ; cuộc gặp gỡ; cuộc gặp; buổi gặp; gặp mặt; buổi họp mặt; họp mặt", "talks", "gặp"],
  ["buổi tiếp; cuộc tiếp; buổi tiếp xã giao", "talks", "tiếp"],
  [
    "hội đàm; cuộc hội đàm; buổi hội đàm; cuộc hội kiến; buổi hội kiến; cuộc điện đàm; điện đàm; cuộc trao đổi; cuộc đối thoại; buổi đối thoại; đối thoại",
    "talks",
    "hội đàm",
  ],
  [
    "chuyến thăm; chuyến thăm và làm việc; chuyến thăm, làm việc; chuyến công tác; chuyến thăm chính thức; chuyến thăm cấp nhà nước; chuyến thăm hữu nghị",
    "visit",
    "thăm",
  ],
  [
    "buổi tiếp xúc cử tri; cuộc tiếp xúc cử tri; hội nghị tiếp xúc cử tri; buổi tiếp xúc; cuộc tiếp xúc",
    "contact-with-voters",
    "tiếp xúc",
  ],
  ["họp báo; cuộc họp báo; buổi họp báo", "press-briefing", "họp báo"],
  ["lớp tập huấn; hội nghị tập huấn; lớp bồi dưỡng; khóa bồi dưỡng; khóa tập huấn; lớp học", "training", "lớp"],
  ["từ trần; qua đời", "other", "từ trần"],
  ["cuộc bầu cử; kỳ bầu cử; ngày bầu cử; bầu cử", "election", "bầu cử"],
  [
    "cuộc kiểm tra; đợt kiểm tra; buổi kiểm tra; chuyến kiểm tra; buổi giám sát; cuộc giám sát; đợt giám sát",
    "inspection",
    "kiểm tra",
  ],
  [
    "tiệc chiêu đãi; buổi chiêu đãi; tiệc trọng thể; buổi biểu diễn; chương trình biểu diễn; buổi tổng duyệt; chương trình tổng duyệt; tổng duyệt; chương trình giao lưu; đêm giao lưu; buổi giao lưu; cuộc giao lưu; diễn đàn; liên hoan; triển lãm; cuộc thi; hội thi; ngày hội; festival; đại lễ; chương trình nghệ thuật; quốc tang",
    "other",
    "chương trình",
  ],
]

/** "thăm", "đến thăm và tặng quà", "tới thăm, động viên, chúc mừng": a visit with what is done there. */
const VISITS: readonly string[] = [
  "thăm",
  "thăm hỏi",
  "đến thăm",
  "tới thăm",
  "đi thăm",
  "đến thăm hỏi",
  "đã thăm",
  "đã đến thăm",
].flatMap((visit) => {
  const acts = ["kiểm tra", "tặng quà", "động viên", "chúc mừng", "chúc tết"]
  const two = acts.flatMap((act) =>
    acts.filter((other) => other !== act).flatMap((other) => [`${act}, ${other}`, `${act} và ${other}`]),
  )
  return [visit, ...[...acts, ...two].map((act) => `${visit}, ${act}`), ...acts.map((act) => `${visit} và ${act}`)]
})

/** Verbs that tell an event: "đã làm việc với". */
export const EVENT_VERBS: readonly EventRow[] = [
  [
    "làm việc với; làm việc cùng; làm việc trực tiếp với; trực tiếp làm việc với; thăm và làm việc; thăm và làm việc với; thăm, làm việc; thăm, làm việc với; có buổi làm việc với; có buổi làm việc; có cuộc làm việc với",
    "working-session",
    "làm việc",
  ],
  ["tiếp xúc cử tri; tiếp xúc với cử tri", "contact-with-voters", "tiếp xúc"],
  [
    "hội đàm với; hội kiến với; hội kiến; điện đàm với; có cuộc gặp; có buổi tiếp; có cuộc hội đàm; có cuộc hội đàm với; có cuộc hội kiến; có cuộc hội kiến với; có buổi hội đàm; tiến hành hội đàm; tiến hành hội đàm với; tiến hành cuộc hội đàm; tiến hành hội kiến",
    "talks",
    "hội đàm",
  ],
  ["gặp; gặp lại; đã gặp", "talks", "gặp"],
  [
    "đã gặp mặt; đã gặp gỡ; đã gặp gỡ, nói chuyện; đã gặp gỡ, động viên; gặp gỡ, động viên; đã gặp mặt, chúc mừng; có buổi gặp mặt; có cuộc gặp mặt; có buổi gặp gỡ; có cuộc gặp gỡ; có buổi gặp; gặp gỡ, nói chuyện; gặp mặt, nói chuyện; gặp mặt, chúc mừng; gặp mặt thân mật; đã gặp mặt thân mật; thân mật gặp mặt",
    "talks",
    "gặp",
  ],
  ["thăm chính thức; thăm hữu nghị chính thức; thăm cấp nhà nước; thăm hữu nghị", "visit", "thăm"],
  [
    `${VISITS.join("; ")}; tặng quà; đến kiểm tra; kiểm tra thực tế; khảo sát; đi kiểm tra; dâng hương; viếng; đặt hoa; đặt vòng hoa; đặt vòng hoa, viếng; đặt vòng hoa và vào lăng viếng; dâng hoa, dâng hương; dâng hương, dâng hoa; dâng hoa, thắp hương; dâng hương, viếng`,
    "visit",
    "thăm",
  ],
  [
    "tiếp; đã tiếp; tiếp đoàn; đã có buổi tiếp; tiếp xã giao; chào xã giao; tiếp và làm việc với; tiếp và làm việc",
    "talks",
    "tiếp",
  ],
  ["họp báo", "press-briefing", "họp báo"],
  [
    "tuyên thệ nhậm chức; đã tuyên thệ; đã tuyên thệ nhậm chức; thực hiện lễ tuyên thệ; thực hiện nghi lễ tuyên thệ; thực hiện nghi thức tuyên thệ",
    "ceremony",
    "tuyên thệ",
  ],
  [
    "đã họp; đã họp phiên; đã họp phiên toàn thể; đã họp phiên khai mạc; đã họp phiên bế mạc; họp khẩn; họp khẩn cấp; họp phiên; họp phiên toàn thể; họp phiên khai mạc; họp phiên bế mạc",
    "session",
    "phiên họp",
  ],
  ["đã họp kỳ; họp kỳ", "session", "kỳ họp"],
  [
    "thảo luận ở hội trường; thảo luận tại hội trường; thảo luận ở tổ; thảo luận tại tổ; làm việc tại hội trường; làm việc ở hội trường; làm việc tại tổ; làm việc ở tổ",
    "session",
    "phiên họp",
  ],
]

/** Nouns only behind "tổ chức": "tổ chức công bố quyết định …". */
export const ORGANIZED_NOUNS: readonly EventRow[] = [
  ["công bố; trao quyết định; công bố quyết định; công bố và trao", "appointment", "lễ"],
  ["gặp mặt; đón; tiếp", "talks", "gặp"],
  ["kỷ niệm; tưởng niệm", "commemoration", "lễ"],
]

/** Words that begin the description of an event; any other lower-case word behind its head is the predicate ("hội thảo góp phần …"). */
export const DESCRIPTION_OPENERS: ReadonlySet<string> = new Set(
  "tổng sơ cải truyền triển quán học nghiên công trao về với giữa của toàn cán kỷ giao trực lần thứ thường chuyên bất khoa quốc cấp góp lấy đánh bàn phổ tập gặp tiếp đại ký tưởng truy viếng khai bế ra tuyên đón sắp phát đối chất bầu kiểm thông biểu giới xúc hiệp báo cử nhân đảng thăm làm ban gia chung mặt ứng phòng thực đẩy nâng tháng năm quý đầu cuối hằng hàng thảo mừng vinh tặng xét trồng chào hội văn chính hợp liên thượng bộ song doanh dâng khánh khởi động kiện nghệ thiết danh lý điển trù đột rút".split(
    " ",
  ),
)

/** Words that end the description of an event: "lễ kỷ niệm 70 năm thành lập ngành | do Bộ A tổ chức". */
export const DESCRIPTION_ENDS: ReadonlySet<string> = new Set(
  "do tại có vào diễn được đã sẽ ngày sáng chiều tối là nhằm thì cũng này trên để cho từ ở đang như bao trong mà khi vừa hôm nói ông bà đồng các theo phải cần thành dưới".split(
    " ",
  ),
)
