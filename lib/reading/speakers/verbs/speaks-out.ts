import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { courts, speakingOut } from '@/lib/reading/speakers/words'
import { nextOf } from './auxiliaries'

/** "condemned the killing of 31", "urgió al Estado a investigar la muerte de 31": who speaks out on it, tells of it. */
export function speaksOut(view: SentenceView, parts: readonly Part[], index: number, first: number): boolean {
  const verb = parts[index]?.verb
  if (verb?.form !== 'finite' || !speakingOut.test(wordAt(view, verb.last))) return false
  // "Un tribunal condenó a siete hombres".
  const [court, next] = [parts.slice(first, index), parts[nextOf(parts, index)]]
  if (court.some(({ noun }) => noun !== null && courts.test(noun.head))) return false
  return !/^(?:condemn|conden)/.test(wordAt(view, verb.last)) || next?.noun?.determiner === 'definite'
}
