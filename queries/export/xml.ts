/** A text inside an element or attribute of XML. What XML cannot hold (control characters, half pairs) becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd")
    .replace(/[&<>"\n\r\t]/g, (character) => `&#${character.codePointAt(0)};`)
