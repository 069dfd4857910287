import { rememberLast } from './remember-last'

const folded = new Map<string, string>()

/** Characters that NFKD does not bring to the form a newsroom's keyboard gives them. */
const plain: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u00ad': '-',
  '\u0130': 'i',
  '\ufeff': ' ',
  '\u200b': ' ',
}

function foldUnit(unit: string): string {
  const known = folded.get(unit)
  if (known !== undefined) return known
  const bare = unit.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const result = plain[unit] ?? (bare.length === 1 ? bare : unit)
  folded.set(unit, result)
  return result
}

/** What folding may change: most of a text is small plain letters, which stay. Without the flag u, unit by unit. */
const foldable = /[A-Z\u0080-\uffff]/g

/**
 * The text in lower case, without accents, with plain quotes and spaces, and exactly as long as it was: an offset into
 * the result is an offset into the text. A character that would become two stays as it is.
 */
export const fold = (text: string): string => text.replace(foldable, foldUnit)

/** That of a whole article: one after the other, several rooms ask for it. */
export const foldOf = rememberLast(fold)
