import { holds, signOfWords } from '@/lib/text/word-signs'
import { isDone, isNoun, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { isHousing } from './housed'
import { tellsOfPrison } from './tells-of-prison'

/** How many are in a prison, told away from the verb that houses them, as a whole, by their guards, or with nobody named. */

const many = 100
const most = 2_000_000

const isMany = ({ noun }: Phrase, least = many): boolean =>
  noun.count !== null && noun.count.value >= least && noun.count.value < most

const isDoing = (verb: VerbGroup): boolean => isDone(verb) && !verb.passive

const tellsOfInmates = (view: SentenceView): boolean =>
  tellsOfPrison(view) ||
  view.phrases.some(({ noun }) => noun.classes.includes('inmate') || noun.classes.includes('room'))

/** "alojaba antes de los hechos a 5.920": when stands between. */
function isBehindHouse(view: SentenceView, { bare, noun, index }: Phrase): boolean {
  if (!bare || wordAt(view, (noun.count?.first ?? 0) - 1) !== 'a') return false
  const found = view.verbs.findLast(({ index: at }) => at < index)
  if (!found || index - found.index > 8 || !isDoing(found.verb) || !isHousing(found.verb.senses)) return false
  return !view.counted.some((other) => other.index > found.index && other.index < index)
}

const crowds: ReadonlySet<string> = new Set(['house', 'hold', 'exist', 'have', 'detain'])
const fills =
  /^(?:abarrot\w+|atest\w+|llenar|atestar|poblar|ocupar|vivir|live|fill|crowd|lock|stay|quedar|permanecer)$/
const keeps = /^(?:stay|remain|quedar|permanecer|refuse|negar|choose|preferir)$/

const cells = signOfWords('cells celdas locked encerrados')

/** "De los 3.800 presos que abarrotaban el penal, queda un centenar", "about 100 of the 4,000 men held there stayed". */
function isWhole(view: SentenceView, { noun, classes, index, links, governor }: Phrase): boolean {
  if (!classes.some((name) => name === 'inmate' || name === 'person')) return false
  if (!classes.includes('inmate') && !tellsOfPrison(view) && !holds(view, cells)) return false
  if (!/^(?:of|de)$/.test(governor?.preposition ?? '')) return false
  const part = view.phrases.find((other) => other.index === governor?.noun)
  const opens = governor?.noun == null && governor?.verb == null && index <= 2
  const smaller = (other: Phrase | undefined) => (other?.noun.count?.value ?? most) < (noun.count?.value ?? 0)
  if (!(opens ? view.counted.some((other) => other.index > index && smaller(other)) : smaller(part)))
    return false
  return (
    links.some(
      ({ verb, via }) =>
        ((via === 'relative' || via === 'reduced') &&
          !verb.negated &&
          (fills.test(verb.lemma) || verb.senses.some((sense) => crowds.has(sense)))) ||
        keeps.test(verb.lemma),
    ) || part?.links.some(({ verb }) => keeps.test(verb.lemma)) === true
  )
}

const guards = /^(?:vigilar|custodiar|cuidar|controlar|watch|guard|mind)$/

/** "hay 1.600 agentes para más de 31.000 presos", "somos 1.700 para vigilar a 31.000 internos". */
function isGuardedBy(view: SentenceView, { classes, governor, index }: Phrase): boolean {
  if (!classes.includes('inmate')) return false
  const staff = view.counted.some(
    ({ noun, index: at, bare }) =>
      at < index &&
      index - at <= 6 &&
      (bare || noun.classes.some((name) => name === 'staff' || name === 'police')),
  )
  if (!staff) return false
  if (/^(?:para|for)$/.test(governor?.preposition ?? '')) return true
  const verb = view.verbs.findLast(({ index: at }) => at < index)?.verb
  return (
    verb !== undefined &&
    guards.test(verb.lemma) &&
    verb.form === 'infinitive' &&
    /^(?:para|to)$/.test(wordAt(view, verb.first - (wordAt(view, verb.first) === 'to' ? 0 : 1)))
  )
}

/** "desde 2027": no people. */
const isYear = ({ noun }: Phrase): boolean => {
  const value = noun.count?.value ?? 0
  return value >= 1900 && value < 2100
}

/** "hoy son 31.321", "hace un año eran 41.000", "superaba las 36.000": those whom the sentence has just counted. */
function isElided(view: SentenceView, phrase: Phrase): boolean {
  const { bare, links, index } = phrase
  const link = links.find(({ via }) => via === 'main')
  const verb = link?.verb
  if (
    !bare ||
    isYear(phrase) ||
    !verb ||
    verb.negated ||
    verb.conditional ||
    view.chunks.indexOf(verb) > index
  )
    return false
  if (!verb.senses.some((sense) => sense === 'be' || sense === 'exceed' || sense === 'reach')) return false
  if (subjectOf(view, verb) !== null) return false
  return view.counted.some(
    (other) =>
      other.index < index &&
      isMany(other, 1000) &&
      (/^(?:poblacion|population)$/.test(headBefore(view, other)) ||
        (other.classes.some((name) => name === 'inmate' || name === 'person') &&
          other.links.some(
            (l) => isHousing(l.verb.senses) || /^(?:exist|haber|censar|contar|registrar)$/.test(l.verb.lemma),
          ))),
  )
}
const headBefore = (view: SentenceView, { links }: Phrase): string => {
  const verb = links.find(({ verb: v }) => v.senses.includes('be') || v.senses.includes('reach'))?.verb
  return verb ? (subjectOf(view, verb)?.head ?? '') : ''
}

/** "suman 27.556 plazas y 31.321 internos". */
const isBesidePlaces = (view: SentenceView, { classes, index }: Phrase): boolean => {
  const [places, joint] = view.chunks.slice(index - 2, index)
  return (
    classes.includes('inmate') &&
    joint?.kind === 'conjunction' &&
    isNoun(places) &&
    places.count !== null &&
    places.classes.includes('room')
  )
}

/** "Las plazas son 29.746 y los ocupantes 38.018": the verb is not said again. */
const isGapped = (view: SentenceView, { bare, index, links }: Phrase): boolean => {
  const who = view.phrases.find((other) => other.index === index - 1)
  return (
    bare &&
    links.length === 0 &&
    who?.noun.determiner === 'definite' &&
    who.noun.count === null &&
    who.classes.includes('inmate') &&
    who.links.some(({ verb, via }) => via === 'shared' && verb.senses.includes('be'))
  )
}

/** "meant for 13,000 people, contain some 20,000". */
const isContained = (view: SentenceView, { bare, noun }: Phrase): boolean =>
  bare &&
  /^(?:contain(?:s|ed)?|contiene|contenia)$/.test(wordAt(view, noun.first - 1)) &&
  view.verbs.some(({ verb }) => verb.senses.includes('design'))

export const arePeopleInside = (view: SentenceView, phrase: Phrase): boolean =>
  isMany(phrase) &&
  (isWhole(view, phrase) ||
    isGuardedBy(view, phrase) ||
    isGapped(view, phrase) ||
    isBesidePlaces(view, phrase) ||
    (isMany(phrase, 200) &&
      tellsOfInmates(view) &&
      (isBehindHouse(view, phrase) ||
        isContained(view, phrase) ||
        (isMany(phrase, 1000) && isElided(view, phrase)))))
