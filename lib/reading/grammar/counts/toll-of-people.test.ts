import { expect, test } from 'vitest'
import { linesOf, readText } from '@/lib/reading/testing/island'

test.each([
  ['El número de fallecidos en Tarsis se elevó a 131 personas.', 'es', ['killed 131']],
  ['La cifra de muertos por el incendio del lunes en Tarsis subió a 131 personas.', 'es', ['killed 131']],
  ['La cifra de desaparecidos en Tarsis bajó a 35 personas.', 'es', ['other_count 35']],
  ['The death toll in Tarsis rose to 131 people.', 'en', ['killed 131']],
  ['The number of missing in Tarsis fell to 35 people.', 'en', ['other_count 35']],
  ['El número de muertos en Tarsis llevó a 20 personas a protestar.', 'es', []],
  ['La cifra de muertos en Tarsis crece y la ayuda llegó a 20 personas.', 'es', []],
  ['La cifra de muertos en Tarsis se informó a 20 personas.', 'es', []],
  ['The toll in Tarsis was read out to 20 people.', 'en', []],
  ['The death toll in Tarsis led to 20 people being questioned.', 'en', []],
] as const)('a toll may say once more that it counts people: %s', (text, language, lines) => {
  expect(linesOf(readText(text, { language, look: () => [] }), 'killed', 'other_count')).toEqual(lines)
})
