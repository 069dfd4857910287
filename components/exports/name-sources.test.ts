import { expect, test } from 'vitest'
import { textWidth } from '@/lib/geo/text-width'
import { nameSources } from './name-sources'

const makers = [
  'Hecho con Natural Earth',
  'Ciudades: GeoNames (CC BY 4.0)',
  'Ubicación de las cárceles: Ministerio del Interior del Ecuador',
  '© colaboradores de OpenStreetMap',
]
const long = Array.from({ length: 12 }, (_, i) => `Diario Oficial WWW de la Provincia ${i}`)
const lineOf = (publishers: string[], width: number) => nameSources(publishers, makers, width).join(' · ')

test('every publisher is named once where the line has room', () => {
  expect(nameSources(['AP', 'ARGIA', 'AP'], makers, 1200)).toEqual(['AP, ARGIA', ...makers])
  expect(nameSources([], makers, 1200)).toEqual(makers)
})

test('however long publishers’ names are, the makers of the ground stand whole within the picture', () => {
  for (const width of [800, 1000, 1200]) {
    const line = lineOf(long, width)
    expect(line.endsWith(makers.join(' · '))).toBe(true)
    expect(textWidth(line, 'sans400', 10)).toBeLessThanOrEqual(width - 32)
  }
  expect(lineOf(long, 1200)).toContain('Diario Oficial WWW de la Provincia 0')
  expect(lineOf(long, 1200)).toContain(' … · ')
})

test('a publisher’s name that leaves them no room is left out', () => {
  expect(nameSources(['Gaceta '.repeat(60)], makers, 1200)).toEqual(makers)
})
