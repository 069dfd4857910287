import type { Bearer } from '@/lib/gazetteer/spans/place-names'
import type { Word } from '@/lib/gazetteer/words'

/** Words that are spelt as the name of a place, and name none where they stand. */

/** "Cerró", "Cayó": a verb with which a Spanish sentence begins, where no place is spelt with that accent. */
const isPastTense = ({ opens, gap, text }: Word, bearers: readonly Bearer[]): boolean =>
  (opens || /[.:]\s*[-–—]\s*$/.test(gap)) &&
  /\p{Ll}ó$/u.test(text) &&
  !bearers.some(({ place }) => place.name.endsWith('ó'))

const ofNation =
  /^(?:police|soldiers?|troops|forces?|army|navy|government|officials?|authorities|rebels|militants|gunmen|pirates|president|minister|people|men|women|children|capital)$/
/** "Somali police", "the Somali capital": of the nation. */
export const isOfNation = (key: string, next: Word | undefined): boolean =>
  key === 'somali' && next?.gap === ' ' && ofNation.test(next.norm)

/** "Irán novecientos soldados": the verb, with which a Spanish sentence begins. */
const isWillGo = ({ opens, norm }: Word, next: Word | undefined): boolean =>
  opens &&
  norm === 'iran' &&
  next?.gap === ' ' &&
  (/^\p{N}/u.test(next.text) ||
    /^(?:a|al|por|hacia|un[oa]s|dos|tres|cuatro|cinco|seis|diez|cien|mil)$/.test(next.norm) ||
    /(?:cient[oa]s|enta|inte)$/.test(next.norm))

const parts = /^(?:pabellon|pavilion|modulo|bloque|galeria|cellblock)$/
/** "El pabellón Libertad": part of a prison. */
export const isHouse = (words: readonly Word[], from: number): boolean =>
  words[from]?.gap === ' ' && parts.test(words[from - 1]?.norm ?? '')

/** A verb with which a Spanish sentence begins, by the word behind it. */
export const opensAsVerb = (word: Word, next: Word | undefined, bearers: readonly Bearer[]): boolean =>
  isPastTense(word, bearers) || isWillGo(word, next)
