import { firstSaid, toSayings } from '@/lib/text/sayings'
import { clauseAround } from '../../grammar/clause'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'

/** The rest of those told of, of whom nothing is known: "de los otros 15 no hay rastro", "nothing is known of the other four". */

const unheard = toSayings([
  'nada se sabe',
  'nada se ha sabido',
  'nada se ha dicho',
  'nada se dijo',
  'no se sabe nada',
  'no se ha sabido',
  'no se tienen noticias',
  'no hay noticias',
  'no hay rastro',
  'no hay pistas',
  'sin rastro',
  'se desconoce el paradero',
  'se ignora el paradero',
  'nothing is known',
  'nothing has been heard',
  'nothing was said',
  'nothing has been said',
  'there is no trace',
  'there was no trace',
  'no trace',
  'no word',
])

const rest = /^(?:otr[oa]s|restantes|demas|other|others|remaining)$/

/** "de los otros 15", "of the remaining four": not "of the 15". */
const isTheRest = (view: SentenceView, { noun, governor }: Phrase): boolean =>
  noun.determiner === 'definite' &&
  /^(?:de|of|from)$/.test(governor?.preposition ?? '') &&
  [noun.first + 1, noun.last].some((at) => rest.test(wordAt(view, at)))

export function isUnheardOf(view: SentenceView, phrase: Phrase): boolean {
  if (!isTheRest(view, phrase)) return false
  const said = firstSaid(view, unheard)
  if (!said) return false
  const { first, last } = clauseAround(view, phrase.noun.first)
  const from = view.chunks[first]?.first ?? 0
  const to = view.chunks[last]?.last ?? 0
  const clause = view.lexed.tokens.slice(from, to + 1).map(({ norm }) => norm)
  return ` ${clause.join(' ')} `.includes(` ${said} `)
}
