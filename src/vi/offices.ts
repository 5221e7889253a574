/** The body for which the holder of one of these posts acts: heads of bodies act for them, members and deputies do not; null for those. */
export const officeOf = (roles: readonly { readonly title: string; readonly body: string }[]): string | null =>
  roles.find((r) =>
    /^(thủ tướng|chủ tịch|tổng thống|bộ trưởng|giám đốc|tổng giám đốc|cục trưởng|tổng cục trưởng|chánh văn phòng|chánh thanh tra|hiệu trưởng|trưởng ban|bí thư|tổng thanh tra|tổng kiểm toán|chánh án|viện trưởng|thống đốc)/i.test(
      r.title,
    ),
  )?.body ?? null
