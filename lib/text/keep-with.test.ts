import { expect, test } from 'vitest'
import { keepWith } from '@/lib/text/keep-with'
import { onceAWord } from '@/lib/text/once-a-word'

test('what is kept with an object is worked out once for each, also where the answer is none', () => {
  const asked: string[] = []
  const nameOf = keepWith(({ name }: { name: string }) => {
    asked.push(name)
    return name === 'nobody' ? undefined : name
  })
  const [ana, nobody] = [{ name: 'ana' }, { name: 'nobody' }]
  expect([nameOf(ana), nameOf(nobody), nameOf(ana), nameOf(nobody)]).toEqual([
    'ana',
    undefined,
    'ana',
    undefined,
  ])
  expect(asked).toEqual(['ana', 'nobody'])
  expect(nameOf({ name: 'ana' })).toBe('ana')
  expect(asked).toHaveLength(3)
})

test('a word is worked out once, and a text of ever new words gets the same answers', () => {
  let worked = 0
  const lengthOf = onceAWord((word) => {
    worked++
    return word.length
  })
  expect([lengthOf('toll'), lengthOf('toll')]).toEqual([4, 4])
  expect(worked).toBe(1)
  for (let i = 0; i < 50_000; i++) lengthOf(`word${i}`)
  expect(lengthOf('toll')).toBe(4)
  expect(worked).toBe(50_002)
})
