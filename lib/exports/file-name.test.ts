import { expect, test } from 'vitest'
import { isProblem } from '@/lib/model/problem'
import { parseQuery } from '@/lib/model/query'
import { csv } from './csv'
import { toFileName } from './file-name'

function nameOf(query: string, moment = '2031-05-12') {
  const parsed = parseQuery(new URLSearchParams(query))
  if (isProblem(parsed)) throw new Error(parsed.detail)
  return toFileName('Cárceles de Andara', parsed, moment, csv)
}

test('a file says what it shows and as of when', () => {
  expect(nameOf('')).toBe('carceles-de-andara_as-known-2031-05-12.csv')
  expect(nameOf('place=hill-1&kind=killed&from=2031-05-01&q=Niño "x"/../')).toBe(
    'carceles-de-andara_hill-1_killed_from-2031-05-01_nino-x_as-known-2031-05-12.csv',
  )
  expect(nameOf('', '2031-05-10T12:00:00+02:00')).toContain('_as-known-2031-05-10t12-00-00-02-00.csv')
})

test('it stays a name that every system takes', () => {
  const name = nameOf(`q=${'é'.repeat(200)}&source=${encodeURIComponent('a";\r\nX: y')}`)
  expect(name).toMatch(/^[a-z0-9._-]{1,130}$/)
})
