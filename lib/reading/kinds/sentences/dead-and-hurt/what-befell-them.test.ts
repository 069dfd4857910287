import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const figures = (claims: ReturnType<typeof readText>['claims']) =>
  claims.map(
    ({ kind, unit, quantity }) => `${kind === 'other_count' ? unit : kind} ${quantity?.value ?? '-'}`,
  )
const english = (text: string) => figures(readText(text).claims)
const spanish = (text: string) => figures(leer(text).claims)

describe('whoever they are, the dead are counted', () => {
  test.each([
    ['Twelve elderly people were killed in Tarsis.', ['killed 12']],
    ['Twelve displaced people were killed in Tarsis.', ['killed 12']],
    ['Twelve foreign nationals were killed in Tarsis.', ['killed 12']],
    ['A landslide in Tarsis left 12 members of one family dead.', ['killed 12']],
    ['Twelve people plunged to their deaths in Tarsis.', ['killed 12']],
  ])('%s', (text, lines) => expect(english(text)).toEqual(lines))
})

describe('whom a hill or a house came down upon may be alive', () => {
  test.each([
    'A landslide buried 12 people in Tarsis.',
    'Twelve people were buried alive in Tarsis.',
    'Twelve people were buried under the rubble in Tarsis.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    'Un alud sepultó a 12 personas en Tarsis.',
    'Doce personas quedaron sepultadas en Tarsis.',
    'Doce mineros siguen sepultados en Tarsis.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))
  test('who died under it did so there', () => {
    const [claim] = leer(
      'Nueve murieron en Miravera. Doce personas murieron sepultadas en Tarsis.',
    ).claims.slice(1)
    expect([claim?.quantity?.value, claim?.place?.name]).toEqual([12, 'Tarsis'])
  })
  test('those laid to rest are dead', () => {
    expect(english('Twelve victims were buried in Tarsis on Friday.')).toEqual(['killed 12'])
  })
})

describe('no attacks', () => {
  test.each([
    ['Twelve people blew themselves up in Tarsis.', ['attack -']],
    ['A factory explosion in Tarsis killed 12 people.', ['killed 12']],
    ['Twelve people took their own lives in Tarsis.', []],
  ])('%s', (text, lines) => expect(english(text)).toEqual(lines))
  test.each([
    ['Un choque en Tarsis dejó 12 muertos.', ['killed 12']],
    ['Una explosión en una fábrica de Tarsis dejó 12 muertos.', ['killed 12']],
    ['Doce personas fueron rescatadas en Tarsis.', []],
  ])('%s', (text, lines) => expect(spanish(text)).toEqual(lines))
  test('where somebody clashes with somebody it is one', () => {
    expect(spanish('Un choque entre bandas en Tarsis dejó 12 muertos.')).toEqual(['attack -', 'killed 12'])
  })
})
