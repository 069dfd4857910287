import { type Lexed, normAt } from '@/lib/reading/grammar/lexing/lexer'
import { phrasalEn, statesEn } from '@/lib/reading/lexicon/phrases/phrases-en'
import { phrasalEs } from '@/lib/reading/lexicon/phrases/phrases-es'
import { statesEs } from '@/lib/reading/lexicon/phrases/states-es'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { verbOfToken } from '@/lib/reading/lexicon/verbs/verb-forms'
import { onceASpelling } from '@/lib/text/tokens'

/** `apart`: the object may stand between the verb and the rest, written "..". */
type Phrase = { words: string[]; sense: Sense; apart: boolean }

/** "muert*" stands for a participle in each gender and number. */
const endings = ([text, sense]: [string, Sense]): [string, Sense][] =>
  text.includes('*') ? ['o', 'a', 'os', 'as'].map((end) => [text.replace('*', end), sense]) : [[text, sense]]

/** Those of one verb, the longest first, and the words that may follow it. */
type Phrases = { all: Phrase[]; next: ReadonlySet<string> }

/** By the first word. */
function compile(list: [string, Sense][]): ReadonlyMap<string, Phrases> {
  const phrases = list
    .flatMap(endings)
    .map(([text, sense]) => ({
      words: text.split(' ').filter((word) => word !== '..'),
      sense,
      apart: text.includes('..'),
    }))
    .sort((a, b) => b.words.length - a.words.length)
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const first = phrase.words[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  return new Map(
    [...byFirst].map(([first, all]) => [
      first,
      { all, next: new Set(all.map(({ words }) => words[1] ?? '')) },
    ]),
  )
}
const none: Phrases = { all: [], next: new Set() }

const phrasal = { en: compile(phrasalEn), es: compile(phrasalEs) }

const states = { en: compile(statesEn), es: compile(statesEs) }

/** Those that begin with a word, found once a spelling. */
const statesFrom = {
  en: onceASpelling(({ norm }) => states.en.get(norm) ?? none),
  es: onceASpelling(({ norm }) => states.es.get(norm) ?? none),
}

const finalStops: ReadonlySet<string> = new Set('.;:—–()')

/** How far the second word of a phrasal verb may stand from the first: "took 53 of the guards hostage". */
const reach = 8

/** "were found later in the day, after a second fight, dead". */
const farther = new Set(['let', 'find'])

const isFiniteAt = ({ tokens, language }: Lexed, at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && verbOfToken(token, language)?.form === 'finite'
}

/** "dejó 13 personas muertas y 23 heridas": the wounded are of the second number, and nothing that the verb tells of the first. */
function isOfSecond(lexed: Lexed, verb: number, at: number): boolean {
  let count = at - 1
  while (/^(?:mas|more|others?|otr[oa]s)$/.test(normAt(lexed, count))) count--
  if (!lexed.counts.has(count)) return false
  for (let i = verb + 1; i < count; i++) if (/^(?:y|e|and)$/.test(normAt(lexed, i))) return true
  return false
}

/** Ends of the words of a phrase, which stand in order after `at` with little between, or null. */
function phraseEnd(lexed: Lexed, at: number, words: string[], gap: number): number | null {
  let end = at
  for (const word of words) {
    let next = end + 1
    let [comma, counted] = [false, false]
    while (next <= end + 1 + gap && normAt(lexed, next) !== word) {
      if (next >= lexed.tokens.length || finalStops.has(normAt(lexed, next))) return null
      comma ||= normAt(lexed, next) === ','
      counted = comma && normAt(lexed, next) !== ',' && (counted || lexed.counts.has(next))
      if (gap === 0 && lexed.counts.has(next)) return null
      if (gap && next > end + 1 && isFiniteAt(lexed, next)) return null
      next++
    }
    // "moved 90 inmates, ten of them with wounds": the verb is of the 90, the wounds are of the ten.
    if (counted || normAt(lexed, next) !== word || (gap > 0 && isOfSecond(lexed, at, next))) return null
    end = next
  }
  return end
}

const loose = new Set([
  'hostage',
  'captive',
  'hostages',
  'go',
  'free',
  'dead',
  'life',
  'lives',
  'retenidos',
  'rehenes',
  'rehen',
  'prisoner',
  'hunger',
  'huelga',
  'fire',
  'injuries',
  'wounds',
  'heridas',
  'lesiones',
])

/** Any of these words, or the end of a phrase of one word, as far behind `at` as a phrase may reach. */
function isNear({ tokens }: Lexed, at: number, words: ReadonlySet<string>): boolean {
  if (words.size === 0) return false
  if (words.has('')) return true
  const end = Math.min(tokens.length - 1, at + 1 + 2 * reach)
  for (let i = at + 1; i <= end; i++) if (words.has(tokens[i]?.norm ?? '')) return true
  return false
}

/** The sense that a verb takes on with the words after it. */
export function phrasalSense(lexed: Lexed, lemma: string, at: number): { sense: Sense; last: number } | null {
  const { all, next } = phrasal[lexed.language].get(lemma) ?? none
  if (!isNear(lexed, at, next)) return null
  for (const { words, sense, apart } of all) {
    const rest = words.slice(1)
    const adjacent = phraseEnd(lexed, at, rest, 0)
    const end =
      adjacent ??
      (apart || loose.has(rest[0] ?? '') || rest[0] === 'como' || rest[0] === 'de'
        ? phraseEnd(lexed, at, rest, farther.has(lemma) ? 2 * reach : reach)
        : null)
    // "gave up their captives": the particle is the verb's, and those behind it are its object.
    const own = rest[0] === 'up' && normAt(lexed, at + 1) === 'up' ? at + 1 : at
    if (end !== null) return { sense, last: adjacent ?? own }
  }
  return null
}

/** "in the inmates' hands". */
function inHands(lexed: Lexed, at: number): number | null {
  if (normAt(lexed, at) !== 'in' || lexed.language !== 'en') return null
  for (let i = at + 2; i < at + 6; i++)
    if (normAt(lexed, i) === 'hands' && normAt(lexed, i + 1) !== 'of') return i
  return null
}

/** "dead", "en poder de": words that stand as a predicate. */
export function stateAt(lexed: Lexed, at: number): { sense: Sense; last: number } | null {
  const token = lexed.tokens[at]
  const begun = token ? statesFrom[lexed.language](token) : none
  if (begun === none && token?.norm !== 'in') return null
  const hands = inHands(lexed, at)
  if (hands !== null) return { sense: 'seize', last: hands }
  for (const { words, sense } of begun.all) {
    if (words.every((word, i) => normAt(lexed, at + i) === word))
      return { sense, last: at + words.length - 1 }
  }
  return null
}
