import { normsOf } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../candidate'
import type { SentenceView } from '../grammar/sentence-view'

const tales = signOfWords(
  'series legend myth fable leyenda mito fabula serie cuento exercise ejercicio simulated simulates',
)
const told =
  / (?:(?:the|this) (?:series|sitcom) (?:follows|tells|stars|depicts|shows)|(?:the )?legend (?:says|has|tells)|(?:the )?myth (?:says|tells)|la (?:leyenda|fabula) (?:dice|cuenta|narra)|la serie (?:sigue|cuenta|narra|muestra)|el (?:mito|cuento) (?:dice|cuenta|narra)|exercises? (?:simulated|simulates|simulating)|ejercicio (?:simulo|simula)|(?:simulated|simulates) (?:an?|the)) /

/** "The series follows six thieves who take 67 hostages", "la leyenda dice que", "the exercise simulated an earthquake with". */
export const isInTales = (view: SentenceView, _: Candidate): boolean =>
  holds(view, tales) && told.test(normsOf(view))
