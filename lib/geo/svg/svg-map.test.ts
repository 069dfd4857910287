import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Scene } from '@/lib/geo/scene'
import { madeUpMark, madeUpPrison, madeUpScene } from '@/lib/geo/testing/made-up-scene'
import { claimKinds, kinds } from '@/lib/kinds/kinds'
import { escapeText } from '@/lib/text/xml'
import { colours, familyColours, toKindRules } from './svg-colours'
import { type SvgWords, seenInImage, toSvgMap } from './svg-map'

const words: SvgWords = {
  language: 'en',
  title: 'Sellow district, March 2024',
  moment: 'As known on 4 March 2024, 2 reports.',
  legend: [
    { sign: 'killed', text: 'Killed' },
    { sign: 'site', text: 'prison, position known' },
  ],
  sources: 'Made-up places',
}
const scene: Scene = {
  ...madeUpScene,
  outlines: { 'XT-A': { d: 'M1000 1000l5000 0 0 5000z', box: [0.1, 0.1, 0.6, 0.6], parts: 1 } },
  areas: [{ key: 'z', zone: 'z', shape: { outline: 'XT-A' }, isApproximate: true }],
  prisons: [{ ...madeUpPrison('p', 0.7, 0.7), zones: ['z'] }],
}
const size = { width: 1200, height: 630, theme: 'light' } as const

/** Every tag that is opened is closed, in order. */
function isWellFormed(markup: string): boolean {
  const open: string[] = []
  for (const [, close, name, self] of markup.matchAll(/<(\/?)([\w:]+)(?:\s[\w:-]+="[^"<]*")*(\/?)>/g)) {
    if (self === '/') continue
    if (close === '/' && open.pop() !== name) return false
    if (close !== '/') open.push(name ?? '')
  }
  return open.length === 0
}

test('the image says what it shows, as of when, what its signs mean and whose data it is', () => {
  const svg = toSvgMap(scene, words, size)
  expect(isWellFormed(svg)).toBe(true)
  expect(svg).toContain('<title>Sellow district, March 2024</title>')
  for (const said of [words.moment, words.sources, 'Killed', '31 killed', 'Harrow Fell', 'SELLOW'])
    expect(svg).toContain(`>${said}<`)
})

test('a prison that two emergencies reach has one ring', () => {
  const around = (zones: string[]) => ({ ...scene, prisons: [{ ...madeUpPrison('p', 0.7, 0.7), zones }] })
  expect(toSvgMap(around(['z', 'y']), words, size)).toBe(toSvgMap(around(['z']), words, size))
})

test('no prison stands on the number of a cluster', () => {
  const at = { x: 0.7, y: 0.7 }
  const lonLat: [number, number] = [0, 0]
  const cluster = {
    id: 'k',
    at,
    lonLat,
    count: 153,
    sign: '153',
    name: '',
    splitsAt: 9,
    places: [],
    tiers: null,
  }
  const svg = toSvgMap({ ...scene, clusters: [cluster] }, words, size)
  const prison = svg.lastIndexOf(`stroke="${colours.light.emergency}" stroke-width="0.9"`)
  expect(prison).toBeGreaterThan(0)
  expect(svg.indexOf('>153<')).toBeGreaterThan(prison)
})

test('it stands alone: nothing is fetched, nothing is left to a style sheet', () => {
  const svg = toSvgMap(scene, words, size)
  expect(svg).not.toMatch(/class=|var\(|href=|url\((?!#)/)
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toContain('http')
})

test('it is as large as it is asked to be, down to the smallest', () => {
  for (const [width, height] of [
    [320, 320],
    [1200, 630],
    [3840, 2160],
  ] as const) {
    const svg = toSvgMap(scene, words, { ...size, width, height })
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`)
    expect(svg).not.toMatch(/NaN|undefined|Infinity/)
  }
})

test('what an article says stays words', () => {
  const hostile = { ...madeUpMark('h', 0.4, 0.4, 3), lines: ['3 <script>alert(1)</script>', '"&\u0007'] }
  const svg = toSvgMap({ ...scene, marks: [hostile] }, { ...words, title: '</title><script>' }, size)
  expect(svg).not.toContain('<script')
  expect(isWellFormed(svg)).toBe(true)
  expect(escapeText('a\u0000b\u0007<')).toBe('ab&lt;')
})

test('a rumour is dotted and hollow, what has no number dashed: neither needs a colour, on the map and in the legend', () => {
  const edge = 'stroke-dasharray="0.1 3.3"'
  const mark = madeUpMark('a', 0.4, 0.4, 3)
  const draw = (change: Partial<typeof mark>, legend: SvgWords['legend'] = []) =>
    toSvgMap({ ...scene, marks: [{ ...mark, ...change }] }, { ...words, legend }, size)
  const solid = `fill="${colours.light.killed}"`
  expect(draw({ status: 'alleged' })).toContain(edge)
  expect(draw({ status: 'alleged' })).not.toContain(solid)
  expect(draw({})).toContain(solid)
  expect(draw({ isNumbered: false })).toContain('stroke-dasharray="3 2.5"')
  expect(draw({ isNumbered: false })).not.toContain(edge)
  expect(draw({}, [{ sign: 'killed', text: 'alleged', status: 'alleged' }])).toContain(edge)
})

test('an area that a circle stands for has a dashed edge, as on the page', () => {
  const svg = toSvgMap(scene, words, size)
  expect(svg).toMatch(/fill="url\(#hatch\)"[^>]*stroke-dasharray/)
})

test('circles that overlap are one area with one dashed edge', () => {
  const shape = { d: 'M0 0l9 0 0 9zM4 4l9 0 0 9z', edge: 'M0 0l9 0' }
  const svg = toSvgMap(
    { ...scene, areas: [{ key: 'z', zone: 'z', shape, isApproximate: true }] },
    words,
    size,
  )
  expect(svg).toContain(`<path d="${shape.d}" fill="url(#hatch)" fill-rule="nonzero"/>`)
  expect(svg).toMatch(/<path d="M0 0l9 0" fill="none"[^>]*stroke-dasharray/)
})

test('the colours are those of the page, light and dark', () => {
  const sheet = readFileSync('app/globals.css', 'utf8')
  const [light = '', ...rest] = sheet.split('prefers-color-scheme: dark')
  for (const [name, colour] of Object.entries(colours.light)) expect(light).toContain(`--${name}: ${colour};`)
  for (const [name, colour] of Object.entries(colours.dark))
    expect(rest.join('')).toContain(`--${name}: ${colour};`)
})

test.each(claimKinds)('on the page the colour of %s is that of pictures', (kind) => {
  const colour = familyColours[kinds[kind].family]
  expect(toKindRules()).toContain(`[data-kind=${kind}]{--kind:var(--${colour})}`)
  expect(readFileSync('app/globals.css', 'utf8')).toContain(`--${colour}: ${colours.light[colour]};`)
})

test('a picture wider than high shows more than what is looked at, on both sides', () => {
  const [left, top, right, bottom] = seenInImage(madeUpScene.target, [], { width: 1200, height: 600 })
  expect([top, bottom]).toEqual([0, 1])
  expect(right - left).toBeGreaterThan(2)
  expect(left + right).toBeCloseTo(1)
})
