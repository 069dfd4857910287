import { wings } from '@/lib/reading/lexicon/alternatives'
import { normsOf } from '@/lib/text/sayings'
import { isNoun, isVerb, type NounPhrase } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { stays } from './housed'
import { tellsOfPrison } from './tells-of-prison'

/** How many are in a prison or a part of it, told by where they are or of whom some fled. */

const quarters = new RegExp(`^(?:${wings}|cells?|pavilions?|celdas?|pabellon(?:es)?|patios?)$`)

/** What schools and hospitals have as well. */
const common = new RegExp(`^(?:${wings}|patios?)$`)

/** "pavilion 8, where 180 men were held", "el pabellón 8, donde estaban 180 hombres". */
export function isWherePeopleAre(view: SentenceView, { classes, bare, index, links, noun }: Phrase): boolean {
  if (!bare && !classes.some((name) => name === 'inmate' || name === 'person')) return false
  const where = view.chunks.findLastIndex(
    (chunk, i) => i < index && 'word' in chunk && /^(?:donde|where)$/.test(chunk.word),
  )
  const at = view.chunks[where - 1]?.kind === 'comma' ? where - 2 : where - 1
  const place = view.chunks[at]
  const inside =
    isNoun(place) &&
    (place.classes.includes('prison') || place.place?.place?.kind === 'prison' || isQuarters(view, place))
  return (
    where > 0 &&
    index - where <= 3 &&
    inside &&
    (/^se (?:cuentan|hacinan|amontonan|apinan|aprietan|agolpan)$/.test(
      `${wordAt(view, noun.first - 2)} ${wordAt(view, noun.first - 1)}`,
    ) ||
      links.some(
        ({ verb, via }) =>
          via === 'main' &&
          !verb.negated &&
          !verb.senses.includes('die') &&
          (verb.senses.some((sense) => sense === 'be' || sense === 'exist' || sense === 'house') ||
            stays.test(verb.lemma) ||
            (verb.senses.some((sense) => sense === 'hold' || sense === 'detain') && verb.passive)),
      ))
  )
}
/** "pabellón 8": the number belongs to its name. */
const isQuarters = (view: SentenceView, { first, last }: NounPhrase): boolean =>
  view.lexed.tokens
    .slice(first, last + 1)
    .some(({ norm }) => quarters.test(norm) && (!common.test(norm) || tellsOfPrison(view)))

/** "of 994 inmates, 879 got out", "how many of its 1,450 inmates fled": the whole of whom some fled. */
export function isWholeOfFled(view: SentenceView, { noun, index, classes, governor }: Phrase): boolean {
  if (!classes.includes('inmate') || !/^(?:of|de)$/.test(wordAt(view, ofBefore(view, noun)))) return false
  const asked = /^(?:how many|cuantos)$/.test(
    [2, 1]
      .map((step) => wordAt(view, ofBefore(view, noun) - step))
      .join(' ')
      .replace(/^\S+ (?=cuantos$)/, ''),
  )
  if (asked && noun.determiner !== 'indefinite') return true
  const [comma, part, ...rest] = view.chunks.slice(index + 1, index + 5)
  const verb = rest[0]?.kind === 'adverb' ? rest[1] : rest[0]
  const whole = governor === null || (governor.noun === null && governor.verb === null)
  return (
    whole &&
    noun.determiner !== 'definite' &&
    comma?.kind === 'comma' &&
    isNoun(part) &&
    part.count !== null &&
    part.count.value < (noun.count?.value ?? 0) &&
    isVerb(verb) &&
    verb.senses.includes('escape')
  )
}
/** The "of" before a noun and its determiner. */
const ofBefore = (view: SentenceView, { first }: NounPhrase): number =>
  /^(?:its|their|his|the|sus|los|las)$/.test(wordAt(view, first - 1)) ? first - 2 : first - 1

/** "son 121.000 los recluidos". */
const isSaidBefore = (view: SentenceView, { index, links }: Phrase): boolean => {
  const [who, next] = view.chunks.slice(index + 1, index + 3)
  // "son 31 los internos muertos": of whom something else is told.
  const told = isVerb(next) || isNoun(next) || next?.kind === 'relative' || next?.kind === 'adverb'
  return (
    isNoun(who) &&
    !told &&
    who.states.length === 0 &&
    who.modifiers.length === 0 &&
    who.determiner === 'definite' &&
    who.plural &&
    who.count === null &&
    who.classes.includes('inmate') &&
    links.some(({ verb, via }) => via === 'main' && verb.senses.includes('be') && !verb.negated)
  )
}

/** "Los presos de Roble son 2.100". */
export function isSaidOfInmates(view: SentenceView, phrase: Phrase): boolean {
  const link = phrase.links.find(
    ({ verb, via }) => via === 'main' && verb.senses.includes('be') && !verb.negated,
  )
  const subject = link && view.chunks.indexOf(link.verb) < phrase.index ? subjectOf(view, link.verb) : null
  const at = subject ? view.chunks.indexOf(subject) : -1
  const between = at < 0 ? [] : view.chunks.slice(at + 1, phrase.index).filter(isVerb)
  if (phrase.bare && isSaidBefore(view, phrase)) return true
  return (
    phrase.bare &&
    subject?.determiner === 'definite' &&
    subject.classes.includes('inmate') &&
    between.length === 1
  )
}

/** "los 4.900 que alberga el penal", "the 2,300 whom the jail houses". */
export function isWhomItHouses(view: SentenceView, { noun, bare, classes, index, links }: Phrase): boolean {
  if (noun.determiner !== 'definite' || !(bare || classes.includes('inmate'))) return false
  return (
    view.chunks[index + 1]?.kind === 'relative' &&
    links.some(
      ({ verb, via }) =>
        via === 'relative' && verb.senses.includes('house') && !verb.passive && !verb.negated && !verb.future,
    )
  )
}

const penal = /\b(?:penal|penitenciari[oa]|carcelario|penitentiary|correctional)\b/

/** "The service has 40,000 in its care and beds for 28,500": the one told of before; no charity, and no health service. */
const isService = ({ phrases }: SentenceView): boolean =>
  phrases.some(
    ({ noun: { head, first, last } }) => /^(?:service|servicio)$/.test(head) && last - first <= 1,
  ) && phrases.some(({ noun }) => noun.classes.includes('room'))

/** "300 people in its care", "900 personas a su cargo". */
export function isInTheirCare(view: SentenceView, { classes, index, noun }: Phrase): boolean {
  if (!classes.some((name) => name === 'person' || name === 'inmate')) return false
  const [within, whose] = view.chunks.slice(index + 1, index + 3)
  return (
    (noun.count?.value ?? 0) > 1 &&
    within?.kind === 'preposition' &&
    isNoun(whose) &&
    /^(?:care|custody|keeping|cargo|custodia)$/.test(whose.head) &&
    /^(?:its|their|su)$/.test(wordAt(view, whose.first))
  )
}

/** "has 40,000 people in its care and beds for 28,500", "tiene 900 personas a su cargo": whom a prison service keeps. */
export const isInCare = (view: SentenceView, phrase: Phrase): boolean =>
  isInTheirCare(view, phrase) && (tellsOfPrison(view) || penal.test(normsOf(view)) || isService(view))
