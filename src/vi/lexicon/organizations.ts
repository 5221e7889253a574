/**
 * How bodies are named. A name is a head and what the head takes:
 * - `alone`: a proper name by itself; what may follow is a foreign country ("Quốc hội" "Lào")
 * - `place`: an administrative place ("Tỉnh ủy" "Bắc Ninh"; "UBND" "huyện Văn Lâm")
 * - `parent`: another body it belongs to ("Ban Thường vụ" "Thành ủy Hà Nội"), or a place standing for it
 * - `field`: one or more fields, then maybe a place or a parent ("Sở" "Kế hoạch và Đầu tư" "Hà Nội"; "Ban" "Tổ chức" "Tỉnh ủy")
 * - `proper`: a run of capitalised words ("Bệnh viện" "Bạch Mai")
 */
export type HeadTakes = "alone" | "place" | "parent" | "field" | "proper"

const HEADS_BY_SHAPE: Readonly<Record<HeadTakes, string>> = {
  alone: `Hội đồng tư vấn về Dân chủ - Pháp luật; Hội đồng tư vấn về Kinh tế; Hội đồng tư vấn về Dân tộc; Hội đồng tư vấn về Tôn giáo; Hội đồng tư vấn về Văn hóa - Xã hội; BRICS; OECD; Ngân hàng Chính sách xã hội; NHCSXH; Ngân hàng Chính sách xã hội Việt Nam; NHCSXH Việt Nam; Kho bạc Nhà nước; Ủy ban Nhà nước về người Việt Nam ở nước ngoài; Ủy ban sông Mê Công Việt Nam; Hội đồng Giám mục Việt Nam; Ủy ban Đoàn kết Công giáo Việt Nam; Bảo hiểm tiền gửi Việt Nam; Hội đồng Thẩm phán Tòa án nhân dân tối cao; Hội đồng Thẩm phán TAND tối cao; Học viện Y - Dược học cổ truyền Việt Nam; Tổng công ty Tân cảng Sài Gòn; Tổng công ty Cảng hàng không Việt Nam; Tổng công ty Đầu tư và Kinh doanh vốn nhà nước; Nhà xuất bản Chính trị quốc gia Sự thật; Báo Giáo dục và Thời đại; Văn phòng Điều phối nông thôn mới Trung ương; Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương; Quỹ Vì người nghèo; Quỹ Đền ơn đáp nghĩa; Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn; Reuters; AFP; Bloomberg; Kyodo; Yonhap; Tân Hoa xã; BBC; VOA; RFA; RFI; CNN; VnExpress; VietNamNet; Văn phòng Tổng Bí thư; Báo Chính phủ; Báo Điện tử Chính phủ; Quân đội Hoàng gia Campuchia; Liên hiệp các tổ chức hữu nghị Việt Nam; Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam; Liên hiệp các hội Văn học nghệ thuật Việt Nam; Liên hiệp các hội Văn học - Nghệ thuật Việt Nam; Liên hiệp Hội Khoa học và Kỹ thuật Việt Nam; Viện Hàn lâm Khoa học xã hội Việt Nam; Viện Hàn lâm Khoa học và Công nghệ Việt Nam; Viện Hàn lâm KHXH Việt Nam; Viện Hàn lâm; Phủ Thủ tướng; Tạp chí Cộng sản; Báo Nhân Dân; Báo Nhân dân; Tạp chí Xây dựng Đảng; Đảng bộ khối các cơ quan Trung ương; Đảng Nhân dân Cách mạng Lào; Đảng Cộng sản Trung Quốc; Đảng Cộng sản Cuba; Đảng Lao động Triều Tiên; Đảng Nhân dân Campuchia; Đảng Lào; Đảng bộ Khối các cơ quan Trung ương; Đảng bộ Khối Doanh nghiệp Trung ương; Đảng bộ Công an Trung ương; Đảng bộ Quân đội; Đảng ủy CATW; Công đoàn Việt Nam; Công đoàn Công an nhân dân; Bộ Chính trị; Ban Bí thư; Ban Bí thư Trung ương Đảng; Ban Bí thư Trung ương Đoàn; Ban Bí thư T.Ư Đoàn; Ban Bí thư TƯ Đoàn; Ban Bí thư TW Đoàn; Ban Bí thư Trung ương; Ban Chấp hành Trung ương; Ban Chấp hành Trung ương Đảng; BCH Trung ương; BCH Trung ương Đảng; BCHTW; 
    Trung ương Đảng; Trung ương Đảng Cộng sản Việt Nam; Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam; Đảng Cộng sản Việt Nam; Đảng Cộng sản; Quốc hội; Thượng viện; Hạ viện; Thượng nghị viện; Hạ nghị viện; Hội đồng Nhà nước; Hội đồng Bộ trưởng; Ngân hàng Tái thiết và Phát triển quốc tế; QH; Chính phủ; Ủy ban Thường vụ Quốc hội; Thường vụ Quốc hội; UBTVQH; UBTV Quốc hội; UB TVQH;
    Hội đồng Bầu cử quốc gia; Hội đồng Quốc phòng và An ninh; Hội đồng quốc phòng và an ninh; Quân ủy Trung ương; QUTW; Quân đội nhân dân Việt Nam; QĐND Việt Nam; Quân đội nhân dân; QĐND; Quân đội Nhân dân Việt Nam; Công an nhân dân; CAND; Công an nhân dân Việt Nam; Công an Nhân dân; Đảng ủy Công an Trung ương; Thanh tra Chính phủ; Kiểm toán Nhà nước; Kiểm toán nhà nước; Ngân hàng Nhà nước; Ngân hàng Nhà nước Việt Nam; NHNN;
    Hội đồng Lý luận Trung ương; Hội đồng Thi đua - Khen thưởng Trung ương; Hội đồng Dân tộc; Hội đồng Dân tộc của Quốc hội; Hội đồng dân tộc của Quốc hội; Hội đồng Tiền lương Quốc gia; Học viện Chính trị quốc gia Hồ Chí Minh; Học viện Chính trị Quốc gia Hồ Chí Minh; Học viện Chính trị - Hành chính Quốc gia Hồ Chí Minh; Học viện Chính trị - Hành chính quốc gia Hồ Chí Minh; Bảo hiểm xã hội Việt Nam; Bảo hiểm Xã hội Việt Nam; BHXH Việt Nam; Thông tấn xã Việt Nam; TTXVN; Đài Tiếng nói Việt Nam; Đài Truyền hình Việt Nam; VOV; VTV; Liên hợp quốc; Liên Hợp Quốc; Liên Hiệp Quốc; Liên hiệp quốc; LHQ; ASEAN; Hiệp hội các quốc gia Đông Nam Á; APEC; UNESCO; UNDP; UNICEF; WHO; WTO; WB; IMF; EU; ADB; Nhóm nữ đại biểu Quốc hội; Nhóm Nữ đại biểu Quốc hội; Nhóm nữ ĐBQH; AIPA; IPU; APPF; Liên minh Nghị viện Thế giới; Diễn đàn Nghị viện châu Á - Thái Bình Dương; Diễn đàn Nghị viện Châu Á-Thái Bình Dương; Ủy ban châu Âu; EC; Đại hội đồng Liên hợp quốc; Hội đồng Bảo an Liên hợp quốc; Tổ chức Y tế Thế giới; Quỹ Tiền tệ Quốc tế; INTERPOL; NATO; VCCI;
    Liên minh châu Âu; Ngân hàng Thế giới; Ngân hàng Phát triển châu Á; Tòa án nhân dân tối cao; Tòa án Nhân dân Tối cao; Tòa án tối cao; Tòa án Tối cao; Viện kiểm sát tối cao; Viện Kiểm sát tối cao; Viện Kiểm sát Tối cao; TAND tối cao; TANDTC; TAND Tối cao; Viện Kiểm sát nhân dân tối cao; Viện kiểm sát nhân dân tối cao; Viện Kiểm sát Nhân dân Tối cao; VKSND tối cao; VKSNDTC; VKSND Tối cao; Viện KSND tối cao; Tòa án nhân dân cấp cao; TAND cấp cao; Viện kiểm sát nhân dân cấp cao; VKSND cấp cao; Viện KSNDTC; Tổng Liên đoàn Lao động Việt Nam; Tổng LĐLĐ Việt Nam; Trung ương Đoàn; Trung ương Đoàn TNCS Hồ Chí Minh; Đoàn TNCS Hồ Chí Minh; Đoàn Thanh niên Cộng sản Hồ Chí Minh; Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh; Hội Liên hiệp Phụ nữ Việt Nam; Trung ương Hội Liên hiệp Phụ nữ Việt Nam; Hội LHPN Việt Nam; Hội LHPNVN; Hội Nông dân Việt Nam; Hội NDVN; Trung ương Hội Nông dân Việt Nam; Trung ương Hội NDVN; Trung ương Hội LHPN Việt Nam; Trung ương Hội Cựu chiến binh Việt Nam; Hội Cựu chiến binh Việt Nam; Hội CCBVN; TLĐLĐVN; Tập đoàn Dầu khí quốc gia Việt Nam; Tập đoàn Dầu khí Quốc gia Việt Nam; PVN; EVN; Hội Nhà báo Việt Nam; Mặt trận Tổ quốc Việt Nam; MTTQ Việt Nam; Mặt trận Tổ quốc; MTTQ; Mặt trận Tổ Quốc Việt Nam; MTTQ VN; Ủy ban Trung ương MTTQ VN; Báo Công lý; Báo Dân trí; Báo Tiền phong; Báo Cứu quốc; Báo Công an nhân dân; Báo Quân đội nhân dân; Cổng thông tin điện tử Chính phủ; Báo điện tử Chính phủ;
    Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam; Ủy ban Trung ương MTTQ Việt Nam; Ủy ban Trung ương Mặt trận Tổ quốc; Ủy ban Trung ương MTTQ; Ủy ban Trung ương MTTQVN; UBTƯ MTTQ Việt Nam; UBTW MTTQ Việt Nam; UBTW MTTQ VN; UBTƯ MTTQ VN; UBTW MTTQ; UBTƯ MTTQ; UBTW MTTQVN; Trung ương MTTQ Việt Nam; Văn phòng Chính phủ; VPCP; Văn phòng Quốc hội; VPQH; Văn phòng Chủ tịch nước; Văn phòng Trung ương; Văn phòng Trung ương Đảng; Văn phòng Thủ tướng; Tổng cục Chính trị; Tổng cục Chính trị Quân đội nhân dân Việt Nam; Tổng cục Chính trị QĐND Việt Nam; Bộ Tổng Tham mưu; Bộ Tổng tham mưu; Bộ Tổng Tham mưu Quân đội nhân dân Việt Nam; Bộ Tổng Tham mưu QĐND Việt Nam; Bộ Tổng tham mưu QĐND Việt Nam; Bộ Tổng tham mưu Quân đội nhân dân Việt Nam; Tổng cục Hậu cần; Tổng cục Kỹ thuật; Tổng cục II; Bộ Tư lệnh Cảnh vệ; Bộ Tư lệnh Cảnh sát cơ động; Bộ Tư lệnh Bộ đội Biên phòng; Bộ Tư lệnh Cảnh sát biển; Bộ đội Biên phòng; Quân chủng Hải quân; Quân chủng Phòng không - Không quân; Binh đoàn 12; Tập đoàn Viettel;
    Ủy ban Kiểm tra Trung ương; UBKT Trung ương; UBKTTW; Ủy ban Tư pháp của Quốc hội; Ban Cán sự đảng Chính phủ; Đảng đoàn Quốc hội; Đảng ủy Chính phủ; Đảng ủy Quốc hội; Đảng ủy các cơ quan Đảng Trung ương; Đảng ủy các cơ quan Trung ương; Đảng ủy Khối các cơ quan Trung ương; Đảng ủy Khối Doanh nghiệp Trung ương; Đảng ủy khối các cơ quan Trung ương; Đảng ủy Ngoài nước; Ban Công tác đại biểu; Ban Dân nguyện; Ban Dân nguyện và Giám sát; Ủy ban Chứng khoán Nhà nước; Ủy ban Dân tộc; Ủy ban An toàn giao thông Quốc gia; Ủy ban Giám sát tài chính Quốc gia; Ủy ban Quản lý vốn nhà nước tại doanh nghiệp; Ban Quản lý Lăng Chủ tịch Hồ Chí Minh; Đoàn Chủ tịch; Mặt trận Lào xây dựng đất nước; Trung ương Mặt trận Lào xây dựng đất nước`,
  place: `Cảnh sát Phòng cháy chữa cháy; Cảnh sát Phòng cháy và chữa cháy; Cảnh sát PCCC; Cảnh sát PC&CC; Ngân hàng Chính sách xã hội; NHCSXH; Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân; Văn phòng Đoàn đại biểu Quốc hội và HĐND; Văn phòng Đoàn ĐBQH và HĐND; Văn phòng Đoàn ĐBQH, HĐND và UBND; Văn phòng Hội đồng nhân dân và Ủy ban nhân dân; Văn phòng HĐND và UBND; Hạt Kiểm lâm; Đảng ủy Quân sự; Đảng ủy Khối các trường Đại học, Cao đẳng; Đảng ủy Khối Đại học, Cao đẳng; Liên hiệp các tổ chức hữu nghị; Liên hiệp các Hội Khoa học và Kỹ thuật; Liên hiệp các hội Văn học nghệ thuật; Tỉnh ủy; Thành ủy; Huyện ủy; Quận ủy; Thị ủy; Đảng ủy phường; Đảng ủy xã; Đảng ủy Khối các cơ quan; Đảng ủy Khối Các cơ quan; Đảng ủy Khối các cơ quan và doanh nghiệp; Đảng ủy Khối Doanh nghiệp; Đảng ủy Khối doanh nghiệp; UBND; Ủy ban nhân dân; Ủy ban Nhân dân; HĐND; Hội đồng nhân dân; Hội đồng Nhân dân; Công an; CATP; Tỉnh đoàn; Thành đoàn; Huyện đoàn; Quận đoàn; Tòa án nhân dân; Tòa án Nhân dân; TAND; Viện Kiểm sát nhân dân; Viện kiểm sát nhân dân; Viện Kiểm sát Nhân dân; VKSND; Bộ Chỉ huy Quân sự; Bộ Chỉ huy quân sự; Bộ CHQS; Ban Chỉ huy Quân sự; Bộ Tư lệnh; Bộ Chỉ huy Bộ đội Biên phòng; Bộ Chỉ huy BĐBP; BĐBP; Bộ đội Biên phòng; Đoàn đại biểu Quốc hội; Đoàn ĐBQH; Đoàn Đại biểu Quốc hội; Ủy ban MTTQ Việt Nam; Ủy ban MTTQ; UBMTTQ; UBMTTQ Việt Nam; Ủy ban Mặt trận Tổ quốc; Ủy ban Mặt trận Tổ quốc Việt Nam; MTTQ Việt Nam; MTTQ; Mặt trận Tổ quốc; Mặt trận Tổ quốc Việt Nam; Ủy ban MTTQVN; Ủy ban MTTQ VN; Đảng bộ; Liên đoàn Lao động; LĐLĐ; Hội Nông dân; Hội Liên hiệp Phụ nữ; Hội LHPN; Hội Cựu chiến binh; Hội CCB; Đoàn Thanh niên; Ủy ban bầu cử; Ủy ban Bầu cử; Hội đồng bầu cử; Cục Thuế; Chi cục Thuế; Cục Hải quan; Kho bạc Nhà nước; Cục Thống kê; Bảo hiểm xã hội; Hội Chữ thập đỏ; Hội Khuyến học; Hội Người cao tuổi; Hội Nhà báo; Trường Chính trị; Trường Chính trị tỉnh`,
  parent: `Ban Thường vụ; BTV; Ban thường vụ; Ban Chấp hành; BCH; Thường trực; Thường vụ; Văn phòng; Ủy ban Kiểm tra; UBKT; Ban Tổ chức; Ban Tuyên giáo; Ban Tuyên giáo và Dân vận; Ban Dân vận; Ban Nội chính; Ban Kinh tế; Ban Đối ngoại; Ban Pháp chế; Ban Kinh tế - Ngân sách; Ban Kinh tế và Ngân sách; Ban Văn hóa - Xã hội; Ban Văn hóa Xã hội; Ban Dân tộc; Ban Đô thị; Đảng đoàn; Đảng ủy cơ quan; Đảng ủy Cơ quan; Đảng bộ cơ quan; Đảng bộ Cơ quan; Chi bộ cơ quan; Ban Biên tập; Khu ủy; Ban Cán sự đảng; Ban cán sự Đảng; Ban Cán sự Đảng; Ban cán sự đảng; BCSĐ; Đảng ủy; Đảng bộ; Đảng bộ Khối cơ sở; Đảng ủy Khối cơ sở; Ban Thường trực; Ban Chấp hành Đảng bộ; BCH Đảng bộ; Ban chấp hành Đảng bộ; Ban Giám đốc; Ban Giám hiệu; Hội đồng trường; Hội đồng Quản trị; Hội đồng thành viên; Hội đồng Thành viên; Thanh tra; Đoàn Chủ tịch; Ban Chỉ huy; Cơ quan Cảnh sát điều tra; Cơ quan An ninh điều tra; Cơ quan điều tra; Cơ quan cảnh sát điều tra; Cơ quan An ninh điều tra; Ban Chính sách, chiến lược; Chi bộ; Đảng bộ bộ phận; Trung tâm Bồi dưỡng Chính trị; Hội đồng khoa học; Công đoàn`,
  field: `Bộ; Sở; Cục; Vụ; Tổng cục; Chi cục; Ban; Ủy ban; Hội; Viện; Trung tâm; Học viện; Phòng; Thanh tra; Hội đồng; Liên đoàn; Liên hiệp; Hiệp hội; Tổng Liên đoàn; Quỹ; Nhà xuất bản; NXB; Trung ương Hội; Tiểu ban; Ban Quản lý; Ban Quản lý dự án; Ban QLDA; BQL; BQL dự án; Khoa; Bộ môn; Liên minh; Bộ Tư lệnh; Tổng hội; Báo; Quân chủng; Binh chủng; Tổng Công ty; Viện Hàn lâm`,
  proper: `Trường Sĩ quan; Trường Cán bộ; Trường Bồi dưỡng cán bộ; Học viện Cán bộ; Ban Liên lạc; Ban liên lạc; Ủy ban liên Chính phủ; Ủy ban Hợp tác; Ủy ban hợp tác; Nhóm Nghị sĩ hữu nghị; Trường; Trường Đại học; Trường THPT; Trường THPT chuyên; Trường THPT Chuyên; Trường THCS; Trường Tiểu học; Trường Cao đẳng; Trường Mầm non; Trường Mẫu giáo; Trường Chính trị; Đại học; ĐH; Trường ĐH; Bệnh viện; Bệnh viện Đa khoa; BV; BV Đa khoa; Công ty; Công ty Cổ phần; Công ty cổ phần; Công ty CP; Cty; Cty CP; Cty TNHH; CTCP; Công ty TNHH; Công ty TNHH MTV; Tổng Công ty; Tổng công ty; Tập đoàn; Ngân hàng; Ngân hàng TMCP; Báo; Tạp chí; Đài; Hãng; Hãng thông tấn; Quân khu; Quân đoàn; Sư đoàn; Trung đoàn; Lữ đoàn; Binh đoàn; Binh chủng; Quân chủng; Học viện; Viện; Trung tâm; Hội; Hội Hữu nghị; Hiệp hội; Quỹ; Đảng; Đại sứ quán; ĐSQ; Tổng Lãnh sự quán; Tổng lãnh sự quán; Hợp tác xã; Câu lạc bộ; Nhà máy; Đoàn luật sư; Giáo hội; Nhà hát; Bảo tàng; Liên minh; Tòa Thánh; Trại giam; Đồn biên phòng; Đồn Biên phòng; Công an; Văn phòng luật sư; Trung đoàn; Tiểu đoàn; Xí nghiệp; Cảng vụ; Cảng; Nhà xuất bản; Thông tấn xã; Diễn đàn`,
}

