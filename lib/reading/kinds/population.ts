import { isNoneOf } from '../grammar/assertion'
import { isNoun, isVerb, type NounPhrase, type VerbGroup } from '../grammar/chunk'
import { keepBySentence } from '../grammar/keep-by-sentence'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { subjectOf } from '../grammar/subject'
import { isAtHome, isBesideCapacity, isOfTheHouse } from './beside-capacity'
import {
  fillsPrisons,
  hasWounds,
  isBesideRoom,
  isDetainees,
  isForPlaces,
  isForSuchRoom,
  isVictim,
} from './beside-room'
import { isOverRoom } from './beyond-room'
import { isHeadcount } from './headcounts'
import { isHeldInPrison, isInPrison } from './held-in-prison'
import { isFightersCell, isHousing, isOfCells, isOfForces, mayBeHoused, measured, stays } from './housed'
import { arePeopleInside } from './people-inside'
import { isCapacity, isForRoom, isGivenRoom, roomPartner, sharesRoom } from './room'
import { isInCare, isSaidOfInmates, isWherePeopleAre, isWholeOfFled, isWhomItHouses } from './told-inside'

/** How many a prison does hold. */

const houses =
  /^(?:compound|complex|institution|site|premises|building|block|wing|pavilion|cells?|camp|unit|establishment|lockups?|recinto|edificio|complejo|sitio|celdas?|calabozos?|bloque|ala|modulo|pabellon)$/

/** What houses anybody. */
const anyHouse = /^(?:building|complex|site|premises|camp|edificio|complejo|sitio)$/

const isHouse = (view: SentenceView, verb: NonNullable<Phrase['links'][number]>['verb']): boolean => {
  if (counts.test(verb.lemma) || isOfCells(view, verb)) return true
  const subject = subjectOf(view, verb)
  // "but kept the other three": who keeps people may be anybody.
  if ((!subject || subject.pronoun) && /^(?:keep|retain|detain|retener)$/.test(verb.lemma)) return false
  if (!subject) return true
  if (isFightersCell(view, subject)) return false
  if (anyHouse.test(subject.head) && verb.senses.includes('house'))
    return inPrison(view) || view.phrases.some(({ classes }) => classes.includes('inmate'))
  if (houses.test(subject.head) && (verb.senses.includes('house') || inPrison(view))) return true
  if (verb.senses.includes('house') && subject.classes.length === 0 && !subject.name) return true
  return (
    subject.place !== null ||
    subject.classes.includes('prison') ||
    subject.classes.includes('system') ||
    subject.classes.includes('room') ||
    (subject.classes.includes('area') && verb.senses.includes('hold')) ||
    /^(?:it|which|that|they)$/.test(subject.head)
  )
}

/** "entre los muertos hay dos menores": a part of those, not who lives there. */
const isAmong = (view: SentenceView, verb: VerbGroup): boolean => {
  const at = view.chunks.indexOf(verb)
  const [among, whom] = [view.chunks[at - 2], view.chunks[at - 1]]
  return among?.kind === 'preposition' && /^(?:entre|among)$/.test(among.word) && isNoun(whom)
}

const inPrison = keepBySentence(
  (view: SentenceView): boolean =>
    view.phrases.some((phrase) => phrase.noun.count && isForRoom(view, phrase)) ||
    view.phrases.some(
      ({ noun }) =>
        noun.classes.includes('prison') ||
        noun.classes.includes('room') ||
        noun.place?.place?.kind === 'prison' ||
        (/^(?:cells?|celdas?)$/.test(noun.head) && !isFightersCell(view, noun)),
    ),
)

/** Inmates, or people in a sentence about a prison: "180 prisoners", "2,400 men ... in a block meant for 400". */
const mayBeInmates = (view: SentenceView, { classes, bare, noun }: Phrase): boolean =>
  classes.includes('inmate') || ((bare || classes.includes('person') || isDetainees(noun)) && inPrison(view))

