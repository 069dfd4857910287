/** Named arrays in one block of bytes: a header that lists them, then each at a multiple of eight. */
export type Sections = Record<string, Uint8Array | Uint16Array | Uint32Array | Int32Array>

const arrays = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array }
type ArrayType = keyof typeof arrays
type Listed = { name: string; type: ArrayType; at: number; length: number }

const typeOf = (section: Sections[string]): ArrayType => {
  if (section instanceof Uint8Array) return 'u8'
  if (section instanceof Uint16Array) return 'u16'
  return section instanceof Uint32Array ? 'u32' : 'i32'
}
const aligned = (length: number) => Math.ceil(length / 8) * 8

export function packSections(sections: Sections): Uint8Array {
  let at = 0
  const list = Object.entries(sections).map(([name, section]): Listed => {
    const listed = { name, type: typeOf(section), at, length: section.length }
    at += aligned(section.byteLength)
    return listed
  })
  const header = new TextEncoder().encode(JSON.stringify(list))
  const start = aligned(4 + header.length)
  const bytes = new Uint8Array(start + at)
  new DataView(bytes.buffer).setUint32(0, header.length, true)
  bytes.set(header, 4)
  for (const [index, section] of Object.values(sections).entries())
    bytes.set(
      new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
      start + (list[index]?.at ?? 0),
    )
  return bytes
}

/** The arrays in place, not copied. The bytes must begin at a multiple of eight in their buffer. */
export function unpackSections(bytes: Uint8Array): Sections {
  const { buffer, byteOffset } = bytes
  const headerLength = new DataView(buffer, byteOffset).getUint32(0, true)
  const header = new TextDecoder().decode(bytes.subarray(4, 4 + headerLength))
  const start = byteOffset + aligned(4 + headerLength)
  const sections: Sections = {}
  for (const { name, type, at, length } of JSON.parse(header) as Listed[])
    sections[name] = new arrays[type](buffer as ArrayBuffer, start + at, length)
  return sections
}
