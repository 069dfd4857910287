// npx tsx data/build/build-lstm.ts: compiles data/build/encoder/lstm/lstm.ts into lib/reading/encoder/lstm-code.json. Takes
// its compiler from the registry, for nothing else needs it.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataFolder, writeJson } from './write'

const folder = mkdtempSync(join(tmpdir(), 'lstm-'))
const compiled = join(folder, 'lstm.wasm')
const source = join(dataFolder, 'build/encoder/lstm/lstm.ts')
const options = ['--enable', 'simd', '--runtime', 'stub', '-O3', '--outFile', compiled]
execFileSync('npx', ['--yes', '-p', 'assemblyscript@0.28.20', 'asc', source, ...options], {
  stdio: 'inherit',
  cwd: folder,
})
writeJson('../lib/reading/encoder/lstm-code.json', { wasm: readFileSync(compiled).toString('base64') })
rmSync(folder, { recursive: true })
