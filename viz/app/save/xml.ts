/** Text as it may stand in XML, within an element or a quoted attribute. */
export const xmlText = (text: string): string =>
  text
    // Characters that XML has no way to write.
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
