import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

/** Published on Wednesday 17 May 2023. "44 2022 before": each toll, its year, and whether it is background. */
const told = (text: string, language: Language) =>
  readText(text, { language }).claims.flatMap(({ kind, quantity, when, historic }) =>
    kind === 'killed' ? [`${quantity?.value} ${when?.start ?? '-'}${historic ? ' before' : ''}`] : [],
  )

describe('who died in what the sentence looks back on is background', () => {
  test.each<[string, Language]>([
    ['A year after the protests that left 49 dead in Valdoria, families still wait for justice.', 'en'],
    ['A year after a fire that killed 49 people in Tarsis, families still wait for justice.', 'en'],
    ['Two months after the fire that killed 49 in Tarsis, the owner was arrested.', 'en'],
    ['Families marched in Tarsis, one year after protests in which 49 people were killed.', 'en'],
    ['Families marched on the first anniversary of the protests that left 49 dead in Valdoria.', 'en'],
    ['Un año después de las protestas que dejaron 49 muertos en Valdoria, nadie ha sido juzgado.', 'es'],
    ['Tres años después del incendio que mató a 49 personas en Tarsis, nadie ha sido juzgado.', 'es'],
    ['A un año de las protestas en las que murieron 49 personas en Tarsis, marcharon los deudos.', 'es'],
    [
      'Al cumplirse seis meses de las protestas que dejaron 49 muertos en Tarsis, marcharon los deudos.',
      'es',
    ],
    ['Los deudos marcharon en el aniversario de las protestas que dejaron 49 muertos en Tarsis.', 'es'],
  ])('%s', (text, language) => expect(told(text, language)).toEqual(['49 - before']))
})

describe('who died since is not of what it looks back on', () => {
  test.each<[string, Language, string[]]>([
    [
      'A year after the riot that left 17 dead in Tarsis, five inmates were killed on Monday.',
      'en',
      ['17 2022-01-01 before', '5 2023-05-15'],
    ],
    [
      'A un año del motín que dejó 17 muertos en Tarsis, otros cinco presos fueron asesinados ayer.',
      'es',
      ['17 - before', '5 2023-05-16'],
    ],
  ])('%s', (text, language, lines) => expect(told(text, language)).toEqual(lines))
})

describe('who died in what it tells is not', () => {
  test.each<[string, Language, string[]]>([
    ['A year after the massacre, gunmen killed 12 people in Tarsis on Monday.', 'en', ['12 2023-05-15']],
    ['A year after the floods, 49 people died in new ones in Tarsis.', 'en', ['49 -']],
    ['A year after he took office, a riot left 12 dead in Tarsis.', 'en', ['12 -']],
    ['Two days after the fire that killed 49 in Tarsis, the owner was arrested.', 'en', ['49 -']],
    ['Un año después de la masacre, hombres armados mataron a 12 personas en Tarsis.', 'es', ['12 -']],
    ['Un año después de asumir el cargo, un motín dejó 12 muertos en Tarsis.', 'es', ['12 -']],
    ['Una semana después del incendio que mató a 49 personas en Tarsis, nadie fue detenido.', 'es', ['49 -']],
    [
      'Twelve people were killed in Tarsis a year after the protests that left 49 dead.',
      'en',
      ['12 -', '49 - before'],
    ],
  ])('%s', (text, language, lines) => expect(told(text, language)).toEqual(lines))
})
