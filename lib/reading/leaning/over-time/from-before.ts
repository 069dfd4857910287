import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, hasClass, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { chunkAt, colonOf } from '@/lib/reading/grammar/clause'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, counts } from '@/lib/reading/leaning/models'
import { firstSaid, toSayings } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { isNear } from './on-that-day'

/** Numbers of which only the sentences before say what they count: their sum, their first count, the groups they came in. */

const bareIn = (view: SentenceView, taken: Candidate[]): Phrase[] =>
  view.counted.filter((phrase) => phrase.bare && !phrase.noun.count?.alone && isFree(phrase, taken))

const sums = /^(?:sumar|totalizar|total|make|bring|take|be|ser)$/

/** Those of one kind in the last sentence, else the last two, that make up the number. */
function partsOf({ earlier }: Story, value: number): Candidate | undefined {
  for (const far of [1, 2]) {
    const told = earlier.slice(-far).flatMap(({ candidates }) => candidates.filter(counts))
    const [first, ...others] = told
    const same = others.length > 0 && told.every(({ kind }) => kind === first?.kind)
    if (same && told.reduce((sum, { quantity }) => sum + (quantity?.value ?? 0), 0) === value) return first
  }
  return undefined
}

/** "Suman 97", "That brings the sum to 136", "In all they are 97": what the figures just given come to, and to nothing else. */
export function sumOfThose(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (taken.some(counts)) return []
  const [sum] = bareIn(view, taken)
  const own = sum && view.verbs.find(({ verb, index }) => index < sum.index && sums.test(verb.lemma))
  if (!sum || !own || own.verb.negated || sum.index - own.index > 4) return []
  const model = partsOf(story, sum.noun.count?.value ?? 0)
  return model ? [countedLike(model, sum, { model: undefined })] : []
}

const atFirst = toSayings([
  'at first',
  'initially',
  'originally',
  'to begin with',
  'en un principio',
  'al principio',
  'en un inicio',
  'inicialmente',
  'en un primer momento',
  'al comienzo',
])

const ends = (chunk: Chunk | undefined): boolean => !chunk || /^(?:stop|comma|conjunction)$/.test(chunk.kind)
const they = /^(?:they|there|ell[oa]s)?$/

/** "En un principio eran 22, entre ellos el director", "There were 22 at first": those of whom the sentence before told. */
export function atFirstThey(view: SentenceView, { earlier }: Story, taken: Candidate[]): Candidate[] {
  const said = firstSaid(view, atFirst)
  if (!said || taken.some(counts)) return []
  const one = bareIn(view, taken)[0]
  const verb = one && view.chunks[one.index - 1]
  if (
    !one ||
    !isVerb(verb) ||
    verb.negated ||
    !verb.senses.some((sense) => sense === 'be' || sense === 'exist')
  )
    return []
  const behind = view.chunks[one.index + 1]
  const who = view.chunks.slice(0, one.index - 1).find((chunk) => isNoun(chunk) && !isOpening(view, chunk))
  const alone = !who || (isNoun(who) && who.pronoun && they.test(who.head))
  if (!alone || !ends(behind) || verb.plural === false) return []
  const value = one.noun.count?.value ?? 0
  const model = earlier.at(-1)?.candidates.findLast((c) => counts(c) && isNear(c.quantity?.value ?? 0, value))
  // Of those let go, so many had been held.
  return model
    ? [countedLike(model, one, model.kind === 'hostages_freed' ? { kind: 'hostages_held' } : {})]
    : []
}

/** "first", "principio": of the words for how it began. */
const isOpening = (view: SentenceView, { last }: { last: number }): boolean =>
  /^(?:first|begin|principio|inicio|momento|comienzo)$/.test(view.lexed.tokens[last]?.norm ?? '')

const groups = signOfWords('batches batch groups waves stages tandas grupos etapas turnos oleadas')
const ways = signOfWords(
  'entrega entregas salida salidas liberacion liberaciones handover handovers release releases',
)
const last = /^(?:ultim[oa]s|restantes|demas|rest)$/
const outOf = new Set(['exit', 'free', 'leave'])

const isOfCaptivity = ({ kind }: Candidate) => kind === 'hostages_freed' || kind === 'hostages_held'

