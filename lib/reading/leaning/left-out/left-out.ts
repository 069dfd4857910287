import type { Candidate, Story } from '@/lib/reading/candidate'
import { hasClass, isNoun, isVerb, prepositionOf } from '@/lib/reading/grammar/chunk'
import { isPastSetOff } from '@/lib/reading/grammar/links/past-set-off'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, nearestBefore } from '@/lib/reading/leaning/models'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { tellsElse } from './ellipsis'
import { withoutInserted } from './inserted-clause'
import { hasOwnPredicate, isOfThingBefore } from './own-predicate'

/** Numbers whose noun or verb is left out, as the figure before them has told it. */

/** "46 guards had been held in Arcos, 34 guards in Tarsis": without a verb of its own, with a place of its own. */
export function spread(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const phrase of view.counted) {
    if (
      !isFree(phrase, taken) ||
      phrase.noun.count?.alone ||
      phrase.links.length > 0 ||
      phrase.governor !== null
    )
      continue
    const people_ = phrase.bare || phrase.classes.some((name) => people.has(name))
    const model = nearestBefore(withoutInserted(view, phrase, [...taken, ...found]), phrase)
    if (people_ && model && hasOwnPlace(view, phrase.index)) found.push(countedLike(model, phrase))
  }
  return found
}

/** Does a place follow within the same item of the list? `told`: a verb may stand between. */
export function hasOwnPlace(view: SentenceView, index: number, told = false): boolean {
  for (let i = index + 1; i < view.chunks.length && i < index + 6; i++) {
    const chunk = view.chunks[i]
    if (!chunk || /^(?:comma|stop|relative|subordinator)$/.test(chunk.kind)) return false
    if (chunk.kind === 'verb' && !told) return false
    if (isNoun(chunk) && chunk.place?.place) return true
  }
  return false
}

const emptyVerb = (phrase: Phrase, { kind }: Candidate) =>
  phrase.links.every(
    ({ verb, role }) =>
      // "five have records": something else is told of them.
      (verb.senses.includes('have') && role === 'theme') ||
      verb.senses.includes('be') ||
      verb.senses.includes('see') ||
      // "have left their homes"; whoever leaves a prison with those who fled did so too.
      (verb.senses.includes('leave') && (role === 'theme' || kind === 'escaped')) ||
      verb.senses.includes('exist') ||
      verb.senses.includes('happen') ||
      /^(?:corresponden?|count|mourn|suffer|contar|sumar|registrar)$/.test(verb.lemma),
  )

/** "three others are in shock", "are gravely ill", "are said to be stable": how those are, and not what befell the ones before. */
const isInOwnState = ({ chunks }: SentenceView, { index, links }: Phrase): boolean =>
  links.some(({ verb, via }) => {
    const at = chunks.indexOf(verb)
    if (via !== 'main' || verb.form !== 'finite' || !verb.senses.includes('be') || at < index) return false
    const behind = chunks[at + 1]?.kind === 'adverb' ? at + 2 : at + 1
    const [link, where] = chunks.slice(behind, behind + 2)
    if (/^(?:in|under|en|bajo)$/.test(prepositionOf(link)))
      return (
        isNoun(where) && where.place === null && !hasClass(where, 'prison', 'area', 'room', 'label', 'time')
      )
    // "of whom over 70 were children": who some of them were.
    const isWho = isNoun(link) && link.classes.some((name) => people.has(name))
    return isVerb(link) || (isNoun(link) && !isWho && !link.place && !link.count && !hasClass(link, 'time'))
  })

/** "assigned six dead to X and four to Y": the verb says of both the same. */
const isSaidOfBoth = (view: SentenceView, model: Candidate, { links, index }: Phrase): boolean => {
  const first = view.phrases.find((phrase) => phrase.index === model.phrase)
  return (
    links.length > 0 &&
    hasOwnPlace(view, index) &&
    links.every(
      ({ verb, via }) =>
        via === 'shared' && first?.links.some((link) => link.verb === verb && link.role === 'theme'),
    )
  )
}

/** "una docena de ataques: nueve fueron con explosivos". */
const isByMeans = (view: SentenceView, { index }: Phrase): boolean =>
  view.chunks.slice(index + 1, index + 4).some((chunk, i, all) => {
    const tool = all[i + 1]
    return (
      chunk.kind === 'preposition' &&
      /^(?:con|with|by|using)$/.test(chunk.word) &&
      isNoun(tool) &&
      tool.classes.includes('weapon')
    )
  })

/** "cuatro explosiones, dos de coches bomba en X": so many of the blasts. */
const isOfWeapons = (view: SentenceView, { index, noun, classes }: Phrase): boolean =>
  noun.count !== null && classes.includes('weapon') && hasOwnPlace(view, index)

/** "seven were seized, one of them in Tarsis": a part of a sum that has a place of its own. */
function isShareElsewhere(view: SentenceView, phrase: Phrase): boolean {
  const { chunks } = view
  const [of, them, where, place, within] = chunks.slice(phrase.index + 1, phrase.index + 6)
  const partitive = of?.kind === 'preposition' && isNoun(them) && them.pronoun
  // "two of them inside the jail", "dos de ellas dentro de la cárcel".
  const house = where?.kind === 'adverb' ? within : place
  const inside =
    /^(?:dentro|inside|in|en|at)$/.test(wordAt(view, where?.first ?? -1)) &&
    isNoun(house) &&
    (Boolean(house.place?.place) || (house.determiner === 'definite' && house.classes.includes('prison')))
  // "one of them from Tarsis": where somebody comes from is not where it happened.
  const there =
    where?.kind === 'preposition' &&
    !/^(?:from|de)$/.test(where.word) &&
    isNoun(place) &&
    Boolean(place.place?.place)
  return (partitive && (there || inside)) || isAmongThem(view, phrase)
}

