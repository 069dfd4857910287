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

/** "30.000 plazas para 38.000 presos", "unas 38.000 personas en espacios para 27.000". */
export function isForSuchRoom(view: SentenceView, { governor, classes, index }: Phrase): boolean {
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  const packed = governor?.verb == null ? undefined : view.chunks[governor.verb]
  const full =
    isVerb(packed) &&
    /^(?:crowd|pack|cram|occupy|abarrotar|hacinar|atestar|llenar|ocupar)$/.test(packed.lemma)
  const crowded = governor?.noun == null ? undefined : view.chunks[governor.noun]
  const adjective =
    isNoun(crowded) &&
    /^(?:over)?(?:crowded|packed|full|abarrotad[oa]|atestad[oa]|llen[oa])$/.test(crowded.head)
  // "La cárcel, ocupada por 1.344 hombres".
  const takes =
    !full ||
    !/^(?:occupy|ocupar)$/.test(packed.lemma) ||
    classes.includes('inmate') ||
    (packed.form === 'reduced' && classes.includes('person') && tellsOfPrison(view))
  if (((full && takes) || adjective) && /^(?:with|by|de|por|con)$/.test(governor?.preposition ?? ''))
    return true
  const places =
    isNoun(of) &&
    of.count !== null &&
    of.classes.includes('room') &&
    classes.some((name) => name === 'inmate' || name === 'person')
  if (places && /^(?:para|for)$/.test(governor?.preposition ?? '')) return true
  const [within, room] = [view.chunks[index + 1], view.chunks[index + 2]]
  const counted =
    within?.kind === 'preposition' &&
    /^(?:para|for)$/.test(within.word) &&
    isNoun(room) &&
    room.count !== null
  // "mataron a dos hombres en el mismo lugar": where it was.
  const where =
    isNoun(room) &&
    (room.determiner === 'definite' ||
      room.determiner === 'demonstrative' ||
      (/^(?:lugar|sitio)$/.test(room.head) && !room.plural))
  const inRoom =
    within?.kind === 'preposition' &&
    isNoun(room) &&
    ((/^(?:en|in)$/.test(within.word) && !(where && room.count === null)) || counted)
  return (
    inRoom &&
    room.classes.includes('room') &&
    classes.some((name) => name === 'person' || name === 'inmate' || name === 'detainee')
  )
}

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