export interface Head {
  readonly name: string
  readonly takes: readonly HeadTakes[]
}

const SHORT_WORDS: readonly (readonly [string, readonly string[]])[] = [
  ["Trung ương", ["T.Ư", "TƯ", "TW"]],
  ["Ủy ban", ["UB"]],
]

/** "Trung ương" and "Ủy ban" are as often written short. */
const spellings = (name: string): readonly string[] =>
  SHORT_WORDS.reduce<readonly string[]>(
    (names, [word, shorts]) =>
      names.flatMap((n) => (n.includes(word) ? [n, ...shorts.map((short) => n.replace(word, short))] : [n])),
    [name],
  )

/** Every head with all that it may take, in the order in which it is tried. */
export const ORGANIZATION_HEADS: readonly Head[] = (() => {
  const order: readonly HeadTakes[] = ["parent", "field", "place", "proper", "alone"]
  // Spellings that differ in case only are one head, under the first.
  const spelled = new Map<string, string>()
  const takes = new Map<string, HeadTakes[]>()
  for (const shape of order) {
    for (const written of HEADS_BY_SHAPE[shape].split(";").flatMap((s) => spellings(s.trim()))) {
      if (!written) continue
      const name = spelled.get(written.toLowerCase()) ?? written
      spelled.set(written.toLowerCase(), name)
      const list = takes.get(name) ?? []
      if (!list.includes(shape)) list.push(shape)
      takes.set(name, list)
    }
  }
  return [...takes].map(([name, list]) => ({ name, takes: list }))
})()

