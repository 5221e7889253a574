/**
 * Posts and how they name their body:
 * - `next`: the body follows ("Bí thư" "Thành ủy Hà Nội")
 * - `shared`: the post's last word begins the body's name ("Trưởng" "Ban Tổ chức Trung ương")
 * - `implied`: the post is of one body ("Thủ tướng": Chính phủ)
 * - `headed`: the body's head may be left out ("Bộ trưởng" "Công an": Bộ Công an)
 */
export type PostBody =
  | { readonly how: "next" }
  | { readonly how: "shared"; readonly words: number }
  | { readonly how: "implied"; readonly body: string }
  | { readonly how: "headed"; readonly head: string; readonly otherwise?: string }

const NEXT = `Bí thư; Phó Bí thư; Phó Bí thư Thường trực; Bí thư Thường trực; Bí thư thứ nhất; Bí thư Thứ nhất; Phó Bí thư thứ nhất; Chủ tịch; Phó Chủ tịch; Phó Chủ tịch Thường trực; Phó Giám đốc Thường trực; Phó Tổng Giám đốc Thường trực; Phó Hiệu trưởng Thường trực; Phó Chủ tịch phụ trách; Phó Chủ tịch - Tổng Thư ký; Ủy viên; Ủy viên dự khuyết; Ủy viên Thường trực; Ủy viên chuyên trách; Phó chủ tịch thứ nhất; Giám đốc; Phó Giám đốc; Phó Giám đốc phụ trách; Tổng Giám đốc; Phó Tổng Giám đốc;
  Chủ nhiệm; Chủ nhiệm Chính trị; Phó Chủ nhiệm Chính trị; Chủ nhiệm Hậu cần; Chủ nhiệm Kỹ thuật; Phó Chủ nhiệm Hậu cần; Phó Chủ nhiệm Kỹ thuật; Phó Chủ nhiệm; Phó Chủ nhiệm Thường trực; Chánh án; Phó Chánh án; Phó Chánh án Thường trực; Hiệu trưởng; Phó Hiệu trưởng; Tư lệnh; Phó Tư lệnh; Tư lệnh trưởng; Chính ủy; Phó Chính ủy; Tham mưu trưởng; Phó Tham mưu trưởng; Chỉ huy trưởng; Phó Chỉ huy trưởng; Tổng Biên tập; Phó Tổng Biên tập; Phó Tổng Biên tập phụ trách; Phó Tổng Biên tập Thường trực; Phó Hiệu trưởng phụ trách; Phó Chánh án phụ trách; Tổng Thư ký; Phó Tổng Thư ký; Thành viên;
  Kế toán trưởng; Thống đốc; Phó Thống đốc; Đại sứ; Đại sứ đặc mệnh toàn quyền; Tổng Lãnh sự; Thư ký; Chuyên viên; Chuyên viên chính; Giảng viên; Giáo viên; Học viên; Cán bộ; Người phát ngôn; Phó Tổng; Giám đốc điều hành; Phụ trách; Trợ lý; Phó Thủ trưởng; Thủ trưởng; Viện sĩ; Chính trị viên; Thường trực; Tổng bí thư thứ nhất; Thành viên chuyên trách; Đại biểu; Thượng nghị sĩ; Quyền Giám đốc; Chủ tịch danh dự; Phó Chủ tịch chuyên trách; Ủy viên thường trực; Trưởng Đại diện; Trưởng đại diện; Giám đốc Quốc gia; Cố vấn; Thẩm phán; Thẩm phán cao cấp; Cán bộ giảng dạy; Tùy viên; Tùy viên giáo dục; Tùy viên quân sự; Tùy viên quốc phòng; Nghiên cứu viên; Giảng viên chính; Giảng viên cao cấp; Thẩm phán trung cấp; Thẩm phán sơ cấp; Thanh tra viên; Thanh tra viên chính; Thanh tra viên cao cấp; Điều tra viên; Điều tra viên cao cấp; Chuyên viên cao cấp; Kiểm sát viên trung cấp; Kiểm sát viên sơ cấp; Kiểm sát viên; Kiểm sát viên cao cấp; Trưởng Ban Quản lý; Trưởng Cơ quan`
