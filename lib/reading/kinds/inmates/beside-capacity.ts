import { isNoun, isVerb } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import type { Sense } from '../../lexicon/verb-senses'
import { isVictim } from './beside-room'
import { isOverRoom } from './beyond-room'
import { isHousing, isOfInmatesNamed } from './housed'
import { isCapacity } from './room'

/** Inmates told of in a sentence that says how many there is room for, or by whose they are. */

const isBeside = (view: SentenceView, { index }: Phrase): boolean =>
  view.counted.some((other) => other.index !== index && (isCapacity(view, other) || isOverRoom(view, other)))

const mayBe = ({ bare, classes, noun }: Phrase): boolean =>
  bare || occupants.test(noun.head) || classes.some((name) => name === 'inmate' || name === 'person')
const occupants = /^(?:occupants|ocupantes)$/

const keeps = /^(?:confine|custodiar|cobijar|tener|have|albergar)$/
const shares = /^(?:ocupar|compartir|occupy|share|fill)$/

/** "custodian a 21.000", "15.700 personas ocupan 9.900 plazas", "there were 3,900, in a compound with 3,100 places". */
const isKeptThere = (phrase: Phrase): boolean =>
  phrase.links.some(({ verb, role, via }) => {
    if ((via !== 'main' && via !== 'shared') || verb.negated || verb.future) return false
    if (shares.test(verb.lemma)) return role === 'agent' && verb.first > phrase.noun.last
    if (role !== 'theme' || verb.first > phrase.noun.first) return false
    if (phrase.bare && verb.senses.includes('exist')) return true
    return (
      (keeps.test(verb.lemma) || isHousing(verb.senses)) &&
      (phrase.bare || occupants.test(phrase.noun.head) || isInmates(phrase))
    )
  })
const isInmates = ({ classes }: Phrase): boolean => classes.includes('inmate') || classes.includes('person')

/** "1.700 personas, con cupo para mil", "con 1.602 ocupantes". */
const isWith = ({ governor, noun, bare }: Phrase): boolean =>
  !bare && (/^(?:with|con)$/.test(governor?.preposition ?? '') || occupants.test(noun.head))

/** "found 343 men there, in room for 163", "were crammed in space for 200". */
function isInSuchRoom({ chunks }: SentenceView, { index }: Phrase): boolean {
  let at = index + 1
  const house = chunks[at + 1]
  // "found 343 men in the prison, in room for 163".
  if (chunks[at]?.kind === 'preposition' && isNoun(house) && !house.classes.includes('room')) at += 2
  while (at - index < 5 && /^(?:adverb|comma)$/.test(chunks[at]?.kind ?? '')) at++
  const [within, room, joint] = chunks.slice(at, at + 3)
  return (
    within?.kind === 'preposition' &&
    /^(?:in|en)$/.test(within.word) &&
    isNoun(room) &&
    room.classes.includes('room') &&
    joint?.kind === 'preposition' &&
    /^(?:for|para)$/.test(joint.word)
  )
}

export const isBesideCapacity = (view: SentenceView, phrase: Phrase): boolean =>
  mayBe(phrase) &&
  !isVictim(phrase) &&
  isBeside(view, phrase) &&
  (isKeptThere(phrase) || isOfInmatesNamed(view, phrase) || isWith(phrase) || isInSuchRoom(view, phrase))

const fates = new Set<Sense>(['kill', 'die', 'hurt', 'seize', 'escape', 'free', 'riot', 'strike', 'attack'])

/** "sus 1.600 reclusos van a otros recintos", "its 4,000 inmates": all that it has, unless something befell them. */
export const isOfTheHouse = (view: SentenceView, { noun, classes, links }: Phrase): boolean =>
  classes.includes('inmate') &&
  /^(?:sus|its)$/.test(wordAt(view, noun.first)) &&
  (noun.count?.value ?? 0) >= fewest &&
  !links.some(({ verb }) => verb.senses.some((sense) => fates.has(sense)))
const fewest = 100

/** "home to 7,000", "home to roughly 1,400". */
export const isAtHome = (view: SentenceView, { noun, bare }: Phrase): boolean => {
  const hedged = [1, 2, 3].find((step) => wordAt(view, noun.first - step) === 'to')
  return bare && hedged !== undefined && wordAt(view, noun.first - hedged - 1) === 'home' && isBesideAny(view)
}
const isBesideAny = (view: SentenceView): boolean =>
  view.chunks.some((chunk) => isVerb(chunk) && chunk.senses.includes('design')) ||
  view.phrases.some(({ noun }) => noun.classes.includes('prison') || noun.place?.place?.kind === 'prison')
