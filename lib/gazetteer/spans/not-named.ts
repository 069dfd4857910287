import type { Bearer } from '@/lib/gazetteer/spans/place-names'
import type { Word } from '@/lib/gazetteer/words'
import type { Language } from '@/lib/model/article'

/** Words that are spelt as the name of a place, and name none where they stand. */

/** "Cerró", "Cayó": a verb with which a Spanish sentence begins, where no place is spelt with that accent. */
const isPastTense = ({ opens, gap, text }: Word, bearers: readonly Bearer[]): boolean =>
  (opens || /[.:]\s*[-–—]\s*$/.test(gap)) &&
  /\p{Ll}ó$/u.test(text) &&
  !bearers.some(({ place }) => place.name.endsWith('ó'))

/** "Somali police", "the Somali capital": of the nation, where nothing says that the region across the border is meant. */
export const isOfNation = (key: string, next: Word | undefined): boolean =>
  key === 'somali' && !/^(?:region|state|regional)$/.test(next?.norm ?? '')

/** "Irán novecientos soldados": the verb, with which a Spanish sentence begins. */
const isWillGo = ({ opens, norm }: Word, next: Word | undefined): boolean =>
  opens &&
  norm === 'iran' &&
  next?.gap === ' ' &&
  (/^\p{N}/u.test(next.text) ||
    /^(?:a|al|por|hacia|un[oa]s|dos|tres|cuatro|cinco|seis|diez|cien|mil)$/.test(next.norm) ||
    /(?:cient[oa]s|enta|inte)$/.test(next.norm))

const parts = /^(?:pabellon|pavilion|modulo|bloque|galeria|cellblock)$/
const isTown = ({ place }: Bearer): boolean =>
  'populace' in place && (place.kind === 'city' || place.kind === 'canton') && place.populace < greatCity
const greatCity = 1_000_000 // people

/** "El pabellón Libertad", "murieron en el Rosales": part of a prison or a hospital, for no town takes an article written small. */
export function isHouse(
  words: readonly Word[],
  from: number,
  bearers: readonly Bearer[],
  language: Language,
): boolean {
  const before = words[from - 1]
  if (!before || words[from]?.gap !== ' ') return false
  if (parts.test(before.norm)) return true
  return (
    language === 'es' && /^(?:el|del|al)$/.test(before.text) && bearers.length > 0 && bearers.every(isTown)
  )
}

/** A verb with which a Spanish sentence begins, by the word behind it. */
export const opensAsVerb = (word: Word, next: Word | undefined, bearers: readonly Bearer[]): boolean =>
  isPastTense(word, bearers) || isWillGo(word, next)
