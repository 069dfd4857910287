import { befellPeople } from '@/lib/model/unit'
import type { Candidate, Story } from '@/lib/reading/candidate'
import { isKnownPlace, isNoun, prepositionOf } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { wordAt } from '@/lib/reading/grammar/sentence-view'
import { isToll } from '@/lib/reading/kind-groups'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike, toldBare } from '@/lib/reading/leaning/models'
import { kindNamed } from '@/lib/reading/lexicon/fates'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** "Paiporta had most dead, 45. Le siguen Catarroja, con 25, y Alfafar, con 15": the places that come next, each with its number. */

const follows = signOfWords('sigue siguen seguido seguida seguidos seguidas followed follow follows')
/** "35 per 100,000 people": how often, not how many. */
const rates = signOfWords(
  'per cada rate rates share percentage proportion tasa tasas porcentaje proporcion indice',
)
const isRate = (view: SentenceView): boolean =>
  holds(view, rates) ||
  view.lexed.tokens.some(({ norm }, at) => norm === 'por' && /^(?:\d|mil)/.test(wordAt(view, at + 1)))
const most = /^(?:most|highest|largest|mas|mayor|maximo)$/

/** "Catarroja, con 25", "Catarroja with 25". */
function isOfPlace({ chunks }: SentenceView, { index, bare, noun }: Phrase): boolean {
  if (!bare || noun.count?.alone || !/^(?:con|with|at|on)$/.test(prepositionOf(chunks[index - 1])))
    return false
  const next = chunks[index + 1]
  if (next && !/^(?:comma|stop|conjunction)$/.test(next.kind)) return false
  return (
    isKnownPlace(chunks[index - 2]) ||
    (chunks[index - 2]?.kind === 'comma' && isKnownPlace(chunks[index - 3]))
  )
}

/** Where the words begin that say what follows in the row: "le siguen", "followed by". */
const startOf = (view: SentenceView): number =>
  view.lexed.tokens.findIndex(
    ({ norm }, at) =>
      follows.words.has(norm) &&
      (/^(?:les?)$/.test(wordAt(view, at - 1)) || /^(?:by|por|de)$/.test(wordAt(view, at + 1))),
  )

/** "the highest share of deaths, followed by Tarsis with 35": does a number stand in a row of rates? */
export function isRankOfRates(view: SentenceView, first: number): boolean {
  if (!holds(view, follows) || !isRate(view)) return false
  const start = startOf(view)
  return start >= 0 && first > start
}

const isCounted = (c: Candidate): boolean =>
  c.quantity !== null && c.quantity.form !== 'implicit' && (isToll(c) || befellPeople(c.unit))

/** What the first of the row counts: counted here, named here as what it has most of, or told just before. */
function leaderOf(
  view: SentenceView,
  { earlier }: Story,
  taken: Candidate[],
  start: number,
): Candidate | null {
  const here = taken.filter((c) => isCounted(c) && c.anchor < start).at(-1)
  if (here) return here
  const named = view.chunks.flatMap((chunk) =>
    isNoun(chunk) && !chunk.count && [1, 2, 3].some((step) => most.test(wordAt(view, chunk.last - step)))
      ? (kindNamed(chunk.classes) ?? [])
      : [],
  )
  if (named.length === 1 && named[0]) return toldBare(named[0])
  const before = earlier.at(-1)?.candidates.filter(isCounted) ?? []
  const [first] = before
  return first && before.every(({ kind, unit }) => kind === first.kind && unit === first.unit)
    ? (before.at(-1) ?? null)
    : null
}

export function nextInRank(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (!holds(view, follows) || isRate(view)) return []
  const start = startOf(view)
  const items = view.counted.filter((phrase) => phrase.noun.first > start && isFree(phrase, taken))
  if (start < 0 || items.length === 0 || !items.every((phrase) => isOfPlace(view, phrase))) return []
  const leader = leaderOf(view, story, taken, start)
  if (!leader) return []
  // A row goes downwards.
  const values = [
    leader.quantity?.value ?? Number.POSITIVE_INFINITY,
    ...items.map(({ noun }) => noun.count?.value ?? 0),
  ]
  if (values.some((value, i) => i > 0 && value > (values[i - 1] ?? 0))) return []
  return items.map((phrase) => countedLike(leader, phrase, { model: undefined, status: 'reported' }))
}
