// npm run synthetic -- INCIDENTS FOLDER: writes a crisis folder of made-up reports, to try the map with many incidents.
import '@/lib/server/commands/check-node'
import { existsSync } from 'node:fs'
import { say } from '@/lib/server/commands/say'
import { writeSyntheticCrisis } from '@/lib/server/synthetic/write-synthetic-crisis'

const most = 200_000

async function synthetic([count = '', folder = '']: string[]): Promise<number> {
  const incidents = Number(count)
  if (!/^\d+$/.test(count) || incidents < 1 || incidents > most || folder === '') {
    say(`Say how many, 1 to ${most}, and where: npm run synthetic -- INCIDENTS FOLDER`)
    return 1
  }
  if (existsSync(folder)) {
    say(`${folder} is there already; name a folder that is not`)
    return 1
  }
  const reports = await writeSyntheticCrisis(folder, incidents)
  say(`${reports} made-up reports of ${incidents} incidents; to serve them:`)
  say(`CRISIS=${folder} DATABASE_URL=file:${folder}/crisis.db npm start`)
  return 0
}

process.exitCode = await synthetic(process.argv.slice(2))
