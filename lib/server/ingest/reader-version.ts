import type { CrisisFolder } from '@/lib/server/crisis/load-crisis'
import { hashSources } from '@/lib/server/running/hash-sources'

/** All that decides how an article is read, but for the crisis's own part. */
export const readerSources = [
  'lib/kinds',
  'lib/model',
  'lib/geo/distance.ts',
  'lib/text',
  'lib/gazetteer',
  'lib/reading',
  'data/gazetteer',
]

/**
 * A name for the way articles are read now. It differs as soon as the reader's source, the gazetteer, or the crisis's own
 * places, countries and strikes do: then every reading is made again. To be asked where the source is, which is in the commands,
 * not in the built server.
 */
export const readerVersion = (
  { crisis, places, struck }: CrisisFolder,
  root = process.cwd(),
): Promise<string> => hashSources(root, readerSources, crisis.countries, places, struck)
