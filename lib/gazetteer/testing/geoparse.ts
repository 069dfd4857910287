import { findToponyms } from '@/lib/gazetteer/find-toponyms'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { resolveToponyms } from '@/lib/gazetteer/resolve-toponyms'
import type { Language } from '@/lib/model/article'
import type { Toponym } from '@/lib/model/reading'

/** The places that a text names, of a crisis in these countries (ISO 3166-1 codes). */
export const geoparse = (
  text: string,
  language: Language,
  gazetteer: Gazetteer,
  countries: string[],
): Toponym[] =>
  resolveToponyms(findToponyms(text, language, gazetteer), { text, language, countries }, gazetteer)

/** "name = id", or "name = ?" where it stays open. */
export const sayIds = (toponyms: readonly Toponym[]): string[] =>
  toponyms.map(({ text, place }) => `${text} = ${place?.id ?? '?'}`)