/** "Across the country 62,000 are in jails": so many that they live there. */
function isThere(view: SentenceView, { noun, classes }: Phrase, verb: VerbGroup, via: string): boolean {
  const at = view.chunks.indexOf(verb)
  const [within, where] = [view.chunks[at + 1], view.chunks[at + 2]]
  const inside = within?.kind === 'preposition' && /^(?:in|inside|en)$/.test(within.word)
  const many = (noun.count?.value ?? 0) >= (classes.includes('inmate') ? 2 : 100)
  return (
    via === 'main' &&
    verb.senses.includes('be') &&
    inside &&
    many &&
    isNoun(where) &&
    where.classes.includes('prison')
  )
}

const fewest = 20 // fewer inmates who "were held" may be hostages

/** "Nearly 700 inmates were held at the prison": they lived there; not "held over the killing". */
const isHeldThere = (view: SentenceView, { noun, classes }: Phrase, verb: VerbGroup, via: string): boolean =>
  via === 'main' &&
  /^(?:hold|keep)$/.test(verb.lemma) &&
  verb.passive &&
  classes.includes('inmate') &&
  (noun.count?.value ?? 0) >= fewest &&
  isInPrison(view, verb)

/** "ten inmates remain in hospital", "duermen hasta tres por litera": not how many the prison holds. */
const isElsewhere = (view: SentenceView, { noun }: Phrase, verb: VerbGroup): boolean =>
  verb.senses.includes('hurt') ||
  [noun.last, verb.last].some((at) => {
    const after = [1, 2, 3].map((step) => wordAt(view, at + step)).join(' ')
    return elsewhere.test(after)
  })
const elsewhere =
  /^(?:(?:in|en) (?:(?:the|el|un) )?(?:hospital(?:es|s)?|clinicas?|intensive|terapia|cuidados)|(?:por|per|to a|to each|en cada|in each|a) (?:literas?|camas?|colchon(?:es)?|celdas?|bunks?|beds?|mattress|cells?))\b/

/** "no vivieron para contarlo", "remain in hospital". */
const isDeath = ({ senses }: VerbGroup): boolean => senses.includes('die') || senses.includes('hurt')

/** "900 women were locked up in the prison", "2,400 men live there". */
function isKept(view: SentenceView, phrase: Phrase): boolean {
  if (isVictim(phrase) || !mayBeInmates(view, phrase)) return false
  return phrase.links.some(({ verb, via }) => {
    if (verb.negated || verb.form === 'infinitive' || via === 'shared' || isDeath(verb)) return false
    if (isElsewhere(view, phrase, verb)) return false
    const housed_ =
      (verb.senses.includes('house') && (verb.passive || verb.form === 'reduced')) ||
      (verb.senses.includes('hold') &&
        ((phrase.bare && phrase.classes.length === 0) ||
          phrase.classes.some((name) => name === 'person' || name === 'inmate')) &&
        isHeldInPrison(view, verb))
    return (
      housed_ ||
      isHeldThere(view, phrase, verb, via) ||
      isThere(view, phrase, verb, via) ||
      (via === 'main' && (stays.test(verb.lemma) || (verb.lemma === 'leave' && verb.passive)))
    )
  })
}

/** "a prison population of 38,000", "home to 7,000 prisoners", "the 994 inmates of the prison". */
function isPopulationNoun(view: SentenceView, phrase: Phrase): boolean {
  const { governor, noun, index } = phrase
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  // "is home to", "da techo a".
  const roof = isNoun(of) && `${of.head} ${governor?.preposition}`
  if (roof === 'home to' || roof === 'techo a' || roof === 'cobijo a') return mayBeInmates(view, phrase)
  const subject = isNoun(of) ? of : subjectBefore(view, phrase)
  if (subject && /^(?:population|poblacion)$/.test(subject.head))
    return phrase.classes.includes('inmate') || inPrison(view) || isOfPrison(view, subject)
  const [preposition, whole] = [view.chunks[index + 1], view.chunks[index + 2]]
  const within = preposition?.kind === 'preposition' && isNoun(whole)
  const prison = within && (whole.classes.includes('prison') || whole.place?.place?.kind === 'prison')
  const named =
    within && isNoun(whole) && whole.place?.place?.kind === 'prison' && phrase.classes.includes('person')
  // "los nueve restantes del penal": of those told of, whoever they are.
  return (
    !phrase.bare &&
    Boolean(prison) &&
    noun.determiner === 'definite' &&
    (phrase.classes.includes('inmate') || named === true)
  )
}

