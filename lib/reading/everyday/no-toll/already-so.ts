import type { Candidate } from '@/lib/reading/candidate'
import { verbTelling } from '@/lib/reading/everyday/unreal/to-come'
import { isNoun } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'

/** What makes people dead, hurt or held, or says that there are such. */
const brings: ReadonlySet<string> = new Set([
  'kill',
  'die',
  'hurt',
  'seize',
  'hold',
  'free',
  'escape',
  'detain',
  'leave',
  'cost',
  'be',
  'have',
  'exist',
])
const buries = /^(?:bury|inter|cremate|sepultar|enterrar|inhumar|incinerar|cremar)$/

/** "The 12 dead will be buried", "se investigará la fuga de 12": they are so already, whatever is still to be done. */
export function isAlreadySo(view: SentenceView, candidate: Candidate): boolean {
  const verb = verbTelling(view, candidate)
  if (!verb) return false
  const noun = view.chunks[candidate.phrase ?? -1]
  const isDead = isNoun(noun) && noun.classes.includes('dead')
  if (buries.test(verb.lemma)) return isDead || candidate.meaning?.source === 'noun'
  const named = candidate.meaning?.source === 'noun' || candidate.meaning?.source === 'of'
  return named && !verb.senses.some((sense) => brings.has(sense))
}
