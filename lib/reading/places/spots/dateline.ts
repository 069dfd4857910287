import type { Place } from '@/lib/model/place'
import { newsAgencies } from '@/lib/text/news-agencies'
import { isNoun, type Range } from '../../grammar/chunk'
import { keepBySentence } from '../../grammar/keep-by-sentence'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import type { Ground } from '../ground'

/** "TARSIS, Valdoria (AP) --", "TARSIS, Valdoria:", "Tarsis, Belmonte." alone: where the reporter sits, which says nothing of what is told. */

/** The words of a place's name that a sentence begins with; of two offices, "Ginebra/Tarsis", the one that is known. */
const nameOf = (view: SentenceView): string | null => {
  const [first, mark, second] = view.chunks
  if (!isNoun(first) || first.first !== 0) return null
  const other = mark && wordAt(view, mark.first) === '/' && isNoun(second) ? second.place : null
  return (first.place ?? other)?.text ?? null
}

const isShouted = (name: string): boolean => name === name.toUpperCase()
/** The word behind the name that opens the sentence: a hyphen parts a name into words as a space does. */
const wordBehind = (view: SentenceView): string => wordAt(view, (view.lexed.places.get(0)?.last ?? 0) + 1)

function dashBehind(view: SentenceView, name: string): number | null {
  const { tokens } = view.lexed
  // A hyphen within a name is none.
  const dash = tokens.findIndex(
    ({ norm, end }, at) => /^(?:-+|–|—|―)$/.test(norm) && tokens[at + 1]?.start !== end,
  )
  if (dash < 1 || dash > 14) return null
  const verb = view.chunks.some(({ kind, last }) => kind === 'verb' && last < dash)
  return !verb && (isShouted(name) || /^[(,/]$/.test(wordBehind(view))) ? dash : null
}

const agencies: ReadonlySet<string> = new Set(newsAgencies)

/** "TARSIS, Valdoria (AP) Nine died": the agency's mark by itself. */
function agencyBehind(view: SentenceView, name: string): number | null {
  const { tokens } = view.lexed
  const at = tokens.findIndex(({ text }, i) => i < 10 && agencies.has(text))
  const isMark = at > 1 && wordAt(view, at - 1) === '(' && wordAt(view, at + 1) === ')'
  return isMark && isShouted(name) && tokens[at + 2]?.capital ? at + 1 : null
}

/** "TARSIS, Valdoria: Nine died"; "TARSIS: nine die" says of what is told. */
function colonBehind(view: SentenceView, name: string): number | null {
  if (!isShouted(name) || wordBehind(view) !== ',') return null
  const colon = view.lexed.tokens.findIndex(({ norm }) => norm === ':')
  const before = view.chunks.filter(({ last }) => last < colon)
  return before.length === 3 && isNoun(before[2]) && before[2].place ? colon : null
}

/** "Tarsis, Arcos." opens a paragraph; "TARSIS." and "TARSIS, Valdoria." may head what happened there, where a report names no other town. */
const isWhole = ({ chunks }: SentenceView): boolean => {
  const [, comma, around, stop] = chunks
  const within = isNoun(around) ? around.place : null
  const isCountry = within?.place?.kind === 'country'
  return comma?.kind === 'comma' && within !== null && !isCountry && stop?.kind === 'stop' && !chunks[4]
}

const upTo = (last: number | null): readonly Range[] => (last === null ? [] : [{ first: 0, last }])

/** Its tokens where it is a sentence of its own: the town is "the city" in the sentences behind it. */
export const aloneOf = (view: SentenceView): readonly Range[] =>
  upTo(nameOf(view) !== null && isWhole(view) ? view.lexed.tokens.length - 1 : null)

/** "Tarsis / Ginebra, 18 de septiembre de 2023.": an office here and one there and a day, and nothing told of them. */
function isDayLine({ chunks, verbs, counted, lexed }: SentenceView): boolean {
  if (verbs.length > 0 || counted.length > 0 || chunks[0]?.kind !== 'noun') return false
  const names = chunks.filter(isNoun)
  return (
    lexed.tokens.some(({ norm }) => norm === '/') &&
    chunks.some(({ kind }) => kind === 'date') &&
    names.some(({ place }) => place !== null) &&
    names.every(({ classes, first }) => classes.length === 0 && lexed.tokens[first]?.capital === true) &&
    chunks.every(({ kind }) => /^(?:noun|comma|stop|date|conjunction|preposition)$/.test(kind))
  )
}

/** Its tokens, up to the mark behind them; none where the sentence has no dateline. */
export const datelineOf = keepBySentence((view: SentenceView): readonly Range[] => {
  if (isDayLine(view)) return upTo(view.lexed.tokens.length - 1)
  const name = nameOf(view)
  const last =
    name === null ? null : (dashBehind(view, name) ?? agencyBehind(view, name) ?? colonBehind(view, name))
  return last === null ? aloneOf(view) : upTo(last)
})

/** "Tarsis." at the head of a paragraph, the capital where agencies sit, in a report that names another place closer than the country. */
export function capitalLine(
  view: SentenceView,
  { capital, towns, prisons, areas }: Pick<Ground, 'capital' | 'towns' | 'prisons' | 'areas'>,
): readonly Range[] {
  const [name, stop] = view.chunks
  const isLine = isNoun(name) && name.place !== null && stop?.kind === 'stop' && view.chunks.length === 2
  if (!capital || !isLine || name.place?.place?.id !== capital.id) return []
  const isOther = ({ id, country }: Place) =>
    id !== capital.id && id !== capital.province && country === capital.country
  return [...towns, ...prisons, ...areas].some(isOther) ? [{ first: 0, last: stop.last }] : []
}