/** "A cuentagotas fue la entrega: 20 el martes, 15 el miércoles": the noun tells what came about, not "la liberación de 40 presos". */
function isWayOut(view: SentenceView, head: readonly Chunk[]): boolean {
  const end = head.at(-1)?.last ?? -1
  return (
    view.lexed.tokens
      .slice(0, end + 1)
      .some(({ norm }, at) => ways.words.has(norm) && isTheOne(view, at) && isOfCaptives(view, at)) &&
    head.every((chunk) => !isVerb(chunk) || !(chunk.negated || chunk.conditional || chunk.future)) &&
    !head.some((chunk) => isNoun(chunk) && (chunk.count || chunk.classes.includes('inmate')))
  )
}
const isTheOne = ({ lexed }: SentenceView, at: number): boolean =>
  /^(?:la|las|the|their|su|sus)$/.test(lexed.tokens[at - 1]?.norm ?? '')

/** "La entrega", "la entrega de los guías", not "la entrega de comida". */
function isOfCaptives(view: SentenceView, at: number): boolean {
  const way = chunkAt(view, at)
  const next = view.chunks[way + 1]
  // "la entrega lenta de comida".
  const end = isNoun(next) && next.classes.length === 0 && !next.count ? way + 1 : way
  const whole = complementOf(view.chunks, end)
  const told = /^(?:of|de|del)$/.test(wordAt(view, (view.chunks[end]?.last ?? at) + 1))
  return whole ? whole.pronoun || hasClass(whole, 'hostage', 'staff') : !told
}

/** "They left in three batches: 17 on Monday night, 24 the next day and the remaining dozen on Wednesday": of those held. */
export function inBatches(view: SentenceView, { earlier }: Story, taken: Candidate[]): Candidate[] {
  const colon = holds(view, groups) || holds(view, ways) ? colonOf(view) : -1
  if (colon < 0 || taken.some((c) => counts(c) && (c.phrase ?? 0) > colon)) return []
  const head = view.chunks.slice(0, colon)
  const way = holds(view, ways) && isWayOut(view, head)
  const left =
    holds(view, groups) &&
    head.some((chunk) => isVerb(chunk) && !chunk.negated && chunk.senses.some((sense) => outOf.has(sense)))
  const who = head.find(isNoun)
  const named = !way && who && !who.pronoun && !groups.words.has(who.head)
  // "los 137 guías retenidos han ido saliendo por etapas: 106 ...".
  const here = taken.findLast((c) => isOfCaptivity(c) && (c.phrase ?? colon) < colon)
  const held =
    here ??
    earlier
      .slice(-2)
      .flatMap(({ candidates }) => candidates)
      .findLast(isOfCaptivity)
  if (!(left || way) || !held || (named && !here)) return []
  const told = view.counted.filter(
    (phrase) =>
      phrase.index > colon &&
      (phrase.bare ||
        last.test(phrase.noun.head) ||
        [...phrase.classes, ...phrase.noun.modifiers].some(
          (name) => name === 'staff' || name === 'police',
        )) &&
      !phrase.noun.count?.alone &&
      isFree(phrase, taken),
  )
  return told.length > 1
    ? told.map((phrase) =>
        countedLike(held, phrase, { kind: 'hostages_freed', status: 'reported', model: undefined }),
      )
    : []
}

const climbs = /^(?:rise|climb|grow|go|increase|move|subir|ascender|aumentar|crecer|llegar|pasar)$/

/** "The figure had still been six, rising to eight by the evening": where a count told before it went. */
export function risingTo(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  return bareIn(view, taken).flatMap((phrase) => {
    const [comma, verb, to] = view.chunks.slice(Math.max(0, phrase.index - 3), phrase.index)
    const rises =
      comma?.kind === 'comma' &&
      isVerb(verb) &&
      verb.form === 'gerund' &&
      climbs.test(verb.lemma) &&
      to?.kind === 'preposition' &&
      /^(?:to|a)$/.test(to.word)
    // The count right before it: "with temperatures rising to 31" is of something else.
    const model = taken.findLast((c) => counts(c) && c.phrase === phrase.index - 4)
    const value = phrase.noun.count?.value ?? 0
    return rises && model && isNear(model.quantity?.value ?? 0, value) ? [countedLike(model, phrase)] : []
  })
}
