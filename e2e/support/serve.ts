// Serves one crisis for the browser tests: a fresh store, then the app as `npm start` runs it.
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeSyntheticCrisis } from '@/lib/server/synthetic/write-synthetic-crisis'
import { type ServerName, servers } from './servers'

const replacements: [RegExp, string][] = [
  [/\b53\b/g, '54'],
  [/\bTuri\b/g, 'Latacunga'],
  [/\bAzuay\b/g, 'Cotopaxi'],
  [/\bCuenca\b/g, 'Latacunga'],
]

/** A crisis folder with one article: the first that ships, with other words in the places of some. */
function writeChangedCrisis(): void {
  const { crisis } = servers.changed
  rmSync(crisis, { recursive: true, force: true })
  mkdirSync(join(crisis, 'articles'), { recursive: true })
  for (const file of ['crisis.json', 'decrees.json'])
    cpSync(join(servers.shipped.crisis, file), join(crisis, file))
  const folder = join(servers.shipped.crisis, 'articles')
  const first = readdirSync(folder).sort()[0] ?? ''
  const text = replacements.reduce(
    (t, [from, to]) => t.replace(from, to),
    readFileSync(join(folder, first), 'utf8'),
  )
  writeFileSync(join(crisis, 'articles', first), text)
}

const name = process.argv[2] as ServerName
const { port, crisis } = servers[name]
if (name === 'changed') writeChangedCrisis()
if (name === 'synthetic') {
  rmSync(crisis, { recursive: true, force: true })
  await writeSyntheticCrisis(crisis, 5_000)
}
const store = mkdtempSync(join(tmpdir(), `crisis-${name}-`))
const app = spawn('npm', ['start'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PORT: String(port),
    CRISIS: crisis,
    DATABASE_URL: `file:${join(store, 'crisis.db')}`,
  },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.kill(signal))
app.on('exit', (code) => {
  rmSync(store, { recursive: true, force: true })
  process.exit(code ?? 0)
})
