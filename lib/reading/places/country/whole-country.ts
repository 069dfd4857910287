import type { Place } from '@/lib/model/place'
import { either } from '@/lib/text/either'
import { hedgePhrases } from '@/lib/text/hedges'
import { says, toSayings } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../../candidate'
import { isNoun, type Range } from '../../grammar/chunk'
import { chunkAt } from '../../grammar/clause'
import { keepBySentence } from '../../grammar/keep-by-sentence'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'

/** Words for the country as a whole, and the figures of which they are said. */

const country = toSayings([
  'the country',
  'the nation',
  'el pais',
  'del pais',
  'nationwide',
  'country',
  'a nivel nacional',
  'a escala nacional',
  'countrywide',
  'todo el territorio nacional',
])
const wholeCountry = either(
  "(?:across|around|throughout|in) the (?:country|nation)(?! 's)",
  'nationwide|countrywide',
  '(?:en|por|a lo largo de|de) todo el (?:pais|territorio nacional)',
  'en el pais',
  'en l[oa]s (?:\\d+ )?(?:carceles|centros|prisiones|penales|recintos) (?:\\S+ )?del pais',
  'a (?:nivel|escala) nacional',
)
/** "riots in jails across the country": at most four words stand before. */
const throughout = new RegExp(`^ (?:\\S+ ){0,4}${wholeCountry} `)

/** Words of which all of these hold one. */
const wideWords = signOfWords(
  'country nation nationwide nationally countrywide pais territorio nacional national',
)

/** "the national death toll", "the toll nationwide", "el saldo en el país": where such a noun stands. */
const nationalToll = keepBySentence(({ chunks, lexed: { tokens } }: SentenceView): Range | null => {
  const found = chunks.find((chunk) => {
    if (!isNoun(chunk) || !chunk.classes.includes('toll')) return false
    const around = tokens.slice(Math.max(0, chunk.first - 1), chunk.last + 4).map(({ norm }) => norm)
    const [first, size] = [Math.min(1, chunk.first), chunk.last - chunk.first + 1]
    const behind = around.slice(first + size, first + size + 3).join(' ')
    return (
      around.slice(0, first + size + 1).some((norm) => nationalWord.test(norm)) ||
      /^(?:(?:in|across) the country|en (?:todo )?el pais|a (?:nivel|escala) nacional)/.test(behind)
    )
  })
  return found ? { first: found.first, last: found.last } : null
})
const nationalWord = /^(?:national|nationwide|countrywide|nacional)$/

const turns = /^(?:after|when|while|where|as|following|tras|luego|despues|cuando|donde|mientras)$/

/** "the national death toll climbed past 100", "eleva a 20 el saldo nacional". */
const isNational = (view: SentenceView, { first, last }: Range): boolean => {
  const toll = nationalToll(view)
  if (!toll) return false
  if (toll.first === last + 1) return /^(?:to|a)$/.test(wordAt(view, first - 1))
  // "The nationwide toll rose to 47 after 17 were killed in X": the 17 are those of X.
  const between = view.lexed.tokens.slice(toll.last + 1, first)
  return toll.last < first && between.length < 13 && !between.some(({ norm }) => turns.test(norm))
}

const opened =
  /^(?:en todo el pais|en el pais(?= (?:ya |l[oa]s \S+ )?(?:suma|va|son|hay|hubo|han))|a (?:nivel|escala) nacional|across the country|nationwide|nationally|countrywide|in the whole country) /

/** "X holds 4,946, and nationwide there are 121,000 where 81,000 fit": what a clause begins with holds for all of it. */
function isOpenedWide(view: SentenceView, before: number): boolean {
  const { tokens } = view.lexed
  for (let at = before - 1; at >= 0 && !/^[;:.]$/.test(tokens[at]?.norm ?? ''); at--) {
    const chunk = view.chunks[chunkAt(view, at)]
    if (isNoun(chunk) && chunk.place && chunk.first === at) return false
    const begins = at === 0 || /^(?:,|;|and|but|y|e|pero)$/.test(tokens[at - 1]?.norm ?? '')
    const words = tokens.slice(at, at + 4).map(({ norm }) => norm)
    if (begins && opened.test(`${words.join(' ')} `)) return true
  }
  return false
}

const openedBy =
  /^(?:(?:and|but|y|pero|now|yet|ya) )*(?:across|throughout|in all(?: of)?|in the whole of|over the whole of|por todo|en todo|en toda|en el conjunto de|a lo largo de) $/
const parting = /^[;:.]$/

/** "40 died in X; across Peru the ministry has counted 3,400": the country that the clause of a number begins with, and no town named behind it. */
export function countryOpening(view: SentenceView, { evidence }: Candidate): Place | null {
  const { tokens, places } = view.lexed
  const own = tokens.findLastIndex(({ norm }, at) => at < evidence.first && parting.test(norm)) + 1
  const end = tokens.findIndex(({ norm }, at) => at > evidence.last && parting.test(norm))
  const named = view.chunks.filter(
    (chunk) => isNoun(chunk) && chunk.place && chunk.first >= own && (end < 0 || chunk.first < end),
  )
  const [only] = named
  if (!isNoun(only) || named.length > 1 || only.first > evidence.first || !only.place?.place) return null
  // "todo Sudán": where the name itself begins.
  const first = [...places.keys()].find((at) => at >= only.first && at <= only.last) ?? only.first
  const lead = tokens.slice(own, first).map(({ norm }) => norm)
  const opens = openedBy.test(`${lead.join(' ')} `) && lead.length < 6
  return opens && only.place.place.kind === 'country' ? only.place.place : null
}

const rightBefore = new RegExp(
  ` (?:en (?:todo )?el pais|across the country|nationwide) (?:(?:ya|a|the|l[oa]s|${hedgePhrases}) )*$`,
)

/** "the massacres of which there have been in the country more than 330", "suman en el país más de 330". */
const isWideRightBefore = ({ lexed: { tokens } }: SentenceView, before: number): boolean =>
  rightBefore.test(
    ` ${tokens
      .slice(Math.max(0, before - 8), before)
      .map(({ norm }) => norm)
      .join(' ')} `,
  )

/** "1,746 murders across the country, with rises in X": the whole country, as the words around the number say. */
export function isThroughout(view: SentenceView, { evidence }: Candidate): boolean {
  if (!holds(view, wideWords)) return false
  const { lexed } = view
  // "861 of the nation's 2,400 murders".
  const whose = wordAt(view, evidence.first - 2)
  if (wordAt(view, evidence.first - 1) === "'s" && /^(?:country|nation)$/.test(whose)) return true
  if (isNational(view, evidence)) return true
  if (isOpenedWide(view, evidence.first) || isWideRightBefore(view, evidence.first)) return true
  const behind = lexed.tokens.slice(evidence.last + 1, evidence.last + 12)
  const cut = behind.findIndex(({ norm }) => /^[,;:.(]$/.test(norm))
  const words = behind.slice(0, cut < 0 ? undefined : cut).map(({ norm }) => norm)
  return throughout.test(` ${words.join(' ')} `)
}

export const saysCountry = (view: SentenceView): boolean => says(view, country)

/** "17 were shot, taking the nationwide toll to 47": what says "nationwide" there is of the 47. */
export const saysCountryOfTotal = (view: SentenceView, { evidence }: Candidate): boolean =>
  (nationalToll(view)?.first ?? -1) > evidence.last + 1
