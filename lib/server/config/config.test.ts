import { describe, expect, test } from 'vitest'
import { isProblem } from '@/lib/model/problem'
import { loadConfig } from '@/lib/server/config/config'

describe('the configuration', () => {
  test('needs nothing set', () => {
    expect(loadConfig({})).toEqual({
      port: 3000,
      host: undefined,
      databaseUrl: 'file:.data/crisis.db',
      crisisFolder: 'data/crises/ecuador-prisons-2023',
      tiles: null,
      embedAncestors: '*',
      trustProxy: 'loopback',
      readArticles: 'local',
    })
  })

  test('takes what the environment asks for', () => {
    const env = {
      PORT: '8080',
      HOST: '127.0.0.1',
      DATABASE_URL: 'postgres://ana@db/crisis',
      CRISIS: '/srv/flood',
      TILE_URL: 'https://tiles.example/{z}/{x}/{y}.png',
      TILE_ATTRIBUTION: 'Tiles by Example',
      EMBED_ANCESTORS: 'https://paper.example https://radio.example',
      TRUST_PROXY: 'all',
      READ_ARTICLES: 'none',
    }
    expect(loadConfig(env)).toEqual({
      port: 8080,
      host: '127.0.0.1',
      databaseUrl: 'postgres://ana@db/crisis',
      crisisFolder: '/srv/flood',
      tiles: { url: 'https://tiles.example/{z}/{x}/{y}.png', attribution: 'Tiles by Example' },
      embedAncestors: 'https://paper.example https://radio.example',
      trustProxy: 'all',
      readArticles: 'none',
    })
  })

  test('takes an empty variable as one that is not set', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '', TILE_URL: '' })).toEqual(loadConfig({}))
  })

  test.each([
    [{ PORT: 'http' }, 'PORT: write a number'],
    [{ PORT: '70000' }, 'PORT: a port is at most 65535'],
    [{ PORT: '-1' }, 'PORT: write a number'],
    [{ HOST: 'a b' }, 'HOST: write a host name'],
    [{ EMBED_ANCESTORS: "*; script-src 'unsafe-inline'" }, 'EMBED_ANCESTORS: write * for everybody'],
    [{ READ_ARTICLES: 'yes' }, 'READ_ARTICLES: write one of local, all, none'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY: write one of loopback, all, none'],
    [{ DATABASE_URL: 'mysql://x/y' }, 'DATABASE_URL: it is neither file: nor postgres:'],
    [{ TILE_URL: 'ftp://x/{z}/{x}/{y}', TILE_ATTRIBUTION: 'x' }, 'TILE_URL: write an address'],
    [{ TILE_URL: 'https://x/{z}/{x}.png', TILE_ATTRIBUTION: 'x' }, 'TILE_URL: it must hold'],
    [
      { TILE_URL: 'https://{s}.x/{z}/{x}/{y}.png', TILE_ATTRIBUTION: 'x' },
      'TILE_URL: nothing is put for {s}',
    ],
    [
      { TILE_URL: 'https://x/{z}/{x}/{y}?{key}', TILE_ATTRIBUTION: 'x' },
      'TILE_URL: nothing is put for {key}',
    ],
    [{ TILE_URL: 'https://{z}.x/{z}/{x}/{y}', TILE_ATTRIBUTION: 'x' }, 'TILE_URL: write an address'],
    [{ TILE_URL: 'https://:80/{z}/{x}/{y}', TILE_ATTRIBUTION: 'x' }, 'TILE_URL: write an address'],
    [{ TILE_URL: 'https://x/{z}/{x}/{y}' }, 'TILE_ATTRIBUTION: say whose tiles'],
  ])('%j is refused by name', (env, words) => {
    const answer = loadConfig(env)
    expect(isProblem(answer) && answer.detail).toContain(words)
  })
})
