import type { Candidate } from '@/lib/reading/candidate'
import { isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** How old those told of were: "nine were under 25", "la mayoría superaba los 70", "the average age was 67". */

const oldest = 120 // years
const beyond = /^(?:over|under|above|below|past)$/
const be = /^(?:be|is|are|was|were|been)$/
const degree = /^(?:well|mostly|all|mainly|largely|just)$/
const exceeds = /^(?:superar|rebasar|sobrepasar|pasar|exceder)$/
const part =
  /^(?:mayoria|mitad|tercio|cuarto|parte|resto|tod[oa]s|algun[oa]s|much[oa]s|vari[oa]s|ambos|ambas)$/
const ages = signOfWords('age ages edad edades')
const spans = /^(?:be|range|vary|span|ser|estar|oscilar|variar|rondar|ir|situar)$/

const tolls = /^(?:fatalities|casualties|losses|killings|injuries|detentions|kidnappings|abductions)$/

/** The chunk of the verb before a number with nothing but adverbs and a preposition between, or -1. */
const verbBefore = ({ chunks }: SentenceView, index: number): number => {
  let at = index - 1
  while (/^(?:adverb|preposition)$/.test(chunks[at]?.kind ?? '')) at--
  return isVerb(chunks[at]) ? at : -1
}

/** "the toll was over 70", "arrests were over 90": those have no age. */
const isOfToll = (view: SentenceView, at: number): boolean => {
  const verb = view.chunks[at]
  const subject = isVerb(verb) ? subjectOf(view, verb) : null
  return (
    subject?.classes.some((name) => name === 'toll' || name === 'death' || name === 'arrest') ||
    tolls.test(subject?.head ?? '')
  )
}

/** "15 were under 18 and 104 over 70": behind another such number, the verb is left out. */
const isGapped = (view: SentenceView, { index }: Phrase, before: string): boolean =>
  /^\d+$/.test(before) &&
  view.counted.some(
    (other) => other.index < index && other.bare && be.test(wordAt(view, (other.noun.count?.first ?? 0) - 2)),
  )

/** "were well over 70", "was under 18": not "killed over 70". */
function isBeyond(view: SentenceView, phrase: Phrase): boolean {
  const first = phrase.noun.count?.first ?? 0
  if (!beyond.test(wordAt(view, first - 1))) return false
  const at = degree.test(wordAt(view, first - 2)) ? first - 3 : first - 2
  if (isGapped(view, phrase, wordAt(view, at))) return true
  return be.test(wordAt(view, at)) && !isOfToll(view, verbBefore(view, phrase.index))
}

/** "La mayoría superaba los 70", "diez pasaban de los 70", not "los muertos superan los 70". */
function isExceeded(view: SentenceView, { index }: Phrase): boolean {
  const verb = view.chunks[verbBefore(view, index)]
  if (view.lexed.language !== 'es' || !isVerb(verb) || !exceeds.test(verb.lemma)) return false
  const subject = subjectOf(view, verb)
  return (
    subject !== null &&
    (part.test(wordAt(view, subject.last)) || (subject.count !== null && subject.head === ''))
  )
}

/** "casi todas por encima de los 70". */
const isAllAbove = (view: SentenceView, { noun: { count } }: Phrase): boolean => {
  const from = count?.first ?? 0
  const words = [6, 5, 4, 3, 2, 1].map((step) => wordAt(view, from - step)).join(' ')
  return /(?:tod|algun|much|vari)[oa]s (?:\w+ )?por (?:encima|debajo)(?: de)?(?: los)?$/.test(words)
}

/** "The average age of those killed was 67", "la edad media es de 67". */
function isOfAge(view: SentenceView, { index }: Phrase): boolean {
  if (!holds(view, ages)) return false
  const at = verbBefore(view, index)
  const verb = view.chunks[at]
  if (!isVerb(verb) || !spans.test(verb.lemma)) return false
  const from = view.chunks.findLastIndex(({ kind }, i) => i < at && /^(?:stop|conjunction)$/.test(kind))
  return view.chunks
    .slice(from + 1, at)
    .some(
      (chunk) =>
        isNoun(chunk) &&
        view.lexed.tokens.slice(chunk.first, chunk.last + 1).some(({ norm }) => ages.words.has(norm)),
    )
}

const aged = signOfWords('aged anos old')

/** "The dead are aged 12 to 40, the injured 9 to 50": behind such ages another span is of ages too. */
const isSpanBehindAges = (view: SentenceView, { noun: { count } }: Phrase): boolean =>
  count?.high !== undefined &&
  holds(view, aged) &&
  view.lexed.tokens.slice(0, count.first).some(({ norm }) => aged.words.has(norm)) &&
  [...view.lexed.counts.values()].some(({ first, high }) => high !== undefined && first < count.first)

export function isAgeOfThem(view: SentenceView, { phrase }: Candidate): boolean {
  const counted = view.counted.find(({ index }) => index === phrase)
  if (!counted?.bare || (counted.noun.count?.value ?? oldest) >= oldest) return false
  return [isBeyond, isExceeded, isAllAbove, isOfAge, isSpanBehindAges].some((test) => test(view, counted))
}
