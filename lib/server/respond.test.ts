import { expect, test } from 'vitest'
import { refuseMethod, toProblemResponse } from '@/lib/server/respond'

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused and told what is allowed', async (method) => {
  const refused = refuseMethod(method)
  const response = refused && toProblemResponse(refused)
  expect(response?.status).toBe(405)
  expect(response?.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  expect(await response?.json()).toMatchObject({ status: 405, detail: expect.stringContaining(method) })
})

test('what routes answer is left to them', () => {
  expect(['GET', 'HEAD', 'OPTIONS'].map(refuseMethod)).toEqual([null, null, null])
})
