import { XMLParser } from 'fast-xml-parser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bigPrison } from '@/lib/incidents/testing/made-up'
import { makeCrisis } from '@/lib/server/testing/made-up-crisis'
import { GET } from './oembed/route'

let made: Awaited<ReturnType<typeof makeCrisis>>
beforeAll(async () => {
  made = await makeCrisis()
})
afterAll(() => made.remove())

const place = bigPrison.id
const home = 'https://map.example'
const ask = (query: string) => GET(new Request(`${home}/api/oembed?${query}`), {})
const askFor = (url: string, more = '') => ask(`url=${encodeURIComponent(url)}${more}`)

/** The rules of the specification for a "rich" answer, part 2.3.4. */
function expectRich(answer: Record<string, unknown>) {
  expect(answer.version).toBe('1.0')
  expect(answer.type).toBe('rich')
  for (const name of ['html', 'width', 'height']) expect(answer).toHaveProperty(name)
  const known =
    /^(?:version|type|title|author_name|author_url|provider_name|provider_url|cache_age|thumbnail_(?:url|width|height)|html|width|height)$/
  for (const name of Object.keys(answer)) expect(name).toMatch(known)
}

describe('a program that is given an address of the dashboard', () => {
  test('gets a frame for the map with the same query', async () => {
    const response = await askFor(`${home}/?place=${place}&lang=es`)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    const answer = await response.json()
    expectRich(answer)
    expect(answer.html).toContain(`src="${home}/embed?place=${place}&amp;lang=es"`)
    expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`)
  })

  test('gets the title that the map itself has: with the places that it is narrowed to', async () => {
    const titleOf = async (query: string) => (await (await askFor(`${home}/${query}`)).json()).title
    const whole = await titleOf('')
    expect(await titleOf(`?place=${place}`)).toBe(`${whole}: ${bigPrison.name}`)
  })

  test('gets the same as XML', async () => {
    const response = await askFor(`${home}/?place=${place}`, '&format=xml')
    expect(response.headers.get('content-type')).toMatch(/^text\/xml/)
    const { oembed } = new XMLParser({ parseTagValue: false }).parse(await response.text())
    expectRich(oembed)
    const json = await (await askFor(`${home}/?place=${place}`)).json()
    expect(oembed.html).toBe(json.html)
  })

  test.each([
    [300, 200],
    [280, 5000],
    [5000, 120],
  ])('gets a frame of at most %i by %i', async (width, height) => {
    const answer = await (await askFor(`${home}/`, `&maxwidth=${width}&maxheight=${height}`)).json()
    expect(answer.width).toBeLessThanOrEqual(width)
    expect(answer.height).toBeLessThanOrEqual(height)
  })

  test('may send parameters of its own', async () => {
    expect((await askFor(`${home}/`, '&dnt=1&discover=0')).status).toBe(200)
  })

  test('gets the map of a link that gathered parameters on its way, without them', async () => {
    const answer = await (await askFor(`${home}/?place=${place}&utm_source=x&fbclid=1`)).json()
    expect(answer.html).toContain(`src="${home}/embed?place=${place}"`)
  })

  test('gets no markup out of an address', async () => {
    const { html } = await (await askFor(`${home}/?q=${encodeURIComponent('"><script>x</script>')}`)).json()
    expect(html).not.toContain('<script')
    expect(html.match(/</g)).toHaveLength(2)
  })
})

test.each([
  ['another site', 'https://elsewhere.example/'],
  ['our host behind another name', `https://map.example@elsewhere.example/`],
  ['a page without a map', `${home}/article/first`],
  ['data', `${home}/api/incidents`],
  ['a place that there is not', `${home}/?place=atlantis`],
  ['a source that there is not', `${home}/?source=nobody`],
  ['a kind that there is not', `${home}/?kind=murder`],
  ['no address', 'map'],
])('of %s there is no map: 404', async (_, url) => {
  expect((await askFor(url)).status).toBe(404)
})

test('a format that there is not, an address left out and a size that is none are 400, and the parameter is named', async () => {
  const unknown = await askFor(`${home}/`, '&format=yaml')
  expect([unknown.status, (await unknown.json()).parameter]).toEqual([400, 'format'])
  expect((await ask('format=json')).status).toBe(400)
  expect((await askFor(`${home}/`, '&maxwidth=wide')).status).toBe(400)
})
