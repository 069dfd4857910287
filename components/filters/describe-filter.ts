import type { Places } from '@/components/dashboard/places-context'
import type { ActiveFilter } from '@/components/dashboard/search-params'
import type { Words } from '@/components/words/en'
import { sayQueryKind } from '@/components/words/say'
import type { Status } from '@/lib/model/claim'
import type { ArticleItem } from '@/lib/model/responses'

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}/.test(text)

/** A filter with all that it lets through: "Harrow Fell prison or Old Quay prison". */
export const describeFilters = (
  words: Words,
  places: Pick<Places, 'nameOf'>,
  articles: readonly ArticleItem[],
  filters: readonly ActiveFilter[],
): string => words.formats.either(filters.map((one) => describeFilter(words, places, articles, one)))

/** A filter as a person would name it: "Harrow Fell prison", "Killed", "until 26 July 2023". */
export function describeFilter(
  words: Words,
  places: Pick<Places, 'nameOf'>,
  articles: readonly ArticleItem[],
  { key, value }: ActiveFilter,
): string {
  switch (key) {
    case 'place':
      return places.nameOf({ id: value, name: value })
    case 'kind':
      return sayQueryKind(words, value) ?? value
    case 'status':
      return words.statuses[value as Status] ?? value
    case 'source':
      return articles.find(({ id }) => id === value)?.title ?? value
    case 'from':
    case 'to':
    case 'asOf':
      return `${words.filters[key]} ${isDay(value) ? words.formats.day(value) : value}`
    case 'q':
      return `“${value}”`
    case 'bbox':
      return words.filters.bbox
  }
}
