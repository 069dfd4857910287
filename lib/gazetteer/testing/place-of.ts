import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import type { Language } from '@/lib/model/article'
import { geoparse } from './geoparse'

/** What a name of a text stands for: kind and country, null where that is left open, `unmarked` where it is taken for no place. */
export const placeReader =
  (gazetteer: Gazetteer, countries: string[]) =>
  (name: string, text: string, language: Language): string | null => {
    const found = geoparse(text, language, gazetteer, countries).find(({ text: own }) => own.endsWith(name))
    if (!found) return 'unmarked'
    return found.place ? `${found.place.kind} ${found.place.country}` : null
  }
