// Everything, in the order in which it fails fastest: format, lint, types, unit tests, build, browser tests.
import { spawnSync } from 'node:child_process'
import { findOrInstallBrowser } from './find-browser'
import { startPostgres } from './start-postgres'

const steps: [name: string, command: string[]][] = [
  ['format and lint, with the arrows', ['biome', 'ci', '.']],
  ['types of pages and styles', ['next', 'typegen']],
  ['types', ['tsc', '--noEmit']],
  ['unit tests', ['vitest', 'run']],
  ['build', ['tsx', 'lib/server/commands/build.ts']],
  ['browser tests', ['playwright', 'test']],
]

async function main(): Promise<number> {
  const postgres = await startPostgres()
  if ('missing' in postgres) {
    console.error(`\n!!! NOT TESTED ON POSTGRES: ${postgres.missing}\n`)
  } else {
    process.env.TEST_POSTGRES_URL = postgres.url
    console.error('Postgres is running for the store tests')
  }
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  try {
    for (const [name, command] of steps) {
      if (name === 'browser tests') {
        const browser = findOrInstallBrowser()
        if (!browser) {
          console.error(
            'No browser could be found or installed. Install Chromium, or set CHROMIUM to its path.',
          )
          return 1
        }
        process.env.CHROMIUM = browser
      }
      console.error(`\n── ${name}`)
      const began = performance.now()
      const run = spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit' })
      console.error(
        `── ${name}: ${run.status === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - began) / 1000).toFixed(0)} s`,
      )
      if (run.status !== 0) return 1
    }
    if ('missing' in postgres) console.error(`\n!!! NOT TESTED ON POSTGRES: ${postgres.missing}`)
    return 0
  } finally {
    if (!('missing' in postgres)) await postgres.stop()
  }
}

process.exit(await main())
