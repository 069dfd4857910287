import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { readArticle } from '@/lib/reading/read-article'
import { strike } from '@/lib/reading/strike'
import type { CrisisFolder } from '@/lib/server/crisis/load-crisis'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
import type { Reader } from '@/lib/server/ingest/ingest-article'
import { readerVersion } from '@/lib/server/ingest/reader-version'

/**
 * The reader of a crisis's articles; what the newsroom has struck it does not claim. `known` is its gazetteer, where it is at
 * hand.
 */
export async function loadReader(folder: CrisisFolder, known?: Gazetteer): Promise<Reader> {
  const { countries } = folder.crisis
  const gazetteer = known ?? (await loadGazetteer(countries, folder.places))
  const version = await readerVersion(folder)
  return {
    version,
    read: (article) => strike(readArticle(article, gazetteer, { countries }), article.text, folder.struck),
    isListed: (place) => gazetteer.find(place) !== undefined,
  }
}
