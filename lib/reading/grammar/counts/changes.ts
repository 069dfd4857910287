import { isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { keepBySentence } from '@/lib/reading/grammar/keep-by-sentence'
import { isSource } from '@/lib/reading/grammar/links/who-tells'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { partsOfDayEn, partsOfDayEs } from '@/lib/text/calendar-words'
import { wordLike } from '@/lib/text/word-set'

/** One count given twice in a sentence: what it was and what it is now; `years`: of one year and of another, for which each stands. */
type Change = { old: Phrase; now: Phrase; years?: true }

const moves = /^(?:to|at|a|en|hasta)$/
const leaves = /^(?:from|de|desde)$/
const turnedFrom = ['up from', 'down from', 'instead of', 'rather than', 'en lugar de', 'en vez de']
const longest = 18

/** Do these words stand right before a token? */
function follows(view: SentenceView, token: number, text: string): boolean {
  const words = text.split(' ')
  return words.every((word, i) => view.lexed.tokens[token - words.length + i]?.norm === word)
}

/** Two numbers of which one at most says what it counts, as the other then must count the same. */
function countAlike(a: Phrase, b: Phrase): boolean {
  if (a.noun.count?.share || b.noun.count?.share || a.noun.count?.alone || b.noun.count?.alone) return false
  // "put at 201 the number released from seven jails": a bare number counts no prisons.
  if ([a, b].some(({ noun }) => noun.classes.includes('prison')) && a.noun.head !== b.noun.head) return false
  // "with data of ten countries it puts the dead at 1,081": whence the count comes.
  if ([a, b].some(({ noun }) => noun.classes.includes('area') || givers.test(noun.head))) return false
  return a.bare || b.bare || a.noun.head === b.noun.head
}
const givers =
  /^(?:hospital(?:e?s)?|clinics?|clinicas?|morgues?|sources?|fuentes?|embass(?:y|ies)|embajadas?|agenc(?:y|ies)|agencias?)$/

/** "no son 52", "not 52". */
const isDenied = (view: SentenceView, { links, noun }: Phrase): boolean =>
  links.some(({ verb }) => verb.negated) ||
  /^(?:not|longer)$/.test(view.lexed.tokens[noun.first - 1]?.norm ?? '')

/** "down from 24 in 2022": another time's number, which stands for its time. */
export function isOfAnotherYear(view: SentenceView, { index }: Phrase): boolean {
  const date = view.chunks.slice(index + 1, index + 3).find(({ kind }) => kind === 'date')
  if (date?.kind !== 'date') return false
  const { shift, when } = date.mention
  return shift ? shift.unit !== 'day' : when?.precision !== 'day'
}

const later = /^(?:later|afterwards|luego|despues|tarde)$/

/** "took seven guards; the ministry later said there were eight", "dijo después que eran ocho". */
function isSaidLater(view: SentenceView, { noun: old }: Phrase, { noun: now, bare }: Phrase): boolean {
  const { tokens } = view.lexed
  if (!bare || !/^(?:were|was|eran|son|fueron)$/.test(tokens[now.first - 1]?.norm ?? '')) return false
  const between = view.verbs.filter(({ verb }) => verb.first > old.last && verb.last < now.first)
  return (
    between.some(({ verb }) => verb.senses.includes('say')) &&
    tokens.slice(old.last + 1, now.first).some(({ norm }) => later.test(norm))
  )
}

const are = /^(?:was|were|is|are|eran|era|fueron|son)$/
const firstly = /(?:^| )(?:first|initially|originally|inicialmente|primero) \w+ (?:as|at|en|como)$/
const inFact = /(?:^| )(?:(?:en|in) (?:realidad|reality|fact)|actually|really|realmente)$/
const onlyBut = /(?:^| )(?:pero|but)(?: (?:it|they|there))?$/
const final = /(?:^| )(?:final|definitive|real|true|actual) (?:count|toll|figure|number)$/

/** "said there were 62, but it was 45", "eran en realidad 45", "first given as 62, was 45": what it was said to be, and what it was. */
function isFirstSaid(view: SentenceView, { noun: old }: Phrase, { noun: now, bare, index }: Phrase): boolean {
  if (!bare || !/^(?:stop|comma|conjunction)$/.test(view.chunks[index + 1]?.kind ?? 'stop')) return false
  const words = (from: number, to: number) =>
    view.lexed.tokens
      .slice(Math.max(0, from), to)
      .map(({ norm }) => norm)
      .join(' ')
  const at = now.first - 1
  const is = (i: number) => are.test(view.lexed.tokens[i]?.norm ?? '')
  if (is(at) && firstly.test(words(old.first - 4, old.first))) return true
  if (is(at))
    return onlyBut.test(words(at - 2, at)) || final.test(words(at - 3, at)) || inFact.test(words(at - 2, at))
  const from = view.lexed.tokens.findLastIndex((_, i) => i < now.first && is(i))
  return from > old.last && inFact.test(words(from + 1, now.first))
}

const hours = wordLike(partsOfDayEn, partsOfDayEs)

/** "dawned with 58 dead, and by evening there were already 68", "por la tarde eran ya 68": hours later it is more. */
function isByThen(view: SentenceView, { noun: old }: Phrase, { noun: now, bare }: Phrase): boolean {
  if (!bare || (now.count?.value ?? 0) <= (old.count?.value ?? 0)) return false
  const { tokens } = view.lexed
  const [second, last] = [tokens[now.first - 2]?.norm ?? '', tokens[now.first - 1]?.norm ?? '']
  const already = /^(?:ya|already)$/
  const are = /^(?:eran|son|sumaban|were|are)$/
  const said = (are.test(second) && already.test(last)) || (already.test(second) && are.test(last))
  return said && tokens.slice(old.last + 1, now.first).some(({ norm }) => hours.test(norm))
}

/** "no pasa de 39": what a count does not go beyond. */
const isUnreached = (view: SentenceView, { governor }: Phrase): boolean => {
  const verb = governor?.verb == null ? undefined : view.chunks[governor.verb]
  return isVerb(verb) && verb.negated
}

/** "subió a 224, tras el hallazgo de dos cuerpos": the two were found, and no toll was two. */
function isOfNoun({ chunks }: SentenceView, first: Phrase, { governor, bare }: Phrase): boolean {
  const noun = governor?.noun == null || governor.noun === first.index ? undefined : chunks[governor.noun]
  return !bare && isNoun(noun) && noun.head !== '' && noun.place === null && !noun.classes.includes('toll')
}

/** The word before the number, past the mark that opens its quotation: "to “fewer than 100”". */
function normBefore(view: SentenceView, { noun }: Phrase, step = 1): string {
  const quoted = /^["“«‘'„]$/.test(view.lexed.tokens[noun.first - 1]?.norm ?? '') ? 1 : 0
  return view.lexed.tokens[noun.first - step - quoted]?.norm ?? ''
}

/** "31, up from 24", "49 victims, not 52", "son 49 y no 52": the second was said before, or wrongly. */
function isFirstNow(view: SentenceView, second: Phrase): boolean {
  if (turnedFrom.some((text) => follows(view, second.noun.first, text))) return true
  const isApart = /^(?:,|y|and)$/.test(normBefore(view, second, 2))
  return isApart && /^(?:not|no)$/.test(normBefore(view, second))
}

/** "no son 52, sino 49", "first given as 62, was 45", "los 1.900 desaparecidos han quedado en 89": the second is what holds now. */
function isSecondNow(view: SentenceView, first: Phrase, second: Phrase): boolean {
  if (/^(?:sino|but)$/.test(normBefore(view, second)) && isDenied(view, first)) return true
  if (isFirstSaid(view, first, second)) return true
  if (isSaidLater(view, first, second) || isByThen(view, first, second)) return true
  const remain = first.classes.includes('missing') && second.bare && normBefore(view, second) === 'en'
  return remain && /^qued/.test(normBefore(view, second, 2))
}

/** "La región habla de 211 y el Gobierno eleva la cifra a 217": two counts. */
const isTalkedOf = (view: SentenceView, { governor }: Phrase): boolean => {
  const verb = governor?.verb == null ? undefined : view.chunks[governor.verb]
  return isVerb(verb) && /^(?:hablan?|speaks?|talks?)$/.test(view.lexed.tokens[verb.last]?.norm ?? '')
}

/** "lowered the toll to 224 from 232 and raised the number of missing to 135": a count of its own. */
const isOfNextToll = ({ chunks }: SentenceView, first: Phrase, second: Phrase): boolean => {
  const between = chunks.slice(first.index + 1, second.index)
  return between.some(isVerb) && between.some((chunk) => isNoun(chunk) && chunk.classes.includes('toll'))
}

/** "rose from 24 to 31", "a 31 desde 24": one moves to the other. */
function movedBetween(view: SentenceView, first: Phrase, second: Phrase): Change | null {
  const [from, to] = [normBefore(view, first), normBefore(view, second)]
  if (leaves.test(from) && moves.test(to))
    return isOfNextToll(view, first, second) ? null : { old: first, now: second }
  // "puts at 201 those freed from seven jails": where they were.
  const isPlace = second.noun.classes.includes('prison') && !first.noun.classes.includes('prison')
  // "mataron a 230, pasará de 6.000": it will be more than those.
  const exceeds = /^pas(?:an?|o|aron|aran?|aban?|ado)$/.test(normBefore(view, second, 2))
  const isBack = moves.test(from) && leaves.test(to) && !isPlace && !exceeds && !isOfNoun(view, first, second)
  return isBack ? { old: second, now: first } : null
}

/** "In 2021, deaths rose": all that follows is told of that year. */
const opensWithYear = ({ chunks }: SentenceView): boolean =>
  chunks
    .slice(0, 2)
    .some(
      (chunk) => chunk.kind === 'date' && chunk.mention.when?.precision === 'year' && !chunk.mention.bound,
    )

/** "rose from 24 in 2021 to 31 in 2022", "from 24 to 31 in 2022". */
function betweenYears(view: SentenceView, first: Phrase, second: Phrase): Change | null {
  const change = movedBetween(view, first, second)
  return change && { ...change, years: true }
}

function changeOf(view: SentenceView, first: Phrase, second: Phrase, moved: boolean): Change | null {
  if (isUnreached(view, second)) return null
  if (isOfAnotherYear(view, second)) return moved ? betweenYears(view, first, second) : null
  if (isFirstNow(view, second)) return { old: second, now: first }
  if (isSecondNow(view, first, second)) return { old: first, now: second }
  if (view.chunks.slice(first.index + 1, second.index).some(({ kind }) => kind === 'stop')) return null
  if (moved && (isOfAnotherYear(view, first) || opensWithYear(view))) return betweenYears(view, first, second)
  const mayMove = (view.lexed.language === 'en' || moved) && ![first, second].some((p) => isTalkedOf(view, p))
  return mayMove ? movedBetween(view, first, second) : null
}

/** "rose from 24 to 31", "31, up from 24", "pasó de 96 a 137", "12 en lugar de 13". */
export const changesIn = keepBySentence((view: SentenceView) =>
  view.counted.length < 2 ? [] : findChanges(view),
)

/** "25 kilometres from the capital": no count that another one could have grown from. */
const isMeasured = ({ classes }: Phrase): boolean =>
  classes.some((name) => name === 'time' || name === 'extent' || name === 'money')

function findChanges(view: SentenceView): Change[] {
  const { counted } = view
  const moved = view.chunks.some(
    (chunk) =>
      chunk.kind === 'verb' &&
      (chunk.senses.includes('reach') || chunk.senses.includes('correct') || chunk.lemma === 'pasar'),
  )
  const people = counted.filter((phrase) => !isMeasured(phrase) && !isSource(view, phrase.index))
  return people.flatMap((second, i) => {
    const first = people[i - 1]
    const near = first && second.noun.first - first.noun.last <= longest && countAlike(first, second)
    return (near && changeOf(view, first, second, moved)) || []
  })
}

/** The other number of a change, or null. */
export function otherOf(view: SentenceView, phrase: Phrase): Phrase | null {
  for (const { old, now } of changesIn(view)) {
    if (old.index === phrase.index) return now
    if (now.index === phrase.index) return old
  }
  return null
}