/** "ten died, among them eight in Tarsis", "entre ellas, ocho en Tarsis". */
function isAmongThem(view: SentenceView, { index }: Phrase): boolean {
  const at = view.chunks[index - 1]?.kind === 'comma' ? index - 2 : index - 1
  const [among, them] = view.chunks.slice(Math.max(0, at - 1), at + 1)
  return (
    among?.kind === 'preposition' &&
    /^(?:among|entre)$/.test(among.word) &&
    isNoun(them) &&
    them.pronoun &&
    hasOwnPlace(view, index)
  )
}

/** "80 died, seven of them signatories", "12 were held, six of them with records": it says who some of them were, and nothing befell those alone. */
export function isWhoTheyWere({ chunks }: SentenceView, { index }: Phrase): boolean {
  const [of, them, adverb] = chunks.slice(index + 1, index + 4)
  // "two of them gravely ill".
  const at = adverb?.kind === 'adverb' ? index + 4 : index + 3
  const [who, next] = chunks.slice(at, at + 2)
  const partitive = of?.kind === 'preposition' && isNoun(them) && them.pronoun
  const marked = who?.kind === 'preposition' && /^(?:with|without|con|sin)$/.test(who.word)
  return Boolean(partitive && (marked || (isNoun(who) && !who.place && !isVerb(next))))
}

/** "12 bodies lay there; 100 prisoners stayed, among them 17 women": people counted between, of whom nothing is claimed. */
const isOfOthers = (view: SentenceView, model: Candidate, phrase: Phrase, taken: Candidate[]): boolean =>
  view.phrases.some(
    (other) =>
      other.noun.first > model.anchor &&
      other.index < phrase.index &&
      !other.bare &&
      isFree(other, taken) &&
      other.classes.some((name) => people.has(name)),
  )

/** "three bodies lay on the deck and two others were pulled out of the water": bodies as well. */
const isFoundToo = (view: SentenceView, model: Candidate, { noun, links }: Phrase): boolean =>
  noun.another &&
  !view.lexed.tokens.some(({ norm }) => /^(?:alive|vida|viv[oa]s?|unharmed|unhurt|iles[oa]s?)$/.test(norm)) &&
  model.kind === 'killed' &&
  /^(?:bodies|corpses|cuerpos|cadaveres)$/.test(
    view.phrases.find(({ index }) => index === model.phrase)?.noun.head ?? '',
  ) &&
  links.length > 0 &&
  links.every(({ verb }) =>
    /^(?:find|recover|pull|retrieve|discover|sacar|hallar|encontrar|recuperar|aparecer|extraer|rescatar|turn|lie)$/.test(
      verb.lemma,
    ),
  )

/** "mató a dos y aseguró a otros cuatro": those whom another verb acts on, whatever it means. */
const isOfOtherVerb = ({ chunks }: SentenceView, { verb }: Candidate, { index }: Phrase): boolean => {
  const [other, to] = [chunks[index - 2], chunks[index - 1]]
  return (
    to?.kind === 'preposition' &&
    to.word === 'a' &&
    isVerb(other) &&
    other.senses.includes('say') &&
    other !== verb
  )
}

/** "Roble had 33 dead; Lago had 28, Tarsis eight": a bare number repeats what the number before it counted. */
export function gaps(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const phrase of view.phrases) {
    const share = isShareElsewhere(view, phrase)
    const byWeapon = isOfWeapons(view, phrase) && !taken.some((c) => c.phrase === phrase.index)
    if (!phrase.bare || (phrase.noun.count?.alone && !share) || !(byWeapon || isFree(phrase, taken))) continue
    if (isPastSetOff(view.chunks, phrase.index)) continue
    const model = nearestBefore(
      withoutInserted(view, phrase, [...taken, ...found]).filter((c) => c.quantity?.form !== 'implicit'),
      phrase,
    )
    if (model?.kind === 'attack' && !(hasOwnPlace(view, phrase.index, true) || isByMeans(view, phrase)))
      continue
    if (byWeapon && model?.kind !== 'attack') continue
    if (!model || isOfOthers(view, model, phrase, taken) || isWhoTheyWere(view, phrase)) continue
    if (isInOwnState(view, phrase)) continue
    if (model.kind !== 'attack' && (hasOwnPredicate(view, phrase, model) || isOfThingBefore(view, phrase)))
      continue
    if (tellsElse(view, phrase, model, taken) || isOfOtherVerb(view, model, phrase)) continue
    const among = /^(?:with|con)$/.test(phrase.governor?.preposition ?? '') && hasOwnPlace(view, phrase.index)
    if (
      share ||
      ((emptyVerb(phrase, model) || isSaidOfBoth(view, model, phrase) || isFoundToo(view, model, phrase)) &&
        (phrase.governor === null || among))
    )
      found.push(countedLike(model, phrase, isStillHad(view, model, phrase) ? { kind: 'hostages_held' } : {}))
  }
  return found
}

/** "let three guards go and still have nine", "aún tienen a nueve": not let go. */
const isStillHad = (view: SentenceView, { kind }: Candidate, { links }: Phrase): boolean =>
  kind === 'hostages_freed' &&
  links.some(
    ({ verb, role }) =>
      role === 'theme' &&
      verb.senses.includes('have') &&
      /^(?:still|aun|todavia|conservan)$/.test(wordAt(view, verb.first - 1)),
  )
