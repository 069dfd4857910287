import { type Candidate, onTop, quantityOf, type Story } from './candidate'
import { tellsEarlier } from './earlier-words'
import { isNoun, isVerb } from './grammar/chunk'
import { meaningsOf } from './grammar/meanings'
import { isCaptive, type Phrase, type SentenceView } from './grammar/sentence-view'
import { people } from './lexicon/noun-classes'

/** Numbers that say nothing of their own and lean on another: the figure before them, a total, a figure corrected. */

/** Kinds that count people to whom something happened: their figures lean on one another. */
export const countable: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'hostages_held',
  'hostages_freed',
  'escaped',
  'detained',
  'troops_deployed',
])

/** The figure that stands closest before a phrase. */
const nearestBefore = (taken: readonly Candidate[], { noun }: Phrase): Candidate | undefined =>
  taken
    .filter((c) => c.quantity && countable.has(c.kind) && c.anchor < noun.first)
    .sort((a, b) => a.anchor - b.anchor)
    .at(-1)

const earlierWords = new Set([
  'earlier',
  'first',
  'primer',
  'primera',
  'previous',
  'initial',
  'anterior',
  'previa',
  'previo',
  'inicial',
  'preliminary',
  'preliminar',
])

/** "an earlier toll of 30", "la cifra inicial de 13". */
export function isEarlierFigure(view: SentenceView, phrase: Phrase): boolean {
  const of = phrase.governor?.noun == null ? undefined : view.chunks[phrase.governor.noun]
  return (
    isNoun(of) &&
    of.classes.includes('toll') &&
    view.lexed.tokens.slice(Math.max(0, of.first - 2), of.last + 2).some(({ norm }) => earlierWords.has(norm))
  )
}

/** "201 people, correcting an earlier figure of 178": the same count, no longer true. */
function earlierFigures(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  return view.phrases.flatMap((phrase) => {
    if (!isFree(phrase, taken) || !isEarlierFigure(view, phrase)) return []
    const model = nearestBefore(taken, phrase)
    return model ? [like(model, phrase, { status: 'superseded', rank: 7 })] : []
  })
}

/** "46 guards had been held in Arcos, 34 guards in Tarsis": without a verb of its own, with a place of its own. */
function spread(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const phrase of view.phrases) {
    if (
      !isFree(phrase, taken) ||
      phrase.noun.count?.alone ||
      phrase.links.length > 0 ||
      phrase.governor !== null
    )
      continue
    const people_ = phrase.bare || phrase.classes.some((name) => people.has(name))
    const model = nearestBefore([...taken, ...found], phrase)
    if (people_ && model && hasOwnPlace(view, phrase.index)) found.push(like(model, phrase))
  }
  return found
}

/** Does a place follow within the same item of the list? */
function hasOwnPlace(view: SentenceView, index: number): boolean {
  for (let i = index + 1; i < view.chunks.length && i < index + 6; i++) {
    const chunk = view.chunks[i]
    if (!chunk || /^(?:comma|stop|verb|relative|subordinator)$/.test(chunk.kind)) return false
    if (isNoun(chunk) && chunk.place?.place) return true
  }
  return false
}

const isFree = (phrase: Phrase, taken: Candidate[]) =>
  phrase.noun.count !== null && !phrase.noun.count.share && !taken.some((c) => c.phrase === phrase.index)

/** What `model` counts, counted of another phrase. */
export function like(model: Candidate, phrase: Phrase, more: Partial<Candidate> = {}): Candidate {
  const count = phrase.noun.count
  const range = count ? { first: count.first, last: count.last } : model.evidence
  return {
    kind: model.kind,
    unit: model.unit,
    quantity: quantityOf(phrase.noun),
    evidence: range,
    anchor: phrase.noun.first,
    phrase: phrase.index,
    verb: phrase.links[0]?.verb ?? model.verb,
    rank: 8,
    status: 'reported',
    model,
    ...onTop(phrase.noun),
    ...more,
  }
}

const emptyVerb = (phrase: Phrase) =>
  phrase.links.every(
    ({ verb }) =>
      verb.senses.includes('have') ||
      verb.senses.includes('be') ||
      verb.senses.includes('see') ||
      /^(?:count|mourn|suffer|contar|sumar|registrar)$/.test(verb.lemma),
  )

/** "seven were seized, one of them in Tarsis": a part of a sum that has a place of its own. */
function isShareElsewhere(view: SentenceView, phrase: Phrase): boolean {
  const [of, them, where, place] = view.chunks.slice(phrase.index + 1, phrase.index + 5)
  const partitive = of?.kind === 'preposition' && isNoun(them) && them.pronoun
  return Boolean(partitive && where?.kind === 'preposition' && isNoun(place) && place.place?.place)
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

/** "Roble had 33 dead; Lago had 28, Tarsis eight": a bare number repeats what the number before it counted. */
function gaps(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const phrase of view.phrases) {
    const share = isShareElsewhere(view, phrase)
    if (!phrase.bare || (phrase.noun.count?.alone && !share) || !isFree(phrase, taken)) continue
    const model = nearestBefore(
      [...taken, ...found].filter((c) => c.quantity?.form !== 'implicit'),
      phrase,
    )
    if (!model || isOfOthers(view, model, phrase, taken)) continue
    if (share || (emptyVerb(phrase) && phrase.governor === null)) found.push(like(model, phrase))
  }
  return found
}

