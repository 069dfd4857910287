/**
 * Derives data/gazetteer/land, the provinces of each country and the land around it, for maps of countries without a
 * gazetteer of their own: `npx tsx data/build/build-land.ts`.
 */
import { gzipSync } from 'node:zlib'
import { toLands } from './land'
import { writeBytes } from './write'

for (const [country, land] of toLands(['EC']))
  writeBytes(`gazetteer/land/${country}.json.gz`, gzipSync(JSON.stringify(land()), { level: 9 }))
