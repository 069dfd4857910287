/** The second to the twelfth, in folded words. */
export const ordinalWords: readonly RegExp[] = [
  /^(?:second|segund[oa])$/,
  /^(?:third|tercer[oa]?)$/,
  /^(?:fourth|cuart[oa])$/,
  /^(?:fifth|quint[oa])$/,
  /^(?:sixth|sext[oa])$/,
  /^(?:seventh|septim[oa])$/,
  /^(?:eighth|octav[oa])$/,
  /^(?:ninth|noven[oa])$/,
  /^(?:tenth|decim[oa])$/,
  /^(?:eleventh|undecim[oa]|onceav[oa])$/,
  /^(?:twelfth|duodecim[oa]|doceav[oa])$/,
]

/** Which in a row a folded word says, from the second on; 0 where it says none. */
export function nthOf(word: string): number {
  const at = ordinalWords.findIndex((ordinal) => ordinal.test(word))
  return at < 0 ? 0 : at + 2
}
