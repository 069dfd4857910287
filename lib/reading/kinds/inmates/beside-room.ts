import { meaningsOf } from '@/lib/reading/grammar/meaning/meanings'
import { isNoun, isVerb, type NounPhrase } from '../../grammar/chunk'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'
import type { NounClass } from '../../lexicon/noun-classes'
import type { Sense } from '../../lexicon/verb-senses'
import { tellsOfPrison } from './tells-of-prison'

/** Inmates told of beside the room that there is for them, or the prisons that they fill. */

/** "hay 12 reos muertos": told of for what befell them, not as the population. */
export const isVictim = ({ noun, links }: Phrase): boolean =>
  /^victim/.test(noun.head) ||
  [...noun.classes, ...noun.modifiers].some(
    (name) => victims.has(name) && !(name === 'detainee' && isDetainees(noun)),
  ) ||
  links.some(({ verb, via }) => via !== 'main' && verb.senses.some((sense) => fates.has(sense)))

/** "hay tres internos y un guía con lesiones". */
export const hasWounds = (view: SentenceView, phrase: Phrase): boolean =>
  meaningsOf(view, phrase).some(
    ({ source, classes, rank }) => source === 'noun' && rank === 5 && classes.includes('hurt'),
  )
export const isDetainees = ({ head }: NounPhrase): boolean => /^detainees?$/.test(head)
const victims = new Set<NounClass>(['dead', 'hurt', 'hostage', 'fugitive', 'detainee', 'freed'])
const fates = new Set<Sense>(['kill', 'die', 'hurt', 'seize', 'escape', 'free', 'riot', 'strike'])

/** "tienen 81.000 cupos y unos 97.000 reclusos", "18 penitenciarías con 16.000 internos": as many as are there. */
export function isBesideRoom(view: SentenceView, phrase: Phrase): boolean {
  const { links, governor, classes } = phrase
  if (!classes.includes('inmate') || isVictim(phrase)) return false
  const have = links.some(
    ({ verb, via }) => via === 'shared' && verb.senses.includes('have') && !verb.negated,
  )
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  const within =
    /^(?:con|with)$/.test(governor?.preposition ?? '') && isNoun(of) && of.classes.includes('prison')
  return (
    within || (have && view.phrases.some(({ noun }) => noun.count !== null && noun.classes.includes('room')))
  )
}

const crowds = /^(?:crowd|pack|cram|occupy|abarrotar|hacinar|atestar|llenar|ocupar)$/
const crowded = /^(?:over)?(?:crowded|packed|full|abarrotad[oa]|atestad[oa]|llen[oa])$/

/** "packed with 1,344 men", "La cárcel, ocupada por 1.344 hombres": who fills a prison; what is occupied may be no prison. */
function fillIt(view: SentenceView, { governor, classes }: Phrase): boolean {
  if (!/^(?:with|by|de|por|con)$/.test(governor?.preposition ?? '')) return false
  const packed = governor?.verb == null ? undefined : view.chunks[governor.verb]
  const full = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (isNoun(full) && crowded.test(full.head)) return true
  if (!isVerb(packed) || !crowds.test(packed.lemma)) return false
  return (
    !/^(?:occupy|ocupar)$/.test(packed.lemma) ||
    classes.includes('inmate') ||
    (packed.form === 'reduced' && classes.includes('person') && tellsOfPrison(view))
  )
}

/** "30.000 plazas para 38.000 presos". */
function areForWhom(view: SentenceView, { governor, classes }: Phrase): boolean {
  const places = governor?.noun == null ? undefined : view.chunks[governor.noun]
  return (
    /^(?:para|for)$/.test(governor?.preposition ?? '') &&
    isNoun(places) &&
    places.count !== null &&
    places.classes.includes('room') &&
    classes.some((name) => name === 'inmate' || name === 'person')
  )
}

/** "unas 38.000 personas en espacios para 27.000", "38,000 for 27,000 places"; "dos hombres en el mismo lugar" is where it was. */
function areInRoom(view: SentenceView, { index, classes }: Phrase): boolean {
  const [within, room] = [view.chunks[index + 1], view.chunks[index + 2]]
  if (!isNoun(room) || !room.classes.includes('room') || within?.kind !== 'preposition') return false
  const where =
    room.determiner === 'definite' ||
    room.determiner === 'demonstrative' ||
    (/^(?:lugar|sitio)$/.test(room.head) && !room.plural)
  const inRoom = /^(?:en|in)$/.test(within.word) && !(where && room.count === null)
  const forRoom = /^(?:para|for)$/.test(within.word) && room.count !== null
  return (
    (inRoom || forRoom) &&
    classes.some((name) => name === 'person' || name === 'inmate' || name === 'detainee')
  )
}

/** So many people as a prison holds, told beside the room that there is for them. */
export const isForSuchRoom = (view: SentenceView, phrase: Phrase): boolean =>
  fillIt(view, phrase) || areForWhom(view, phrase) || areInRoom(view, phrase)

/** "hay 39.000 detenidos para 30.000 plazas". */
export function isForPlaces(view: SentenceView, { index, classes }: Phrase): boolean {
  const [preposition, places] = [view.chunks[index + 1], view.chunks[index + 2]]
  return (
    classes.some((name) => name === 'detainee' || name === 'inmate' || name === 'person') &&
    preposition?.kind === 'preposition' &&
    /^(?:para|for)$/.test(preposition.word) &&
    isNoun(places) &&
    places.count !== null &&
    places.classes.includes('room')
  )
}

const fills =
  /^(?:repartir|ocupar|llenar|abarrotar|atestar|poblar|compartir|fill|crowd|occupy|share|pack|populate)$/

/** "38.000 reclusos se reparten 53 centros", "16,000 inmates fill the country's 18 jails". */
export const fillsPrisons = (view: SentenceView, { classes, links, noun: { first } }: Phrase): boolean =>
  classes.includes('inmate') &&
  links.some(({ verb, via }) => {
    if (via !== 'main' || verb.negated || verb.first < first || !fills.test(verb.lemma)) return false
    const houses = view.chunks.slice(view.chunks.indexOf(verb) + 1).find(isNoun)
    return houses?.classes.includes('prison') === true && (houses.plural || houses.count !== null)
  })
