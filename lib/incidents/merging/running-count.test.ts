import { expect, test } from 'vitest'
import { claim, country, exactly, inYear } from '@/lib/incidents/testing/made-up'
import { mergeClaims } from '@/lib/incidents/testing/merge-made-up'

const since = (start: string, end: string) => ({ start, end, precision: 'day' }) as const
const dead = (value: number, when: ReturnType<typeof since>, publishedAt: string) =>
  claim({ article: publishedAt, place: country, quantity: exactly(value), when, publishedAt })

test('counts of one year, each up to its day, are one count that goes on', () => {
  const march = dead(1193, since('2031-01-01', '2031-03-10'), '2031-03-14')
  const april = dead(1554, since('2031-01-01', '2031-03-22'), '2031-03-28')
  const soFar = claim({
    article: 'c',
    place: country,
    quantity: exactly(1660),
    when: { ...inYear('2031'), end: '2031-04-19' },
    publishedAt: '2031-04-19',
  })
  const [only, another] = mergeClaims([march, april, soFar])
  expect([only?.quantity?.value, another]).toEqual([1660, undefined])
})

test('and what happened on some days of it is another', () =>
  expect(
    mergeClaims([
      dead(1193, since('2031-01-01', '2031-03-10'), '2031-03-14'),
      dead(64, since('2031-02-28', '2031-03-12'), '2031-03-12'),
    ]),
  ).toHaveLength(2))
