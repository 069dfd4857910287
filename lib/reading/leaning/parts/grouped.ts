import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isHostages } from '@/lib/reading/kind-groups'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike, toldBare } from '@/lib/reading/leaning/models'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Groups of those told of before, each with its number in an insertion. */

const groups = signOfWords(
  'group batch party contingent majority most rest remainder grupo tanda lote contingente mayoria resto',
)

const isComma = (view: SentenceView, at: number): boolean => view.chunks[at]?.kind === 'comma'

/** The word for the group before the comma: "The largest group, 61,", "el último grupo, de 13 agentes,". */
function groupBefore(view: SentenceView, { index }: Phrase): number {
  const of = view.chunks[index - 1]
  let at = of?.kind === 'preposition' && /^(?:of|de)$/.test(of.word) ? index - 2 : index - 1
  if (!isComma(view, at)) return -1
  at--
  // "el último grupo de rehenes".
  if (view.chunks[at - 1]?.kind === 'preposition' && isNoun(view.chunks[at - 2])) at -= 2
  const noun = view.chunks[at]
  if (!isNoun(noun) || noun.count !== null || noun.plural) return -1
  const words = view.lexed.tokens.slice(noun.first, noun.last + 1)
  return words.some(({ norm }) => groups.words.has(norm)) ? at : -1
}

/** What the verb behind the insertion tells of the captives in the group. */
function fateBehind(view: SentenceView, { index }: Phrase): Candidate['kind'] | null {
  const verb = view.chunks.slice(index + 1).find(isVerb)
  if (!verb || verb.negated || verb.future) return null
  const safe = /^(?:a salvo|safe\b|en casa)/.test(
    `${view.lexed.tokens[verb.last + 1]?.norm} ${view.lexed.tokens[verb.last + 2]?.norm}`,
  )
  if (safe || verb.senses.some((sense) => sense === 'free' || sense === 'exit')) return 'hostages_freed'
  return verb.senses.some((sense) => sense === 'seize' || sense === 'hold') ? 'hostages_held' : null
}

const isOf = (phrase: Phrase): boolean => phrase.bare || phrase.classes.some((name) => people.has(name))

/** "Tarsis followed with 35 and Miravera with 22": a place, and with how many. */
function isWithPlace(view: SentenceView, { index, bare }: Phrase): boolean {
  const [place, verb, link] = view.chunks.slice(index - 3, index)
  const named = isNoun(verb) ? verb : isVerb(verb) && isNoun(place) ? place : undefined
  return bare && link?.kind === 'preposition' && /^(?:with|con)$/.test(link.word) && named?.place != null
}

/** "The largest group, 61, was in Roble; Tarsis followed with 35": of those told of in the sentences before. */
export function grouped(view: SentenceView, { earlier }: Story, taken: Candidate[]): Candidate[] {
  if (!holds(view, groups)) return []
  const told = earlier
    .slice(-3)
    .flatMap(({ candidates }) => candidates)
    .filter(({ kind, quantity, unit }) => quantity && (countable.has(kind) || unit === 'recaptured inmates'))
  const most = told.reduce<Candidate | undefined>(
    (best, c) => ((c.quantity?.value ?? 0) > (best?.quantity?.value ?? 0) ? c : best),
    undefined,
  )
  const first = view.counted.find(
    (phrase) =>
      isFree(phrase, taken) &&
      isOf(phrase) &&
      groupBefore(view, phrase) >= 0 &&
      isComma(view, phrase.index + 1),
  )
  if (!first) return []
  const own = view.phrases.some(
    ({ classes, links }) =>
      classes.includes('hostage') || links.some(({ verb }) => verb.senses.includes('seize')),
  )
  const fate = own ? fateBehind(view, first) : null
  if (!most && fate) return [countedLike(toldBare(fate), first, { model: undefined })]
  if (!most || (first.noun.count?.value ?? 0) > (most.quantity?.value ?? 0)) return []
  const captives = isHostages(most)
  const kind = (captives && fateBehind(view, first)) || most.kind
  const others = view.counted.filter((phrase) => isFree(phrase, taken) && isWithPlace(view, phrase))
  return [first, ...others].map((phrase) => countedLike(most, phrase, { kind }))
}
