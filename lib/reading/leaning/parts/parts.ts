import { type Candidate, isOne, type Story } from '@/lib/reading/candidate'
import { isNoun, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { colonOf } from '@/lib/reading/grammar/clause'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike, isCount, lastTold, nearestBefore } from '@/lib/reading/leaning/models'
import { tellsOrigin } from '@/lib/reading/leaning/of-things'
import { kindNamed, kindOfFate } from '@/lib/reading/lexicon/fates'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { areAlive } from './by-place'
import { isDoneTo, isOfDeed, partLike } from './part-fates'
import { isSumTaken, othersFreed } from './sums-beside'
import { isRowOfThings, namesOther, tellsOfThings } from './things-in-row'

/** Figures that make up a total. */

/** "33 internos y un policía": one more behind "and". */
const isOneOfList = (view: SentenceView, { noun, index }: Phrase, taken: Candidate[]): boolean =>
  noun.count === null &&
  noun.determiner === 'indefinite' &&
  isOne(noun) &&
  view.chunks[index - 1]?.kind === 'conjunction' &&
  !taken.some((c) => c.phrase === index)

/** "nine be held and two released" after 11 arrested: what befell them now makes them no parts of that sum. */
const isUndone = ({ kind }: Candidate, { links }: Phrase): boolean =>
  /^(?:killed|injured|detained|escaped)$/.test(kind) &&
  links.some(
    ({ verb, via }) =>
      (via === 'main' || via === 'joined') &&
      verb.senses.some((sense) => sense === 'free' || sense === 'recapture' || sense === 'transfer'),
  )

/** "14 muertos, trece presos y un guía, y 14 heridos": the row right behind the sum, as far as it makes it up. */
function rightBehind(view: SentenceView, { phrase: from }: Candidate, value: number): Phrase[] {
  const row: Phrase[] = []
  let sum = 0
  for (let at = (from ?? 0) + 1; at < view.chunks.length && sum < value; at++) {
    const chunk = view.chunks[at]
    if (chunk?.kind === 'comma' || chunk?.kind === 'conjunction') continue
    const item = view.phrases.find(({ index }) => index === at)
    const counts = item && (item.noun.count !== null || item.noun.determiner === 'indefinite')
    if (!counts || !item.classes.some((name) => people.has(name)) || kindNamed(item.noun.classes)) return []
    row.push(item)
    sum += item.noun.count?.value ?? 1
  }
  const counted = row.some(({ noun }) => noun.count !== null)
  return counted && sum === value && view.chunks[(from ?? 0) + 1]?.kind === 'comma' ? row : []
}

/** "13 lesionados: siete internos, cuatro visitantes y dos custodios": what follows the sum makes it up. */
export function shares(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  return taken.flatMap((total) => {
    const value = total.quantity?.value ?? 0
    if (!(isCount(total) || total.unit === 'recaptured inmates') || value < 2) return []
    const after = view.phrases.filter(
      (phrase) =>
        phrase.noun.first > total.anchor &&
        (isFree(phrase, taken) || isOneOfList(view, phrase, taken)) &&
        (phrase.bare || phrase.classes.some((name) => people.has(name))),
    )
    const sum = after.reduce((count, { noun }) => count + (noun.count?.value ?? 1), 0)
    const all = sum === value ? after : rightBehind(view, total, value)
    return all.length > 1 && !all.some((phrase) => isUndone(total, phrase))
      ? all
          .filter(({ index }) => !taken.some((c) => c.phrase === index && c.kind === total.kind))
          .map((phrase) => countedLike(total, phrase))
      : []
  })
}

/** "a list of 178 names: 158 guards and 20 clerks, seized": what its parts tell of is told of the sum before the colon. */
export function whole(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  const colon = colonOf(view)
  if (colon < 0) return []
  const items = taken.filter((c) => c.quantity && (c.phrase ?? -1) > colon)
  const [first] = items.filter(({ kind }) => countable.has(kind))
  const own = items.filter(({ kind }) => kind === first?.kind)
  if (!first || own.length < 2) return []
  const sum = own.reduce((count, { quantity }) => count + (quantity?.value ?? 0), 0)
  const total = view.counted.find(
    (phrase) => phrase.index < colon && isFree(phrase, taken) && phrase.noun.count?.value === sum,
  )
  return total ? [countedLike(first, total)] : []
}

