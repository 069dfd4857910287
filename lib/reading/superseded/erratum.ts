import { says, toSayings } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate, Story } from '../candidate'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { countable } from '../leaning/models'
import { givesFigure } from './gives-figure'

/** What a paper says that it had got wrong: "Fe de erratas: dijimos que cinco policías resultaron heridos". */

const notice = signOfWords(
  'erratas erratum errata correction corrections clarification correccion rectificacion aclaracion',
)
const we = signOfWords('we dijimos informamos publicamos senalamos indicamos escribimos reportamos')
const said = toSayings([
  'we said',
  'we reported',
  'we wrote',
  'we stated',
  'we wrongly said',
  'we wrongly reported',
  'dijimos',
  'informamos',
  'publicamos',
  'senalamos',
  'indicamos',
  'escribimos',
  'reportamos',
])
const earlierVersion = toSayings([
  'version of this article',
  'version of this story',
  'version of this report',
  'de esta nota',
  'de este articulo',
  'de esta noticia',
])
const versions = signOfWords('version')
const previous = /^(?:earlier|previous|original|first|anterior|previa|primera)$/

/** Where what was wrong begins, or -1. */
function wrongFrom(view: SentenceView): number {
  const { tokens } = view.lexed
  if (holds(view, versions) && says(view, earlierVersion)) {
    const at = tokens.findIndex(({ norm }) => norm === 'version')
    const isOld =
      [-2, -1, 1].some((step) => previous.test(wordAt(view, at + step))) ||
      previous.test(wordAt(view, at + 5))
    return isOld ? at : -1
  }
  if (!holds(view, notice) || !holds(view, we) || !says(view, said)) return -1
  return tokens.findIndex(({ norm }) => notice.words.has(norm))
}

const opens =
  /^(?:it|that version|the (?:article|story|report)) (?:also |wrongly |incorrectly |mistakenly |erroneously )*(?:said|gave|put|stated|reported|named|spoke|had said) |^(?:tambien|ademas|asimismo|igualmente)(?: ,)?(?: se)? (?:decia|afirmaba|senalaba|indicaba|daba|cifraba|situaba|hablaba|informaba|dijimos|informamos|publicamos|senalamos|indicamos|escribimos|reportamos|dijo|afirmo) /
const longestOpening = 6 // words
const nearby = 3 // sentences

/** "An earlier version said that nine died. It also said that 12 were hurt": the sentence goes on with what was wrong. */
function goesOnWrong(view: SentenceView, earlier: Story['earlier']): boolean {
  const words = view.lexed.tokens.slice(0, longestOpening).map(({ norm }) => norm)
  if (!opens.test(`${words.join(' ')} `)) return false
  for (const { view: before } of earlier.slice(-nearby).toReversed()) {
    if (before.paragraph !== view.paragraph) return false
    if (wrongFrom(before) >= 0) return true
    if (before.verbs.some(({ verb }) => verb.senses.includes('say') || givesFigure(verb))) return false
  }
  return false
}

const turns = /^(?:;|but|pero|sino|instead|when|cuando|rather)$/

/** Of what a sentence claims, the figures that the paper itself takes back; those behind a turn stand. */
export function takenBackByPaper(
  view: SentenceView,
  taken: readonly Candidate[],
  earlier: Story['earlier'],
): readonly Candidate[] {
  const from = goesOnWrong(view, earlier) ? 0 : wrongFrom(view)
  if (from < 0) return taken
  const turn = view.lexed.tokens.findIndex(({ norm }, at) => at > from && turns.test(norm))
  return taken.map((c) =>
    c.quantity && countable.has(c.kind) && c.anchor > from && (turn < 0 || c.anchor < turn)
      ? { ...c, status: 'superseded' as const }
      : c,
  )
}
