import { either } from '@/lib/text/either'
import { normsOf } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Range } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'

/** What the sentence says was not so, against what others had told: "nobody was hurt, contrary to what posts had claimed". */

const against = signOfWords('contrary despite as pese pesar contra contrario contrariamente como')

const had = '(?:ya |se |lo |la |que |habian? |han? |fue |fueron |aun )*'
const told =
  '(?:public|difund|dicho |dijo |dijeron |dice |decia|afirm|sosten|sostuv|asegur|compart|inform|anunci|circul|divulg|report|rumor|viraliz|trascend|recog)'
const spanish = new RegExp(
  ` (?:(?:pese|a pesar|contra|en contra|contrario|contrariamente|al contrario) (?:de |a |al )?(?:lo |los |las )|como )${had}${told}`,
)
const contrary = either('contrary to', 'despite')
const whatHad = '(?:what |earlier |some |the )?(?:had been |was |were |has been |people |others )*'
/** Also the beginning of a word: "claims", "rumoured". */
const claim = either('claim|report|rumou?r|shar|post|said|suggest|messages|videos')
const asSome = 'as (?:had been |was |some |many |several |anonymous |social |local |\\w+ )?'
const claimed = either('claimed|reported|rumou?red|shared|posted|alleged|(?:messages|media|reports) had it')
/** "contrary to what posts had claimed", "despite earlier reports", "as some media had it". */
const english = new RegExp(` ${either(`${contrary} ${whatHad}${claim}`, `${asSome}${claimed}`)}`)

const nobody = /^(?:nadie|ningun[oa]?|nunca|tampoco|nobody|none|never|neither|no)$/

/** The words that set what is told against what had been told. */
export function contradicted(view: SentenceView): Range | null {
  if (!holds(view, against)) return null
  const found = (view.lexed.language === 'es' ? spanish : english).exec(normsOf(view))
  if (!found) return null
  // The token that begins where the words were found: one space for each before it.
  const first =
    normsOf(view)
      .slice(1, found.index + 1)
      .split(' ').length - 1
  const denied = view.lexed.tokens.some(
    ({ norm }, at) =>
      nobody.test(norm) && isOutside(view, at, first) && !isOfNumber(view, at) && isOfVerb(view, at),
  )
  return denied ? { first, last: first + 1 } : null
}

/** "no eran 24, como se dijo", "y no a ocho": another number is right, and no rumour denied. */
const isOfNumber = (view: SentenceView, at: number): boolean =>
  view.counted.some(({ noun }) => noun.first > at && noun.first - at < 5)

/** "y no a un juzgado, como se dijo": nothing that was done is denied. */
const isOfVerb = ({ verbs, chunkOf, chunks }: SentenceView, at: number): boolean =>
  verbs.some(({ verb, index }) => verb.negated && Math.abs(index - (chunkOf[at] ?? 0)) <= 2) ||
  chunks[chunkOf[at] ?? -1]?.kind === 'noun'

/** The "not" stands in what the sentence itself says, not in what had been told. */
const isOutside = (view: SentenceView, at: number, first: number): boolean =>
  at < first ||
  [1, 2, 3, 4, 5, 6, 7, 8, 9].some((step) => at - step > first && wordAt(view, at - step) === ',')
