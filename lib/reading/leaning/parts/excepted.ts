import { type Candidate, figureOf, type Story, toCandidate } from '@/lib/reading/candidate'
import { isVerb } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { people } from '@/lib/reading/lexicon/noun-classes'

/** "Nobody was hurt, apart from two guards", "no hubo heridos, salvo dos guías": it befell them alone. */

const kinds = [
  ['kill', 'killed'],
  ['die', 'killed'],
  ['hurt', 'injured'],
  ['escape', 'escaped'],
] as const
const nobody = /^(?:nobody|none|nadie|ningun[oa]?)$/

/** What the sentence says befell nobody. */
function spared(
  view: SentenceView,
  before: number,
): { kind: Candidate['kind']; verb: Candidate['verb'] } | null {
  const named =
    view.lexed.tokens.slice(0, before).some(({ norm }) => nobody.test(norm)) || isNoOne(view, before)
  const verb = view.chunks.findLast((chunk) => isVerb(chunk) && chunk.last < before)
  if (!named || !isVerb(verb)) return null
  const kind = kinds.find(([sense]) => verb.senses.includes(sense))?.[1]
  return kind ? { kind, verb } : null
}

const isNoOne = (view: SentenceView, before: number): boolean =>
  view.lexed.tokens.slice(0, before).some(({ norm }, at) => norm === 'no' && wordAt(view, at + 1) === 'one')

const excepting =
  /(?:^| )(?:apart from|aside from|other than|except|except for|but for|salvo|excepto|menos|aparte de|fuera de|a excepcion de)$/

const isExcepted = (view: SentenceView, { noun }: Phrase): boolean =>
  excepting.test([3, 2, 1].map((step) => wordAt(view, noun.first - step)).join(' '))

export function excepted(view: SentenceView, _: Story, taken: Candidate[]): Candidate[] {
  return view.counted.flatMap((phrase) => {
    if (!isFree(phrase, taken) || !isExcepted(view, phrase)) return []
    const told = phrase.classes.some((name) => people.has(name)) ? spared(view, phrase.noun.first) : null
    return told
      ? [
          toCandidate({
            ...told,
            ...figureOf(phrase),
            unit: 'people',
            anchor: phrase.noun.first,
            phrase: phrase.index,
            rank: 8,
            status: 'reported',
          }),
        ]
      : []
  })
}
