import { hasSense } from '@/lib/reading/grammar/chunk'
import { keepBySentence } from '@/lib/reading/grammar/keep-by-sentence'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Sentences that tell what is practised or made up: "the drill simulated", "in the film". */

const drills = /^(?:drills?|simulations?|simulated|simulates|simulacros?|simulo)$/
const works = signOfWords(
  'drill drills simulation simulated simulates simulacro simulacros simulo recreo reenactment videojuego film movie novel ' +
    'sitcom pelicula telenovela novela',
)
const article = /^(?:the|this|a|el|la|un|una|este|esta|in|en)$/

/** "a film premiere", "the film studio": where such are made and shown. */
const beside = /^(?:premiere|studios?|crew|set|festival|director|star|industry|company|theatre|theater)$/
/** "during the film", "watching a film", "tras la película": what went on meanwhile is real. */
const meanwhile =
  /^(?:during|after|before|at|watching|seeing|filming|making|durante|tras|viendo|rodando|filmando)$/

/** "durante el rodaje de una película", "the filming of a movie". */
const making = /^(?:rodaje|grabacion|filmacion|filming|shooting)$/

export const tellsOfPlay = keepBySentence((view: SentenceView): boolean => {
  if (!holds(view, works)) return false
  const counted = view.counted[0]?.noun.first ?? view.lexed.tokens.length
  // "12 soldiers died in a drill", not "300 were evacuated in a drill".
  const harms = view.verbs.some(({ verb }) => hasSense(verb, 'kill', 'die', 'hurt'))
  return view.lexed.tokens.some(
    ({ norm }, at) =>
      works.words.has(norm) &&
      article.test(wordAt(view, at - 1)) &&
      !beside.test(wordAt(view, at + 1)) &&
      !making.test(wordAt(view, at - 3)) &&
      !(drills.test(norm) ? harms && at > counted : meanwhile.test(wordAt(view, at - 2))),
  )
})
