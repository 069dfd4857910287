import { isAllBut } from '@/lib/reading/kinds/captives/freed/all-let-go'
import type { Candidate, Story } from '../candidate'
import { isDone, isNoun, type VerbGroup } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { tells, toldSign } from '../grammar/told-signs'
import { people } from '../lexicon/noun-classes'

/** People who were detained and of whom the text then says that all were let go: "16 were arrested and later released on bail". */

const frees = toldSign('free')

const them = /^(?:them|him|her|l[oa]s?)$/
const theyAll = /^(?:they|he|she|who|all|both|everyone|everybody|tod[oa]s|amb[oa]s|quien(?:es)?|que)$/

/** "released them", "los liberó". */
const isOfThem = (view: SentenceView, { first, last }: VerbGroup): boolean =>
  [last + 1, first, first - 1].some((at) => them.test(wordAt(view, at)))

/** Who was let go, as far as the sentence names them again: nobody, or those told of before. */
function isOfThoseBefore(view: SentenceView, verb: VerbGroup, from: number): boolean {
  const named = view.phrases.filter(
    ({ noun, links, classes }) =>
      noun.first > from &&
      noun.first < verb.first &&
      links.some((link) => link.verb === verb && link.via !== 'relative') &&
      (noun.count !== null || noun.pronoun || classes.some((name) => people.has(name))),
  )
  return named.every(({ noun }) => noun.count === null && theyAll.test(wordAt(view, noun.first)))
}

/** "all but two", "some". */
const isNotAll = (view: SentenceView, from: number, verb: VerbGroup): boolean =>
  isAllBut(view, verb) ||
  view.lexed.tokens
    .slice(from + 1, verb.first)
    .some(({ norm }) => /^(?:some|most|many|half|alguno?s?|algunas|mayoria|mitad)$/.test(norm))

/** "were arrested and later released": done to those of the verb before it. */
const isJoined = (view: SentenceView, verb: VerbGroup, from: number): boolean =>
  view.phrases.some(
    ({ noun, links }) =>
      noun.first <= from &&
      links.some((link) => link.verb === verb && link.role === 'theme' && link.via === 'joined'),
  )

/** The verb behind a token by which those told of before it are let go. */
function letGo(view: SentenceView, from: number): VerbGroup | undefined {
  if (!tells(view, frees)) return undefined
  return view.verbs.find(
    ({ verb }) =>
      verb.first > from &&
      verb.form === 'finite' &&
      isDone(verb) &&
      verb.senses.includes('free') &&
      (isOfThem(view, verb) ||
        isJoined(view, verb, from) ||
        (verb.passive && isOfThoseBefore(view, verb, from))) &&
      !isNotAll(view, from, verb),
  )?.verb
}

const isOfPeople = ({ kind, quantity }: Candidate): boolean => quantity !== null && kind !== 'attack'

/** Another number of people between, or another claim of people, may be who is let go. */
const isLast = (
  view: SentenceView,
  { anchor }: Candidate,
  taken: readonly Candidate[],
  until: number,
): boolean =>
  !taken.some((other) => isOfPeople(other) && other.anchor > anchor && other.anchor < until) &&
  !view.counted.some(
    ({ noun, classes, bare }) =>
      noun.first > anchor && noun.first < until && (bare || classes.some((name) => people.has(name))),
  )

type Told = Story['earlier'][number]

/** "They were later released": the sentence begins with those whom the one before told of. */
const beginsWithThem = ({ chunks, lexed }: SentenceView): boolean =>
  isNoun(chunks[0]) && theyAll.test(lexed.tokens[0]?.norm ?? '')

function isLetGo(candidate: Candidate, { view, candidates }: Told, next: Told | undefined): boolean {
  const verb = letGo(view, candidate.evidence.last)
  if (verb) return isLast(view, candidate, candidates, verb.first)
  return (
    next !== undefined &&
    beginsWithThem(next.view) &&
    letGo(next.view, -1) !== undefined &&
    isLast(view, candidate, candidates, Infinity)
  )
}

/** The claims of each sentence, in which those who were let go since are detained no more. */
export const withoutLetGo = (told: readonly Told[]): Candidate[][] =>
  told.map((one, i) =>
    one.candidates.map((c) =>
      c.kind === 'detained' && c.quantity && isLetGo(c, one, told[i + 1])
        ? { ...c, status: 'superseded' as const }
        : c,
    ),
  )
