/**
 * Rows as CSV that spreadsheets read: with a byte order mark, or they take Vietnamese letters for another encoding. A text that
 * a spreadsheet would run as a formula gets an apostrophe before it.
 */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`

const cell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