/** "13 lesionados: siete internos, cuatro visitantes y dos custodios": what follows the sum makes it up. */
function shares(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  return taken.flatMap((total) => {
    const value = total.quantity?.value ?? 0
    if (!countable.has(total.kind) || value < 2) return []
    const after = view.phrases.filter(
      (phrase) =>
        phrase.noun.first > total.anchor &&
        isFree(phrase, taken) &&
        (phrase.bare || phrase.classes.some((name) => people.has(name))),
    )
    const sum = after.reduce((count, { noun }) => count + (noun.count?.value ?? 0), 0)
    return after.length > 1 && sum === value ? after.map((phrase) => like(total, phrase)) : []
  })
}

/** "106 ... otros 25" after 131 freed: numbers that make up a total given just before are its parts. */
function parts(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const free = view.phrases.filter(
    (phrase) => isFree(phrase, taken) && (phrase.bare || phrase.classes.some((name) => people.has(name))),
  )
  if (free.length < 2) return []
  const sum = free.reduce((total, { noun }) => total + (noun.count?.value ?? 0), 0)
  const total = story.earlier
    .slice(-8)
    .flatMap(({ candidates }) => candidates)
    .reverse()
    .find((c) => c.quantity?.value === sum && countable.has(c.kind))
  return total ? free.map((phrase) => like(total, phrase)) : []
}

/** "corrigió la cifra a 12": the figure corrected is the first of the last sentence that gave one. */
function lastTold({ earlier }: Story, test: (c: Candidate) => unknown): Candidate | undefined {
  const said = earlier.findLast(({ candidates }) => candidates.some(test))
  return said?.candidates.find(test)
}

const speaks =
  /^(?:give|put|report|speak|say|count|announce|state|dar|hablar|reportar|informar|contar|comunicar|decir|anunciar|cifrar)$/

/** Does a verb of saying give this bare number: "reported 41", "habló de 41", "put the figure at 41"? */
function isSpoken(view: SentenceView, phrase: Phrase): boolean {
  const at = view.chunks[phrase.index - 1]
  const verb = at?.kind === 'preposition' ? view.chunks[phrase.index - 2] : at
  if (isVerb(verb) && speaks.test(verb.lemma)) return true
  return meaningsOf(view, phrase).some(({ source, classes }) => source === 'toll' && classes.length === 0)
}

/** "He had first given 17 and then 18": older figures of what was counted last. */
function givenFirst(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (!tellsEarlier(view) || taken.some((c) => c.quantity && countable.has(c.kind))) return []
  const model = lastTold(story, (c) => c.quantity && countable.has(c.kind) && c.status === 'reported')
  const free = view.phrases.filter((phrase) => phrase.bare && isFree(phrase, taken))
  const spoken = free.findIndex((phrase) => isSpoken(view, phrase))
  if (!model || spoken < 0) return []
  return free.slice(spoken).map((phrase) => like(model, phrase, { rank: 7, status: 'superseded' }))
}

/** "El domingo la misma institución solo admitía 76": a bare number that is told right after one of the dead or hurt. */
function toldAgain(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const model = story.earlier
    .slice(-1)
    .flatMap(({ candidates }) => candidates)
    .find((c) => c.quantity && (c.kind === 'killed' || c.kind === 'injured'))
  if (!model || taken.some(({ quantity }) => quantity)) return []
  const told = view.phrases.filter((phrase) => {
    const at = view.chunks[phrase.index - 1]
    const verb = at?.kind === 'preposition' ? view.chunks[phrase.index - 2] : at
    const next = view.chunks[phrase.index + 1]
    const alone = !next || next.kind === 'stop' || next.kind === 'comma'
    return (
      phrase.bare &&
      isFree(phrase, taken) &&
      alone &&
      isVerb(verb) &&
      !verb.negated &&
      admits.test(verb.lemma)
    )
  })
  return told.length === 1 && told[0] ? [like(model, told[0])] : []
}
const admits =
  /^(?:admit|report|count|record|register|speak|admitir|reportar|registrar|contar|hablar|contabilizar)$/

function corrected(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  return view.phrases.flatMap((phrase) => {
    if (!phrase.bare || !isFree(phrase, taken)) return []
    const toll = meaningsOf(view, phrase).find(
      ({ source, classes }) => source === 'toll' && classes.length === 0,
    )
    const moved = toll?.verb && (toll.verb.senses.includes('correct') || toll.verb.senses.includes('reach'))
    if (!moved) return []
    const isToll = (c: Candidate) => c.quantity && (c.kind === 'killed' || c.kind === 'injured')
    const model =
      taken.filter((c) => c.anchor < phrase.noun.first).findLast(isToll) ?? lastTold(story, isToll)
    return model ? [like(model, phrase, { verb: toll.verb, rank: 7 })] : []
  })
}

/** "The number exceeds the one given on Monday, when it spoke of 96 guards": an older figure of those held. */
function compared(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const exceeds =
    view.chunks.some((chunk) => isVerb(chunk) && chunk.senses.includes('exceed')) &&
    view.chunks.some((chunk) => isNoun(chunk) && chunk.classes.includes('toll'))
  const model = story.earlier
    .slice(-2)
    .flatMap(({ candidates }) => candidates)
    .find((c) => c.kind === 'hostages_held' || c.kind === 'hostages_freed')
  if (!exceeds || !model) return []
  return view.phrases
    .filter((phrase) => isFree(phrase, taken) && isCaptive(phrase.classes))
    .map((phrase) => like(model, phrase, { kind: 'hostages_held', status: 'superseded' }))
}

/** In this order: each looks only at numbers that those before it left free, so a sentence without one needs none of them. */
export const leaning: readonly ((view: SentenceView, story: Story, taken: Candidate[]) => Candidate[])[] = [
  earlierFigures,
  givenFirst,
  corrected,
  compared,
  parts,
  shares,
  toldAgain,
  gaps,
  spread,
]
