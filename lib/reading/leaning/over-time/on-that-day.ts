import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { keepBySentence } from '@/lib/reading/grammar/keep-by-sentence'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isHostages, isToll } from '@/lib/reading/kind-groups'
import { countedLike, counts, isWithin } from '@/lib/reading/leaning/models'

/** Numbers of which a day tells that they were the count of that day. */

/** A count of another day is no more than four times another, and no less than a fourth. */
export const isNear = (a: number, b: number): boolean => isWithin(4, a, b)

const stands = /^(?:be|ser|have|haber|stand|ir|sumar|contar|count|number|run|llegar|alcanzar)$/
const dropped = new Set<Chunk['kind']>(['preposition', 'adverb', 'comma', 'date', 'conjunction'])
const openers = /^(?:before|earlier|antes|cuando|when)$/

/** "it", "there", "the count", "la cuenta oficial": nothing that says what is counted. */
const isNameless = (view: SentenceView, at: number): boolean => {
  const chunk = view.chunks[at]
  if (!isNoun(chunk) || chunk.count) return false
  if (chunk.pronoun) return /^(?:it|they|there|ell[oa]s)$/.test(chunk.head)
  if (chunk.classes.includes('time')) return true
  const before = view.chunks[at - 1]
  const official = isNoun(before) && before.classes.includes('toll') && /^oficial$/.test(chunk.head)
  return official || (chunk.classes.includes('toll') && chunk.modifiers.every((name) => name === 'toll'))
}

/** From where its part of the sentence begins: only a day, and what names nobody. */
function opensWithDay(view: SentenceView, from: number, verb: number): boolean {
  let day = false
  for (let at = from; at < verb; at++) {
    const chunk = view.chunks[at] as Chunk
    if (chunk.kind === 'date') day ||= isDay(chunk)
    else if (
      chunk.kind === 'subordinator'
        ? !openers.test(chunk.word)
        : !dropped.has(chunk.kind) && !isNameless(view, at)
    )
      return false
  }
  return day
}

const isDay = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'date' &&
  !chunk.mention.future &&
  (chunk.mention.when ? chunk.mention.when.precision === 'day' : chunk.mention.shift !== undefined)

const ends = (chunk: Chunk | undefined): boolean =>
  !chunk || /^(?:stop|comma|conjunction|date)$/.test(chunk.kind)

const isStanding = (chunk: Chunk | undefined): chunk is VerbGroup =>
  isVerb(chunk) && chunk.form === 'finite' && !chunk.negated && !chunk.conditional && stands.test(chunk.lemma)

/** Does the number stand behind "it was", "eran", "iba por", with the day before that: "El miércoles eran 139"? */
function isOfDay(view: SentenceView, { index, noun, bare }: Phrase): boolean {
  if (!bare || noun.count?.alone || noun.another || noun.determiner !== null) return false
  const joint = view.chunks[index - 1]
  const before = joint?.kind === 'preposition' || joint?.kind === 'adverb' ? index - 2 : index - 1
  if (!isStanding(view.chunks[before]) || !ends(view.chunks[index + 1])) return false
  const from = view.chunks.findLastIndex(({ kind }, at) => at < before && kind === 'stop') + 1
  // "They left in groups: on Thursday there were four": behind a colon come parts.
  return wordAt(view, view.chunks[from - 1]?.first ?? -1) !== ':' && opensWithDay(view, from, before)
}

const beginning = /^(?:comienzo|inicio|principio|start|beginning)$/

/** "seis el domingo", "seis al comienzo de la semana". */
function isOfDayBehind({ chunks }: SentenceView, index: number): boolean {
  const [next, after] = chunks.slice(index + 1, index + 3)
  if (next?.kind !== 'preposition') return isDay(next)
  return isDay(after) || (isNoun(after) && beginning.test(after.head))
}

/** "y el martes, 129", "and on Tuesday 129": the same of another day, its verb left out. */
function isOfNextDay(view: SentenceView, { index, noun, bare }: Phrase, from: Phrase): boolean {
  const between = view.chunks.slice(from.index + 1, index)
  const timed = between.some(isDay) && ends(view.chunks[index + 1])
  return (
    bare &&
    !noun.count?.alone &&
    between.length < 6 &&
    between.every(({ kind }) => dropped.has(kind)) &&
    (timed || isOfDayBehind(view, index))
  )
}

