import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const read = (text: string) => (/^(?:The|Soldiers|Armed) /.test(text) ? readText(text) : leer(text))

test.each([
  'The armed forces freed 41 people who were being held in several jails.',
  'Soldiers freed 41 people in a raid on Roble prison, where they had been held hostage.',
  'Las Fuerzas Armadas liberaron a 41 personas que estaban retenidas en varias cárceles.',
  'El SNAI informa que, con las Fuerzas Armadas y la Policía, fueron liberadas 41 personas que estaban retenidas en varias cárceles.',
])('whom the armed forces free came free, and did not escape: %s', (text) => {
  expect(linesOf(read(text), 'escaped')).toEqual([])
  expect(linesOf(read(text), 'hostages_freed')).toEqual(['hostages_freed 41'])
})

test.each([
  'Armed men freed 41 inmates from Roble prison.',
  'Hombres armados liberaron a 41 reos de la cárcel de Roble.',
])('whom armed men free escapes: %s', (text) =>
  expect(linesOf(read(text), 'escaped')).toEqual(['escaped 41']),
)
