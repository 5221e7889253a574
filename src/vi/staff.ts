const STAFF =
  /^(với|các|toàn|thể|tập|cán|bộ|lãnh|đạo|chỉ|huy|chiến|sĩ|sỹ|quan|hạ|nhân|viên|công|chức|giáo|giảng|y|bác|thầy|cô|hội|đoàn|đảng|học|sinh|người|lao|động|bà|con|dân|và|,)$/

/** True where words only say which people of a body are meant: "cán bộ, chiến sĩ" before "Công an tỉnh A", "lãnh đạo, nhân viên". */
export const areStaff = (keys: readonly string[]): boolean =>
  keys.length > 0 && keys.length < 16 && keys.every((key) => STAFF.test(key)) && keys.at(-1) !== ","
