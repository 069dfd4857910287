import { expect, test } from 'vitest'
import { drawPng } from './draw-png'

const picture = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40" viewBox="0 0 120 40">${inside}</svg>`
const label = (family: string, weight: number) =>
  picture(`<text x="4" y="30" font-size="24" font-family="${family}" font-weight="${weight}">Turi 53</text>`)

test('a picture is drawn at twice its size', async () => {
  const png = await drawPng(picture('<rect width="120" height="40" fill="red"/>'))
  const view = new DataView(png.buffer)
  expect([...png.slice(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG')
  expect([view.getUint32(16), view.getUint32(20)]).toEqual([240, 80])
})

test('words are drawn in the faces of the page, each weight its own', async () => {
  const looks = [
    picture(''),
    label('Inter, sans-serif', 400),
    label('Inter, sans-serif', 600),
    label("'Source Serif 4', serif", 600),
  ]
  const drawn = await Promise.all(looks.map(drawPng))
  expect(new Set(drawn.map((png) => Buffer.from(png).toString('base64'))).size).toBe(looks.length)
})
