/** cyrb53 (public domain, bryc): 53 bits of a string, the same on every machine. */
function hash(text: string): number {
  let h1 = 0xdeadbeef
  let h2 = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    h1 = Math.imul(h1 ^ unit, 2654435761)
    h2 = Math.imul(h2 ^ unit, 1597334677)
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909)
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909)
  return 4294967296 * (2097151 & h2) + (h1 >>> 0)
}

/** An id that the same article text always gives to the same claim. */
export const claimId = (
  article: string,
  kind: string,
  sentence: number,
  evidence: number,
  place: string,
): string => hash([article, kind, sentence, evidence, place].join('\u0000')).toString(36).padStart(11, '0')
