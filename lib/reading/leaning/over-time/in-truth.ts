import type { Candidate, Story } from '@/lib/reading/candidate'
import { isVerb } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countedLike } from '@/lib/reading/leaning/models'
import { kindOfFate, namedAfter } from '@/lib/reading/lexicon/fates'
import { figures } from '@/lib/reading/lexicon/figures'

/** "They denied that 150 were abducted. The actual number is 13": what is put in the place of a figure called false. */

const truly = /^(?:actual|real|true|correct|right|verdader[oa]|correct[oa]|reales)$/

/** What the sentence before says is not so, told as if it were. */
function deniedBefore({ earlier }: Story): Candidate | undefined {
  const before = earlier.at(-1)
  const denied = before?.candidates.find(
    ({ kind, status, quantity }) => kind === 'unconfirmed_report' && status === 'denied' && quantity,
  )
  const phrase = denied && before?.view.counted.find(({ noun }) => noun.first === denied.anchor)
  const senses = phrase?.links.flatMap(({ verb }) => verb.senses) ?? []
  const kind = senses.flatMap((sense) => kindOfFate[namedAfter[sense] ?? 'area'] ?? [])[0]
  return denied && kind && { ...denied, kind, unit: 'people', status: 'reported' }
}

/** Does the subject right before the verb of a number say that it is the true figure: "the actual number of victims is"? */
function isTrueFigure(view: SentenceView, { index, noun }: Phrase): boolean {
  const at = view.chunks.findLastIndex((chunk, i) => i < index && isVerb(chunk))
  const verb = view.chunks[at]
  if (!isVerb(verb) || verb.negated || !verb.senses.some((sense) => sense === 'be' || sense === 'exist'))
    return false
  const near = noun.first - verb.last <= 2
  const words = view.lexed.tokens.slice(0, verb.first).map(({ norm }) => norm)
  const from = words.findLastIndex((word) => /^(?:[,;:]|that|que|but|pero)$/.test(word))
  return near && isOfThem(words.slice(from + 1))
}

/** "the actual number", "la cifra real de víctimas"; "the actual number of vehicles" is of others. */
function isOfThem(words: readonly string[]): boolean {
  const of = words.findIndex((word) => /^(?:of|de)$/.test(word))
  const figure = of < 0 ? words : words.slice(0, of)
  return (
    figure.length <= 4 &&
    figure.some((word) => truly.test(word)) &&
    figure.some((word) => figures.has(word)) &&
    (of < 0 || (words.length - of <= 3 && victims.test(words.at(-1) ?? '')))
  )
}
const victims = /^(?:victim(?:a?s)|dead|muertos|people|personas)$/

export function inTruth(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const phrase = view.counted.find((one) => one.bare && isFree(one, taken))
  const model = phrase && isTrueFigure(view, phrase) ? deniedBefore(story) : undefined
  return model && phrase ? [countedLike(model, phrase)] : []
}
