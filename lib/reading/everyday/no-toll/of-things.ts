import type { Candidate } from '@/lib/reading/candidate'
import { isNoun, isOfForces, isVerb, type NounPhrase, prepositionOf } from '@/lib/reading/grammar/chunk'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { aircraft, boats, cars } from '@/lib/reading/lexicon/vehicles'
import { either } from '@/lib/text/either'

/** Numbers beside the dead that are of weapons, of escapes or strikes, of forces, or a rate: nobody died of them. */

const weapons = new RegExp(
  `^(?:${either(
    'drones?|uavs?|missiles?|rockets?|shells?|bombs?|tanks?|balloons?|projectiles?',
    'misil(?:es)?|cohetes?|aparatos?|proyectil(?:es)?|bombas?|cazas?|tanques?|blindados?|globos?|granadas?|obuses?',
    boats,
    aircraft,
    cars,
  )})$`,
)
const isWeapon = ({ head, classes }: NounPhrase): boolean => weapons.test(head) || classes.includes('weapon')

const fells = /^(?:abatir|derribar|interceptar|destruir|neutralizar|shoot|down|intercept|destroy|bring|take)$/

/** "210 drones, of which it says it shot down 180", "abatió 12 de los misiles". */
function isOfWeapons(view: SentenceView, { bare, index }: Phrase): boolean {
  if (!bare) return false
  const { chunks } = view
  const of = complementOf(chunks, index)
  if (of && isWeapon(of)) return true
  const verb = chunks.slice(0, index).findLast(isVerb)
  if (!verb || !fells.test(verb.lemma)) return false
  const at = chunks.findLastIndex((chunk, i) => i < chunks.indexOf(verb) && chunk.kind === 'relative')
  const isLed = [at - 1, at - 2].some((i) => /^(?:of|de)$/.test(prepositionOf(chunks[i])))
  if (at < 0 || !isLed) return false
  const whole = chunks
    .slice(0, at)
    .findLast(
      (chunk) => isNoun(chunk) && !chunk.pronoun && (isWeapon(chunk) || (chunk.plural && isOfPeople(chunk))),
    )
  return isNoun(whole) && isWeapon(whole)
}

const isOfPeople = ({ classes }: NounPhrase): boolean => classes.some((name) => people.has(name))

const deeds = /^(?:escape|strike|seizure|operation|transfer|weapon|release)$/
/** "fugas, 14; huelgas, 8", "the drones, 1,200": the noun before the comma is what is counted. */
function isOfLabel(view: SentenceView, { bare, index }: Phrase): boolean {
  const [before, label, comma] = [-3, -2, -1].map((step) => view.chunks[index + step])
  if (!bare || comma?.kind !== 'comma' || !isNoun(label) || label.count || !/s$/.test(label.head))
    return false
  if (before && !/^(?:stop|conjunction)$/.test(before.kind)) return false
  const { classes, determiner } = label
  return (
    weapons.test(label.head) ||
    classes.some((name) => deeds.test(name)) ||
    (determiner === null && classes.includes('violence'))
  )
}

const passes =
  /^(?:pasar|superar|exceder|sobrepasar|alcanzar|sumar|llegar|pass|exceed|reach|number|total|top|surpass)$/
const bodies = /^(?:force|fuerza|army|ejercito|garrison|guarnicion|contingent|contingente|plantilla|staff)$/

/** "la fuerza federal en la ciudad, donde mataron a 406, pasará de 7.500": of the force. */
function isOfForce(view: SentenceView, { bare, index }: Phrase): boolean {
  const { chunks } = view
  const at = prepositionOf(chunks[index - 1]) ? index - 2 : index - 1
  const verb = chunks[at]
  if (!bare || !isVerb(verb) || !passes.test(verb.lemma)) return false
  const opens = chunks.findLastIndex(
    ({ kind }, i) => i < at && /^(?:subordinator|relative)$/.test(kind) && chunks[i - 1]?.kind === 'comma',
  )
  // "El comando llega a 58": what a command says.
  if (chunks[at - 1]?.kind !== 'comma' || opens <= 0) return false
  const who = chunks
    .slice(0, opens)
    .findLast((chunk, i) => isNoun(chunk) && chunks[i - 1]?.kind !== 'preposition')
  return who != null && isNoun(who) && !who.count && !who.plural && (bodies.test(who.head) || isOfForces(who))
}

/** No people, or of people whom nothing befell. */
export function isOfThings(view: SentenceView, { phrase }: Candidate): boolean {
  const counted = view.phrases.find(({ index }) => index === phrase)
  return (
    counted !== undefined &&
    (isOfWeapons(view, counted) || isOfLabel(view, counted) || isOfForce(view, counted))
  )
}

const rates = /^(?:tasas?|rates?|indices?|promedios?|averages?|media)$/
const daily = /^(?:dia?ri[oa]s?|semanal(?:es)?|mensual(?:es)?|daily|weekly|monthly)$/
/** What a rate does. */
const moves =
  /^(?:fall|drop|decline|decrease|shrink|rise|climb|jump|grow|increase|average|bajar|caer|descender|disminuir|reducir|subir|aumentar|crecer|pasar|promediar)$/
const murders = /^(?:homicidios?|asesinatos?|muertes|homicides?|murders?|killings?|deaths)$/

/** "una tasa de homicidios de 6; hoy, 46", "el homicidio diario bajó de 28 a 11", "28 homicidios diarios": so many to each day or each so many people. */
export function isRate(view: SentenceView, { phrase }: Candidate): boolean {
  const counted = view.phrases.find(({ index }) => index === phrase)
  if (!counted) return false
  const { chunks } = view
  const at = counted.bare
    ? chunks.findLastIndex(
        (chunk, i) =>
          i < counted.index && isNoun(chunk) && (murders.test(chunk.head) || rates.test(chunk.head)),
      )
    : counted.index
  const noun = chunks[at]
  if (!isNoun(noun)) return false
  // "tras las 14 muertes": counted themselves.
  if (counted.bare && noun.count !== null) return false
  if (chunks.slice(at, counted.index).some((chunk) => isNoun(chunk) && isOfPeople(chunk))) return false
  const own = [noun.first - 1, ...words(noun), noun.last + 1]
  const isDaily = murders.test(noun.head) && own.some((i) => daily.test(wordAt(view, i)))
  if (!counted.bare) return isDaily
  // "Daily murders go on: 14 on Sunday" are counted on their day.
  const verb = chunks.slice(at, counted.index).find(({ kind }) => kind === 'verb' || kind === 'stop')
  if (isDaily && isVerb(verb) && moves.test(verb.lemma)) return true
  const of = /^(?:de|of)$/.test(prepositionOf(chunks[at - 1])) ? chunks[at - 2] : noun
  const isOfMurders = words(noun).some(
    (i) => murders.test(wordAt(view, i)) || /^homicide$/.test(wordAt(view, i)),
  )
  return isNoun(of) && rates.test(of.head) && isOfMurders
}

const words = ({ first, last }: NounPhrase): number[] =>
  Array.from({ length: last - first + 1 }, (_, step) => first + step)
