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

/** "holds up to 38,000", "hay 2 260 personas", "2,230 in space for 590": how many are there. */
export function isPopulation(view: SentenceView, phrase: Phrase): boolean {
  if (
    !mayBeHoused(phrase) ||
    isOfForces(view, phrase) ||
    isOverRoom(view, phrase) ||
    isCapacity(view, phrase)
  )
    return false
  if (isNoneOf(view, phrase.noun, phrase.governor?.noun ?? null) || isToEach(view, phrase)) return false
  if (phrase.links.some(({ verb }) => isGivenRoom(view, verb))) return true
  if (isForPlaces(view, phrase) || sharesRoom(view, phrase)) return true
  if (isWhomItHouses(view, phrase) || isInCare(view, phrase) || isInSuchHouse(view, phrase)) return true
  if (isWherePeopleAre(view, phrase) || isWholeOfFled(view, phrase)) return true
  if (isKept(view, phrase) || isPopulationNoun(view, phrase) || isWith(view, phrase)) return true
  const inRoom =
    view.chunks[phrase.index + 1]?.kind === 'preposition' ? view.chunks[phrase.index + 2] : undefined
  const forMany = isNoun(inRoom) && /^(?:for|para)$/.test(wordAt(view, inRoom.last + 1))
  if (phrase.bare && forMany && inRoom.classes.includes('room')) return true
  if (view.phrases.some((other) => roomPartner(view, other) === phrase)) return true
  if (isInside(view, phrase) || isBesideCapacity(view, phrase) || isOfTheHouse(view, phrase)) return true
  if (isHeadcount(view, phrase) || isAtHome(view, phrase) || arePeopleInside(view, phrase)) return true
  if (/^(?:poblacion|population|censo)$/.test(measured(view, phrase)?.head ?? '')) return true
  if (fillsPrisons(view, phrase)) return true
  if (isBesideRoom(view, phrase) || isForSuchRoom(view, phrase) || isSaidOfInmates(view, phrase)) return true
  const link = phrase.links.find((l) => l.role === 'theme' && l.via === 'main')
  if (!link || link.verb.negated || view.chunks.indexOf(link.verb) > phrase.index) return false
  const { senses } = link.verb
  if (senses.includes('exist'))
    return (
      !isVictim(phrase) &&
      !hasWounds(view, phrase) &&
      !isAmong(view, link.verb) &&
      (phrase.bare ? isAfterCapacity(view, phrase) : mayBeInmates(view, phrase))
    )
  const roomy = view.phrases.some(
    (other) => other.noun.classes.includes('room') || (other.noun.count !== null && isForRoom(view, other)),
  )
  const possessing =
    senses.includes('have') &&
    (phrase.noun.classes.includes('inmate') ||
      (phrase.bare && (roomy || isAfterCapacity(view, phrase))) ||
      isInPrisons(view, phrase))
  const tallied = counts.test(link.verb.lemma) && isInPrisons(view, phrase)
  // "suma 450 reclusos asesinados": of what befell them.
  if (link.verb.lemma === 'sumar' && isVictim(phrase)) return false
  return (isHousing(senses) || possessing || tallied) && !link.verb.passive && isHouse(view, link.verb)
}
