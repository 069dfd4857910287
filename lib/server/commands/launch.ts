import { isProblem, type Problem } from '@/lib/model/problem'
import { say, toComplaint, toLine, toSummary } from '@/lib/server/commands/say'
import { type Config, loadConfig } from '@/lib/server/config/config'
import { toAddress } from '@/lib/server/config/to-address'
import { serveApp } from '@/lib/server/http/serve-app'
import { prepareStore } from '@/lib/server/ingest/prepare-store'
import { buildWhenStale } from '@/lib/server/running/build-app'
import { checkPort } from '@/lib/server/running/check-port'
import { runNextDev } from '@/lib/server/running/run-next-dev'

/** A file at fault is named and the rest is served: one bad article must not take the map down. */
async function prepare(config: Config): Promise<Problem | null> {
  const tally = await prepareStore(
    config,
    (path, result) => {
      if (isProblem(result) || result.outcome !== 'unchanged') say(toLine(path, result))
    },
    (id, rank, total) => say(`reading again ${rank} of ${total}: ${id}`),
    say,
  )
  if (isProblem(tally)) return tally
  if (tally.added + tally.changed + tally.refused > 0) say(toSummary(tally))
  return null
}

async function check(mode: 'start' | 'dev', config: Config): Promise<Problem | null> {
  const taken = await checkPort(config.port, config.host)
  if (taken || mode === 'dev') return taken
  return buildWhenStale(() => say('Building the app, which takes about half a minute…'))
}

function refuse(fault: Problem): number {
  say(toComplaint(fault))
  return 1
}

/**
 * What `npm start` and `npm run dev` do: see that the port is free, build when the build is stale (start only), bring the
 * store up to date, serve, and say where in one line.
 * @returns the exit code
 */
export async function launch(mode: 'start' | 'dev'): Promise<number> {
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  const config = loadConfig()
  if (isProblem(config)) return refuse(config)
  const fault = (await check(mode, config)) ?? (await prepare(config))
  if (fault) return refuse(fault)
  const sayReady = () => console.log(`Crisis map ready at ${toAddress(config)}`)
  return mode === 'dev' ? runNextDev(config, sayReady) : serveApp(config, sayReady)
}
