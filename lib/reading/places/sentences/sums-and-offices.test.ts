import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const places = ({ claims }: ReturnType<typeof readText>): string[] =>
  claims.map(({ kind, quantity, place }) => `${kind} ${quantity?.value ?? '-'} ${place?.name}`)

describe('captives of whom the governor of a province tells', () => {
  test.each([
    'All 279 girls abducted from a boarding school last week have been freed, the governor of Belmonte said on Tuesday.',
    'All 279 girls have been freed, Belmonte governor Ana Vera said.',
  ])('%s', (text) => expect(places(readText(text))).toEqual(['hostages_freed 279 Belmonte']))
  test('en español', () =>
    expect(
      places(leer('Las 279 niñas secuestradas fueron liberadas, dijo el gobernador de Belmonte.')),
    ).toEqual(['hostages_freed 279 Belmonte']))
})

test('a sum lies where all of its parts lie, and "that attack" was the raid just told of', () => {
  const text =
    'Soldiers opened fire on a crowd in Miravera; one person was killed.\n\nOn Saturday, gunmen released 38 people held for ten days after a raid on a school at Tarsis: 24 pupils, six staff and eight relatives. A pupil was shot dead in that attack.'
  const told = places(readText(text))
  expect(told).toContain('hostages_freed 38 Tarsis')
  expect(told.filter((line) => line.startsWith('killed'))).toEqual(['killed 1 Miravera', 'killed 1 Tarsis'])
})

test('a count that goes up goes on where all was told', () => {
  const text =
    'Thirty-nine students were abducted from the college in Tarsis on 11 May. Five more were freed on Thursday, bringing to 10 the number released. With the latest release, 29 remain in captivity.'
  expect(places(readText(text))).toEqual([
    'hostages_held 39 Tarsis',
    'hostages_freed 5 Tarsis',
    'hostages_freed 10 Tarsis',
    'hostages_held 29 Tarsis',
  ])
})

test('girls carried off from a town were there', () =>
  expect(
    places(
      readText('In 2014 gunmen carried off 276 girls from Tarsis. About 100 of them are still missing.'),
    ),
  ).toEqual(['hostages_held 276 Tarsis', 'other_count 100 Tarsis']))

test('pupils taken from a town were there', () => {
  const text =
    'Gunmen hold 40 pupils in Miravera. In 2018, 110 girls were abducted and taken from Tarsis; five of them died.'
  expect(places(readText(text))).toContain('killed 5 Tarsis')
})

test('people reach one place after attacks on another', () =>
  expect(
    places(leer('Unas 2.100 personas llegaron a Miravera tras los asaltos a cinco aldeas de Belmonte.')),
  ).toEqual(['attack - Belmonte']))

test('what could not be verified is of no place that the next sentence goes on with', () => {
  const text =
    'Murieron 22 personas en varios asaltos en Belmonte. Nuestros equipos no han podido verificar estas cifras. Las autoridades de Belmonte informaron de 14 muertos.'
  expect(places(leer(text))).toContain('killed 14 Belmonte')
})

test('a sum whose parts lie apart is not in the place where it all began', () => {
  const text =
    'Ten inmates died at Roble prison on Sunday. Five people were shot dead in Miravera on Friday. That makes 17 killed in the wave of violence that began at Roble prison: ten there, two in Tarsis and five in Miravera.'
  expect(places(readText(text))).toContain('killed 17 Valdoria')
  expect(
    places(readText('Rebels hold five guards in Tarsis, four in Puerto Lago and one in Miravera.')),
  ).toContain('hostages_held 5 Tarsis')
})
