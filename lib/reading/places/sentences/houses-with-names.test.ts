import { expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const placeOf = (claims: ReturnType<typeof readText>['claims']) =>
  claims.find(({ quantity }) => quantity?.value === 12)?.place?.name

test.each([
  'Nine guards died in Tarsis on Monday. On Friday 12 people died at a Catholic school in Miravera.',
  'Nine guards died in Tarsis on Monday. On Friday 12 people died at Redemption, a Baptist church in Miravera.',
])('a school or church is in the town behind it, whatever its faith: %s', (text) =>
  expect(placeOf(readText(text).claims)).toBe('Miravera'),
)

test('a name with what it is behind it is no unknown town', () =>
  expect(
    placeOf(leer('El viernes murieron 12 personas en La Redención, una iglesia de Miravera.').claims),
  ).toBe('Miravera'))

test('a name alone may be one', () =>
  expect(placeOf(leer('El viernes murieron 12 personas en La Redención.').claims)).not.toBe('Miravera'))
