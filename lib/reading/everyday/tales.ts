import { normsOf } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../candidate'
import { type SentenceView, wordAt } from '../grammar/sentence-view'

const tales = signOfWords(
  'series legend myth fable leyenda mito fabula serie cuento exercise ejercicio simulated simulates simulan simula simularon simulaban novels personajes characters juego',
)
const told =
  / (?:(?:the|this) (?:series|sitcom) (?:follows|tells|stars|depicts|shows)|(?:the )?legend (?:says|has|tells)|(?:the )?myth (?:says|tells)|la (?:leyenda|fabula) (?:dice|cuenta|narra)|la serie (?:sigue|cuenta|narra|muestra)|el (?:mito|cuento) (?:dice|cuenta|narra)|exercises? (?:simulated|simulates|simulating)|ejercicio (?:simulo|simula)|simul(?:a|an|aron|aban) (?:que|estar)|el juego consiste|(?:detective|crime) (?:novels|films|stories)|(?:de sus|of (?:his|her|the|its)) (?:personajes|(?:\w+ )?characters)|(?:simulated|simulates) (?:an?|the)) /

/** "The series follows six thieves who take 67 hostages", "la leyenda dice que", "the exercise simulated an earthquake with". */
/** "Two actors were killed off in the last season". */
const isWrittenOut = (view: SentenceView, { kind, verb }: Candidate): boolean =>
  kind === 'killed' && verb?.lemma === 'kill' && wordAt(view, verb.last + 1) === 'off'

export const isInTales = (view: SentenceView, candidate: Candidate): boolean =>
  isWrittenOut(view, candidate) || (holds(view, tales) && told.test(normsOf(view)))
