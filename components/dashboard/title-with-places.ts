import type { Words } from '@/components/words/en'
import type { FirstView } from './first-view'
import { type Places, toPlaces } from './to-places'

/** "Unrest in the prisons: Hill jail": the crisis, and the places that the map is narrowed to. */
export function titleWithPlaces(
  words: Words,
  { title, base, chosen }: Pick<FirstView, 'title' | 'base' | 'chosen'>,
  params: URLSearchParams,
  places: Places = toPlaces(base.places, words.language, chosen),
): string {
  const names = params.getAll('place').flatMap((id) => (id === '' ? [] : places.nameOf({ id, name: id })))
  return names.length > 0 ? `${title}: ${words.formats.list(names)}` : title
}
