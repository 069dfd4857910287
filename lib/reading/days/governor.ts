import { toDayNumber } from '@/lib/text/dates/calendar'
import type { Clauses } from '../clauses'
import { type Chunk, type DateChunk, hasClass, isNoun, isVerb, type VerbGroup } from '../grammar/chunk'
import { keepBySentence } from '../grammar/keep-by-sentence'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import type { NounClass } from '../lexicon/noun-classes'
import { givesCount } from './gives-count'

/** On what a date hangs: the verb that happened then, or a noun ("Sunday's riot"). */

export const isDate = (chunk: Chunk): chunk is DateChunk => chunk.kind === 'date'
export const datesOf = keepBySentence((view: SentenceView): readonly DateChunk[] =>
  view.chunks.filter(isDate),
)

const dash = /^[—–-]$/
/** "QUITO, 31 ago.-", "TARSIS, May 16 (Reuters) -": where and when the report was written. */
export function isDateline(view: SentenceView, date: DateChunk): boolean {
  let after = date.last + 1
  if (wordAt(view, after) === '(') while (after < date.last + 6 && wordAt(view, after - 1) !== ')') after++
  if (wordAt(view, after) === '.') after++
  return date.first < 9 && dash.test(wordAt(view, after))
}

const skipped = /^(?:noun|preposition|adverb|date|quote|subordinator)$/

/** "14 dead and 30 injured on Tuesday": a list goes on to the left. */
function isListed(chunks: SentenceView['chunks'], at: number): boolean {
  const [before, chunk, after] = chunks.slice(at - 1, at + 2)
  if (!/^(?:conjunction|comma)$/.test(chunk?.kind ?? '') || !isNoun(after)) return false
  // "13 were killed and 23 wounded on Wednesday": the verb is that of the first.
  return isNoun(before) || (chunk?.kind === 'conjunction' && isVerb(before) && after.count !== null)
}

/** "dejó, en la mañana de este martes, una riña": a day between two commas is of the verb before the first. */
export const isAside = (chunks: SentenceView['chunks'], comma: number, index: number): boolean =>
  chunks[comma]?.kind === 'comma' &&
  isVerb(chunks[comma - 1]) &&
  chunks[index + 1]?.kind === 'comma' &&
  chunks.slice(comma + 1, index).every((chunk) => chunk.kind === 'preposition' || chunk.kind === 'adverb')

const naming = /^(?:including|excluding|among|entre)$/
/** "27 de ellos asfixiados", "several of them women", "including 14 soldiers". */
function opensAside(chunks: SentenceView['chunks'], at: number): boolean {
  const [opener, of, them] = chunks.slice(at, at + 3)
  if (opener?.kind === 'preposition') return naming.test(opener.word)
  if (!isNoun(opener)) return false
  const isSome = opener.count !== null || opener.vague
  return isSome && of?.kind === 'preposition' && ofThem.test(of.word) && isNoun(them) && them.pronoun
}
const ofThem = /^(?:of|de)$/

/** "killed 26 people, including 14 soldiers, in Quetta on Saturday": the comma before such an aside, or the chunk itself. */
function beforeNaming(chunks: SentenceView['chunks'], index: number): number {
  if (chunks[index]?.kind !== 'comma') return index
  for (let i = index - 1; i >= 0; i--) {
    const chunk = chunks[i]
    if (chunk?.kind === 'comma') return opensAside(chunks, i + 1) ? i : index
    const isPart = isVerb(chunk) && chunk.form === 'reduced'
    if (!chunk || !(isPart || /^(?:noun|preposition|conjunction|adverb)$/.test(chunk.kind))) break
  }
  return index
}

/** "attacked a convoy near X, in Y, on 7 February, killing 34, the army said": what the day brought about stands right behind it. */
const leadsToGerund = (chunks: SentenceView['chunks'], index: number): boolean => {
  const [comma, next] = chunks.slice(index + 1, index + 3)
  return comma?.kind === 'comma' && isVerb(next) && next.form === 'gerund' && !next.senses.includes('say')
}

