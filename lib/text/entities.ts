/** Characters that HTML writes as names, as far as news uses them; the letters of Spanish are put together from their accents. */
const named: Record<string, string> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  iexcl: '¡',
  iquest: '¿',
  ordm: 'º',
  ordf: 'ª',
  middot: '·',
  bull: '•',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '',
  zwnj: '',
  zwj: '',
}
const accents: Record<string, string> = { acute: '\u0301', grave: '\u0300', tilde: '\u0303', uml: '\u0308' }

const fromCode = (code: number): string | null =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : null

/** "&nbsp;", "&#8217;", "&eacute;" as the character that they stand for; null where they stand for none. */
export function toCharacter(entity: string): string | null {
  const [, hex, decimal, name = ''] = /^&(?:#x([\da-f]+)|#(\d+)|([a-z]+));$/i.exec(entity) ?? []
  if (hex) return fromCode(Number.parseInt(hex, 16))
  if (decimal) return fromCode(Number(decimal))
  const [, letter, accent = ''] = /^([a-z])([a-z]+)$/i.exec(name) ?? []
  if (Object.hasOwn(accents, accent)) return `${letter}${accents[accent]}`.normalize('NFC')
  return Object.hasOwn(named, name) ? (named[name] ?? null) : null
}
