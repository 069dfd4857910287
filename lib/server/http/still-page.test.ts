import { expect, test } from 'vitest'
import { isStill, toStillPage } from './still-page'

const files: Record<string, string> = {
  '/a.css':
    '@font-face{font-family:x;src:url(x.woff2)}@font-face{font-family:y;src:local("Arial")}.a{color:red}',
  '/b.css': '.b::before{content:"</style>"}.tTtT_table{top:0}',
  '/embed-frame.js': '// why\n  /** what */\n/** more\n * of it\n */\n  act()\n',
}
const page = `<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css" data-precedence="next"/><link rel="stylesheet" href="/b.css"/><link rel="preload" as="script" href="/c.js"/><link rel="icon" href="/i.svg"/><script src="/c.js" async=""></script></head><body><!--$--><main>&lt;script&gt; the<!-- --> map</main><!--/$--><script>self.__next_f.push([1,"a $& b"])</script></body></html>`
const still = await toStillPage(page, async (address) => files[address] ?? null)

test('a still page keeps what was drawn, in its style, and fetches neither script, style nor face', () => {
  expect(still).toContain('<main>&lt;script&gt; the map</main>')
  expect(still).toContain('.a{color:red}')
  expect(still).toContain('local("Arial")')
  expect(still).not.toContain('<!--')
  expect(still).not.toMatch(/__next_f|\.woff2|stylesheet|preload|src="\/c\.js"/)
  expect(still.match(/<script\b[^>]*>/g)).toEqual(['<script id="whole">'])
  expect(still).toContain('<script id="whole">act()')
})

test('it has no rules for what is not on it', () => {
  expect(still).not.toContain('tTtT_table')
})

test('nothing in a style sheet ends the style', () => {
  expect(still.match(/<\/style>/g)).toHaveLength(1)
})

test('its links lead out of the frame', () => {
  expect(still).toContain('<base target="_blank">')
})

test.each([
  ['/embed', true],
  ['/embed?place=azuay-1', true],
  ['/embed/interactive', false],
  ['/embedded', false],
  ['/?a=/embed', false],
])('%s is a still page: %s', (address, is) => {
  expect(isStill(address)).toBe(is)
})
