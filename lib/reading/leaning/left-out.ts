import type { Candidate, Story } from '../candidate'
import { isNoun, isVerb } from '../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../grammar/sentence-view'
import { people } from '../lexicon/noun-classes'
import { tellsElse } from './ellipsis'
import { isFree, like, nearestBefore } from './like'

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
    const model = nearestBefore([...taken, ...found], phrase)
    if (people_ && model && hasOwnPlace(view, phrase.index)) found.push(like(model, phrase))
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
function isWhoTheyWere({ chunks }: SentenceView, { index }: Phrase): boolean {
  const [of, them, who, next] = chunks.slice(index + 1, index + 5)
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

/** "Roble had 33 dead; Lago had 28, Tarsis eight": a bare number repeats what the number before it counted. */
export function gaps(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const phrase of view.phrases) {
    const share = isShareElsewhere(view, phrase)
    const byWeapon = isOfWeapons(view, phrase) && !taken.some((c) => c.phrase === phrase.index)
    if (!phrase.bare || (phrase.noun.count?.alone && !share) || !(byWeapon || isFree(phrase, taken))) continue
    const model = nearestBefore(
      [...taken, ...found].filter((c) => c.quantity?.form !== 'implicit'),
      phrase,
    )
    if (model?.kind === 'attack' && !(hasOwnPlace(view, phrase.index, true) || isByMeans(view, phrase)))
      continue
    if (byWeapon && model?.kind !== 'attack') continue
    if (!model || isOfOthers(view, model, phrase, taken) || isWhoTheyWere(view, phrase)) continue
    if (tellsElse(view, phrase, model, taken)) continue
    const among = /^(?:with|con)$/.test(phrase.governor?.preposition ?? '') && hasOwnPlace(view, phrase.index)
    if (
      share ||
      ((emptyVerb(phrase, model) || isSaidOfBoth(view, model, phrase) || isFoundToo(view, model, phrase)) &&
        (phrase.governor === null || among))
    )
      found.push(like(model, phrase, isStillHad(view, model, phrase) ? { kind: 'hostages_held' } : {}))
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

/** "4,603 deaths, against 2,128 in 2021", "frente a los 2.100 del anterior": the same of another time. */
export function compared(view: SentenceView, _story: Story, taken: Candidate[]): Candidate[] {
  return view.phrases.flatMap((phrase) => {
    if (!phrase.bare || phrase.noun.count?.alone || !isFree(phrase, taken)) return []
    const [second, word] = [2, 1].map((step) => wordAt(view, phrase.noun.first - step))
    const before = wordAt(view, phrase.noun.first - 3)
    const against =
      /^(?:against|versus|contra)$/.test(word ?? '') ||
      (second === 'compared' && word === 'with') ||
      (second === 'compared' && word === 'to') ||
      /^(?:frente a|frente los)$/.test(`${second} ${word}`) ||
      (before === 'frente' && second === 'a') ||
      /^(?:up|down) from$/.test(`${second} ${word}`)
    const model = nearestBefore(taken, phrase)
    return against && model && isOfTime(view, phrase) ? [like(model, phrase)] : []
  })
}

/** A day, a month, a year or "before" tells which time is compared with. */
const isOfTime = (view: SentenceView, { index, noun }: Phrase): boolean =>
  view.chunks.slice(index + 1, index + 3).some(({ kind }) => kind === 'date') ||
  // "with 51 in the whole of 2020", "con los 51 de todo 2020".
  (/^(?:whole|all|tod[oa])$/.test(wordAt(view, view.chunks[index + 2]?.last ?? -1)) &&
    view.chunks.slice(index + 3, index + 5).some(({ kind }) => kind === 'date')) ||
  [1, 2, 3].some((step) =>
    /^(?:before|earlier|previous|anterior|previo|antes|periodo|period|lapso)$/.test(
      wordAt(view, noun.last + step),
    ),
  )

/** "Solo en Arcos fueron 3.057", "In Arcos alone there were 3,057": so many of those, by the place that opens the sentence. */
const isPlaceFirst = ({ chunks }: SentenceView): boolean => {
  const [within, place] = chunks[0]?.kind === 'adverb' ? chunks.slice(1, 3) : chunks
  return (
    within?.kind === 'preposition' &&
    /^(?:en|in)$/.test(within.word) &&
    isNoun(place) &&
    place.place !== null &&
    !place.count
  )
}
const isLess = ({ noun }: Phrase, { quantity }: Candidate): boolean =>
  (noun.count?.value ?? 0) < (quantity?.value ?? 0)

/** "Rieti had three", "Rieti tuvo tres", "by Thursday there were 46", "daba cuenta de 49": of what was told last. */
export function onItsOwn(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (taken.some(({ quantity }) => quantity)) return []
  const model = story.earlier
    .slice(-1)
    .flatMap(({ candidates }) => candidates)
    .findLast(
      (c) => c.quantity && c.quantity.form !== 'implicit' && (c.kind === 'killed' || c.kind === 'injured'),
    )
  const [phrase, ...others] = view.counted.filter((p) => isFree(p, taken))
  if (!model || !phrase?.bare || others.length > 0 || phrase.noun.count?.alone) return []
  const [subject, verb] = view.chunks
  const next = view.chunks[phrase.index + 1]
  const alone = !next || next.kind === 'stop' || next.kind === 'comma' || next.kind === 'date'
  const ofPlace =
    isNoun(subject) &&
    subject.place !== null &&
    isVerb(verb) &&
    (verb.senses.includes('have') ||
      /^(?:count|mourn|bury|report|contar|llorar|lamentar)$/.test(verb.lemma)) &&
    phrase.index === 2
  const account =
    /^(?:cuenta|account)$/.test(wordAt(view, phrase.noun.first - 2)) &&
    /^(?:de|for)$/.test(wordAt(view, phrase.noun.first - 1))
  const exists = phrase.links.some(
    ({ verb: v }) => (v.senses.includes('exist') || v.senses.includes('be')) && !v.negated,
  )
  // "The day before, the temperature was 31": of something that is named.
  const named = view.chunks
    .slice(0, phrase.index)
    .some(
      (chunk) =>
        isNoun(chunk) &&
        !chunk.pronoun &&
        !chunk.place &&
        !chunk.classes.some(
          (name) => name === 'toll' || name === 'time' || name === 'dead' || name === 'hurt',
        ) &&
        chunk.determiner === 'definite' &&
        view.phrases.some(
          ({ noun, links }) =>
            noun.first === chunk.first &&
            links.some(({ verb: v }) => phrase.links.some((link) => link.verb === v)),
        ),
    )
  const now =
    exists &&
    !named &&
    view.chunks
      .slice(0, phrase.index)
      .some(
        (chunk) =>
          chunk.kind === 'date' ||
          (chunk.kind === 'preposition' && chunk.first === 0 && /^(?:by|hacia|al)$/.test(chunk.word)) ||
          (chunk.kind === 'adverb' && /^(?:ya|now|already)$/.test(chunk.word)),
      )
  const alsoThere = alone && exists && isPlaceFirst(view) && isLess(phrase, model)
  return (alone && (ofPlace || now)) || account || alsoThere ? [like(model, phrase)] : []
}
