/** Surnames seen at least twice among 8,742 students (duyet/vietnamese-namedb, MIT), politicians of vi.wikipedia and VLSP 2018, and those of minority peoples. */
export const SURNAMES: ReadonlySet<string> = new Set(
  `Nguyễn Trần Lê Phạm Võ Hoàng Phan Vũ Huỳnh Bùi Đặng Đỗ Trương Hồ Ngô Dương Đoàn Đinh Mai Đào Trịnh Hà Cao Lương Lâm Tạ Lưu Phùng Thái Tô Vương Chu Y
  Lý Châu Văn Đồng Lại Tôn Triệu Quách Từ Lữ Tống Lã Tăng Nông Đậu Lò Đàm Tráng Thạch Nghiêm Hứa Doãn Kim Kiều Hồng Ksor Diệp Hầu Giàng Thào Thân Vi Vy La
  Nhữ Cù Ung Quản Uông Song Dư Tào Sơn Chung Ma Điểu Bạch Nhan Sùng Âu Mùa Trang Giang Cáp Mã Bành Danh Phó Ông Khương Mạc Hàn Tưởng Sầm Trà Hờ Lầu Vàng
  Thò Cầm Tòng Quàng Lường Bế Nùng Hoàng Ninh Khổng Khúc Lục Lều Mẫn Ngụy Nhâm Ngân Ngạc Phí Quan Sái Tiêu Thi Thiều Tòng Viên Vừ Xa Đới Đổng Đường Đèo
  Ngọ Ninh Cồ Cấn Giáp Hạng Hán Hạ Khuất Kha Lang Lãnh Lộ Lỗ Lương Mông Nghị Nhã Niê Siu Rơ Rcom Rmah Kpă Kpa Ksơr H Hloan Hờ Mlô Ayun Điểu Katơr Chamalea Bloong Alăng
  Bríu Pơloong Zơ Arất Hồ Kring Blúp Sô Thị Thành`
    .split(/\s+/)
    .filter((s) => s !== "Thị" && s !== "Thành" && s !== "Sơn"),
)

/** Names by which public figures are known, though they begin with no surname (vi.wikipedia). */
export const PEN_NAMES: readonly string[] = ["Trường Chinh", "Tố Hữu", "Sóng Hồng", "Bác Hồ", "Thuận Hữu"]
