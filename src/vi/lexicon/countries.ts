/** Countries and a few capitals and cities abroad that the political pages name, as they write them. */
export const COUNTRIES: readonly string[] =
  `Việt Nam, Lào, Campuchia, Trung Quốc, Thái Lan, Myanmar, Malaysia, Singapore, Xin-ga-po, Indonesia, In-đô-nê-xi-a, Philippines, Philippine, Phi-líp-pin, Brunei, Timor-Leste, Timor Leste,
Đông Timor, Nhật Bản, Hàn Quốc, Triều Tiên, CHDCND Triều Tiên, Mông Cổ, Ấn Độ, Pakistan, Bangladesh, Sri Lanka, Nepal, Hoa Kỳ, Mỹ, Canada, Mexico, Cuba, Cu-ba, Cu Ba, Venezuela, Brazil, Bra-xin, Argentina, Chile, Chi-lê,
Peru, Colombia, Panama, Nicaragua, Cộng hòa Dominica, Anh, Vương quốc Anh, Pháp, Đức, Italia, Italy, I-ta-li-a, Tây Ban Nha, Bồ Đào Nha, Hà Lan, Bỉ, Luxembourg, Thụy Sĩ, Áo, Thụy Điển, Na Uy, Phần Lan, Đan Mạch,
Ireland, Ba Lan, Séc, Cộng hòa Séc, Slovakia, Hungary, Hung-ga-ri, Romania, Bulgaria, Bun-ga-ri, Serbia, Croatia, Hy Lạp, Ukraine, U-crai-na, Belarus, Bê-la-rút, Nga, Liên bang Nga, Liên Xô, Kazakhstan, Ca-dắc-xtan,
Uzbekistan, Azerbaijan, Armenia, Gruzia, Thổ Nhĩ Kỳ, Israel, Palestine, Iran, Iraq, Ả rập Xê út, Saudi Arabia, UAE, Qatar, Kuwait, Ai Cập, Algeria, Angola, Mozambique, Nam Phi, Nigeria, Australia, Ô-xtrây-li-a, Úc,
Afghanistan, Albania, Bahrain, Bhutan, Bolivia, Botswana, Burkina Faso, Burundi, Cameroon, Chad, Congo, Costa Rica, Djibouti, Ecuador, El Salvador, Eritrea, Estonia, Ethiopia, Fiji, Gabon, Gambia, Ghana, Guatemala,
Guinea, Guyana, Haiti, Honduras, Iceland, Jamaica, Jordan, Kenya, Kiribati, Kyrgyzstan, Latvia, Lebanon, Lesotho, Liberia, Libya, Litva, Lithuania, Madagascar, Malawi, Maldives, Mali, Malta, Mauritania, Mauritius, Micronesia,
Moldova, Montenegro, Morocco, Maroc, Ma-rốc, Namibia, Nauru, Niger, Oman, Palau, Papua New Guinea, Paraguay, Rwanda, Samoa, Senegal, Sierra Leone, Slovenia, Somalia, Sudan, Suriname, Syria, Tajikistan, Tanzania, Togo, Tonga,
Tunisia, Turkmenistan, Tuvalu, Uganda, Uruguay, Vanuatu, Yemen, Zambia, Zimbabwe, Kosovo, Bắc Macedonia, New Zealand, Niu Di-lân, Vatican, Đài Loan, Hồng Kông, Hong Kong, Macau, Châu Âu, Châu Á, Liên minh châu Âu, Bắc Kinh, Thượng Hải, Tokyo, Seoul, Bangkok, Băng Cốc, Viêng Chăn, Vientiane, Phnom Penh, Phnôm Pênh,
Moscow, Mát-xcơ-va, Washington, New York, Paris, London, Berlin, Geneva, La Habana, Canberra, New Delhi, Jakarta, Kuala Lumpur, Manila`
    .split(",")
    .map((s) => s.trim())

