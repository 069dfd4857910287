import { afterAll, beforeAll, expect, test } from 'vitest'
import * as socialImage from '@/app/social-image/route'
import { askRoute } from '@/lib/server/testing/ask-route'
import { makeCrisis } from '@/lib/server/testing/made-up-crisis'

let made: Awaited<ReturnType<typeof makeCrisis>>
beforeAll(async () => {
  made = await makeCrisis()
})
afterAll(() => made.remove())

const ask = (query: string) => askRoute(socialImage, query)
/** Width and height as a PNG's first chunk has them. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('the image beside a link is a picture of the size that sites show whole', async () => {
  const response = await ask('?lang=en')
  expect(response.headers.get('content-type')).toBe('image/png')
  expect(sizeOf(Buffer.from(await response.arrayBuffer()))).toEqual([2400, 1260])
})

test('it shows what the link shows: a filter and a language change it', async () => {
  const images = await Promise.all(['?lang=en', '?lang=es', '?lang=en&kind=killed'].map(ask))
  const bodies = await Promise.all(images.map(async (image) => Buffer.from(await image.arrayBuffer())))
  expect(new Set(bodies.map((body) => body.toString('base64'))).size).toBe(3)
})

test('a filter that does not exist is refused in words', async () => {
  const response = await ask('?kind=nonsense')
  expect(response.status).toBe(400)
  expect((await response.json()).detail).toContain('kind')
})
