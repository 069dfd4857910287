import { isNoun } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'

const others = /^(?:another|others|otr[oa]s?)$/

/** "; el diario, que 13", ", y el alcalde, de 59", ", another of 25": another voice, and of its verb nothing but "that" or "of". */
export function elidedLink(view: SentenceView, index: number): string | null {
  const { chunks } = view
  const [comma, link] = chunks.slice(index - 2, index)
  const bare = isNoun(comma) && others.test(wordAt(view, comma.last)) && comma.first === comma.last
  let at = bare ? index - 2 : index - 3
  // "la Defensoría del Pueblo".
  while (chunks[at - 1]?.kind === 'preposition' && isNoun(chunks[at]) && isNoun(chunks[at - 2])) at -= 2
  const [joint, who] = [chunks[at - 1], chunks[at]]
  const opens = joint?.kind === 'stop' || joint?.kind === 'comma' || joint?.kind === 'conjunction'
  const elided = opens && isNoun(who) && who.count === null && (bare || comma?.kind === 'comma')
  const word = link && 'word' in link ? link.word : ''
  return elided && /^(?:que|that|de|of)$/.test(word) ? word : null
}
