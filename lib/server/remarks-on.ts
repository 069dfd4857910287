import type { Article } from '@/lib/model/article'
import type { Reading } from '@/lib/model/reading'
import { isInOther } from '@/lib/text/guess-language'

/** Does a gazetteer hold the place of this id? */
type IsListed = (place: string) => boolean

const toOther = {
  en: 'it says language: en and looks Spanish: write language: es, or it is read as English',
  es: 'it says language: es and looks English: write language: en, or it is read as Spanish',
}

const tag = /<\/?(?:p|div|span|br|a|b|i|em|strong|h[1-6]|ul|li|img|script|style)\b[^<>]{0,200}>/i

/** Prisons of which the text alone tells: they stand at the town or province that it gives them. */
function unlistedPrisons(claims: Reading['claims'], isListed: IsListed): string[] {
  const prisons = claims.flatMap(({ place }) => (place?.kind === 'prison' ? [place] : []))
  const unlisted = prisons.filter(({ id }) => !isListed(id))
  return [...new Map(unlisted.map((place) => [place.id, place])).values()].map(({ name }) => name)
}

/** What whoever gave an article should look at, though it can be stored as it is. */
export function remarksOn(
  { text, language }: Pick<Article, 'text' | 'language'>,
  { claims, rejected }: Pick<Reading, 'claims' | 'rejected'>,
  isListed: IsListed,
): string[] {
  const isBare = claims.length === 0 && !rejected.some(({ struck }) => struck)
  const unlisted = unlistedPrisons(claims, isListed)
  const found = tag.exec(text)?.[0]
  return [
    ...(found ? [`its text holds markup, read as it stands (${found}): paste the text alone`] : []),
    ...(isInOther(language, text) ? [toOther[language]] : []),
    ...(unlisted.length > 0
      ? [
          `in no gazetteer, and no closer than its town or province: ${unlisted.join(', ')}; places.json can say where it lies and what else it is called`,
        ]
      : []),
    ...(isBare ? ['nothing in it was claimed; npm run read -- --explain FILE says why of each number'] : []),
  ]
}
