import type { Candidate } from '@/lib/reading/candidate'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { either } from '@/lib/text/either'
import { normsOf } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'

const tales = signOfWords(
  'series legend myth fable leyenda mito fabula serie cuento exercise ejercicio film movie thriller drama pelicula telenovela novel novela simulated simulates simulan simula simularon simulaban novels personajes characters juego',
)
/** "the series follows", "la leyenda dice que", "the exercise simulated". */
const told = new RegExp(
  ` ${either(
    '(?:the|this) (?:series|sitcom) (?:follows|tells|stars|depicts|shows)',
    '(?:the )?legend (?:says|has|tells)',
    '(?:the )?myth (?:says|tells)',
    '(?:detective|crime) (?:novels|films|stories)',
    'exercises? (?:simulated|simulates|simulating)',
    'la serie (?:sigue|cuenta|narra|muestra)',
    'la (?:leyenda|fabula) (?:dice|cuenta|narra)',
    'el (?:mito|cuento) (?:dice|cuenta|narra)',
    'el juego consiste',
    'ejercicio (?:simulo|simula)',
  )} `,
)

/** "In the series a teacher is taken hostage", "En la película mueren 40 reos": told at the outset, in the present. */
const inWork =
  /^ (?:in (?:the|this|his|her|their) (?:\w+ )?(?:series|film|movie|novel|thriller|drama|sitcom)|en (?:la|esta|su) (?:serie|pelicula|novela|telenovela))(?! (?:of|de|del|festival|studio)\b)/
const isPlayed = (view: SentenceView, { verb }: Candidate): boolean =>
  inWork.test(normsOf(view)) &&
  (verb === null ||
    verb.form !== 'finite' ||
    !past.test(view.lexed.tokens[verb.first]?.lower.normalize('NFC') ?? ''))
const past = /^(?:was|were|had|did)$|ed$|(?:ó|aron|ieron|fue|fueron)$/

/** "killed off the coast of", "off Miravera". */
const isCoast = (view: SentenceView, at: number): boolean =>
  /^(?:the|its|their|a)$/.test(wordAt(view, at)) || view.lexed.tokens[at]?.capital === true

/** "Two actors were killed off in the last season". */
const isWrittenOut = (view: SentenceView, { kind, verb }: Candidate): boolean =>
  kind === 'killed' &&
  verb?.lemma === 'kill' &&
  wordAt(view, verb.last + 1) === 'off' &&
  !isCoast(view, verb.last + 2)

const works = signOfWords(
  'novel novels film films book series sitcom play novela novelas pelicula peliculas libro telenovela obra writer author novelist escritor escritora autor autora guionista',
)
const figures = / (?:de sus|of (?:his|her|the|its)) (?:personajes|(?:\w+ )?characters) /
const drills = signOfWords(
  'exercise exercises drill drills ejercicio ejercicios simulacro simulacros actor actors actores actrices volunteers voluntarios',
)
const simulates = / simul(?:ated|ates|ating|a|an|o|aron|aba|aban|ara) /

const exercises = signOfWords('exercise exercises drill drills ejercicio ejercicios simulacro simulacros')
const assumes =
  / (?:assum(?:ed|es|ing)|foresaw|foresees|envisag(?:ed|es)|imagin(?:ed|es)|preve(?:n|ia|ian)?|contempla(?:n|ba|ban)?|plantea(?:n|ba|ban)?|supon(?:e|en|ia|ian)|imagina(?:n|ba|ban)?) /

const cinema = signOfWords('extras cinema cinemas screens premiere premieres premiered screening screenings')
/** "It was shot in X with 300 extras": by a camera. */
const isFilmed = (view: SentenceView, { kind, verb }: Candidate): boolean =>
  kind === 'attack' && verb?.lemma === 'shoot' && holds(view, cinema)

/** What the exercise plays stands behind what tells so: not "12 soldiers died in a drill that simulated an attack". */
const isSimulated = (view: SentenceView, { verb, phrase, anchor }: Candidate): boolean => {
  const told = Math.min(verb?.first ?? anchor, view.chunks[phrase ?? -1]?.first ?? anchor)
  const before = ` ${view.lexed.tokens
    .slice(0, told + 1)
    .map(({ norm }) => norm)
    .join(' ')} `
  return (holds(view, drills) && simulates.test(before)) || (holds(view, exercises) && assumes.test(before))
}

/** "killed off 12 of her characters", "the drill simulated 40 dead": only of a work, only of an exercise. */
const isOfWork = (view: SentenceView, candidate: Candidate): boolean =>
  (holds(view, works) && figures.test(normsOf(view))) || isSimulated(view, candidate)

/** "The series follows six thieves who take 67 hostages", "la leyenda dice que". */
export const isInTales = (view: SentenceView, candidate: Candidate): boolean =>
  isWrittenOut(view, candidate) ||
  isFilmed(view, candidate) ||
  (holds(view, tales) && (told.test(normsOf(view)) || isPlayed(view, candidate))) ||
  isOfWork(view, candidate)
