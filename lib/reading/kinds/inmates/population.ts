import { isNoneOf } from '../../grammar/assertion'
import { isNoun, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { isAtHome, isBesideCapacity, isOfTheHouse } from './beside-capacity'
import { fillsPrisons, hasWounds, isBesideRoom, isForPlaces, isForSuchRoom, isVictim } from './beside-room'
import { isOverRoom } from './beyond-room'
import { isHeadcount } from './headcounts'
import { isHousing, isOfForces, mayBeHoused, measured, stays } from './housed'
import { counts, isHouse } from './houses'
import { isInSuchHouse } from './in-such-house'
import { isKept } from './kept'
import { mayBeInmates } from './may-be-inmates'
import { arePeopleInside } from './people-inside'
import { isPopulationNoun } from './population-nouns'
import { isCapacity, isForRoom, isGivenRoom, roomPartner, sharesRoom } from './room'
import { isInCare, isSaidOfInmates, isWherePeopleAre, isWholeOfFled, isWhomItHouses } from './told-inside'

/** How many a prison does hold. */

/** "entre los muertos hay dos menores": a part of those, not who lives there. */
const isAmong = (view: SentenceView, verb: VerbGroup): boolean => {
  const at = view.chunks.indexOf(verb)
  const [among, whom] = [view.chunks[at - 2], view.chunks[at - 1]]
  return among?.kind === 'preposition' && /^(?:entre|among)$/.test(among.word) && isNoun(whom)
}

/** "Con 97.000 presos, Colombia arrastra", "with 2,300 inmates in space for 1,600": what a country or prison has. */
const isWith = (view: SentenceView, phrase: Phrase): boolean => !isVictim(phrase) && isHadBy(view, phrase)
const isHadBy = (view: SentenceView, phrase: Phrase): boolean =>
  (isHad(phrase) ||
    (isNextListed(view, phrase) &&
      view.phrases.some((other) => other.index === phrase.index - 2 && isHad(other)))) &&
  ofHouse(view, phrase)
const isHad = ({ governor }: Phrase): boolean =>
  /^(?:with|con)$/.test(governor?.preposition ?? '') && governor?.noun == null && governor?.verb == null
/** "con doce pabellones y 6.800 presos". */
const isNextListed = (view: SentenceView, { index }: Phrase): boolean =>
  view.chunks[index - 1]?.kind === 'conjunction'
const ofHouse = (view: SentenceView, { classes, noun: { head, count } }: Phrase): boolean =>
  (classes.includes('inmate') || (head === 'detainees' && (count?.value ?? 0) >= 50)) &&
  view.phrases.some(
    ({ noun }) =>
      noun.classes.includes('room') ||
      noun.classes.includes('excess') ||
      noun.classes.includes('prison') ||
      /^(?:population|poblacion)$/.test(noun.head) ||
      noun.place?.place?.kind === 'prison',
  )

/** "19.500 personas en cárceles". */
function isInPrisons(view: SentenceView, { index, classes }: Phrase): boolean {
  const [preposition, owner] = [view.chunks[index + 1], view.chunks[index + 2]]
  const within = preposition?.kind === 'preposition' && /^(?:in|en)$/.test(preposition.word)
  // "in the country's 21 prisons": whose they are stands before their number.
  const owned = isNoun(owner) && wordAt(view, owner.last) === "'s"
  const noun = owned ? view.chunks[index + 3] : owner
  return (
    within &&
    isNoun(noun) &&
    noun.classes.includes('prison') &&
    (classes.includes('person') || classes.includes('inmate'))
  )
}

/** "puede recibir a 700 presos y tiene 1.900". */
const isAfterCapacity = (view: SentenceView, { index }: Phrase): boolean =>
  view.counted.some((other) => other.index < index && isCapacity(view, other))

/** "room for 300 people and 900 inside". */
const isInside = (view: SentenceView, phrase: Phrase): boolean =>
  isStillInside(view, phrase) ||
  (phrase.bare &&
    /^(?:dentro|adentro|inside)$/.test(wordAt(view, phrase.noun.last + 1)) &&
    isAfterCapacity(view, phrase))

/** Behind "still inside": "the court building". */
function isInsideElse({ chunks }: SentenceView, at: number): boolean {
  const where = chunks.find(({ first }) => first === at)
  return (
    isNoun(where) &&
    where.place === null &&
    !where.classes.some((name) => name === 'prison' || name === 'time') &&
    !/^(?:walls?|compound|blocks?|wings?)$/.test(where.head)
  )
}

/** "of the 700 held at the prison, 300 were still inside", "100 inmates were still inside", "seguían dentro 300". */
const isStillInside = (view: SentenceView, { bare, classes, links, index }: Phrase): boolean =>
  (bare || classes.includes('inmate')) &&
  links.some(({ verb, via }) => {
    const after = [1, 2].map((step) => wordAt(view, verb.last + step)).join(' ')
    const still = /^(?:still (?:inside|there)|inside|dentro|adentro|alli)\b/.test(after)
    if (isInsideElse(view, verb.last + (/^still/.test(after) ? 3 : 2))) return false
    return via === 'main' && !verb.negated && still && (verb.senses.includes('be') || stays.test(verb.lemma))
  }) &&
  ((!bare && classes.includes('inmate')) ||
    view.counted.some((other) => other.index < index && isKept(view, other)))

/** "duermen hasta tres por litera": so many to each. */
const isToEach = (view: SentenceView, { bare, noun }: Phrase): boolean =>
  bare && /^(?:por|per)$/.test(wordAt(view, noun.last + 1))

/** "puts 2,230 in space for 590": those in a room that is for others. */
function isInRoomForOthers(view: SentenceView, { bare, index }: Phrase): boolean {
  const room = view.chunks[index + 1]?.kind === 'preposition' ? view.chunks[index + 2] : undefined
  return (
    bare &&
    isNoun(room) &&
    room.classes.includes('room') &&
    /^(?:for|para)$/.test(wordAt(view, room.last + 1))
  )
}

/** No number of people whom a house holds. */
const isOfOthers = (view: SentenceView, phrase: Phrase): boolean =>
  !mayBeHoused(phrase) ||
  isOfForces(view, phrase) ||
  isOverRoom(view, phrase) ||
  isCapacity(view, phrase) ||
  isNoneOf(view, phrase.noun, phrase.governor?.noun ?? null) ||
  isToEach(view, phrase)

/** Do the words around the number say that so many are there, whatever the verb? */
const isToldThere = (view: SentenceView, phrase: Phrase): boolean =>
  phrase.links.some(({ verb }) => isGivenRoom(view, verb)) ||
  isForPlaces(view, phrase) ||
  sharesRoom(view, phrase) ||
  isWhomItHouses(view, phrase) ||
  isInCare(view, phrase) ||
  isInSuchHouse(view, phrase) ||
  isWherePeopleAre(view, phrase) ||
  isWholeOfFled(view, phrase) ||
  isKept(view, phrase) ||
  isPopulationNoun(view, phrase) ||
  isWith(view, phrase) ||
  isInRoomForOthers(view, phrase) ||
  view.phrases.some((other) => roomPartner(view, other) === phrase) ||
  isInside(view, phrase) ||
  isBesideCapacity(view, phrase) ||
  isOfTheHouse(view, phrase) ||
  isHeadcount(view, phrase) ||
  isAtHome(view, phrase) ||
  arePeopleInside(view, phrase) ||
  /^(?:poblacion|population|censo)$/.test(measured(view, phrase)?.head ?? '') ||
  fillsPrisons(view, phrase) ||
  isBesideRoom(view, phrase) ||
  isForSuchRoom(view, phrase) ||
  isSaidOfInmates(view, phrase)

/** "hay 2 260 personas", not "entre los muertos hay dos". */
const areThere = (view: SentenceView, phrase: Phrase, verb: VerbGroup): boolean =>
  !isVictim(phrase) &&
  !hasWounds(view, phrase) &&
  !isAmong(view, verb) &&
  (phrase.bare ? isAfterCapacity(view, phrase) : mayBeInmates(view, phrase))

/** "has 1,900 inmates", "tiene 1.900" beside the room that there is. */
function isPossessed(view: SentenceView, phrase: Phrase): boolean {
  if (phrase.noun.classes.includes('inmate') || isInPrisons(view, phrase)) return true
  const isRoom = ({ noun }: Phrase) => noun.classes.includes('room')
  return (
    phrase.bare &&
    (view.phrases.some((other) => isRoom(other) || (other.noun.count !== null && isForRoom(view, other))) ||
      isAfterCapacity(view, phrase))
  )
}

/** "holds up to 38,000": does the verb before the number say that a house has them? */
function isHeldBy(view: SentenceView, phrase: Phrase, verb: VerbGroup): boolean {
  // "suma 450 reclusos asesinados": of what befell them.
  if (verb.lemma === 'sumar' && isVictim(phrase)) return false
  const { senses } = verb
  const holds =
    isHousing(senses) ||
    (senses.includes('have') && isPossessed(view, phrase)) ||
    (counts.test(verb.lemma) && isInPrisons(view, phrase))
  return holds && !verb.passive && isHouse(view, verb)
}

/** "holds up to 38,000", "hay 2 260 personas", "2,230 in space for 590": how many are there. */
export function isPopulation(view: SentenceView, phrase: Phrase): boolean {
  if (isOfOthers(view, phrase)) return false
  if (isToldThere(view, phrase)) return true
  const link = phrase.links.find(({ role, via }) => role === 'theme' && via === 'main')
  if (!link || link.verb.negated || view.chunks.indexOf(link.verb) > phrase.index) return false
  return link.verb.senses.includes('exist')
    ? areThere(view, phrase, link.verb)
    : isHeldBy(view, phrase, link.verb)
}
