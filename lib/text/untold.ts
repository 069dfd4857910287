import type { Span } from '@/lib/model/span'
import { either } from '@/lib/text/either'
import { fold } from './fold'
import { rememberLast } from './remember-last'
import { sentencesOf } from './sentences'

/**
 * What stands in a report's text and is not told by it: who else worked on it, who wrote a message that it shows, links to
 * other reports. A place in a credit is the desk of a reporter; a figure in a link is another report's.
 */

/** "Reporting by Ana Vela in Tarsis", "(Editado por Luis Mora)". */
const opensCredit =
  /^\(?(?:(?:Additional |Further )?[Rr]eporting|Writing|Editing|Editad[oa]|Edición|Redacción) (?:and \w+ )?(?:by|por|de) \p{Lu}/u
const contributes = /contributed (?:\w+ )?to this|contribuy(?:ó|eron) (?:a|con|en) est[ea] /
/** "— Ana Vela (@AnaVela) January 14, 2024": under a message. */
const signs = /^[—–-]+ ?[^()\n]{1,60} \(@\w{1,30}\)/

const isCredit = (sentence: string): boolean =>
  opensCredit.test(sentence) ||
  signs.test(sentence) ||
  (sentence.includes('contrib') && contributes.test(sentence))

/** Folded words before a link; those of a single word need a mark behind them. */
const linkTexts = either(
  'read (?:more|also|next)|also read|see also',
  'related (?:story|stories|article|articles|news)',
  '(?:lea|lee|leer|vea|ver|mire) (?:tambien|ademas|mas)',
  '(?:tambien )?(?:le|te) (?:puede|podria|pueden|podrian) interesar',
  '(?:le|te) (?:recomendamos|sugerimos)',
  'nota relacionada|noticias? relacionadas?',
)
const marked = either('related', 'relacionad[oa]s?', 'recomendad[oa]s?', 'recomendamos')
const linkWords = new RegExp(`^${linkTexts}(?![\\p{L}])|^${marked} ?[:|]`, 'u')
/** How far into a sentence these words and what stands before them reach. */
const opening = 45

const isLink = (sentence: string): boolean =>
  linkWords.test(fold(sentence.slice(0, opening)).replace(/^[^\p{L}]+/u, ''))

/** `text`, in which credits are blank and every other sign is where it was, and the sentences that tell something. */
type Told = { text: string; sentences: Span[] }

function findTold(text: string): Told {
  const parts: string[] = []
  const sentences: Span[] = []
  let from = 0
  for (const span of sentencesOf(text)) {
    const sentence = text.slice(span.start, span.end)
    if (isCredit(sentence)) {
      parts.push(text.slice(from, span.start), ' '.repeat(span.end - span.start))
      from = span.end
    } else if (!isLink(sentence)) sentences.push(span)
  }
  return { text: from > 0 ? parts.join('') + text.slice(from) : text, sentences }
}

export const toldIn = rememberLast(findTold)
