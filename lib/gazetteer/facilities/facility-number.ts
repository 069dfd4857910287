import { numberOf } from '@/lib/gazetteer/facilities/facility-name'
import { type FacilityMatch, numberAt, type Reader } from '@/lib/gazetteer/facilities/facility-words'
import { withoutArticle } from '@/lib/gazetteer/name-index'
import type { NameMatch } from '@/lib/gazetteer/names/find-names'
import { isAdjacent, normsOf, type Word } from '@/lib/gazetteer/words'

/** The number that tells a prison from others of its name: "ABC Northfield No. 1", "Penal X II". */

/** Does a prison of that name bear the number of the words behind it, up to `to`? */
function isNumbered({ words, index }: Reader, { from, to: end }: NameMatch, to: number): boolean {
  const name = withoutArticle(normsOf(words, from, end)).join(' ')
  const number = numberOf(normsOf(words, end, to))
  const { byCore, abroad } = index.facilities
  return [...(byCore.get(name) ?? []), ...(abroad.get(name) ?? [])].some((form) => form.number === number)
}

/** "ABC Northfield No. 1". A bare number counts only where a prison of that name has it: "Northfield 30 guards" has none. */
export function withNumber(reader: Reader, core: NameMatch): number {
  const { words } = reader
  const size = numberAt(words, core.to)
  if (size === 0 && isNumeral(words[core.to])) return core.to + 1
  if (size !== 1) return core.to + size
  return isNumbered(reader, core, core.to + 1) ? core.to + 1 : core.to
}

/** "Penal X II". */
const isNumeral = (word: Word | undefined) =>
  word !== undefined && isAdjacent(word) && /^(?:I{1,3}|IV|VI{0,3})$/.test(word.text)

/** "X prison No. 1": a number with its mark. */
export const markedNumber = (words: readonly Word[], at: number) => {
  const size = numberAt(words, at)
  return size > 1 ? size : 0
}

/** "IK-19", "SIZO-1": Russian letters for a colony or a remand prison, with its number. */
export function codedAt(words: readonly Word[], from: number): FacilityMatch | null {
  const [letters, number] = [words[from], words[from + 1]]
  if (/^(?:IK|SIZO)-\d{1,2}$/.test(letters?.text ?? '')) return { from, to: from + 1, core: null }
  const isTied = number?.gap === '-' || number?.gap === '–'
  const isCoded = isTied && /^\d{1,2}$/.test(number.text) && /^(?:IK|SIZO)$/.test(letters?.text ?? '')
  return isCoded ? { from, to: from + 2, core: null } : null
}

/** "PROVINCE No. 1": the number with its mark that a prison of that name has. */
export const byNumber = (reader: Reader, names: readonly NameMatch[]): FacilityMatch[] =>
  names.flatMap((core) => {
    const to = core.to + markedNumber(reader.words, core.to)
    return to > core.to && isNumbered(reader, core, to) ? [{ from: core.from, to, core }] : []
  })