/** The numbers of the sentence that a day tells to have been the count of that day. */
export const ofDays = keepBySentence((view: SentenceView): readonly Phrase[] => {
  const found: Phrase[] = []
  for (const phrase of view.counted) {
    const last = found.at(-1)
    if (isOfDay(view, phrase) || (last && isOfNextDay(view, phrase, last))) found.push(phrase)
  }
  return found
})

/** "Nine captives were freed and four inmates died. On Thursday they had numbered 20": which of them, nobody says. */
const isOfTwo = (candidate: Candidate, told: readonly Candidate[]): boolean =>
  isHostages(candidate) && told.some(isToll)

const stood = /^(?:eran?|estaban?|sumaban|iban?|had|stood)$/
/** Of what only grows, fewer on a day that is named: "on Saturday it was 19". */
const was = /^(?:was|were)$/
const grows = /^(?:killed|injured|detained)$/
const already = /^(?:ya|already|now)$/
const dayBefore = /^(?:vispera|antes|before|earlier)$/

/** "12 muertos; la víspera eran 18", "hay 53; el domingo eran 57": so many then, no more; not "el jueves eran ya 178". */
function hasPassed(view: SentenceView, { noun, index }: Phrase, model: Candidate): boolean {
  const words = view.lexed.tokens.slice(Math.max(0, noun.first - 6), noun.first).map(({ norm }) => norm)
  const isFewer = grows.test(model.kind) && (noun.count?.value ?? 0) < (model.quantity?.value ?? 0)
  if (!words.some((word) => stood.test(word) || (isFewer && was.test(word)))) return false
  if (words.some((word) => already.test(word))) return false
  return (
    isVerb(view.chunks[index - 1]) &&
    (words.some((word) => dayBefore.test(word)) || model.verb?.current === true || isFewer)
  )
}

/** "104 were freed; by Wednesday it was 155, by evening 190": the count goes on, where "they were 155" tells who had been held. */
export const isRunning = (view: SentenceView, { noun }: Phrase): boolean =>
  view.lexed.tokens
    .slice(0, noun.first)
    .some(({ norm }, at) => norm === 'it' && /^(?:was|is)$/.test(wordAt(view, at + 1)))

/** "El miércoles eran 139 y el martes, 129", "The day before it had stood at 32": what was counted last, on days that are named. */
export function onThatDay(view: SentenceView, { earlier }: Story, taken: Candidate[]): Candidate[] {
  const days = ofDays(view)
  return days.flatMap((phrase, i) => {
    if (taken.some((c) => c.phrase === phrase.index)) return []
    // "31 murieron. Hasta el martes eran 18, y seis el domingo": a row of days is of what its first number is of.
    const value = days[0] && i > 0 ? (days[0].noun.count?.value ?? 0) : (phrase.noun.count?.value ?? 0)
    const here = taken.filter((c) => counts(c) && c.anchor < phrase.noun.first)
    const told = here.length > 0 ? here : (earlier.at(-1)?.candidates.filter(counts) ?? [])
    const near = told.filter(({ quantity }) => isNear(quantity?.value ?? 0, value))
    const model = near.find(({ kind }) => kind === 'killed') ?? near[0]
    const isClear = new Set(near.map(({ kind }) => kind)).size === 1 || model?.kind === 'killed'
    if (!model || !isClear || (here.length === 0 && isOfTwo(model, told))) return []
    const freed = model.kind === 'hostages_freed'
    const running = freed && isRunning(view, phrase)
    // "El sábado eran 19 y el viernes, 12": what is told of the first of the row goes for the next.
    const first = days.slice(0, i + 1).findLast((one) => isOfDay(view, one)) ?? phrase
    const passed = hasPassed(view, phrase, model) || (first !== phrase && hasPassed(view, first, model))
    return [
      countedLike(model, phrase, {
        ...(freed && !running ? { kind: 'hostages_held' } : {}),
        ...(running ? { undoubted: true as const } : {}),
        ...(!running && passed ? { status: 'superseded' } : {}),
      }),
    ]
  })
}
