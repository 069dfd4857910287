import { expect, test } from 'vitest'
import { canBeLight, toLightPage } from './light-page'

const start = {
  own: [],
  scripts: ['/_next/static/chunks/a.js', '/_next/static/chunks/turbopack-r.js'],
  soon: ['/_next/static/chunks/map.js'],
  modules: [3, 7],
  words: { en: ['/_next/static/chunks/words.js'], es: ['/_next/static/chunks/palabras.js'] },
  styles: ['oOoO'],
}
const files: Record<string, string> = {
  '/a.css': '@font-face{src:url(../media/x.woff2)}.a::before{content:"</style>"}',
  '/b.css': '.b{color:red}.oOoO_opened{top:0}.tTtT_table{top:0}',
  '/dashboard-start.js': '// What follows brings it to life.\n  run(start)',
}
const data = `<script type="application/json" id="first-data">{"a":"$& b"}</script>`
const html = `<!DOCTYPE html><html><head><link rel="stylesheet" href="/a.css" data-precedence="next"/><link rel="stylesheet" href="/b.css"/><link rel="preload" as="script" href="/_next/static/chunks/router.js"/><link rel="preload" href="/_next/static/chunks/words.js" as="script"/><script src="/_next/static/chunks/a.js" async=""></script><script src="/_next/static/chunks/router.js" async=""></script><script src="/_next/static/chunks/old.js" noModule=""></script></head><body><main>&lt;script&gt; the map<script type="application/ld+json">{"@type":"Dataset"}</script></main>${data}<script>self.__next_f.push([1,"a"])</script></body></html>`
const light = await toLightPage(html, start, async (address) => files[address] ?? null)

test('a light page keeps what was drawn, what it was made of, and what is told to search engines', () => {
  expect(light).toContain('<main>&lt;script&gt; the map')
  expect(light).toContain(data)
  expect(light).toContain('{"@type":"Dataset"}')
})

test('it brings its style along, and its faces are found from where it stands', () => {
  expect(light).not.toMatch(/<link[^>]*rel="stylesheet"/)
  expect(light).toContain('.b{color:red}')
  expect(light).toContain('url(/_next/static/media/x.woff2)')
  expect(light.match(/<\/style>/g)).toHaveLength(1)
})

test('and none that only another page has need of', () => {
  expect(light).toContain('.oOoO_opened{')
  expect(light).not.toContain('tTtT_table')
})

test('it says to its own script what to fetch and to run, after what is drawn, and fetches no other', () => {
  const [, said = ''] = /<script id="whole">\{const start=(.*)\nrun\(start\)\}<\/script>/.exec(light) ?? []
  expect(JSON.parse(said)).toEqual({
    sheets: ['/a.css', '/b.css'],
    scripts: start.scripts,
    soon: ['/_next/static/chunks/words.js', '/_next/static/chunks/map.js'],
    modules: [3, 7],
  })
  expect(light.indexOf(said)).toBeGreaterThan(light.indexOf('</main>'))
  expect(light).not.toMatch(/(?:src|href)="[^"]+\.js"/)
  expect(light).not.toContain('__next_f')
})

test('a Spanish page fetches the words of its own language', async () => {
  const spanish = await toLightPage(
    html.replace('<html>', '<html lang="es" class="a">'),
    start,
    async () => '',
  )
  expect(spanish).toContain('"soon":["/_next/static/chunks/palabras.js","/_next/static/chunks/map.js"]')
})

test('only a page that says what it was made of can be light', () => {
  expect(canBeLight(html)).toBe(true)
  expect(canBeLight(html.replace(data, ''))).toBe(false)
})
