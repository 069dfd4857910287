import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, type NounPhrase } from '@/lib/reading/grammar/chunk'
import { keepBySentence } from '@/lib/reading/grammar/keep-by-sentence'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { wordLike } from '@/lib/text/word-set'
import { holds, signLike } from '@/lib/text/word-signs'

/** A stadium holds 30,000 and a hotel 500: nobody is imprisoned there. */

/** What any house may be called once the text has said which. */
const anyHouse =
  /^(?:facility|facilities|cent(?:er|re)s?|compounds?|complex|institution|site|premises|buildings?|blocks?|wings?|pavilions?|units?|establishment|service|home|(?:centro|recinto|edificio|complejo|bloque|ala|modulo|pabellon|inmueble|establecimiento|servicio|instalacion|dependencia)(?:e?s)?)$/

/** What the law keeps people in, or whom. */
const ofTheLaw = wordLike(
  'police barracks stations? colony prisons? jails? gaols? penitentiar(?:y|ies) lock-?ups? cells?',
  'cellblocks? correctional corrections detention custody deprived locked jailed imprisoned',
  'incarcerated inmates? prisoners? convicts? detainees? behind overcrowd.*',
  'policia policial(?:es)? comisarias? comandancias? cuartel(?:es)? reten(?:es)? estacion(?:es)?',
  'colonia correccional(?:es)? carcel(?:es)? carcelari[oa]s? prision(?:es)? penal(?:es)?',
  'penitenciari[oa]s? presidios? reclusorios? celdas? calabozos? presos? presas? reclus[oa]s?',
  'recluid[oa]s? reos? intern[oa]s detenid[oa]s encarcelad[oa]s hacinamiento sobrepoblacion privad[oa]s',
  'crowded',
)

/** "a health centre", "el centro comercial", "the club's premises": a house of another kind. */
const ofOthers = wordLike(
  'shopping health sports? leisure conference convention medical commercial arts cultural care nursing',
  'retirement holiday apartment school residential historic boarding',
  'comercial(?:es)? salud deportiv[oa]s? medic[oa]s? educativ[oa]s? escolar(?:es)? cultural(?:es)?',
  'historic[oa]s? convenciones acogida mayores ancianos residencial(?:es)? estudiantes ferial(?:es)?',
  'turistic[oa]s? refugees? refugiados hospitalari[oa]s?',
)

/** Does the sentence tell of a prison, or of those in it? */
export const tellsOfLaw = keepBySentence(({ lexed, phrases }: SentenceView): boolean => {
  const told = phrases.some(({ noun: { place, classes, modifiers } }) => {
    const names = [...classes, ...modifiers]
    return place?.place?.kind === 'prison' || names.includes('inmate') || names.includes('detainee')
  })
  return told || lexed.tokens.some(({ norm }) => ofTheLaw.test(norm))
})

/** Of the place told of before. */
const there = signLike(/^(?:alli|ahi|alla|dentro|adentro|inside)$/)

const isAnyHouse = ({ head, classes, determiner }: NounPhrase): boolean =>
  anyHouse.test(head) ||
  classes.includes('system') ||
  ((determiner === 'definite' || determiner === 'demonstrative') &&
    /^(?:place|lugar|sitio|espacio)$/.test(head))

/** The words of the noun, and what its "of" or "for" brings. */
function wordsOf(view: SentenceView, { first, last }: NounPhrase): string[] {
  const behind = /^(?:of|for|de|para)$/.test(wordAt(view, last + 1)) ? last + 3 : last + 1
  return view.lexed.tokens.slice(first, behind).map(({ norm }) => norm)
}

/** Named, and nothing governs it, or pointed at: "Tacumbú is home to", "it holds", "in it live". */
const isKnown = (view: SentenceView, { noun, governor, index }: Phrase): boolean =>
  noun.pronoun ||
  ((noun.place !== null || noun.name !== null) &&
    governor === null &&
    view.chunks[index - 1]?.kind !== 'preposition')

/** By what the people of any house are counted: "a judge's report found 343 men there". */
const ofCounting = wordLike(
  'reports? registers? headcounts? roll-?calls? rolls? census inspections? audits? visits? search(?:es)? yards? absences? light',
  'informes? registros? conteos? recuentos? censos? listas? inspeccion(?:es)? auditorias? visitas? requisas? patios? ausencias?',
)

const saysNothing = (noun: NounPhrase): boolean =>
  noun.head === '' ||
  ofCounting.test(noun.head) ||
  noun.place !== null ||
  noun.name !== null ||
  noun.classes.some(
    (name) =>
      people.has(name) ||
      /^(?:room|excess|time|area|toll|violence|death|source|system|rumour|measure|decree)$/.test(name),
  )

