// What Lighthouse (mobile) says of the dashboard. Fetched when it is asked for: it is large, and nothing else needs it.
// Performance depends on how busy the machine is; the other three do not.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserFlags, findOrInstallBrowser } from '../e2e/support/find-browser'
import { startApp } from '../e2e/support/start-server'

const version = '12' // the last that runs on Node 20
const paths = ['/', '/?lang=es']
const port = 3294

type Report = { categories: Record<string, { title: string; score: number | null }> }

function measure(url: string): Report {
  const folder = mkdtempSync(join(tmpdir(), 'crisis-lighthouse-'))
  const out = join(folder, 'report.json')
  const flags = `--chrome-flags=--headless ${browserFlags.join(' ')}`
  const args = [
    '--yes',
    `lighthouse@${version}`,
    url,
    '--quiet',
    '--output=json',
    `--output-path=${out}`,
    flags,
  ]
  const { status } = spawnSync('npx', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, CHROME_PATH: findOrInstallBrowser() ?? '' },
  })
  if (status !== 0) throw new Error(`Lighthouse did not measure ${url}`)
  const report = JSON.parse(readFileSync(out, 'utf8')) as Report
  rmSync(folder, { recursive: true, force: true })
  return report
}

const app = await startApp(port)
try {
  for (const path of paths) {
    const scores = Object.values(measure(app.url + path).categories)
    const said = scores.map(({ title, score }) => `${title} ${Math.round(100 * (score ?? 0))}`)
    console.log(`${path.padEnd(10)} ${said.join(', ')}`)
  }
} finally {
  await app.stop()
}
