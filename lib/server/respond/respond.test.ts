import { expect, test, vi } from 'vitest'
import { problem } from '@/lib/model/problem'
import { refuseMethod, toProblemResponse } from '@/lib/server/respond/respond'

test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is refused and told what is allowed', async (method) => {
  const refused = refuseMethod(method, '/api/claims')
  const response = refused && toProblemResponse(refused)
  expect(response?.status).toBe(405)
  expect(response?.headers.get('allow')).toBe('GET, HEAD, OPTIONS')
  expect(await response?.json()).toMatchObject({ status: 405, detail: expect.stringContaining(method) })
})

test('what routes answer is left to them', () => {
  expect(['GET', 'HEAD', 'OPTIONS'].map((method) => refuseMethod(method, '/'))).toEqual([null, null, null])
})

test('a text may be sent to the route that reads one, and nowhere else', () => {
  const refused = (method: string, path: string) => refuseMethod(method, path)?.detail ?? null
  expect(refused('POST', '/api/read')).toBeNull()
  expect(refused('OPTIONS', '/api/read')).toBeNull()
  expect(refused('GET', '/api/read')).toBe('GET: use one of POST, OPTIONS')
  expect(refused('POST', '/api/read/')).toBe('POST: use one of GET, HEAD, OPTIONS')
  expect(refused('POST', '/api/r%65ad')).toBe('POST: use one of GET, HEAD, OPTIONS')
})

test('who comes when too many ask is told when to ask again; what else fails on our side stays inside', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  const said = async (code: string) =>
    (await toProblemResponse(problem(503, code, 'Not now', 'ask again in 5 seconds')).json()).detail
  expect(await said('busy')).toBe('ask again in 5 seconds')
  expect(await said('store-lost')).toBe('The fault is on the server; its log says more.')
  expect(log).toHaveBeenCalledTimes(1)
  log.mockRestore()
})
