import type { Article } from '@/lib/model/article'
import type { Reading } from '@/lib/model/reading'
import type { Strike } from '@/lib/model/struck'
import { isStruckBy } from '@/lib/reading/strike'
import { isInOther } from '@/lib/text/guess-language'
import { withoutMarkup } from '@/lib/text/without-markup'

/** Does a gazetteer hold the place of this id? */
type IsListed = (place: string) => boolean

const toOther = {
  en: 'it says language: en and looks Spanish: write language: es, or it is read as English',
  es: 'it says language: es and looks English: write language: en, or it is read as Spanish',
}

const partInOther = {
  en: 'a part of it looks Spanish and is read as English: give each language an article of its own',
  es: 'a part of it looks English and is read as Spanish: give each language an article of its own',
}

const mostNamed = 3
/** "<a href="https://exam…>": a tag may be as long as its address. */
const shorten = (tag: string) => (tag.length > 40 ? `${tag.slice(0, 38)}…>` : tag)

/** Prisons of which the text alone tells: they stand at the town or province that it gives them. */
function unlistedPrisons(claims: Reading['claims'], isListed: IsListed): string[] {
  const prisons = claims.flatMap(({ place }) => (place?.kind === 'prison' ? [place] : []))
  const unlisted = prisons.filter(({ id }) => !isListed(id))
  return [...new Map(unlisted.map((place) => [place.id, place])).values()].map(({ name }) => name)
}

function remarkOnMarkup(text: string): string[] {
  const found = withoutMarkup(text)?.found ?? []
  if (found.length === 0) return []
  const opening = found.filter((tag) => !tag.startsWith('</'))
  const named = opening.length > 0 ? opening : found
  const rest = named.length - mostNamed
  const names = named.slice(0, mostNamed).map(shorten).join(', ')
  return [
    `its text holds markup: ${names}${rest > 0 ? ` and ${rest} more` : ''}; it is kept and shown as it stands and read as if that were not there: paste plain text`,
  ]
}

/** Prisons of a text that no gazetteer holds. */
export function remarksOnPlaces(claims: Reading['claims'], isListed: IsListed): string[] {
  const unlisted = unlistedPrisons(claims, isListed)
  if (unlisted.length === 0) return []
  return [
    `in no gazetteer, and no closer than its town or province: ${unlisted.join(', ')}; places.json can say where it lies and what else it is called`,
  ]
}

/** What is read of one text though it was struck of another. */
export function remarksOnStruck(
  claims: Reading['claims'],
  text: string,
  strikes: readonly Strike[],
): string[] {
  const alike = strikes.filter((one) =>
    claims.some((claim) => isStruckBy(one, claim, text.slice(claim.sentence.start, claim.sentence.end))),
  )
  return alike.map(
    ({ words, article }) =>
      `tells what was struck of another article: “${words}”, of ${article}; a line of struck.json strikes in one article alone`,
  )
}

/** A text in two languages: its lines in the other one are read as if they were in this. */
function remarkOnOther({ text, language }: Pick<Article, 'text' | 'language'>): string[] {
  if (isInOther(language, text)) return [toOther[language]]
  return text.split('\n').some((line) => isInOther(language, line)) ? [partInOther[language]] : []
}

/** What whoever gave a text should look at, whatever was read from it. */
export const remarksOnText = ({ text, language }: Pick<Article, 'text' | 'language'>): string[] => [
  ...remarkOnMarkup(text),
  ...remarkOnOther({ text, language }),
]

/** What whoever gave an article should look at, though it can be stored as it is. */
export function remarksOn(
  article: Pick<Article, 'text' | 'language'>,
  { claims, rejected }: Pick<Reading, 'claims' | 'rejected'>,
  isListed: IsListed,
): string[] {
  const isBare = claims.length === 0 && !rejected.some(({ struck }) => struck)
  return [
    ...remarksOnText(article),
    ...remarksOnPlaces(claims, isListed),
    ...(isBare ? ['nothing in it was claimed; npm run read -- --explain FILE says why of each number'] : []),
  ]
}
