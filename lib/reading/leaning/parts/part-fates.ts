import type { Candidate } from '@/lib/reading/candidate'
import { isNoun } from '@/lib/reading/grammar/chunk'
import { handsOver } from '@/lib/reading/grammar/meaning/senses-for'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isHostages } from '@/lib/reading/kind-groups'
import { countedLike } from '@/lib/reading/leaning/models'
import { people } from '@/lib/reading/lexicon/noun-classes'

/** What befell the parts of a sum of captives: held as all of them, let go, or something else altogether. */

/** "fueron aislados cuatro cabecillas y aprehendidas dos mujeres" after six held: something else was done to them. */
export const isDoneTo = (candidate: Candidate, { links }: Phrase): boolean =>
  isHostages(candidate) &&
  links.some(
    ({ verb, role, via }) =>
      via === 'main' &&
      role === 'theme' &&
      verb.passive &&
      verb.senses.some((sense) => sense === 'other' || sense === 'detain') &&
      !handsOver.has(verb.lemma) &&
      verb.lemma !== 'take',
  )

/** "Tras la liberación de cuatro, quedan cinco" of nine held: what befell those of whom the noun tells. */
export function isOfDeed({ chunks }: SentenceView, candidate: Candidate, { index }: Phrase): boolean {
  const [deed, of] = chunks.slice(Math.max(0, index - 2), index)
  return (
    isHostages(candidate) &&
    of?.kind === 'preposition' &&
    /^(?:of|de)$/.test(of.word) &&
    isNoun(deed) &&
    deed.classes.some((name) => /^(?:release|death|escape|transfer)$/.test(name))
  )
}

const isFreeing = ({ verb, via }: Phrase['links'][number]): boolean =>
  via !== 'relative' &&
  !verb.negated &&
  (verb.senses.some((sense) => sense === 'exit' || sense === 'free') ||
    (verb.passive && verb.form === 'finite' && handsOver.has(verb.lemma)))

const setsFree = (links: Phrase['links']): boolean => links.some(isFreeing)

const takesCaptive = (links: Phrase['links']): boolean =>
  links.some(
    ({ verb, role, via }) =>
      via === 'main' &&
      role === 'theme' &&
      !verb.negated &&
      (verb.lemma === 'take' || verb.senses.some((sense) => sense === 'seize' || sense === 'hold')),
  )

/** "De ellos, 61 estaban en Roble" of those let go: where they had been held. */
export const wereThere =
  ({ lexed }: SentenceView) =>
  ({ verb, via }: Phrase['links'][number]): boolean =>
    via === 'main' &&
    !verb.negated &&
    /^(?:estaban|permanecian|seguian)$/.test(lexed.tokens[verb.last]?.norm ?? '')

/** "The wardens came out in two batches, four at nightfall and two", "The captives, 50 guards and seven officers, had been taken": what is told of all. */
function isToldOfAll(
  { phrases }: SentenceView,
  all: readonly Phrase[],
  test: (links: Phrase['links']) => boolean,
): boolean {
  const first = Math.min(...all.map(({ index }) => index))
  return phrases.some(
    ({ index, noun, classes, links }) =>
      index < first &&
      noun.count === null &&
      noun.plural &&
      noun.determiner === 'definite' &&
      classes.some((name) => people.has(name)) &&
      test(links),
  )
}

/** "the officers were freed at five and seven of the guards an hour later, while the last two had to be rescued". */
function isBehindFreeing({ verbs, lexed }: SentenceView, { index, links }: Phrase): boolean {
  const own = links.filter(({ via }) => via === 'main' || via === 'joined')
  if (own.length === 0) {
    const last = verbs.findLast((verb) => verb.index < index)?.verb
    return last?.senses.includes('free') === true && !last.negated && last.form === 'finite'
  }
  const next = verbs.find(
    ({ verb }) => verb.first > (own[0]?.verb.last ?? 0) && verb.form === 'infinitive',
  )?.verb
  return (
    next?.senses.includes('free') === true &&
    next.passive &&
    own.some(
      ({ verb }) =>
        verb.last + 1 === next.first && /^(?:had|hubo|tuvieron)$/.test(lexed.tokens[verb.last]?.norm ?? ''),
    )
  )
}

/** "The first 40 walked out on Tuesday, with the other 17 following", "nine had come out, 44 were inside" after 57 held. */
export function partLike(
  view: SentenceView,
  total: Candidate,
  phrase: Phrase,
  all: readonly Phrase[],
): Candidate {
  const untold = all.every(({ links }) => links.length === 0)
  const isOut =
    setsFree(phrase.links) ||
    (phrase.links.length === 0 && all.some(({ links }) => setsFree(links))) ||
    (untold && isToldOfAll(view, all, setsFree)) ||
    isBehindFreeing(view, phrase)
  if (total.kind === 'hostages_held')
    return countedLike(total, phrase, isOut ? { kind: 'hostages_freed' } : {})
  const isIn =
    total.kind === 'hostages_freed' &&
    !isOut &&
    (isToldOfAll(view, all, takesCaptive) || all.some(({ links }) => links.some(wereThere(view))))
  return countedLike(total, phrase, isIn ? { kind: 'hostages_held' } : {})
}
