import type { Part } from '@/lib/reading/speakers/parts/part'
import { isSource } from '@/lib/reading/speakers/speaker'
import { nextOf, pastWho } from './auxiliaries'

/** A verb of saying that only tells who said what stands before it. */

const published = /^(?:shared|carried|posted|published|aired|broadcast|sent|issued|recorded|circulated)$/
/** "in a statement posted on", "in remarks carried by". */
const isPublished = (parts: readonly Part[], at: number): boolean => {
  const part = parts[at]
  const led = parts[at + 1]?.kind === 'preposition'
  return part?.verb?.form === 'reduced' || (part?.verb != null && published.test(part.word) && led)
}

const toWhom = /^(?:a|en|por|desde|mediante|via)$/

/** ", the president announced Sunday.": nothing that is said follows. */
export function closes(parts: readonly Part[], first: number, verb: number): boolean {
  const before = parts[first - 1]?.kind
  if (before !== 'comma' && before !== 'quote') return false
  let next = nextOf(parts, verb)
  // ", anunció en la noche del sábado el presidente", ", declaró a la prensa la gobernadora".
  const isTime = (part: Part | undefined) => part?.kind === 'date' || part?.noun?.classes.includes('time')
  while (parts[next]?.kind === 'preposition' && isTime(parts[next + 1])) next = nextOf(parts, next + 1)
  const told = (noun: Part['noun']) =>
    noun && !noun.count && (isSource(noun) || parts[verb]?.verb?.lemma === 'tell')
  while (told(parts[next]?.noun ?? null) && !parts[next + 1]?.verb) next = nextOf(parts, next)
  while (parts[next]?.kind === 'preposition' && parts[next + 1]) next = nextOf(parts, next + 1)
  // "anunció en Facebook el presidente".
  if (parts.slice(verb, next).some(({ word }) => toWhom.test(word))) next = pastWho(parts, next)
  // "said in a statement posted on X", "in a report seen by Reuters".
  while (next > verb + 2 && isPublished(parts, next) && parts[next - 1]?.noun) {
    next = nextOf(parts, next)
    while (parts[next]?.kind === 'preposition' && parts[next + 1]) next = nextOf(parts, next + 1)
  }
  const part = parts[next]
  // "the agency said in a statement that did not mention a cause".
  const described = part?.kind === 'relative' && next > verb + 1 && parts[next + 1]?.verb?.form === 'finite'
  return !part || described || /^(?:stop|comma|quote|subordinator|conjunction)$/.test(part.kind)
}
