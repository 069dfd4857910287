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

/** "Son 49 dentro del penal y dos que fueron llevados al hospital" after 51 dead: what makes up the sum is of its kind. */
function ofTheSum(view: SentenceView, story: Story, taken: readonly Candidate[]): readonly Candidate[] {
  const bare = view.counted.filter(({ noun }) => !noun.count?.share)
  if (bare.length < 2 || bare.some((phrase) => !isAsBare(phrase))) return taken
  const sum = bare.reduce((total, { noun }) => total + (noun.count?.value ?? 0), 0)
  const total = story.earlier
    .slice(-2)
    .flatMap(({ candidates }) => candidates)
    .findLast(
      (c) =>
        c.quantity?.value === sum &&
        countable.has(c.kind) &&
        !bare.some((phrase) => isOfOtherFate(phrase, c)),
    )
  // "112 recaptured and 108 missing" of 220: each says what became of them.
  const caught = taken.some(
    ({ unit, phrase }) => unit === 'recaptured inmates' && bare.some(({ index }) => index === phrase),
  )
  const named = bare.some(({ index }) =>
    total ? isDealtWith(view, { ...total, phrase: index, meaning: undefined }, story) : false,
  )
  // "La entrega fue por partes: 20 a mediodía y 15 de noche": the sentence tells of each of them that he is free.
  const free =
    total?.kind === 'hostages_held' &&
    bare.every(({ index }) => taken.some((c) => c.phrase === index && c.kind === 'hostages_freed'))
  // "Tras la liberación de cuatro, quedan cinco", "los otros cinco, no".
  const apart = bare.some(
    (phrase) => endsInNo(view, phrase.index) || (total && isOfDeed(view, total, phrase)),
  )
  if (!total || caught || named || free || apart || isOtherHarm(total, bare, taken)) return taken
  const out =
    total.kind === 'hostages_held'
      ? taken.filter(
          ({ kind, meaning, phrase }) =>
            kind === 'hostages_freed' &&
            (meaning?.source === 'verb' || meaning?.source === 'toll' || meaning?.source === 'copula') &&
            bare.some(({ index }) => index === phrase),
        )
      : []
  if (out.length > 0) return stillInside(total, bare, taken, out)
  const others = taken.filter((c) => !bare.some(({ index }) => index === c.phrase))
  const were = total.kind === 'hostages_freed' && bare.some(({ links }) => links.some(wereThere(view)))
  return [
    ...others,
    ...bare.map((phrase) => countedLike(total, phrase, were ? { kind: 'hostages_held' } : {})),
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

const stays = new Set<Sense>(['be', 'remain', 'exist', 'hold', 'seize'])

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
