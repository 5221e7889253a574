import { encode } from "iconv-lite"

/** A text as one of the encodings that people still keep articles in. windows-1258 writes a tone as a mark after its vowel. */
export const bytesOf = (text: string, encoding: "utf-8" | "utf-8-bom" | "utf-16le" | "utf-16be" | "windows-1258"): Buffer => {
  if (encoding === "utf-8-bom") return Buffer.from(`\ufeff${text}`, "utf8")
  return encode(encoding === "windows-1258" ? looseTones(text) : text, encoding)
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/

const looseTones = (text: string): string =>
  [...text.normalize("NFC")]
    .map((letter) => {
      const apart = letter.normalize("NFD")
      const tone = TONE.exec(apart)
      return tone ? apart.replace(TONE, "").normalize("NFC") + tone[0] : letter
    })
    .join("")
