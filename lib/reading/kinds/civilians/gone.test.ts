import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/testing/island'

const missing = (text: string, language: 'en' | 'es') =>
  readText(text, { language })
    .claims.filter(({ unit }) => unit === 'people missing')
    .map(({ quantity, status }) => `${quantity?.value} ${status}`)

test.each([
  ['Hay 40 personas sin ubicar en Tarsis.', 'es', ['40 reported']],
  ['Las personas no ubicadas en Tarsis son 40.', 'es', ['40 reported']],
  ['En Tarsis, 40 personas están con paradero desconocido.', 'es', ['40 reported']],
  ['El número de personas no ubicadas en Tarsis bajó de 370 a 90.', 'es', ['370 superseded', '90 reported']],
  [
    'El número de desaparecidos en Tarsis bajó de 370 a "menos de un centenar".',
    'es',
    ['370 superseded', '100 reported'],
  ],
  [
    'The number of missing in Tarsis fell from 370 to “fewer than 100”.',
    'en',
    ['370 superseded', '100 reported'],
  ],
  [
    'Murieron 51 personas en Tarsis, seis en centros asistenciales. Según la alcaldesa, 190 personas están desaparecidas.',
    'es',
    ['190 reported'],
  ],
  [
    'El incendio mató a diez personas en Tarsis. Dos primos lograron huir. Según la alcaldesa hay 25 desaparecidos.',
    'es',
    ['25 reported'],
  ],
  [
    'The wildfire killed ten people in Tarsis. Two cousins escaped. The mayor said 25 were missing.',
    'en',
    ['25 reported'],
  ],
] as const)('of whom nobody knows where they are: %s', (text, language, lines) => {
  expect(missing(text, language)).toEqual(lines)
})

test.each([
  ['Hay tres sospechosos no ubicados en Tarsis y 12 testigos sin ubicar.', 'es'],
  ['Los sospechosos no ubicados en Tarsis son tres.', 'es'],
  ['Two suspects are still missing in Tarsis.', 'en'],
  ['Twelve inmates escaped in Tarsis after the earthquake. Five are still missing.', 'en'],
  ['Doce presos huyeron en Tarsis tras el terremoto. Hay cinco desaparecidos.', 'es'],
  ['Quedan 14 casas sin ubicar en el plano de Tarsis.', 'es'],
  ['Tres propietarios de Tarsis no fueron ubicados por la fiscalía.', 'es'],
  ['Doce reos no ubicados tras el motín en Tarsis.', 'es'],
] as const)('whom the police look for are others: %s', (text, language) => {
  expect(missing(text, language)).toEqual([])
})
