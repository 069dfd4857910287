import { describe, expect, test, vi } from 'vitest'
import { complainOfNode } from '@/lib/server/commands/check-node'
import { say } from '@/lib/server/commands/say'
import { toAddress } from '@/lib/server/config/to-address'

describe('the commands', () => {
  test.each(['18.20.4', '20.8.1', '16.0.0'])('say so when Node is as old as %s', (version) => {
    expect(complainOfNode(version)).toContain(`This is Node ${version}; the crisis map needs Node 20.9`)
  })

  test.each(['20.9.0', '20.20.2', '22.0.0', '24.1.0'])('run on Node %s', (version) => {
    expect(complainOfNode(version)).toBeNull()
  })

  test('let no file name speak to the terminal', () => {
    const written: unknown[] = []
    const spy = vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => written.push(chunk) > 0)
    say('refused \u001b[2J\u0007name\r.md')
    spy.mockRestore()
    expect(written).toEqual(['refused \uFFFD[2J\uFFFDname\uFFFD.md\n'])
  })

  test.each([
    [undefined, 'http://localhost:3000'],
    ['0.0.0.0', 'http://localhost:3000'],
    ['::', 'http://localhost:3000'],
    ['::1', 'http://[::1]:3000'],
    ['maps.example', 'http://maps.example:3000'],
  ])('with HOST %s tell the address to open', (host, address) => {
    expect(toAddress({ port: 3000, host })).toBe(address)
  })
})
