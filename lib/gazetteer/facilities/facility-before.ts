import { readFacilityName } from '@/lib/gazetteer/facilities/facility-name'
import { markedNumber } from '@/lib/gazetteer/facilities/facility-number'
import {
  type FacilityMatch,
  modifierBefore,
  type Reader,
  type TypePhrase,
} from '@/lib/gazetteer/facilities/facility-words'
import { foldName } from '@/lib/gazetteer/fold-name'
import { facilityQualifiers } from '@/lib/gazetteer/lexicon/facilities'
import { unknownUpTo } from '@/lib/gazetteer/names/unknown-names'
import { isAdjacent, isJoined, normsOf, type Word } from '@/lib/gazetteer/words'

/** A prison's name before its noun, as English has it: "X jail", "the National Penitentiary", "District Jail of X". */

const isCapitalQualifier = (words: readonly Word[], from: number, to: number) =>
  from < to && words[from]?.capital === true && !words[from]?.opens && !words[from]?.headline

/** "X jail", "X women's prison": the name before the noun, as English has it. */
export function readBefore({ words, ending, index }: Reader, type: TypePhrase): FacilityMatch | null {
  let at = type.from
  const joined = (index: number) => isJoined(words[index]) || /^['’]s?[^\S\n]$/.test(words[index]?.gap ?? '')
  for (let size = modifierBefore(words, at); size > 0 && joined(at); size = modifierBefore(words, at))
    at -= size
  // "TOWN's district prison", but not "TOWN's District Prison Guard"
  const next = words[type.to]
  const isKind =
    isCapitalQualifier(words, at, type.from) && !(next?.capital && !next.headline && isAdjacent(next))
  if (/^['’]s/.test(words[at]?.gap ?? '') && isKind) return { from: at, to: type.to, core: null }
  // "TOWN's women's prison", in small letters: the one that the gazetteer calls so.
  const owner = /^['’]s[^\S\n]$/.test(words[at]?.gap ?? '') && at < type.from ? ending.get(at) : undefined
  if (owner && isCalled(words, owner.from, at, type, index))
    return { from: owner.from, to: type.to, core: owner }
  // "near TOWN. Prison riots": another sentence
  if (!isJoined(words[at]) || /[s.]/.test(words[at]?.gap ?? '')) return null
  const core = ending.get(at)
  const start = unknownUpTo(words, at, index.isNation)
  // "Topo Chico prison" is no prison of Chico
  const isLonger = core !== undefined && start < core.from && !ending.has(core.from)
  if (core && !isLonger) return { from: core.from, to: type.to + markedNumber(words, type.to), core }
  // "the National Penitentiary": no name but what tells it from the others, in capitals
  if (start === at && isKind) return { from: at, to: type.to, core: null }
  return start < at ? { from: start, to: type.to, core: null } : null
}

/** Is there a prison of ours by this name, of the kind that the words from `at` on say? */
function isCalled(
  words: readonly Word[],
  from: number,
  at: number,
  type: TypePhrase,
  { facilities }: Reader['index'],
): boolean {
  const said = readFacilityName(normsOf(words, from, type.to), facilities.letters)
  const forms = facilities.byCore.get(normsOf(words, from, at).join(' ')) ?? []
  return (
    said.qualifiers.length > 0 && forms.some(({ qualifiers }) => qualifiers.join() === said.qualifiers.join())
  )
}

/** "National Penitentiary of TOWN", "District Jail of PROVINCE", "District Jail TOWN": a noun that only a word for its kind stands before. */
export function ofTown(
  reader: Reader,
  type: TypePhrase,
  { from, core }: FacilityMatch,
): FacilityMatch | null {
  const { words, starting, index } = reader
  const isNext = words[type.to]?.capital === true && words[type.to]?.gap === ' ' && starting.has(type.to)
  const behind = starting.get(isNext ? type.to : type.to + 1)
  const isOf =
    isNext || (words[type.to]?.norm === 'of' && isAdjacent(words[type.to]) && isAdjacent(words[type.to + 1]))
  const isKind = core === null && type.from - from === 1 && kindWords.has(words[from]?.norm ?? '')
  if (!behind || !isOf || !isKind || behind.entries.some(({ place }) => place.kind === 'country')) return null
  const named = (to: number) => normsOf(words, from, to).join(' ')
  const { abroad, wholes } = index.facilities
  const isListed = [...abroad.values()].some((forms) =>
    forms.some(({ alias }) => foldName(alias) === named(behind.to)),
  )
  if (wholes.has(named(type.to)) && !isListed) return null
  return { from, to: behind.to, core: behind }
}
const kindWords = new Set(
  ['district', 'county', 'city', 'town', ...facilityQualifiers.keys()].filter((word) => word !== 'regional'),
)
