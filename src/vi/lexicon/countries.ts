/** Countries and a few capitals and cities abroad that the political pages name, as they write them. */
export const COUNTRIES: readonly string[] =
  `Việt Nam, Lào, Campuchia, Trung Quốc, Thái Lan, Myanmar, Malaysia, Singapore, Xin-ga-po, Indonesia, In-đô-nê-xi-a, Philippines, Phi-líp-pin, Brunei, Timor-Leste,
Đông Timor, Nhật Bản, Hàn Quốc, Triều Tiên, CHDCND Triều Tiên, Mông Cổ, Ấn Độ, Pakistan, Bangladesh, Sri Lanka, Nepal, Hoa Kỳ, Mỹ, Canada, Mexico, Cuba, Cu-ba, Venezuela, Brazil, Bra-xin, Argentina, Chile, Chi-lê,
Peru, Colombia, Panama, Nicaragua, Cộng hòa Dominica, Anh, Vương quốc Anh, Pháp, Đức, Italia, Italy, I-ta-li-a, Tây Ban Nha, Bồ Đào Nha, Hà Lan, Bỉ, Luxembourg, Thụy Sĩ, Áo, Thụy Điển, Na Uy, Phần Lan, Đan Mạch,
Ireland, Ba Lan, Séc, Cộng hòa Séc, Slovakia, Hungary, Hung-ga-ri, Romania, Bulgaria, Bun-ga-ri, Serbia, Croatia, Hy Lạp, Ukraine, U-crai-na, Belarus, Bê-la-rút, Nga, Liên bang Nga, Liên Xô, Kazakhstan, Ca-dắc-xtan,
Uzbekistan, Azerbaijan, Armenia, Gruzia, Thổ Nhĩ Kỳ, Israel, Palestine, Iran, Iraq, Ả rập Xê út, Saudi Arabia, UAE, Qatar, Kuwait, Ai Cập, Algeria, Angola, Mozambique, Nam Phi, Nigeria, Australia, Ô-xtrây-li-a, Úc,
New Zealand, Niu Di-lân, Vatican, Đài Loan, Hồng Kông, Hong Kong, Macau, Châu Âu, Châu Á, Liên minh châu Âu, Bắc Kinh, Thượng Hải, Tokyo, Seoul, Bangkok, Băng Cốc, Viêng Chăn, Vientiane, Phnom Penh, Phnôm Pênh,
Moscow, Mát-xcơ-va, Washington, New York, Paris, London, Berlin, Geneva, La Habana, Canberra, New Delhi, Jakarta, Kuala Lumpur, Manila`
    .split(",")
    .map((s) => s.trim())