/** Short forms that newspapers use, and the posts that they stand for. */
export const SHORT_POSTS: ReadonlyMap<string, string> = new Map([
  ["GĐ", "Giám đốc"],
  ["PGĐ", "Phó Giám đốc"],
  ["PCT", "Phó Chủ tịch"],
  ["TGĐ", "Tổng Giám đốc"],
  ["ĐBQH", "Đại biểu"],
])
const SHARED = `Trưởng Ban=1; Phó Trưởng Ban=1; Phó Ban=1; Trưởng Ban Thường trực=0; Phó Trưởng Ban Thường trực=0; Phó Ban Thường trực=0; Trưởng Đoàn=1; Phó Trưởng Đoàn=1; Phó Đoàn=1; Trưởng Phòng=1; Phó Trưởng Phòng=1; Phó Phòng=1; Chánh Văn phòng=2; Trưởng Công an=2; Phó Trưởng Công an=2; Phó Công an=2; Phó Chánh Văn phòng=2; Chánh Thanh tra=2; Phó Chánh Thanh tra=2; Phó Văn phòng=2; Trưởng Văn phòng=2; Phó Trưởng Văn phòng=2; Trưởng Tiểu ban=2; Phó Trưởng Tiểu ban=2; Trưởng Khoa=1; Phó Trưởng Khoa=1; Tổ trưởng=0; Phó Tổ trưởng=0; Tổ phó=0; Đội trưởng=0; Phó Đội trưởng=0; Đội phó=0; Chủ tịch HĐQT=0; Chủ tịch HĐTV=0; Chủ tịch Hội đồng quản trị=0; Chủ tịch Hội đồng thành viên=0; Phó Chủ tịch HĐQT=0; Thành viên HĐQT=0; Thành viên HĐTV=0; Phó Trưởng đoàn chuyên trách=0; Phó Trưởng Đoàn chuyên trách=0; Phó trưởng đoàn phụ trách=0; Thư ký Tòa soạn=2`
const IMPLIED = `ĐBQH=Quốc hội; Tổng Bí thư=Ban Chấp hành Trung ương Đảng; Chủ tịch nước=Chủ tịch nước; Phó Chủ tịch nước=Chủ tịch nước; Thủ tướng=Chính phủ; Thủ tướng Chính phủ=Chính phủ; Phó Thủ tướng=Chính phủ; Phó Thủ tướng Chính phủ=Chính phủ; Phó Thủ tướng Thường trực=Chính phủ; Phó Thủ tướng Thường trực Chính phủ=Chính phủ; Tổng Thanh tra Chính phủ=Thanh tra Chính phủ; Phó Tổng Thanh tra Chính phủ=Thanh tra Chính phủ; Tổng Thanh tra=Thanh tra Chính phủ; Phó Tổng Thanh tra=Thanh tra Chính phủ; Tổng Kiểm toán Nhà nước=Kiểm toán Nhà nước; Phó Tổng Kiểm toán Nhà nước=Kiểm toán Nhà nước; Tổng Kiểm toán=Kiểm toán Nhà nước; Tổng Tham mưu trưởng=Quân đội nhân dân Việt Nam; Phó Tổng Tham mưu trưởng=Quân đội nhân dân Việt Nam; Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam=Quân đội nhân dân Việt Nam; Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam=Quân đội nhân dân Việt Nam; Tổng Tham mưu trưởng QĐND Việt Nam=Quân đội nhân dân Việt Nam; Phó Tổng Tham mưu trưởng QĐND Việt Nam=Quân đội nhân dân Việt Nam; Tỉnh ủy viên=Tỉnh ủy; Thành ủy viên=Thành ủy; Huyện ủy viên=Huyện ủy; Quận ủy viên=Quận ủy; Đảng ủy viên=Đảng ủy; Tổng thống=Nhà nước; Phó Tổng thống=Nhà nước; Quốc vương=Nhà nước; Nhà vua=Nhà nước; Ngoại trưởng=Bộ Ngoại giao`
const HEADED = `Bộ trưởng=Bộ=Chính phủ; Thứ trưởng=Bộ; Thứ trưởng Thường trực=Bộ; Cục trưởng=Cục; Phó Cục trưởng=Cục; Cục phó=Cục; Quyền Cục trưởng=Cục; Vụ trưởng=Vụ; Phó Vụ trưởng=Vụ; Vụ phó=Vụ; Tổng cục trưởng=Tổng cục; Phó Tổng cục trưởng=Tổng cục; Tổng cục phó=Tổng cục; Chi cục trưởng=Chi cục; Phó Chi cục trưởng=Chi cục; Hạt trưởng=Hạt; Phó Hạt trưởng=Hạt; Đồn trưởng=Đồn; Phó Đồn trưởng=Đồn; Viện trưởng=Viện; Phó Viện trưởng=Viện; Phó Viện trưởng Thường trực=Viện; Phó Viện trưởng phụ trách=Viện`

