import { analyse } from "chardet"
import { decode as decodeFrom } from "iconv-lite"

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly reason: string }

const MAGIC: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x50, 0x4b, 0x03, 0x04], "a Word document or another zip"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Word document"],
  [[0x1f, 0x8b], "gzip data"],
  [[0x89, 0x50, 0x4e, 0x47], "a PNG picture"],
  [[0xff, 0xd8, 0xff], "a JPEG picture"],
  [[0x7f, 0x45, 0x4c, 0x46], "a program"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "RTF"],
]

const TO_UTF8 = "save it as UTF-8 text"

const startsWith = (bytes: Uint8Array, prefix: readonly number[]): boolean => prefix.every((b, i) => bytes[i] === b)

const fail = (reason: string): Decoded => ({ ok: false, reason })

const strictly = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const checked = (text: string, encoding: string): Decoded => {
  if (text.trim() === "") return fail("is empty: nothing to read")
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells binary data from text
  const controls = text.match(/[\u0000-\u0008\u000b\u000e-\u001f\u007f\ufffe\uffff]/g)?.length ?? 0
  return controls > text.length / 500 ? fail(`is binary data, not text: ${TO_UTF8}`) : { ok: true, text, encoding }
}

/**
 * UTF-16 without a byte-order mark: the letters of Vietnamese are half ASCII, so the high byte of every other one is zero.
 * Returns the encoding, or null where zeros fall on no such pattern.
 */
const bareUtf16 = (bytes: Uint8Array): "utf-16le" | "utf-16be" | null => {
  const sample = bytes.subarray(0, 4096)
  const zeros: [even: number, odd: number] = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[(i % 2) as 0 | 1]++
  })
  const many = sample.length / 8
  if (zeros[1] > many && zeros[0] < zeros[1] / 50) return "utf-16le"
  if (zeros[0] > many && zeros[1] < zeros[0] / 50) return "utf-16be"
  return null
}

/** How much of what is not ASCII in a text could not stand in Vietnamese: 0 for real Vietnamese, near 1 for a wrong decoding. */
const strangeness = (text: string): number => {
  const marked = text.match(/[^\p{ASCII}]/gu) ?? []
  const vietnamese =
    text.match(/[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ“”‘’–—…•·°«»€\u00a0]/giu) ?? []
  return marked.length === 0 ? 0 : 1 - vietnamese.length / marked.length
}

const legacy = (bytes: Uint8Array): Decoded => {
  const likely = analyse(bytes).some((guess) => guess.name === "windows-1258" && guess.confidence >= 10)
  const text = decodeFrom(bytes, "windows-1258").normalize("NFC")
  if (likely && strangeness(text) < 0.05) return checked(text, "windows-1258")
  const lossy = new TextDecoder().decode(bytes)
  const broken = lossy.match(/\ufffd/g)?.length ?? 0
  if (broken < 0.1 * (lossy.match(/[^\p{ASCII}]/gu)?.length ?? 0))
    return fail(`is UTF-8 with ${broken} broken character${broken === 1 ? "" : "s"}: mend it, or ${TO_UTF8} again`)
  return fail(
    `is in no encoding read here (UTF-8, UTF-16, windows-1258), perhaps in that of an old Vietnamese font (TCVN3, VNI): ${TO_UTF8}`,
  )
}

/** The text in some bytes, or why they are none. Reads UTF-8 and UTF-16 with or without a byte-order mark, and windows-1258. */
export const decode = (bytes: Uint8Array): Decoded => {
  if (bytes.length === 0) return fail("is empty: nothing to read")
  const magic = MAGIC.find(([prefix]) => startsWith(bytes, prefix))
  if (magic) return fail(`is ${magic[1]}, not text: ${TO_UTF8}`)
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) return fail(`is UTF-32: ${TO_UTF8}`)
  const marked = startsWith(bytes, [0xff, 0xfe]) ? "utf-16le" : startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : null
  const wide = marked ?? bareUtf16(bytes)
  if (wide) {
    const text = strictly(bytes, wide)
    return text === null ? fail(`is ${wide.toUpperCase()} with broken characters: ${TO_UTF8} again`) : checked(text, wide)
  }
  const text = strictly(bytes, "utf-8")
  if (text !== null) return checked(text, "utf-8")
  return bytes.includes(0) ? fail(`is binary data, not text: ${TO_UTF8}`) : legacy(bytes)
}
