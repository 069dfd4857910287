import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'

/** What a word brings into a noun phrase: what it names, or, as a participle before its noun, what was done to that. */
export type Word = { classes: NounClass[]; plural: boolean; noun: boolean; sense: Sense[] }

const postposed = new Set([
  'alive',
  'unharmed',
  'unhurt',
  'safe',
  'free',
  'missing',
  'uninjured',
  'quiet',
  'calm',
  'secure',
  'alone',
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'away',
  'apart',
  'long',
  'wide',
  'high',
  'deep',
  'tall',
  'old',
])

/** An unknown word after a known one is the new head: "prison conditions" are no prison. */
function demote(phrase: NounPhrase, norm: string): void {
  phrase.modifiers.push(...phrase.classes)
  phrase.classes = []
  phrase.head = norm
}

/** The phrase with the word at `at` in it, as its head or as what describes it. `lastIsHead`: where the head comes last, as in English. */
export function take(phrase: NounPhrase, word: Word, norm: string, at: number, lastIsHead: boolean): void {
  phrase.last = at
  phrase.states.push(...word.sense)
  if (!word.noun) {
    if (lastIsHead && phrase.classes.length && !word.sense.length && !postposed.has(norm))
      demote(phrase, norm)
    else if (!phrase.classes.length && !word.sense.length && (lastIsHead || !phrase.head)) phrase.head = norm
    return
  }
  if (phrase.classes.length === 0 || lastIsHead) {
    phrase.modifiers.push(...phrase.classes)
    phrase.classes = word.classes
    phrase.head = norm
    phrase.plural = word.plural
  } else phrase.modifiers.push(...word.classes)
}
