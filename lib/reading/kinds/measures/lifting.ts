import type { EmergencyScope } from '@/lib/model/claim'
import { toDay, toDayNumber } from '@/lib/text/dates/calendar'
import type { DateMention } from '@/lib/text/dates/dates'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Story } from '../../candidate'
import { datesOf } from '../../days/governor'
import type { Range, VerbGroup } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { emergencyMentions } from './emergency'
import { scopeOf } from './scope'
import { isRenewed, type Over, saysOver } from './told-over'

/** A measure that is over: "lifted the curfew in Tarsis", "fue levantado el estado de excepción". */

const ends = signOfWords(
  'lifted lifts ended ends revoked revokes rescinded repealed cancelled canceled withdrew withdrawn scrapped annulled overturned ' +
    'quashed invalidated struck strikes nullified terminated expired lapsed lapse ceased expire ran run over end longer more ' +
    'anymore extended extend renewed renew prolonged prolong levanto levanta levantaron levantado levantada levantan derogo ' +
    'deroga derogado derogada revoco revoca revocado revocada revocaron cancelo cancelado retiro retirado anulo anulado anulada ' +
    'tumbo tumbado invalido invalidado finalizo finalizado termino terminado terminada concluyo concluido concluida vencio ' +
    'vencido vencer expiro expirado expirar caduco caducado caducar ceso cesado acabo acabado efecto vigencia vigor valor fin ' +
    'final ya regir prorrogado prorrogada prorrogo prorrogaron renovado renovada renovo renovaron prolongo prolongado extendio ' +
    'extendido amplio ampliado derogaron anularon inconstitucional ilegal nulo nula unconstitutional unlawful illegal',
)
const curfews = /^(?:curfews?|queda)$/

/** The words that name a curfew; null where none do. */
function curfewIn(view: SentenceView): Range | null {
  const at = view.lexed.tokens.findIndex(({ norm }) => curfews.test(norm))
  if (at < 0) return null
  if (wordAt(view, at) === 'curfew' || wordAt(view, at) === 'curfews') return { first: at, last: at }
  return /^toques?$/.test(wordAt(view, at - 2)) ? { first: at - 2, last: at } : null
}

/** "put an end to the emergency", "dejó sin efecto el estado": so much stands between the verb and what it undoes. */
const between = /^(?:down|out|to|a|al|de|del|sin|por)$/
const within = /^(?:under|in|en|bajo)$/

/** What is undone follows its verb closely, or stands before it where the verb is passive. */
function isBeside(view: SentenceView, { first, last }: Range, verb: VerbGroup, over: Over): boolean {
  const near = (from: number, to: number, words: RegExp[]) =>
    view.chunks
      .filter((chunk) => chunk.first > from && chunk.last < to)
      .every(
        (chunk) =>
          chunk.kind === 'noun' ||
          chunk.kind === 'adverb' ||
          (chunk.kind === 'preposition' && words.some((word) => word.test(chunk.word))),
      )
  if (first > verb.last)
    return (
      first - verb.last <= 6 && near(verb.last, first, over === 'no more' ? [between, within] : [between])
    )
  const parted = view.verbs.some(
    ({ verb: one }) => one !== verb && one.first >= last && one.first < verb.first,
  )
  return over === 'undone' && verb.passive && verb.first - last <= 12 && !parted
}

/** The verb is said of the words that name the measure, and not of what happened under it or over it. */
const isSaidOf = (view: SentenceView, { first }: Range, verb: VerbGroup, over: Over): boolean =>
  (over !== 'undone' || verb.passive || first > verb.last) &&
  view.phrases.some(
    ({ noun, links, governor }) =>
      noun.first <= first &&
      noun.last >= first &&
      (governor === null || /^(?:of|de|del)$/.test(governor.preposition)) &&
      links.some((link) => link.verb === verb && (link.via === 'main' || link.via === 'joined')),
  )