/** The verb before the date in its clause, or the first after it where the date comes first. */
export function governorOf(view: SentenceView, clauses: Clauses, index: number): VerbGroup | null {
  let nouns = false
  const pastCommas = leadsToGerund(view.chunks, index)
  for (let i = index - 1; i >= 0; i--) {
    const aside = beforeNaming(view.chunks, i)
    if (aside < i) {
      i = aside
      continue
    }
    const chunk = view.chunks[i]
    if (isVerb(chunk) && chunk.form !== 'infinitive')
      return clauses.of[i] === clauses.of[index] ? chunk : null
    if (isAside(view.chunks, i, index) || (pastCommas && chunk?.kind === 'comma')) continue
    if (!chunk || !(skipped.test(chunk.kind) || isVerb(chunk) || (nouns && isListed(view.chunks, i)))) break
    if (isNoun(chunk)) nouns = true
  }
  const later = view.chunks.find(
    (chunk, i) =>
      i > index && clauses.of[i] === clauses.of[index] && isVerb(chunk) && chunk.form === 'finite',
  )
  return isVerb(later) ? later : null
}

/** Nouns for what befalls a place. */
export const violence: readonly NounClass[] = [
  'violence',
  'death',
  'escape',
  'seizure',
  'strike',
  'operation',
]
const happenings: readonly NounClass[] = [...violence, 'release', 'arrest']
const isHappening = (classes: readonly NounClass[], among = happenings) =>
  classes.some((name) => among.includes(name))

/** Of these too a day is told, though they tell of no attack. */
const disasters =
  /^(?:fire|blaze|inferno|accident|disaster|tragedy|incident|stampede|incendio|accidente|siniestro|tragedia|incidente|sucesos?|hechos|incidents|estampida|episodio)$/