const isOfPrison = (view: SentenceView, { first, last }: NounPhrase): boolean =>
  view.lexed.tokens
    .slice(first, last + 3)
    .some(({ norm }) =>
      /^(?:prison|jail|inmate|carcelaria|penitenciaria|penal|reclusa|penitentiary)$/.test(norm),
    )

/** Of "the prison population stands at 38,000": the population. */
function subjectBefore(view: SentenceView, { governor, links }: Phrase): NounPhrase | null {
  const chunk = governor?.verb == null ? undefined : view.chunks[governor.verb]
  const verb = isVerb(chunk) ? chunk : links.find(({ via }) => via === 'main')?.verb
  return verb?.senses.some((sense) => sense === 'reach' || sense === 'be' || sense === 'exceed')
    ? subjectOf(view, verb)
    : null
}

/** "Con 97.000 presos, Colombia arrastra", "with 2,300 inmates in space for 1,600": what a country or prison has. */
const isWith = (view: SentenceView, phrase: Phrase): boolean => !isVictim(phrase) && isHadBy(view, phrase)
const isHadBy = (view: SentenceView, phrase: Phrase): boolean =>
  (isHad(phrase) ||
    (isDeprivedBeside(view, phrase) &&
      view.phrases.some((other) => other.index === phrase.index - 2 && isHad(other)))) &&
  ofHouse(view, phrase)
const isHad = ({ governor }: Phrase): boolean =>
  /^(?:with|con)$/.test(governor?.preposition ?? '') && governor?.noun == null && governor?.verb == null
/** "con doce pabellones y 6.800 presos". */
const isDeprivedBeside = (view: SentenceView, { index }: Phrase): boolean =>
  view.chunks[index - 1]?.kind === 'conjunction'
const ofHouse = (view: SentenceView, { classes }: Phrase): boolean =>
  classes.includes('inmate') &&
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

/** "a census found 4,700 people in the prisons": what was counted there. */
const counts = /^(?:find|count|register|record|list|tally|contar|contabilizar|registrar|censar)$/

/** "puede recibir a 700 presos y tiene 1.900". */
const isAfterCapacity = (view: SentenceView, { index }: Phrase): boolean =>
  view.counted.some((other) => other.index < index && isCapacity(view, other))

/** "room for 300 people and 900 inside". */
const isInside = (view: SentenceView, phrase: Phrase): boolean =>
  isStillInside(view, phrase) ||
  (phrase.bare &&
    /^(?:dentro|adentro|inside)$/.test(wordAt(view, phrase.noun.last + 1)) &&
    isAfterCapacity(view, phrase))

/** "of the 700 held at the prison, 300 were still inside", "seguían dentro 300". */
const isStillInside = (view: SentenceView, { bare, links, index }: Phrase): boolean =>
  bare &&
  links.some(({ verb, via }) => {
    const after = [1, 2].map((step) => wordAt(view, verb.last + step)).join(' ')
    const still = /^(?:still (?:inside|there)|inside|dentro|adentro|alli)\b/.test(after)
    return via === 'main' && !verb.negated && still && (verb.senses.includes('be') || stays.test(verb.lemma))
  }) &&
  view.counted.some((other) => other.index < index && isKept(view, other))

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
  if (isWhomItHouses(view, phrase) || isInCare(view, phrase)) return true
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
  return (isHousing(senses) || possessing || tallied) && !link.verb.passive && isHouse(view, link.verb)
}
