import type { Candidate, Story } from '@/lib/reading/candidate'
import { isDealtWith } from '@/lib/reading/everyday/no-toll/dealt-with'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isAsBare } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike } from '@/lib/reading/leaning/models'
import { endsInNo } from '@/lib/reading/leaning/not-so'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { isOfDeed, wereThere } from './part-fates'
import { afterColon, isOfOtherFate } from './parts'

/** Numbers that were told in full and make up an earlier sum all the same. */

/** What the sentence before or the one before that told in full, where these numbers make it up. */
function totalOf({ earlier }: Story, parts: readonly Phrase[]): Candidate | undefined {
  const sum = parts.reduce((total, { noun }) => total + (noun.count?.value ?? 0), 0)
  return earlier
    .slice(-2)
    .flatMap(({ candidates }) => candidates)
    .findLast(
      (c) =>
        c.quantity?.value === sum &&
        countable.has(c.kind) &&
        !parts.some((phrase) => isOfOtherFate(phrase, c)),
    )
}

/** Does the sentence say of the numbers that make up a total what became of each, so that they are no parts of its kind? */
function areToldApart(
  view: SentenceView,
  story: Story,
  total: Candidate,
  parts: readonly Phrase[],
  taken: readonly Candidate[],
): boolean {
  const isPart = ({ phrase }: Candidate) => parts.some(({ index }) => index === phrase)
  // "112 recaptured and 108 missing" of 220.
  if (taken.some((c) => c.unit === 'recaptured inmates' && isPart(c))) return true
  // "One of them escaped, so that 12 remain captive" of 13.
  if (taken.some((c) => (c.kind === 'escaped' || c.unit === 'hostages who escaped') && isPart(c))) return true
  if (parts.some(({ index }) => isDealtWith(view, { ...total, phrase: index, meaning: undefined }, story)))
    return true
  // "La entrega fue por partes: 20 a mediodía y 15 de noche": of each of them that he is free.
  const areFree = parts.every(({ index }) =>
    taken.some(({ phrase, kind }) => phrase === index && kind === 'hostages_freed'),
  )
  if (total.kind === 'hostages_held' && areFree) return true
  // "Tras la liberación de cuatro, quedan cinco", "los otros cinco, no".
  if (parts.some((phrase) => endsInNo(view, phrase.index) || isOfDeed(view, total, phrase))) return true
  return isOtherHarm(total, parts, taken)
}

/** Those of the parts who are said to have come out. */
const cameOut = (parts: readonly Phrase[], taken: readonly Candidate[]): Candidate[] =>
  taken.filter(
    ({ kind, meaning, phrase }) =>
      kind === 'hostages_freed' &&
      // "con la salida de 12": by a noun, of which nothing is meant besides.
      (meaning === undefined || /^(?:verb|toll|copula)$/.test(meaning.source)) &&
      parts.some(({ index }) => index === phrase),
  )

/** "Son 49 dentro del penal y dos que fueron llevados al hospital" after 51 dead: what makes up the sum is of its kind. */
function ofTheSum(view: SentenceView, story: Story, taken: readonly Candidate[]): readonly Candidate[] {
  const parts = view.counted.filter(({ noun }) => !noun.count?.share)
  if (parts.length < 2 || parts.some((phrase) => !isAsBare(phrase))) return taken
  const total = totalOf(story, parts)
  if (!total || areToldApart(view, story, total, parts, taken)) return taken
  const out = total.kind === 'hostages_held' ? cameOut(parts, taken) : []
  if (out.length > 0) return stillInside(total, parts, taken, out)
  const others = taken.filter((c) => !parts.some(({ index }) => index === c.phrase))
  const were = total.kind === 'hostages_freed' && parts.some(({ links }) => links.some(wereThere(view)))
  return [
    ...others,
    ...parts.map((phrase) => countedLike(total, phrase, were ? { kind: 'hostages_held' } : {})),
  ]
}

/** "Heridos hay once, uno de ellos policía" after 12 dead: what says itself to be of the wounded is no part of the dead. */
const isOtherHarm = (total: Candidate, bare: readonly Phrase[], taken: readonly Candidate[]): boolean =>
  taken.some(
    ({ kind, phrase, meaning, rank }) =>
      (kind === 'killed' || kind === 'injured') &&
      kind !== total.kind &&
      // "13 que fueron trasladados a hospitales" may have died there.
      !(meaning?.source === 'verb' && rank >= 5) &&
      bare.some(({ index }) => index === phrase),
  )

/** "baja a 33": of the number of those who are there. */
const stays = new Set<Sense>(['be', 'remain', 'exist', 'hold', 'seize', 'reach'])

/** "habían salido nueve y dentro seguían 44" of 53 held: some came out, and of the others a verb tells that they are there still. */
const stillInside = (
  total: Candidate,
  bare: readonly Phrase[],
  taken: readonly Candidate[],
  out: readonly Candidate[],
): Candidate[] => {
  const inside = bare.filter(
    ({ index, links }) =>
      !out.some(({ phrase }) => phrase === index) &&
      links.some(({ verb, via }) => via === 'main' && verb.senses.some((sense) => stays.has(sense))),
  )
  // "The first 40 walked out on Monday, with the other 17 following": told of with them.
  const too = bare.filter(
    ({ index, links }) => links.length === 0 && !out.some(({ phrase }) => phrase === index),
  )
  const others = taken.filter(({ phrase }) => ![...inside, ...too].some(({ index }) => index === phrase))
  return [
    ...others,
    ...inside.map((phrase) => countedLike(total, phrase)),
    ...too.map((phrase) => countedLike(total, phrase, { kind: 'hostages_freed' })),
  ]
}

/** "salieron 106; mas tarde, otros 25" after 131 freed: told of in full, they are parts of the total all the same. */
export function asParts(view: SentenceView, story: Story, found: readonly Candidate[]): readonly Candidate[] {
  const taken = ofTheSum(view, story, afterColon(view, found))
  if (taken.length < 2) return taken
  const own = taken.filter((c) => c.quantity && countable.has(c.kind))
  const [first] = own
  const sum = own.reduce((total, { quantity }) => total + (quantity?.value ?? 0), 0)
  if (!first || own.length < 2 || own.some(({ kind }) => kind !== first.kind)) return taken
  const total = story.earlier
    .slice(-8)
    .flatMap(({ candidates }) => candidates)
    .findLast((c) => c.quantity?.value === sum && c.kind === first.kind)
  return total ? taken.map((c) => (own.includes(c) ? { ...c, model: total } : c)) : taken
}
