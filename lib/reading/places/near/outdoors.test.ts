import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

describe('what happens out in the streets is in the town of the prison, not in it', () => {
  const antes = 'Un motín en la cárcel de Miravera dejó 17 muertos.'
  test.each([
    'Minutos antes, los agresores habían disparado contra policías en un bulevar cercano; tras una persecución, dos de ellos murieron.',
    'A la misma hora dos agentes sufrían una emboscada en una avenida; ambos salieron ilesos y dos agresores murieron.',
    'Horas después hombres armados asesinaron en calles y comercios a dos personas.',
    'Dos de los evadidos fueron abatidos después en una persecución.',
    'Dos guías fueron asesinados al día siguiente en la vía pública.',
    'Dos guías fueron asesinados en un bus cuando iban a su trabajo.',
    'Un coche bomba estalló en un barrio del norte y mató a dos personas.',
    'En la ciudad fueron asesinados dos policías.',
    'Un coche bomba frente a una unidad policial mató a dos agentes.',
    'Fuera de la cárcel, en la avenida, dos policías fueron asesinados.',
  ])('%s', (text) => expect(placedLines(leer(`${antes} ${text}`))).toContain('killed 2 @miravera'))
  const before = 'A riot at Miravera prison left 17 dead.'
  test.each([
    'Hours later gunmen killed two policemen on an avenue nearby.',
    'Two of the attackers were later shot dead in a car chase.',
    'Two guards were shot dead in a market on Tuesday.',
    'Two policemen were killed at their home.',
    'Gunmen attacked a police station, killing two officers.',
    'Outside the prison, two policemen were shot dead in the street.',
  ])('%s', (text) => expect(placedLines(readText(`${before} ${text}`))).toContain('killed 2 @miravera'))
  test('but shots from the street and inmates leave it there, and so does a prison of no known town', () => {
    expect(placedLines(leer(`${antes} Los soldados dispararon desde la calle y mataron a dos.`))).toContain(
      'killed 2 @miravera-1',
    )
    expect(placedLines(readText(`${before} Two inmates were shot dead on the road outside.`))).toContain(
      'killed 2 @miravera-1',
    )
    expect(
      placedLines(
        leer('Un motín en la cárcel de Cumbres dejó 17 muertos. Dos guías murieron en una avenida.'),
      ),
    ).toContain('killed 2 @cumbres')
  })
})

describe('an attack on a house that is no prison is in its town', () => {
  const attacks = (text: string, language: 'en' | 'es') =>
    readText(text, { language })
      .claims.filter(({ kind }) => kind === 'attack')
      .map(({ place }) => place?.id)
      .at(-1)
  test.each([
    ['A riot at Miravera prison left 17 dead. The main airport came under fire.', 'en', 'miravera'],
    [
      'Un motín en la cárcel de Miravera dejó 17 muertos. Hombres armados atacaron el aeropuerto.',
      'es',
      'miravera',
    ],
    [
      'A riot at Miravera prison left 17 dead. Gunmen attacked it again, the ministry said.',
      'en',
      'miravera-1',
    ],
  ] as const)('%s', (text, language, place) => expect(attacks(text, language)).toBe(place))
})