/** Short and variant forms of heads, and what they stand for. */
export const EXPANSIONS: readonly (readonly [string, string])[] = [
  ["UBND", "Ủy ban nhân dân"],
  ["QLDA", "Quản lý dự án"],
  ["BQL", "Ban Quản lý"],
  ["Hiệp hội DN", "Hiệp hội Doanh nghiệp"],
  ["Hội DN", "Hội Doanh nghiệp"],
  ["Cty", "Công ty"],
  ["BV", "Bệnh viện"],
  ["CTCP", "Công ty Cổ phần"],
  ["XDLL", "Xây dựng lực lượng"],
  ["ANND", "An ninh nhân dân"],
  ["CSND", "Cảnh sát nhân dân"],
  ["ATGT", "An toàn giao thông"],
  ["HVQG", "Học viện Quốc gia"],
  ["Ủy ban Nhân dân", "Ủy ban nhân dân"],
  ["UB", "Ủy ban"],
  ["HĐND", "Hội đồng nhân dân"],
  ["Hội đồng Nhân dân", "Hội đồng nhân dân"],
  ["UBKT", "Ủy ban Kiểm tra"],
  ["UBKTTW", "Ủy ban Kiểm tra Trung ương"],
  ["UBMTTQ", "Ủy ban Mặt trận Tổ quốc"],
  // So that "Thường vụ Quốc hội" is not spelled out inside it once more.
  ["Ủy ban Thường vụ Quốc hội", "Ủy ban Thường vụ Quốc hội"],
  ["Thường vụ Quốc hội", "Ủy ban Thường vụ Quốc hội"],
  ["UBTVQH", "Ủy ban Thường vụ Quốc hội"],
  ["UBTV Quốc hội", "Ủy ban Thường vụ Quốc hội"],
  ["UB Thường vụ Quốc hội", "Ủy ban Thường vụ Quốc hội"],
  ["UB TVQH", "Ủy ban Thường vụ Quốc hội"],
  ["UBTƯ", "Ủy ban Trung ương"],
  ["UBTW", "Ủy ban Trung ương"],
  ["VN", "Việt Nam"],
  ["PCCC", "Phòng cháy chữa cháy"],
  ["PC&CC", "Phòng cháy chữa cháy"],
  ["MTTQVN", "Mặt trận Tổ quốc Việt Nam"],
  ["MTTQ", "Mặt trận Tổ quốc"],
  ["BCHTW", "Ban Chấp hành Trung ương"],
  ["BCH", "Ban Chấp hành"],
  ["BTV", "Ban Thường vụ"],
  ["BCSĐ", "Ban Cán sự đảng"],
  ["Ban Cán sự Đảng", "Ban Cán sự đảng"],
  ["ĐBQH", "đại biểu Quốc hội"],
  ["QĐND", "Quân đội nhân dân"],
  ["Quân đội Nhân dân", "Quân đội nhân dân"],
  ["CAND", "Công an nhân dân"],
  ["CATW", "Công an Trung ương"],
  ["CATP", "Công an"],
  ["QUTW", "Quân ủy Trung ương"],
  ["TANDTC", "Tòa án nhân dân tối cao"],
  ["VKSNDTC", "Viện Kiểm sát nhân dân tối cao"],
  ["TAND", "Tòa án nhân dân"],
  ["VKSND", "Viện Kiểm sát nhân dân"],
  ["LĐLĐ", "Liên đoàn Lao động"],
  ["LHPN", "Liên hiệp Phụ nữ"],
  ["CCB", "Cựu chiến binh"],
  ["CHQS", "Chỉ huy Quân sự"],
  ["BĐBP", "Bộ đội Biên phòng"],
  ["TNCS", "Thanh niên Cộng sản"],
  ["NHNN", "Ngân hàng Nhà nước"],
  ["BHXH", "Bảo hiểm xã hội"],
  ["NHCSXH", "Ngân hàng Chính sách xã hội"],
  ["T.Ư", "Trung ương"],
  ["TƯ", "Trung ương"],
  ["TW", "Trung ương"],
  ["TTXVN", "Thông tấn xã Việt Nam"],
  ["VTV", "Đài Truyền hình Việt Nam"],
  ["VOV", "Đài Tiếng nói Việt Nam"],
  ["QH", "Quốc hội"],
  ["Liên Hiệp Quốc", "Liên hợp quốc"],
  ["Liên hiệp quốc", "Liên hợp quốc"],
  ["LHQ", "Liên hợp quốc"],
  ["EU", "Liên minh châu Âu"],
  ["EC", "Ủy ban châu Âu"],
  ["WB", "Ngân hàng Thế giới"],
  ["ADB", "Ngân hàng Phát triển châu Á"],
  ["IMF", "Quỹ Tiền tệ Quốc tế"],
  ["WHO", "Tổ chức Y tế Thế giới"],
  ["IPU", "Liên minh Nghị viện Thế giới"],
  ["APPF", "Diễn đàn Nghị viện châu Á - Thái Bình Dương"],
  ["GD&ĐT", "Giáo dục và Đào tạo"],
  ["GD-ĐT", "Giáo dục và Đào tạo"],
  ["GDĐT", "Giáo dục và Đào tạo"],
  ["TN&MT", "Tài nguyên và Môi trường"],
  ["TN-MT", "Tài nguyên và Môi trường"],
  ["TNMT", "Tài nguyên và Môi trường"],
  ["NN&PTNT", "Nông nghiệp và Phát triển nông thôn"],
  ["NN-PTNT", "Nông nghiệp và Phát triển nông thôn"],
  ["NN&MT", "Nông nghiệp và Môi trường"],
  ["NNMT", "Nông nghiệp và Môi trường"],
  ["LĐ-TB&XH", "Lao động - Thương binh và Xã hội"],
  ["LĐTB&XH", "Lao động - Thương binh và Xã hội"],
  ["LĐ-TB-XH", "Lao động - Thương binh và Xã hội"],
  ["LĐ-TB và XH", "Lao động - Thương binh và Xã hội"],
  ["KH&ĐT", "Kế hoạch và Đầu tư"],
  ["KH-ĐT", "Kế hoạch và Đầu tư"],
  ["KHĐT", "Kế hoạch và Đầu tư"],
  ["KH&CN", "Khoa học và Công nghệ"],
  ["KH-CN", "Khoa học và Công nghệ"],
  ["KHCN", "Khoa học và Công nghệ"],
  ["TT&TT", "Thông tin và Truyền thông"],
  ["TT-TT", "Thông tin và Truyền thông"],
  ["TTTT", "Thông tin và Truyền thông"],
  ["VH-TT&DL", "Văn hóa, Thể thao và Du lịch"],
  ["VHTT&DL", "Văn hóa, Thể thao và Du lịch"],
  ["VH,TT&DL", "Văn hóa, Thể thao và Du lịch"],
  ["VHTTDL", "Văn hóa, Thể thao và Du lịch"],
  ["VH-TT-DL", "Văn hóa, Thể thao và Du lịch"],
  ["VH&TT", "Văn hóa và Thể thao"],
  ["VH-TT", "Văn hóa và Thể thao"],
  ["GTVT", "Giao thông vận tải"],
  ["VPCP", "Văn phòng Chính phủ"],
  ["VPQH", "Văn phòng Quốc hội"],
  ["Giao thông Vận tải", "Giao thông vận tải"],
  ["QH-KT", "Quy hoạch - Kiến trúc"],
  ["TDTT", "Thể dục thể thao"],
  ["KT-NS", "Kinh tế - Ngân sách"],
  ["VHXH", "Văn hóa - Xã hội"],
  ["VH-XH", "Văn hóa - Xã hội"],
  ["KHXH", "Khoa học xã hội"],
  ["NDVN", "Nông dân Việt Nam"],
  ["LHPNVN", "Liên hiệp Phụ nữ Việt Nam"],
  ["CCBVN", "Cựu chiến binh Việt Nam"],
  ["KSNDTC", "Kiểm sát nhân dân tối cao"],
  ["KSND", "Kiểm sát nhân dân"],
  ["TLĐLĐVN", "Tổng Liên đoàn Lao động Việt Nam"],
  ["CSGT", "Cảnh sát giao thông"],
  ["CSĐT", "Cảnh sát điều tra"],
  ["ĐH", "Đại học"],
  ["ĐHQG", "Đại học Quốc gia"],
]