/** Official names, by the short one. */
export const LONG_NAMES: readonly (readonly [string, readonly string[]])[] = [
  ["Lào", ["Cộng hòa Dân chủ Nhân dân Lào", "CHDCND Lào", "nước Cộng hòa Dân chủ Nhân dân Lào"]],
  [
    "Việt Nam",
    [
      "Cộng hòa xã hội chủ nghĩa Việt Nam",
      "Cộng hòa XHCN Việt Nam",
      "nước Cộng hòa XHCN Việt Nam",
      "Cộng hòa Xã hội chủ nghĩa Việt Nam",
      "CHXHCN Việt Nam",
      "nước Cộng hòa xã hội chủ nghĩa Việt Nam",
      "nước Cộng hòa Xã hội chủ nghĩa Việt Nam",
    ],
  ],
  ["Trung Quốc", ["Cộng hòa Nhân dân Trung Hoa", "CHND Trung Hoa"]],
  ["Campuchia", ["Vương quốc Campuchia", "Hoàng gia Campuchia", "Hoàng Gia Campuchia"]],
  ["Cuba", ["Cộng hòa Cuba"]],
  ["Hoa Kỳ", ["Hợp chúng quốc Hoa Kỳ"]],
  ["Nga", ["Liên bang Nga"]],
  ["Đức", ["Cộng hòa Liên bang Đức", "CHLB Đức"]],
  ["Iran", ["Cộng hòa Hồi giáo Iran"]],
  ["Thụy Sĩ", ["Liên bang Thụy Sĩ", "Thụy Sỹ", "Liên bang Thụy Sỹ"]],
  ["Hàn Quốc", ["Đại Hàn Dân Quốc"]],
  ["Triều Tiên", ["Cộng hòa Dân chủ Nhân dân Triều Tiên", "CHDCND Triều Tiên"]],
]

/** Ruling parties of one-party states: what "Ủy viên Trung ương Đảng" is of, for their people. Source: the parties' own names. */
export const RULING_PARTIES: ReadonlyMap<string, string> = new Map([
  ["Lào", "Đảng Nhân dân Cách mạng Lào"],
  ["Trung Quốc", "Đảng Cộng sản Trung Quốc"],
  ["Cuba", "Đảng Cộng sản Cuba"],
  ["Cu-ba", "Đảng Cộng sản Cuba"],
  ["Cu Ba", "Đảng Cộng sản Cuba"],
  ["Triều Tiên", "Đảng Lao động Triều Tiên"],
  ["Campuchia", "Đảng Nhân dân Campuchia"],
])

/** Cities abroad that meetings and visits are told of, as the political pages write them; capitals that stand for their country are among the countries. */
export const CITIES_ABROAD: readonly string[] =
  `Moskva, Matxcơva, Saint Petersburg, St. Petersburg, Sochi, Kazan, Vladivostok, Nam Ninh, Côn Minh, Quảng Châu, Thâm Quyến, Trùng Khánh, Hải Nam, Đại Liên, Thiên Tân, Vientiane, Luang Prabang, Savannakhet, Siem Reap, Battambang, Chiang Mai, Bali, Cebu, Brussels, Davos, Zurich, Rome, Roma, Milan, Vienna, Bern, Praha, Budapest, Warszawa, Sofia, Bucharest, Kiev, Kyiv, Minsk, Stockholm, Oslo, Helsinki, Copenhagen, Amsterdam, Lisbon, Madrid, Barcelona, Athens, Istanbul, Ankara, Munich, Frankfurt, Hamburg, Sydney, Melbourne, Wellington, Auckland, Ottawa, Toronto, Vancouver, San Francisco, Los Angeles, Chicago, Boston, Houston, Brasilia, Rio de Janeiro, São Paulo, Lima, Santiago, Buenos Aires, Mexico City, Cairo, Pretoria, Cape Town, Nairobi, Addis Ababa, Abu Dhabi, Dubai, Doha, Riyadh, Tehran, Jerusalem, Mumbai, Islamabad, Kathmandu, Dhaka, Colombo, Ulaanbaatar, Astana, Tashkent, Osaka, Kyoto, Hiroshima, Nagoya, Fukuoka, Busan, Jeju, Incheon`.split(
    /,\s*/,
  )
