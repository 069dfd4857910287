import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endProcess, untilAnswering } from './processes'

export const hasNginx = () => spawnSync('nginx', ['-v']).status === 0

/** The configuration that ships, with another port to listen at, another behind it and a cache in a folder of its own. */
function toConfiguration(folder: string, port: number, appPort: number): string {
  const shipped = readFileSync('docs/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('server 127.0.0.1:3000;', `server 127.0.0.1:${appPort};`)
    .replace('/var/cache/nginx/crisis-map', join(folder, 'cache'))
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  )
  return [
    // Started by root its workers would be somebody else, who may not write into our folder.
    process.getuid?.() === 0 ? 'user root;' : '',
    'daemon off; worker_processes 1;',
    `pid ${join(folder, 'pid')}; error_log stderr warn;`,
    'events { worker_connections 256; }',
    `http { access_log off; ${places.join(' ')}`,
    shipped,
    '}',
  ].join('\n')
}

/** nginx with the configuration that ships, in front of the app at `appPort`. */
export async function startNginx(port: number, appPort: number) {
  const folder = mkdtempSync(join(tmpdir(), 'crisis-nginx-'))
  mkdirSync(join(folder, 'cache'))
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, toConfiguration(folder, port, appPort))
  const child = spawn('nginx', ['-p', folder, '-c', file, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  await untilAnswering(url, child)
  return {
    url,
    stop: async () => {
      await endProcess(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