/** "siete de los heridos" are no part of nine dead. */
export const isOfOtherFate = ({ classes }: Phrase, { kind }: Candidate): boolean => {
  const fates = classes.flatMap((name) => kindOfFate[name] ?? [])
  return fates.length > 0 && !fates.includes(kind)
}

/** "cuatro muertos: dos policías y dos presos que huían": what follows the colon makes up the sum, whatever else is said. */
export function afterColon(view: SentenceView, taken: readonly Candidate[]): readonly Candidate[] {
  const colon = colonOf(view)
  if (colon < 0) return taken
  const items = view.counted.filter(
    ({ index, bare, classes, noun }) =>
      index > colon && !noun.count?.share && (bare || classes.some((name) => people.has(name))),
  )
  const sum = items.reduce((count, { noun }) => count + (noun.count?.value ?? 0), 0)
  const before = taken.filter((c) => c.quantity && countable.has(c.kind) && (c.phrase ?? colon) < colon)
  // "raised its figure to 178, from 139: 158 guards and 20 clerks": of the one that they make up.
  const total = before.findLast(({ quantity }) => quantity?.value === sum)
  if (!total) return taken
  const own = (c: Candidate) => items.some(({ index }) => index === c.phrase)
  // ", spread over seven prisons" says nothing else of them.
  const told = items.some(({ links }) =>
    links.some(
      ({ verb, via }) =>
        (via === 'main' || via === 'joined') && !/^(?:spread|repartir|distribuir)$/.test(verb.lemma),
    ),
  )
  if (items.length < 2 || told) return taken
  return [...taken.filter((c) => !own(c)), ...items.map((phrase) => countedLike(total, phrase))]
}

/** "Son siete internos y un guardia", "se trata de": nothing happens to them but that they are named. */
const isOnlyNamed = ({ links, governor }: Phrase): boolean =>
  links.every(({ verb }) => verb.senses.includes('be')) && (governor === null || governor.verb !== null)

/** "700 hombres y 400" after 1,100 soldiers: other people. */
const isNoForce = ({ kind }: Candidate, { bare, classes }: Phrase): boolean =>
  kind === 'troops_deployed' && !bare && !classes.some((name) => name === 'police' || name === 'soldier')

/** "accused two brothers of killing four people": to them something else is done. */
const isElsewise = ({ links }: Phrase): boolean =>
  links.some(
    ({ verb, role, via }) =>
      via === 'main' &&
      role === 'theme' &&
      !verb.passive &&
      verb.senses.some((sense) => sense === 'other' || sense === 'kill'),
  )

const votes = /^(?:vot\w+|win|won|gan(?:ar|o|aron)|scor\w+|play\w*|jug\w+|cost\w*|cuestan?)$/

/** "Nine voted for it", "won nine", "cuestan nueve": votes, goals and prices. */
const areVotes = ({ links }: Phrase): boolean =>
  links.some(({ verb, via }) => via !== 'relative' && votes.test(verb.lemma))

/** "Of the 139, 125 are guards and 14 clerks": the sum told once more is none of its parts. */
function withoutSumAgain(view: SentenceView, numbers: Phrase[]): Phrase[] {
  const [sum, ...parts] = numbers
  const isOpened =
    sum?.noun.determiner === 'definite' && /^(?:of|de)$/.test(wordAt(view, 0)) && sum.index === 1
  const made = parts.reduce((total, { noun }) => total + (noun.count?.value ?? 1), 0)
  return isOpened && sum.noun.count?.value === made ? parts : numbers
}

