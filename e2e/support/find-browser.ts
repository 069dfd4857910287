import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from '@playwright/test'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function onPath(name: string): string | null {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
  return found.status === 0 ? found.stdout.trim() : null
}

/** A Chromium that can be run now: `CHROMIUM`, one on the PATH, or the browser tool's own download. */
export function findBrowser(): string | null {
  const given = process.env.CHROMIUM
  if (given) return existsSync(given) ? given : null
  for (const name of names) {
    const path = onPath(name)
    if (path) return path
  }
  const own = chromium.executablePath()
  return existsSync(own) ? own : null
}

const attempts: [what: string, command: string, args: string[], usable: () => boolean][] = [
  [
    'Debian installs Chromium',
    'sh',
    ['-c', 'apt-get update && apt-get install -y --no-install-recommends chromium'],
    () => process.getuid?.() === 0 && onPath('apt-get') !== null,
  ],
  [
    'the browser tool downloads Chromium',
    'npx',
    ['--no-install', 'playwright', 'install', 'chromium'],
    () => true,
  ],
]

/** `findBrowser`, and where there is none, install one: Debian's where we may, else the browser tool's download. */
export function findOrInstallBrowser(): string | null {
  const found = findBrowser()
  if (found) return found
  for (const [what, command, args, usable] of attempts) {
    if (!usable()) continue
    console.error(`no browser found; ${what} ...`)
    try {
      execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 })
    } catch {
      console.error(`that did not work: ${command} ${args.join(' ')}`)
    }
    const installed = findBrowser()
    if (installed) return installed
  }
  return null
}

/** It runs as root and without a graphics card, and asks nobody of its own accord. */
export const browserFlags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking']

/** A browser to measure or draw with, installed where there is none. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findOrInstallBrowser() ?? undefined, args: browserFlags })
