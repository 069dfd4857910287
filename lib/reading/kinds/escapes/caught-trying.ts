import { signOfWords } from '@/lib/text/word-signs'
import { isVerb, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { verbSign } from '../../grammar/told-signs'
import { tellsOfPrison } from '../inmates/tells-of-prison'

/** Inmates stopped on their way out: on the roof, at the fence, before they could flee. */

const stops =
  /^(?:stop|halt|intercept|catch|surprise|spot|block|frenar|atrapar|sorprender|interceptar|detener|obligar)$/

/** Whoever stops anybody. */
export const stopping = verbSign((lemma) => stops.test(lemma))

const edges = signOfWords(
  'roof roofs rooftop rooftops fence fences wall walls perimeter techo techos tejado tejados muro muros malla mallas cerco tapia azotea filtros',
)

const reach = 12

/** "who were climbing the fence", "cuando ya estaban en el techo": right behind those stopped. */
const isAtEdge = (view: SentenceView, from: number): boolean =>
  view.lexed.tokens.slice(from, from + reach).some(({ norm }) => edges.words.has(norm))

/** "before they could flee", "que se disponían a saltar el muro": what they had not done yet. */
const isAboutToFlee = (view: SentenceView, from: number): boolean =>
  view.chunks.some(
    (chunk) =>
      isVerb(chunk) &&
      chunk.first > from &&
      chunk.first <= from + reach &&
      chunk.senses.includes('escape') &&
      (chunk.form === 'infinitive' || chunk.conditional),
  )

const isStop = ({ lemma, negated, form }: VerbGroup): boolean =>
  stops.test(lemma) && !negated && form !== 'infinitive'

/** "stopped six men who were climbing the outer fence", "17 reos que corrían hacia los filtros fueron frenados". */
export function isCaughtTrying(view: SentenceView, { classes, links, noun }: Phrase): boolean {
  const inmates = classes.includes('inmate')
  const men = classes.length > 0 && classes.every((name) => name === 'person') && tellsOfPrison(view)
  if (!(inmates || men) || (noun.count?.value ?? 0) < 2) return false
  return (
    links.some(({ verb, role }) => role === 'theme' && isStop(verb)) &&
    (isAtEdge(view, noun.last + 1) || isAboutToFlee(view, noun.last)) &&
    wordAt(view, noun.last + 1) !== 'dead'
  )
}
