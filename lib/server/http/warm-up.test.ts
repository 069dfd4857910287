import { brotliDecompressSync } from 'node:zlib'
import { inject } from 'light-my-request'
import { expect, test } from 'vitest'
import { type AnswerParts, answerRequests } from '@/lib/server/http/answer-requests'
import { createCostLimits } from '@/lib/server/http/costly-requests'
import { createHotAnswers } from '@/lib/server/http/hot-answers'
import { warmUp } from '@/lib/server/http/warm-up'

const page = Array.from({ length: 3000 }, (_, n) => `<p>${n} guards held in the ${n % 7}th prison</p>`).join(
  '',
)

function startParts(isBroken = false) {
  const asked: string[] = []
  const parts: AnswerParts = {
    hot: createHotAnswers({ version: async () => 1 }),
    limits: createCostLimits(),
    trusted: 'none',
    safety: { embedAncestors: '*', tileOrigin: null },
    files: () => {},
    read: async () => '',
    start: null,
    next: ({ url = '', headers }, response) => {
      if (isBroken) throw new Error('broken')
      asked.push(`${headers.host} ${headers['accept-language']} ${url}`)
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    },
  }
  return { parts, asked }
}

const ask = async (parts: AnswerParts, host: string) =>
  (
    await inject((request, response) => void answerRequests(parts)(request, response), {
      url: '/',
      headers: { host, 'accept-language': 'es-EC', 'accept-encoding': 'gzip, br' },
    })
  ).rawPayload

test('the very first asker is sent the page as small as it gets, without its being made for him', async () => {
  const { parts, asked } = startParts()
  await warmUp(parts, 'http://localhost:3000')
  expect(asked).toEqual(
    expect.arrayContaining(['localhost:3000 en /', 'localhost:3000 es /', 'localhost:3000 en /api/overview']),
  )
  const before = asked.length
  const small = await ask(parts, 'localhost:3000')
  expect(asked.length).toBe(before)
  const quick = await ask(parts, 'map.example')
  expect(small.length).toBeLessThan(quick.length)
  expect(brotliDecompressSync(small).toString()).toBe(page)
})

test('what fails before anybody asks is told to nobody', async () => {
  await expect(warmUp(startParts(true).parts, 'http://localhost:3000')).resolves.toBeUndefined()
})
