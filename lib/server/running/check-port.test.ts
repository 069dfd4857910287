import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { checkPort } from '@/lib/server/running/check-port'

test('a port that is taken is a problem that says so, and a free one is none', async () => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const taken = await checkPort(port, '127.0.0.1')
  expect(taken?.detail).toContain(`port ${port} is taken by another program`)
  await new Promise((resolve) => server.close(resolve))
  expect(await checkPort(port, '127.0.0.1')).toBeNull()
})

test('an address that is not this machine’s is a problem that names HOST', async () => {
  expect((await checkPort(0, '192.0.2.1'))?.detail).toContain('no such address as HOST names')
})
