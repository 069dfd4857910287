import { befellPeople } from '@/lib/model/unit'
import { changesIn, isOfAnotherYear } from '@/lib/reading/grammar/counts/changes'
import { isEarlierFigure } from '@/lib/reading/leaning/over-time/earlier-figures'
import type { Candidate } from '../candidate'
import { isNoun, isVerb } from '../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { countable, countedLike } from '../leaning/models'
import { people } from '../lexicon/noun-classes'

const isOutdated = (view: SentenceView, { kind, unit, phrase }: Candidate): boolean =>
  (countable.has(kind) || befellPeople(unit)) &&
  view.phrases.some((p) => p.index === phrase && isEarlierFigure(view, p))

/** "31 soldiers were surrounded and another 26 captured": on top of a number of people that nothing claims. */
const isOnTopOfUntold = (view: SentenceView, { phrase }: Candidate, taken: readonly Candidate[]): boolean =>
  view.counted.some(
    ({ index, classes }) =>
      index < (phrase ?? 0) &&
      classes.some((name) => people.has(name)) &&
      !taken.some((one) => one.phrase === index),
  )

/** "18 dead and another 11 hurt": besides those of another kind, on top of nothing. */
function onTopOf(view: SentenceView, candidate: Candidate, taken: readonly Candidate[]): Candidate {
  const others = taken.filter(({ quantity, anchor }) => quantity && anchor < candidate.anchor)
  const isAlone = others.length === 0 && !isOnTopOfUntold(view, candidate, taken)
  if (!candidate.additional || isAlone || others.some(({ kind }) => kind === candidate.kind)) return candidate
  const { additional: _, ...rest } = candidate
  return rest
}

const between = /^(?:preposition|date|conjunction|adverb|comma)$/

/** "up from 19 on Saturday and 12 on Friday": what stands beside the older figure, each with its day, is older still. */
function fallBack(view: SentenceView, old: Phrase, result: Candidate[]): void {
  const next = view.counted.find(({ index }) => index > old.index)
  if (!next?.bare || daysBetween(view, old, next) < (isDated(view, next) ? 1 : 2)) return
  const at = result.findIndex(({ phrase }) => phrase === next.index)
  const told = result[at]
  if (told?.status === 'reported') result[at] = { ...told, status: 'superseded' }
}

/** "12 on Friday", not "12 of them". */
const isDated = ({ chunks }: SentenceView, { index }: Phrase): boolean =>
  chunks[index + 1]?.kind === 'date' ||
  (chunks[index + 1]?.kind === 'preposition' && chunks[index + 2]?.kind === 'date')

/** How many days stand between the two, where nothing but these and a conjunction does. */
function daysBetween(view: SentenceView, old: Phrase, next: Phrase): number {
  const words = view.chunks.slice(old.index + 1, next.index)
  const isRow =
    words.every(({ kind }) => between.test(kind)) && words.some(({ kind }) => kind === 'conjunction')
  return isRow ? words.filter(({ kind }) => kind === 'date').length : 0
}

/** "rose from 24 to 31": of one count given twice the new figure stands and the old one is superseded. */
export function changed(view: SentenceView, taken: readonly Candidate[]): Candidate[] {
  const result = taken
    .map((c) => onTopOf(view, c, taken))
    .map((c) => (isOutdated(view, c) ? { ...c, status: 'superseded' as const } : c))
  for (const { old, now, years } of changesIn(view)) {
    const [was, is] = [old, now].map(({ index }) => result.find((c) => c.phrase === index && c.quantity))
    const model = is ?? was
    if (!model || !(countable.has(model.kind) || befellPeople(model.unit))) continue
    const before = was ?? countedLike(model, old)
    if (!is) result.push(countedLike(model, now, years ? { model: undefined } : {}))
    const at = was ? result.indexOf(was) : result.length
    // "413 dead and 2,300 hurt, up from 232 and 1,697": the 232 lean on the dead.
    const counted = before.kind === 'killed' && before.model?.kind === 'killed' ? before : model
    const told: Candidate = { ...before, kind: counted.kind, unit: counted.unit }
    // "rose from 24 to 31 in 2022": the 24 are of a year that nobody names.
    const kept = years ? isOfAnotherYear(view, old) : true
    result.splice(
      at,
      was ? 1 : 0,
      ...(kept ? [years ? told : { ...told, status: 'superseded' as const }] : []),
    )
    climb(view, now, result)
    fallBack(view, old, result)
  }
  return result
}

/** "to 19", "a 19"; "12, 13 y finalmente 19": only the greater goes on there, with no verb of its own. */
function isStep(view: SentenceView, { noun, index, governor }: Phrase, from: Phrase): boolean {
  if (/^(?:to|a)$/.test(governor?.preposition ?? wordAt(view, noun.first - 1))) return true
  const [before, next] = [view.chunks[index - 1], view.chunks[index + 1]]
  return (
    /^(?:comma|conjunction|adverb)$/.test(before?.kind ?? '') &&
    !/^(?:not|no)$/.test(wordAt(view, noun.first - 1)) &&
    !/^(?:verb|noun|preposition)$/.test(next?.kind ?? '') &&
    (noun.count?.value ?? 0) > (from.noun.count?.value ?? 0)
  )
}

/** "the toll rose from 12 to 13, then to 19 and at nightfall to 20": every step of a count that goes on. */
function steps(view: SentenceView, after: Phrase): Phrase[] {
  const found: Phrase[] = []
  for (const phrase of view.phrases) {
    const from = found.at(-1) ?? after
    if (phrase.index <= from.index || !phrase.bare || phrase.noun.count?.share) continue
    if (!isStep(view, phrase, from)) break
    if (!isBriefly(view, from.index, phrase.index)) break
    found.push(phrase)
  }
  return found
}

const isBriefly = ({ chunks }: SentenceView, from: number, to: number): boolean =>
  to - from < 8 &&
  chunks
    .slice(from + 1, to)
    .every((chunk) => !isVerb(chunk) && !(isNoun(chunk) && (chunk.count || chunk.classes.includes('prison'))))

/** "from 12 to 13, then to 19 and at nightfall to 20": what each step reached gives way to the next. */
function climb(view: SentenceView, now: Phrase, result: Candidate[]): void {
  const model = result.find(({ phrase }) => phrase === now.index)
  const further = steps(view, now)
  if (!model || further.length === 0) return
  const others = result.filter((c) => c !== model && !further.some(({ index }) => index === c.phrase))
  const climbed = further.map((phrase) => countedLike(model, phrase))
  const last = climbed.pop() as Candidate
  const past = [model, ...climbed].map((c): Candidate => ({ ...c, status: 'superseded' }))
  result.splice(0, result.length, ...others, ...past, last)
}
