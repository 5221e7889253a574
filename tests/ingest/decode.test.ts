import { describe, expect, test } from "vitest"
import { decode } from "../../ingest/readers/decode.ts"
import { bytesOf } from "./bytes-of.ts"

const TEXT = "Chiều 12-4, tại Hà Nội, đồng chí Nguyễn Văn Ước, Bí thư Đảng ủy phường, chủ trì hội nghị “sơ kết” quý I…\n"

describe("decode reads the encodings that Vietnamese articles come in", () => {
  test.each(["utf-8", "utf-8-bom", "utf-16le", "utf-16be", "windows-1258"] as const)("%s", (encoding) => {
    const decoded = decode(bytesOf(TEXT, encoding))
    expect(decoded.ok && decoded.text.replace("\ufeff", "").normalize("NFC")).toBe(TEXT)
  })

  test.each(["utf-16le", "utf-16be"] as const)("%s with a byte-order mark", (encoding) => {
    const decoded = decode(bytesOf(`\ufeff${TEXT}`, encoding))
    expect(decoded.ok && decoded.text.replace("\ufeff", "")).toBe(TEXT)
  })

  test("plain ASCII", () => expect(decode(Buffer.from("Hanoi, 12 April"))).toMatchObject({ ok: true, encoding: "utf-8" }))
})

describe("decode says what else it was given", () => {
  // "Cộng hòa xã hội chủ nghĩa, độc lập" as the bytes of an old Vietnamese font (TCVN3).
  const tcvn3 = [
    0x43, 0xe9, 0x6e, 0x67, 0x20, 0x68, 0xdf, 0x61, 0x20, 0x78, 0xb7, 0x20, 0x68, 0xe9, 0x69, 0x20, 0x63, 0x68, 0xf1,
  ].concat([0x20, 0x6e, 0x67, 0x68, 0xdc, 0x61, 0x2c, 0x20, 0xae, 0xe9, 0x63, 0x20, 0x6c, 0xcb, 0x70])
  const half = Buffer.from(TEXT).subarray(0, -2)

  test.each([
    ["nothing", Buffer.alloc(0), /is empty/],
    ["white space", Buffer.from(" \n\t\r\n"), /is empty/],
    ["only a byte-order mark", bytesOf("", "utf-8-bom"), /is empty/],
    ["a PDF", Buffer.from("%PDF-1.7 …"), /is a PDF, not text/],
    ["a Word document", Buffer.from("PK\u0003\u0004rest"), /is a Word document/],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /is a PNG picture/],
    ["zeros", Buffer.alloc(1000), /is binary data/],
    [
      "random bytes",
      Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 7919 + (i >> 3) * 104729) % 256)),
      /binary|no encoding/,
    ],
    ["control characters", Buffer.from("\u0001\u0002\u0003\u0004abc"), /is binary data/],
    ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), /is UTF-32/],
    ["the encoding of an old Vietnamese font", Buffer.from(tcvn3), /old Vietnamese font/],
    ["UTF-8 with a byte lost", Buffer.concat([half, Buffer.from(TEXT.repeat(5))]), /UTF-8 with 1 broken character:/],
    ["half a surrogate pair", Buffer.from([0xff, 0xfe, 0x41, 0, 0x00, 0xd8, 0x42, 0]), /UTF-16LE with broken/],
  ])("%s", (_, bytes, reason) => {
    const decoded = decode(bytes)
    expect(decoded).toMatchObject({ ok: false })
    expect(!decoded.ok && decoded.reason).toMatch(reason)
  })
})