/** Who fills a house of another kind. */
const guests = wordLike(
  'passengers? viewers spectators students? pupils? guests visitors tourists customers diners',
  'worshippers delegates patients? residents refugees migrants fans seats families children applicants',
  'pasajer[oa]s espectador(?:es|as) estudiantes? alumn[oa]s huespedes visitantes turistas clientes',
  'comensales feligreses delegados pacientes? residentes refugiad[oa]s migrantes hinchas butacas',
  'familias ninos aspirantes mayores',
)

const plainly =
  /^(?:islands?|parks?|list|stadiums?|hotels?|schools?|villages?|theatres?|museums?|campus|islas?|parques?|lista|estadios?|hoteles|escuelas?|pueblos?|teatros?|museos?)$/

/** "Together they lodge 39,000": not one house. */
const theseHouses = /^(?:these|they|those|est[ao]s|es[ao]s|ell[ao]s|amb[ao]s|todas)$/

/** So many fit in no one prison. */
const most = 25_000

/** Does what the sentence names before the number show another house than a prison, and nothing show a prison? */
function showsOtherHouse(view: SentenceView, { index, noun: { head, count } }: Phrase): boolean {
  if (tellsOfLaw(view)) return false
  // "on the waiting list", "in the park": where they are stands right behind them.
  const behind = view.phrases.find((other) => other.index > index)
  if (guests.test(head) || plainly.test(behind?.noun.head ?? '')) return true
  const before = view.phrases.filter((other) => other.index < index)
  const houses = before.filter(({ noun }) => isAnyHouse(noun))
  const others = ({ noun }: Phrase) => wordsOf(view, noun).some((word) => ofOthers.test(word))
  if (houses.some((house) => !others(house))) return false
  if (houses.length > 0) return true
  const known = before.some((other) => isKnown(view, other)) || holds(view, there)
  const named = before.some(({ noun }) => noun.place !== null || noun.name !== null)
  const several = before.some(({ noun }) => noun.pronoun && theseHouses.test(noun.head))
  if (known && named && !several && (count?.value ?? 0) > most) return true
  return !known && before.some(({ noun }) => !saysNothing(noun))
}

const former = /^(?:once|former|formerly|ex|antigu[oa]|otrora)$/

/** "The museum, once a prison for 200 men"; not a prison that goes by a former one's name. */
const isOfOldPrison = (view: SentenceView): boolean =>
  view.phrases.some(({ noun, index }) => {
    const before = view.chunks.slice(Math.max(0, index - 3), index)
    const comma = before.findIndex(({ kind }) => kind === 'comma')
    const what = before[comma - 1]
    const words = [noun.first - 1, noun.first, noun.first + 1].filter((at) => at < noun.last)
    return (
      noun.classes.includes('prison') &&
      isNoun(what) &&
      what.classes.length === 0 &&
      what.place === null &&
      what.name === null &&
      words.some((at) => former.test(wordAt(view, at)))
    )
  })

/** "the centre, built for 600": a house that may be any; not a town that is "home to 27,000 people", nor a shopping centre. */
const mayBePrison = (view: SentenceView): boolean =>
  view.phrases.some(
    ({ noun }) =>
      isAnyHouse(noun) &&
      !(noun.head === 'home' && wordAt(view, noun.last + 1) === 'to') &&
      ![wordAt(view, noun.first - 1), ...wordsOf(view, noun)].some((word) => ofOthers.test(word)),
  )

const takesIn = /^(?:shelter|cobijar|hospedar|acoger)$/
/** "had fed 3,000 and sheltered 450": given a roof, where the sentence names no prison. */
const isTakenIn = (view: SentenceView, { links, classes }: Phrase): boolean =>
  links.some(({ verb }) => takesIn.test(verb.lemma)) &&
  !classes.includes('inmate') &&
  !view.phrases.some(({ noun }) => noun.classes.includes('prison') || noun.place?.place?.kind === 'prison')

/** Places, and who fills them, of a house that is no prison, or none any more. */
export function isOfOtherHouse(
  view: SentenceView,
  { kind, unit, phrase }: Candidate,
  { earlier }: Story,
): boolean {
  if (kind === 'other_count' && unit !== 'inmates held') return false
  const counted = view.phrases.find(({ index }) => index === phrase)
  // "Each cell holds eight beds": nobody lies in them yet.
  if (unit === 'inmates held' && /^(?:beds?|bunks?|camas?|literas?)$/.test(counted?.noun.head ?? ''))
    return true
  if (counted === undefined) return false
  if (isTakenIn(view, counted)) return true
  const toldOf = tellsOfLaw(view) || earlier.some((one) => tellsOfLaw(one.view))
  return (!toldOf && !mayBePrison(view)) || showsOtherHouse(view, counted) || isOfOldPrison(view)
}