const list = (source: string) =>
  source
    .split(";")
    .map((s) => s.trim())
    .filter(Boolean)

export const POSTS: readonly (readonly [string, PostBody])[] = [
  ...[...list(NEXT), ...[...SHORT_POSTS.keys()].filter((post) => !IMPLIED.includes(`${post}=`))].map(
    (post) => [post, { how: "next" }] as const,
  ),
  ...list(SHARED).map((row) => {
    const [post, words] = row.split("=") as [string, string]
    return [post, { how: "shared", words: Number(words) }] as const
  }),
  ...list(IMPLIED).map((row) => {
    const [post, body] = row.split("=") as [string, string]
    return [post, { how: "implied", body }] as const
  }),
  ...list(HEADED).map((row) => {
    const [post, head, otherwise] = row.split("=") as [string, string, string?]
    return [post, { how: "headed", head, ...(otherwise ? { otherwise } : {}) }] as const
  }),
]

/** Ranks and degrees: they stand in title chains but are not posts. */
export const RANKS: readonly string[] = list(
  `Đại tướng; Thượng tướng; Trung tướng; Thiếu tướng; Đô đốc; Phó Đô đốc; Chuẩn Đô đốc; Đại tá; Thượng tá; Trung tá; Thiếu tá; Đại úy; Thượng úy; Trung úy; Thiếu úy; GS.; PGS.; TS.; ThS.; GS; PGS; TS; ThS; GS.TS; PGS.TS; GS-TS; PGS-TS; Giáo sư; Phó Giáo sư; Tiến sĩ; Tiến sỹ; Thạc sĩ; Thạc sỹ; Nhà giáo nhân dân; NGND; NSND; NSƯT; Luật sư; LS.; LS; Bác sĩ; BS.; KTS.; Kiến trúc sư; Anh hùng Lao động; Anh hùng Lực lượng vũ trang nhân dân; Hòa thượng; Thượng tọa; Đại đức; Linh mục; Giám mục; Nhà báo; Nhà văn; Nhạc sĩ; Viện sĩ; Thầy giáo; Cô giáo; Nghệ nhân; Cử tri; Nghị sĩ; Mẹ Việt Nam anh hùng; Đồng chí Thượng tướng; Thầy thuốc nhân dân; Đại đức; cử nhân; kỹ sư; Giáo sư, Tiến sĩ; Hoàng thân; Thái tử; Công chúa; Hoàng hậu; Thị trưởng; Phu nhân`,
)

export const HONORIFICS: readonly string[] = list(
  `ông; bà; đồng chí; đ/c; anh; chị; Ngài; ngài; cụ; cố; các đồng chí; hai đồng chí; các ông; các bà; các ông bà; ông bà; Samdech; Samdech Techo; ngài Samdech; cháu; em; vợ chồng ông; 3 đồng chí; ba đồng chí`,
)