/** "106 ... otros 25" after 131 freed: numbers that make up a total given just before are its parts. */
export function parts(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const numbers = view.phrases.filter(
    (phrase) =>
      (isFree(phrase, taken) || isOneOfList(view, phrase, taken)) &&
      !/^(?:up|down) from$/.test(
        `${wordAt(view, phrase.noun.first - 2)} ${wordAt(view, phrase.noun.first - 1)}`,
      ) &&
      !areVotes(phrase) &&
      (phrase.bare || (phrase.classes.some((name) => people.has(name)) && !isElsewise(phrase))),
  )
  const free = withoutSumAgain(view, numbers)
  // "19 were in Roble and eight in Tarsis; a first report gave 22": what follows may be told of something else.
  const semicolon = view.lexed.tokens.findIndex(({ norm }) => norm === ';')
  const before = free.filter(({ noun }) => noun.first < semicolon)
  if (isSumTaken(view, taken, free) || isRowOfThings(view, free[0])) return []
  const freed = othersFreed(story, taken, free)
  if (freed) return free.map((phrase) => countedLike(freed, phrase))
  const all = partsOf(view, story, taken, free)
  return all.length > 0 || before.length === free.length ? all : partsOf(view, story, taken, before)
}

function partsOf(view: SentenceView, story: Story, taken: Candidate[], free: Phrase[]): Candidate[] {
  if (free.length < 2 || (free.some(({ noun }) => !noun.count) && !free.every(isOnlyNamed))) return []
  const sum = free.reduce((total, { noun }) => total + (noun.count?.value ?? 1), 0)
  const fromElsewhere = free[0] !== undefined && tellsOrigin(view, free[0])
  // "left 79 dead in February, five in April, two in June": of those dead, though seven were hurt.
  const near = free[0] && nearestBefore(taken, free[0])
  const alive = areAlive(view)
  const total = story.earlier
    .slice(-8)
    .flatMap(({ candidates }) => candidates)
    .reverse()
    .find(
      (c) =>
        c.quantity?.value === sum &&
        countable.has(c.kind) &&
        !(alive && c.kind === 'killed') &&
        (!near || near.kind === c.kind) &&
        !namesOther(view, c, free[0]) &&
        !(fromElsewhere && c.kind !== 'hostages_held') &&
        !free.some(
          (phrase) =>
            isOfOtherFate(phrase, c) ||
            isUndone(c, phrase) ||
            isNoForce(c, phrase) ||
            isDoneTo(c, phrase) ||
            isOfDeed(view, c, phrase),
        ),
    )
  return total ? free.map((phrase) => partLike(view, total, phrase, free)) : []
}

/** "Brask, 61; Sellow, 23", "la carcel de Brask (Tarvania), 61": how what the sentences before counted is spread over places. */
export function breakdown(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (taken.some(({ quantity }) => quantity)) return []
  const items = view.counted.filter(
    (phrase) =>
      phrase.bare && !phrase.noun.count?.alone && isFree(phrase, taken) && isBehindPlace(view, phrase),
  )
  if (tellsOfThings(view, items[0])) return []
  const sum = items.reduce((total, { noun }) => total + (noun.count?.value ?? 0), 0)
  const model = lastTold(
    { ...story, earlier: story.earlier.slice(-2) },
    (c) => c.quantity && countable.has(c.kind),
  )
  if (model && namesOther(view, model, items[0])) return []
  // "Dejaron la cárcel de Roble 58; la de Tarsis, 11" after those held: the verb ahead tells what became of them.
  const free =
    model?.kind === 'hostages_held' &&
    view.verbs.some((of) => of.index < (items[0]?.index ?? 0) && goesFree(of.verb))
  return items.length > 1 && model && sum <= (model.quantity?.value ?? 0)
    ? items.map((phrase) => countedLike(model, phrase, free ? { kind: 'hostages_freed' } : {}))
    : []
}

const goesFree = ({ senses, form, negated, conditional, future }: VerbGroup): boolean =>
  form === 'finite' &&
  !negated &&
  !conditional &&
  !future &&
  senses.some((sense) => sense === 'exit' || sense === 'free')

/** Nothing but a comma or brackets parts the number from the place before it. */
function isBehindPlace(view: SentenceView, { index }: Phrase): boolean {
  let at = index - 1
  const joint = view.chunks[at]
  if (joint?.kind === 'preposition' && /^(?:con|with)$/.test(joint.word)) at--
  while (/^(?:comma|quote)$/.test(view.chunks[at]?.kind ?? '')) at--
  const before = view.chunks[at]
  return at < index - 1 && isNoun(before) && before.place !== null && before.count === null
}
