import type { ActiveFilter } from '@/components/dashboard/search-params'
import type { Places } from '@/components/dashboard/to-places'
import { describeFilter } from '@/components/filters/describe-filter'
import type { Words } from '@/components/words/en'
import { tableWords } from '@/components/words/table-words'
import { textWidth } from '@/lib/geo/text-width'
import type { ArticleItem } from '@/lib/model/responses'

const fontSize = 12 // px, as the image has it (lib/geo/svg/svg-map.ts)
const margins = 2 * 16 // px
const kerning = 1.02 // a line may be wider by so much than its letters

/**
 * What an image's line under its title says besides: the filters that are set, as many as there is room for behind `before`;
 * nothing where none is. The moment is no filter here: the line tells it.
 */
export function sayFilters(
  words: Words,
  places: Pick<Places, 'nameOf'>,
  articles: readonly ArticleItem[],
  active: readonly ActiveFilter[],
  { before, width }: { before: string; width: number },
): string {
  const names = active
    .filter(({ key }) => key !== 'asOf')
    .map((one) => describeFilter(words, places, articles, one))
  for (let count = names.length; count > 0; count--) {
    const shown = count < names.length ? [...names.slice(0, count), '…'] : names
    const said = `${tableWords[words.language].filters(shown)}.`
    const isWithin = textWidth(`${before} ${said}`, 'sans400', fontSize) * kerning <= width - margins
    if (isWithin) return said
  }
  return names.length > 0 ? `${tableWords[words.language].filters(['…'])}.` : ''
}