/** "Sunday's riot", "motín del domingo", "the attack on Monday": the date belongs to a noun for something done. */
export function isNounsDate(view: SentenceView, index: number, among = happenings): boolean {
  const next = view.chunks[index + 1]
  if (
    isNoun(next) &&
    /^['’]/.test(wordAt(view, next.first)) &&
    next.first === (view.chunks[index]?.last ?? 0) + 1
  )
    return true
  let i = index - 1
  while (view.chunks[i]?.kind === 'preposition') i--
  const before = view.chunks[i]
  if (!isNoun(before)) return false
  // "the 57 dead of Monday", not "57 dead on Monday".
  const link = view.chunks[i + 1]
  const owned = link?.kind === 'preposition' && /^(?:of|del?)$/.test(link.word)
  const happened = isHappening(before.classes, among) || disasters.test(before.head)
  return happened || (owned && hasClass(before, 'dead', 'hurt'))
}

/** ", the agency announced on Sunday.": what was announced stands before. */
function closes(view: SentenceView, verb: VerbGroup, date: DateChunk): boolean {
  const [from, to] = [view.chunks.indexOf(verb), view.chunks.indexOf(date)]
  const bare = view.chunks.slice(from + 1, to).every(({ kind }) => /^(?:preposition|adverb|date)$/.test(kind))
  const next = view.chunks[to + 1]?.kind ?? 'stop'
  // ", anunció este jueves el ministro": whoever announces may stand behind the day.
  const inverted = next === 'noun' && view.chunks[from - 1]?.kind === 'comma'
  return from >= 0 && from < to && bare && (inverted || /^(?:stop|comma)$/.test(next))
}

const joins = /^(?:and|to|through|until|y|al?|hasta|[-–])$/
/** "Entre el 9 y el 19 de enero dijeron haber abatido a cinco", "de enero a mayo": nobody speaks for so long. */
function isRange({ lexed }: SentenceView, { first, last, mention: { when, role } }: DateChunk): boolean {
  if (when === null || role !== 'at' || when.precision === 'year') return false
  const days = toDayNumber(when.end) - toDayNumber(when.start)
  const long = when.precision === 'day' ? days > 1 : when.start.slice(0, 7) < when.end.slice(0, 7)
  return long && lexed.tokens.slice(first, last + 1).some(({ norm }) => joins.test(norm))
}

/** "En lo que va del año la Policía contabiliza 131 muertes", "desde 2021": over which they were counted, whoever says so. */
const isSpan = (view: SentenceView, date: DateChunk): boolean =>
  (date.mention.role === 'since' && date.mention.when?.precision !== 'day') ||
  isRange(view, date) ||
  view.lexed.tokens
    .slice(date.first, date.last + 1)
    .some(({ norm }) => /^(?:va|llevamos|far|half|quarter|mitad|semestre|trimestre)$/.test(norm))

/** "dio cuenta este lunes de que murieron 12", "la matanza que se conoció el lunes": on that day it became known. */
const comesToLight = (view: SentenceView, { lemma, first, last }: VerbGroup): boolean =>
  (lemma === 'dar' && /^(?:cuenta|parte)$/.test(wordAt(view, last + 1))) ||
  (/^(?:conocer|trascender)$/.test(lemma) && [first, first - 1].some((at) => wordAt(view, at) === 'se'))

/** "En 2022 se contabilizaron 522 muertes", "counted 4,789 dead in X in 2023": so many over a year, whenever they were told. */
const isTally = ({ passive, lemma }: VerbGroup, { mention: { when } }: DateChunk): boolean =>
  when !== null &&
  when.precision !== 'day' &&
  (passive
    ? /^(?:contabilizar|reportar|contar|denunciar|report|count|record)$/.test(lemma)
    : when.precision === 'year' && /^(?:contabilizar|contar|registrar|count|record|register)$/.test(lemma))

const headlined = /^titul(?:amos|aron)$/

/** "informó el lunes", "the toll rose to 46 on Wednesday": the day on which a figure was given. */
export function isStatement(view: SentenceView, clauses: Clauses, date: DateChunk): boolean {
  const index = view.chunks.indexOf(date)
  // "El martes titulamos con veinte muertos": the day of a headline.
  if (headlined.test(wordAt(view, date.last + 1))) return true
  if (isNounsDate(view, index) || date.mention.role === 'until' || isSpan(view, date)) return false
  const verb = governorOf(view, clauses, index)
  if (!verb) return false
  const place = clauses.of[index]
  const content = clauses.all.some(({ opener, parent }) => opener === 'content' && parent === place)
  const other = verb.senses.some((sense) => sense === 'declare' || sense === 'cost' || sense === 'plan')
  if (comesToLight(view, verb)) return true
  if (givesCount(view, verb)) return true
  if (isTally(verb, date)) return false
  if (verb.senses.includes('say')) return !other || content || closes(view, verb, date)
  return (
    verb.senses.includes('correct') ||
    (verb.senses.includes('reach') && date.mention.when?.precision === 'day' && isRise(view, verb))
  )
}

/** "llegó a 46", not "llegaron 300 soldados", "reached the town", "cayó en una emboscada": a figure rises, not someone. */
const isRise = (view: SentenceView, verb: VerbGroup): boolean => {
  const at = view.chunks.indexOf(verb)
  // "trece cayeron este miércoles", not "los muertos cayeron a 12".
  if (verb.lemma === 'caer' && view.chunks[at + 1]?.kind !== 'preposition') return false
  const beside = view.chunks.slice(Math.max(0, at - 5), at + 6).filter(isNoun)
  const counted = beside.some((noun) => noun.count !== null || hasClass(noun, 'toll', 'dead', 'hurt'))
  return counted && !beside.some((noun) => hasClass(noun, 'soldier', 'police'))
}

const violentSenses = new Set([
  'attack',
  'kill',
  'hurt',
  'die',
  'shoot',
  'seize',
  'riot',
  'happen',
  'escape',
  'begin',
])
/** "lo ocurrido el viernes", "Sunday's riot": the day of something violent, though it may be no claim. */
export const isViolent = (view: SentenceView, clauses: Clauses, date: DateChunk): boolean => {
  const index = view.chunks.indexOf(date)
  if (isNounsDate(view, index, violence)) return true
  const verb = governorOf(view, clauses, index)
  if (!verb) return false
  return verb.senses.some((sense) => violentSenses.has(sense)) || describesViolence(view, verb)
}

/** "The battle, waged on Tuesday with knives": the participle tells more of it. */
function describesViolence(view: SentenceView, verb: VerbGroup): boolean {
  if (verb.form !== 'reduced') return false
  const at = view.chunks.indexOf(verb)
  const noun = view.chunks[view.chunks[at - 1]?.kind === 'comma' ? at - 2 : at - 1]
  return isNoun(noun) && isHappening(noun.classes, violence)
}
