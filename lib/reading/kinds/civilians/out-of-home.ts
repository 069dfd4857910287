import type { Meaning } from '@/lib/reading/grammar/meaning/meaning'
import { civilians, homes, households } from '@/lib/reading/lexicon/nouns/civilians'
import type { Candidate, Story } from '../../candidate'
import { isNoun, prepositionOf, type Range, type VerbGroup } from '../../grammar/chunk'
import { clauseAround } from '../../grammar/clause'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import type { NounClass } from '../../lexicon/noun-classes'
import { tellsOfPrison } from '../inmates/tells-of-prison'

/** Those driven from home: neither out of custody nor away from a deed or a scene. */

const noCivilians: readonly NounClass[] = [
  'inmate',
  'detainee',
  'fugitive',
  'hostage',
  'freed',
  'gang',
  'police',
  'soldier',
  'guard',
]

const isOfCustody = ({ kind }: Candidate): boolean => kind === 'escaped' || kind === 'detained'
/** Of a flight from custody, here or shortly before. */
const isEscape = (view: SentenceView, { earlier }: Story): boolean =>
  tellsOfPrison(view) ||
  earlier.slice(-6).some((told) => tellsOfPrison(told.view) || told.candidates.some(isOfCustody))

/** A few may flee anything but "their homes": "three fled to Colombia after robbing a bank", "on a motorcycle". */
const fewest = 10
const whence = /^(?:from|out of|to|into|toward|towards|for|across|over|de|del|desde|a|al|hacia|hasta)$/

/** "fled Tarsis", "fled to the hills", "huyeron de la violencia": what they flee, or where they go. */
function isFromHome(
  view: SentenceView,
  verb: VerbGroup,
  { first: from, last: to }: Range,
  few: boolean,
): boolean {
  const { chunks } = view
  const at = chunks.indexOf(verb)
  return chunks.some((chunk, i) => {
    if (i < from || i > to || !isNoun(chunk) || i === at) return false
    const before = prepositionOf(chunks[i - 1])
    const home = homes.has(chunk.head)
    if (few && !(home && /^(?:their|sus?)$/.test(wordAt(view, chunk.first)))) return false
    const isPlace = (chunk.place?.place && chunk.place.place.kind !== 'prison') || home
    return isPlace && (whence.test(before) || (i === at + 1 && before === ''))
  })
}

const local =
  /^(?:residents|inhabitants|villagers|islanders|townspeople|townsfolk|families|households|habitantes|vecinos|vecinas|pobladores|pobladoras|residentes|lugarenos|moradores|aldeanos|familias)$/

/** Who "flee" is told of: out of a home, and not off a scene. */
function fleesHome(view: SentenceView, phrase: Phrase, verb: VerbGroup, story: Story): boolean {
  if (isEscape(view, story)) return false
  const clause = clauseAround(view, verb.first)
  const few = (phrase.noun.count?.value ?? 0) < fewest && !local.test(phrase.noun.head)
  if (isFromHome(view, verb, clause, few)) return true
  if (few) return false
  const next = view.chunks[view.chunks.indexOf(verb) + 1]
  const ends = !isNoun(next) || next === view.chunks[phrase.index]
  return ends && (local.test(phrase.noun.head) || (verb.current && !phrase.bare))
}

const perils =
  /^(?:violencia|combates?|enfrentamientos?|guerra|hostilidades|bombardeos?|amenazas?|temor|miedo|masacres?)$/
const shelters =
  /^(?:casco|cabecera|albergues?|refugios?|zonas?|areas?|ciudad(?:es)?|pueblos?|municipios?|veredas?|casas?|montes?|montanas?|selva|capital|poblacion(?:es)?|localidad(?:es)?|lugares|sitios?|escuelas?|fincas?|frontera|rio|isla|resguardo)$/
/** "a la marcha": nobody lives there. */
const isToGathering = ({ chunks }: SentenceView, verb: VerbGroup): boolean =>
  chunks.some(
    (chunk, i) =>
      chunk.first > verb.last &&
      isNoun(chunk) &&
      chunk.place === null &&
      !chunk.classes.includes('area') &&
      !shelters.test(chunk.head) &&
      /^(?:al?|hacia|hasta)$/.test(prepositionOf(chunks[i - 1])),
  )

/** "se desplazaron hacia Quibdó por los combates", "ante las amenazas": not "por la carretera". */
const isForPeril = ({ chunks }: SentenceView, verb: VerbGroup): boolean =>
  chunks.some(
    (chunk, i) =>
      chunk.first > verb.last &&
      isNoun(chunk) &&
      perils.test(chunk.head) &&
      /^(?:por|ante)$/.test(prepositionOf(chunks[i - 1])),
  )

const ran = /^(?:flee|huir)$/

/** "52.000 personas fueron desplazadas", "fled Tarsis", "left their homes", "2.500 desplazados". */
export function isOutOfHome(view: SentenceView, phrase: Phrase, meaning: Meaning, story: Story): boolean {
  const { bare, classes, noun } = phrase
  if (classes.some((name) => noCivilians.includes(name))) return false
  if (meaning.source !== 'verb' || !meaning.verb) return true
  const { verb } = meaning
  const isCivilian = civilians.has(noun.head) || households.has(noun.head)
  if (!isCivilian && !bare) return false
  // "forced out": a minister is, too.
  if (bare && /^(?:force|drive)$/.test(verb.lemma)) return false
  if (ran.test(verb.lemma)) return fleesHome(view, phrase, verb, story)
  // "se desplazaron a la capital": they travelled.
  if (verb.lemma === 'desplazar' && wordAt(view, verb.first - 1) === 'se')
    return (
      /^(?:encuentran?|encontraban?|hallan?|hallaban?)$/.test(wordAt(view, verb.first)) ||
      ((noun.count?.value ?? 0) >= fewest && isForPeril(view, verb) && !isToGathering(view, verb))
    )
  return true
}