/** "El toque de queda en Manta terminó": "queda" looks like a verb, which hides the true one. */
const isCurfewOf = (view: SentenceView, { last }: Range, verb: VerbGroup): boolean =>
  wordAt(view, last) === 'queda' &&
  view.chunks
    .filter((chunk) => chunk.first > last && chunk.last < verb.first)
    .every(({ kind }) => kind === 'preposition' || kind === 'noun' || kind === 'adverb') &&
  last < verb.first

/** "the previous state of emergency", "before the emergency ended": not the one in force, or not over yet. */
const isAnother = (view: SentenceView, { first, last }: Range): boolean =>
  [-3, -2, -1].some((step) =>
    /^(?:previous|earlier|former|first|prior|old|before|antes|primer|anterior|previo)$/.test(
      wordAt(view, first + step),
    ),
  ) || /^(?:anterior|previo|pasado)$/.test(wordAt(view, last + 1))

const itself = /^(?:measures?|decrees?|order|it|medidas?|decretos?|disposicion)$/
/** May be said of anything that the sentence just before told of. */
const mayBeAny = /^(?:order|it)$/

/** "La medida fue revocada", "It was lifted on Friday": of what the sentences just before told of. */
function liftedThen(view: SentenceView, verb: VerbGroup, over: Over, { earlier }: Story): Lifted | null {
  const who = view.phrases.find(({ noun }) => isSaidOf(view, noun, verb, over))?.noun
  const named = who && (who.head || wordAt(view, who.last))
  if (!named || who.determiner === 'indefinite' || !itself.test(named)) return null
  const measure = earlier
    .slice(mayBeAny.test(named) ? -1 : -2)
    .flatMap(({ candidates }) => candidates.filter(({ emergency }) => emergency && !emergency.lifted))
    .at(-1)
  if (!measure || (who.pronoun && who.first > 0)) return null
  return { what: who, verb, isCurfew: measure.kind === 'rights_suspended' }
}

type Lifted = { what: Range; verb: VerbGroup; isCurfew: boolean }

/** What the sentence says is over, and no wish, plan or question of it. */
export function liftedIn(view: SentenceView, story: Story): Lifted | null {
  if (!holds(view, ends)) return null
  const curfew = curfewIn(view)
  for (const { verb } of view.verbs) {
    const over = saysOver(view, verb)
    if (!over || (over === 'ended' && isRenewed(view, verb))) continue
    const isLifted = (what: Range) =>
      !isAnother(view, what) &&
      (isSaidOf(view, what, verb, over) ||
        (over === 'ended' && isCurfewOf(view, what, verb)) ||
        (over !== 'ended' && isBeside(view, what, verb, over)))
    const measure = emergencyMentions(view).find(isLifted)
    if (measure) return { what: measure, verb, isCurfew: false }
    if (curfew && isLifted(curfew)) return { what: curfew, verb, isCurfew: true }
    const told = liftedThen(view, verb, over, story)
    if (told) return told
  }
  return null
}

/** "The decree holds for 60 days: the emergency of March expired": a colon or a semicolon parts its length from what is over. */
export const isOfClauseBefore = ({ lexed }: SentenceView, { last }: Range, { what }: Lifted): boolean =>
  lexed.tokens.slice(last + 1, what.first).some(({ norm }) => /^[:;]$/.test(norm))

/** How far a lifted measure reached, and its last day where the sentence says from when it holds no more. */
export function liftedScope(view: SentenceView, { verb }: Lifted): EmergencyScope {
  const { days, ...scope } = scopeOf(view)
  const from = days?.from
  // "que regía desde el lunes, quedó levantado": what stands before the verb tells of its beginning.
  const isOver =
    from && datesOf(view).some(({ first, mention }) => first > verb.last && beginsOn(mention, from))
  return {
    ...scope,
    lifted: true,
    ...(isOver ? { days: { until: toDay(toDayNumber(from) - 1) } } : {}),
  }
}
const beginsOn = ({ from, when }: DateMention, day: string): boolean => (from ?? when)?.start === day
