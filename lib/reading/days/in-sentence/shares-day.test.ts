import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const days = ({ claims }: ReturnType<typeof readText>): string[] =>
  claims.map(({ kind, quantity, when }) => `${kind} ${quantity?.value ?? '-'} ${when?.start ?? 'no day'}`)

describe('who died of wounds did so on a day of their own', () => {
  test.each([
    [
      'A policeman was killed in Tarsis and a pupil died of her wounds on Friday. Two other pupils were hurt.',
      ['killed 1 no day', 'killed 1 2023-05-12', 'injured 2 no day'],
    ],
    [
      'A policeman was killed in Tarsis and a pupil was killed in Miravera on Friday.',
      ['killed 1 2023-05-12', 'killed 1 2023-05-12'],
    ],
  ])('%s', (text, told) => expect(days(readText(text))).toEqual(told))
  test('en español', () => {
    const text =
      'Un policía murió en Tarsis y una alumna falleció el viernes por las heridas. Otros dos alumnos resultaron heridos.'
    expect(days(leer(text))).toEqual(['killed 1 no day', 'killed 1 2023-05-12', 'injured 2 no day'])
  })
})

describe('a stretch of months that closes a row is of all of it', () => {
  test.each([
    'In Belmonte 323 people were killed and 949 kidnapped between January and March.',
    'Bandits killed 323 people and kidnapped 949 in Belmonte between January and March.',
  ])('%s', (text) =>
    expect(days(readText(text))).toEqual(['killed 323 2023-01-01', 'hostages_held 949 2023-01-01']),
  )
  test('en español', () => {
    const text = 'En Belmonte 323 personas fueron asesinadas y 949 secuestradas entre enero y marzo.'
    expect(days(leer(text))).toEqual(['killed 323 2023-01-01', 'hostages_held 949 2023-01-01'])
  })
})

describe('a second participle after one "fueron" tells of its own', () => {
  test.each([
    ['En Tarsis 32 rehenes fueron liberados y nueve asesinados.', ['hostages_freed 32', 'killed 9']],
    ['En Tarsis fueron asesinadas 32 personas y heridas nueve.', ['killed 32', 'injured 9']],
  ])('%s', (text, told) => expect(days(leer(text)).map((line) => line.replace(/ no day$/, ''))).toEqual(told))
})

describe('a captivity of today has not the day on which others were taken', () => {
  test('english', () => {
    const text =
      'Twenty-eight pupils kidnapped on 5 May in Tarsis were freed on Sunday, while another 81 are still being held.'
    expect(days(readText(text))).toEqual(['hostages_freed 28 2023-05-14', 'hostages_held 81 no day'])
  })
  test('español', () => {
    const text =
      'Un total de 28 alumnos secuestrados el 5 de mayo en Tarsis fueron liberados el domingo, mientras que otros 81 continúan en poder de sus captores.'
    expect(days(leer(text))).toEqual(['hostages_freed 28 2023-05-14', 'hostages_held 81 no day'])
  })
})
