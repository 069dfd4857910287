import type { Candidate, Story } from '@/lib/reading/candidate'
import { whyEveryday } from '@/lib/reading/everyday/everyday'
import { isOfSameMeasure } from '@/lib/reading/everyday/no-toll/dealt-with'
import { isNoun } from '@/lib/reading/grammar/chunk'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { isWhoDidIt } from '@/lib/reading/grammar/links/who-did-it'
import { isSource, isWhoTells } from '@/lib/reading/grammar/links/who-tells'
import { meaningsOf } from '@/lib/reading/grammar/meaning/meanings'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { countable } from '@/lib/reading/leaning/models'
import { isNotSo } from '@/lib/reading/leaning/not-so'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { isOwnedByNobody } from '@/lib/reading/superseded/denied-numbers'

/** Why a number that seems to lean on another is none of that kind. */

/** "400 officers were sent in; five of the bodies were headless": no five of the officers. */
const isOfBodies = (view: SentenceView, { kind, phrase }: Candidate): boolean =>
  kind !== 'killed' &&
  kind !== 'injured' &&
  phrase !== null &&
  complementOf(view.chunks, phrase)?.classes.includes('dead') === true

const gone: ReadonlySet<string> = new Set(['displaced', 'missing', 'evacuated'])

/** "elevó a 17 el número de heridos y a 50 el de desaparecidos": a number of its own noun. */
export const isOfThoseGone = (view: SentenceView, { phrase }: Pick<Candidate, 'phrase'>): boolean =>
  view.phrases.some(
    (counted) =>
      counted.index === phrase &&
      meaningsOf(view, counted).some(
        ({ source, classes }) => source === 'toll' && classes.some((name) => gone.has(name)),
      ),
  )

/** "El número de desaparecidos asciende a miles y la cifra de 10.000 ...", after the hurt: whom the sentence names last are others. */
function isOfOthersNamed(
  view: SentenceView,
  { kind, phrase, model }: Candidate,
  taken: readonly Candidate[],
): boolean {
  if ((kind !== 'killed' && kind !== 'injured') || phrase === null || (model && taken.includes(model)))
    return false
  const named = view.phrases.findLast(
    ({ index, classes }) => index < phrase && classes.some((name) => people.has(name)),
  )
  return named?.classes.some((name) => gone.has(name)) === true
}

const figures = /^(?:numbers?|figures?|totals?|numeros?|cifras?|tasas?|rates?)$/
/** "190 murders; kidnappings, 127", "los asesinatos son 190 y los secuestros, 127": so many were carried off, and not killed. */
function isOfSeizures({ chunks, phrases }: SentenceView, { kind, phrase }: Candidate): boolean {
  if ((kind !== 'killed' && kind !== 'injured') || phrase === null) return false
  const [of, led, label, joint] = [4, 3, 2, 1].map((back) => chunks[phrase - back])
  return (
    // "Twelve deaths in kidnappings, nine in X": the dead all the same.
    (led?.kind !== 'preposition' || (isNoun(of) && figures.test(of.head))) &&
    joint?.kind === 'comma' &&
    isNoun(label) &&
    label.count === null &&
    label.classes.includes('seizure') &&
    phrases.some(({ index, bare }) => index === phrase && bare)
  )
}

/** "never gave a figure of 40 hurt", "la cifra de 40 no procede de": a number that nobody owns to. */
export const isDisowned = (view: SentenceView, { phrase }: Candidate): boolean =>
  view.counted.some((counted) => counted.index === phrase && isOwnedByNobody(view, counted))

/** "put at 220 those who had tried to break out", "cifró en 220 los que huyeron": of whom the words behind tell it. */
const isOfThoseBehind = ({ chunks, lexed: { tokens } }: SentenceView, { phrase }: Candidate): boolean => {
  const number = chunks[phrase ?? -1]
  if (!number) return false
  const behind = [1, 2].map((step) => tokens[number.last + step]?.norm).join(' ')
  return (
    /^(?:at|en)$/.test(tokens[number.first - 1]?.norm ?? '') &&
    /^(?:those (?:who|that|whom)|(?:those|the ones) \w+|l[oa]s que)$/.test(behind)
  )
}

/** "three witnesses said", "according to three witnesses". */
export const isTeller = (view: SentenceView, phrase: number | null): boolean =>
  phrase !== null && (isWhoTells(view.chunks, phrase) || isSource(view, phrase))

/** Why a number that leans on a claim makes none all the same, or null. */
export function whyNotLeant(
  view: SentenceView,
  candidate: Candidate,
  story: Story,
  taken: readonly Candidate[],
): string | null {
  if (isNotSo(view, candidate, taken) || isDisowned(view, candidate)) return 'the sentence denies it'
  if (isTeller(view, candidate.phrase)) return 'those who tell it'
  if (isOfThoseBehind(view, candidate)) return 'of others, whom the sentence names'
  if (candidate.phrase !== null && isWhoDidIt(view.chunks, candidate.phrase)) return 'those who did it'
  if (isOfOthersNamed(view, candidate, taken)) return 'of others, whom the sentence names'
  if (isOfSeizures(view, candidate)) return 'of others, whom the sentence names'
  if (isOfBodies(view, candidate)) return 'how some of the dead died'
  if (countable.has(candidate.kind) && isOfThoseGone(view, candidate)) return 'gone, and not dead'
  if (isOfSameMeasure(view, candidate)) return 'a measure, as the number before it'
  return whyEveryday(view, candidate, story)
}
