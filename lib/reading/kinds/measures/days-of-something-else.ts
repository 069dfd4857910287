import { either } from '@/lib/text/either'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'

/** Days in a sentence about an emergency that are not how long it lasts. */

/** "three days of mourning", "tres días de luto". */
export const isMourning = (view: SentenceView, last: number) =>
  /^(?:mourning|luto|duelo)$/.test(wordAt(view, last + 2)) ||
  /^(?:mourning|luto)$/.test(wordAt(view, last + 3))

/** "en un plazo de tres días", "antes de cinco días", "dispone de ocho días para": by when something must be done. */
export const isTerm = (view: SentenceView, first: number): boolean =>
  term.test(
    [5, 4, 3, 2, 1]
      .map((step) => wordAt(view, first - step))
      .filter(Boolean)
      .join(' '),
  )
const within = either(
  '(?:en|dentro de|antes de)(?: (?:el|un|los))?(?: (?:plazo|termino|lapso)(?: maximo)? de)?(?: (?:los|proximos|siguientes))*',
  '(?:dispone|disponen|tiene|tienen) de',
  'hace|desde hace',
  'within|(?:with)?in the next',
)
/** "vence en tres días" tells when it ends. */
const ends = '(?:vence|vencera|vencen|expira|expirara)'
const term = new RegExp(`(?<!${ends} )\\b${within}$`)
