import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { keepBySentence } from '@/lib/reading/grammar/keep-by-sentence'
import { isSpeech } from '@/lib/reading/grammar/links/link'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike, toldBare } from '@/lib/reading/leaning/models'
import { kindNamed, kindOfDeed } from '@/lib/reading/lexicon/fates'
import { isLikely, told } from './told-again'

/** Numbers that open a sentence as what somebody said of those told of before: "Dieciocho había reconocido el lunes, seis el domingo". */

const owns =
  /^(?:acknowledge|admit|recognize|recognise|report|count|record|give|reconocer|admitir|contar|reportar|registrar|dar|contabilizar|computar|corregir|correct|rectificar)$/

const ends = /^(?:stop|comma|conjunction)$/

const isWho = (chunk: Chunk): boolean =>
  /^(?:comma|adverb|subordinator|date|preposition)$/.test(chunk.kind) ||
  (isNoun(chunk) && chunk.count === null && kindNamed(chunk.classes) === undefined)

/** How far the first number and who gives it go. */
const firstPart = (chunks: readonly Chunk[]): readonly Chunk[] => {
  const end = chunks.findIndex(({ kind }) => kind === 'stop')
  return end < 0 ? chunks : chunks.slice(0, end)
}

/** "Eighteen, prosecutors say", "Treinta y uno, dice la Fiscalía", "Seven, according to relatives": who says it, set apart. */
function isVoiced([comma, ...rest]: readonly Chunk[]): boolean {
  const verbs = rest.filter(isVerb)
  const [verb] = verbs
  if (comma?.kind !== 'comma' || !rest.every((chunk) => chunk === verb || isWho(chunk))) return false
  if (verb) return verbs.length === 1 && (isSpeech(verb) || owns.test(verb.lemma))
  return rest[0]?.kind === 'preposition' && /^(?:according|segun)$/.test(rest[0].word)
}

/** Behind the number nothing but who says it and when: "Eighteen it had acknowledged on Monday". */
const opening = keepBySentence(({ chunks, counted, lexed }: SentenceView) => {
  const first = counted[0]
  if (!first?.bare || first.index !== 0 || first.noun.count?.alone || first.noun.count?.share)
    return undefined
  const behind = firstPart(chunks).slice(1)
  const at = behind.findIndex(isVerb)
  const verb = behind[at]
  const alone =
    isVerb(verb) &&
    owns.test(verb.lemma) &&
    // "Five gave up", "cinco reconocieron los hechos": they did so themselves.
    (at > 0 || (lexed.language === 'es' && verb.plural !== true)) &&
    behind
      .slice(0, at)
      .every(
        (chunk) =>
          chunk.kind === 'comma' || chunk.kind === 'adverb' || (chunk.kind === 'noun' && chunk.pronoun),
      )
  if (!alone && !isVoiced(behind)) return undefined
  // "Six, the ministry reported, were moved": another verb tells of them.
  if (first.links.some((link) => link.verb !== verb)) return undefined
  if (!isVerb(verb)) return { first, verb: null }
  if (verb.negated || verb.future || verb.conditional || verb.passive || verb.form !== 'finite')
    return undefined
  return { first, verb }
})

/** "Para la Fiscalía son 18": for whom it is so many. */
const forWhom = keepBySentence(({ chunks, counted }: SentenceView) => {
  const first = counted[0]
  const part = firstPart(chunks)
  const [to, ...rest] = part
  const verb = part.find(isVerb)
  const whole = first?.bare && !first.noun.count?.alone && first.index === part.length - 1
  if (!whole || to?.kind !== 'preposition' || !/^(?:para|for)$/.test(to.word) || verb?.negated)
    return undefined
  const others = rest.slice(0, -1).every((chunk) => chunk === verb || isWho(chunk))
  return others && verb?.senses.includes('be') && verb.form === 'finite' ? { first, verb } : undefined
})

/** ", seis el domingo", ", six on Sunday": the same of another day. */
function isOfDay({ chunks }: SentenceView, { index, bare }: Phrase): boolean {
  const [before, next, after] = [chunks[index - 1], chunks[index + 1], chunks[index + 2]]
  const day = next?.kind === 'date' || (next?.kind === 'preposition' && after?.kind === 'date')
  return bare && day && before !== undefined && ends.test(before.kind)
}

/** "; veintinueve, la Policía", "; para los deudos, 24": the same by another's word. */
function isByOther({ chunks }: SentenceView, { index, bare, noun }: Phrase): boolean {
  const isEnd = (at: number) => (chunks[at]?.kind ?? 'stop') === 'stop'
  const isVoice = (chunk: Chunk | undefined) => isNoun(chunk) && chunk.count === null
  if (!bare || noun.count?.alone) return false
  const behind = isEnd(index - 1) && chunks[index + 1]?.kind === 'comma' && isVoice(chunks[index + 2])
  const [stop, to, who, comma] = chunks.slice(Math.max(0, index - 4), index)
  const before =
    stop?.kind === 'stop' && to?.kind === 'preposition' && isVoice(who) && comma?.kind === 'comma'
  return (behind && isEnd(index + 3)) || (before && /^(?:para|for)$/.test(to.word) && isEnd(index + 1))
}

/** Of the dead, where the sentence before tells of some. */
function toldBefore({ earlier }: Story, first: Phrase): Candidate | undefined {
  const near = told(earlier.at(-1)?.candidates ?? []).filter(
    (c) => c.kind !== 'troops_deployed' && isLikely(c, first),
  )
  return near.find(({ kind }) => kind === 'killed') ?? near[0] ?? untold({ earlier })
}

/** "How many died? Eighteen, prosecutors say", "Murieron presos. Nueve, dice la Policía": of what the sentence before counts not. */
function untold({ earlier }: Pick<Story, 'earlier'>): Candidate | undefined {
  const before = earlier.at(-1)
  if (!before) return undefined
  const { tokens } = before.view.lexed
  const asked = tokens.at(-1)?.norm === '?' && tokens.some(({ norm }) => /^(?:many|cuant[oa]s)$/.test(norm))
  const [verb, ...more] = before.view.verbs
  const kind = verb && kindOfDeed(verb.verb.senses)
  if (asked) return kind && more.length === 0 ? toldBare(kind) : undefined
  const [vague, ...others] = before.candidates
  return others.length === 0 && vague?.quantity === null && countable.has(vague.kind) ? vague : undefined
}

export function saidFirst(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const said = opening(view) ?? forWhom(view)
  if (!said || !isFree(said.first, taken) || told(taken).length > 0) return []
  const { first, verb } = said
  const model = toldBefore(story, first)
  if (!model) return []
  const others = view.counted.filter(
    (phrase) =>
      phrase !== first &&
      isFree(phrase, taken) &&
      (isOfDay(view, phrase) || isByOther(view, phrase)) &&
      isLikely(model, phrase),
  )
  return [countedLike(model, first, { verb }), ...others.map((phrase) => countedLike(model, phrase))]
}
