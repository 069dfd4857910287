import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import type { Claim } from '@/lib/model/claim'
import { readText } from '../../testing/island'
import { judgeBy } from './rank-days'

/** Weights for which every day is likely: what still has none was refused it by its own words. */
const all = { date: judgeBy({ day: 9, 'told as begun': 9, 'own other': 19 }) }
const monday = '2023-07-24'

const en = 'A riot broke out at Roble prison on Monday. Police came. They left. The road was closed.\n\n'
const es =
  'Un motín estalló el lunes en la cárcel de Roble. La policía llegó. Luego se fue. La vía fue cerrada.\n\n'
const daysOf = (said: string, language: Language, kinds: readonly Claim['kind'][] = ['killed']) => {
  const lead = language === 'es' ? es : en
  const { claims } = readText(lead + said, { language, published: '2023-07-25', ...all })
  return claims
    .filter(({ kind, sentence }) => sentence.start >= lead.length && kinds.includes(kind))
    .map(({ when }) => when?.start ?? null)
}

test('what no word tells is of the likely day', () => {
  expect(daysOf('Nine inmates were killed.', 'en')).toEqual([monday])
  expect(daysOf('Nueve internos murieron.', 'es')).toEqual([monday])
})

describe('no likely day is given', () => {
  test.each<[string, Language]>([
    ['A previous riot at the same jail left 20 dead.', 'en'],
    ['The jail has seen other riots: one left 30 dead.', 'en'],
    ['La cárcel ha vivido otros motines: uno dejó 30 muertos.', 'es'],
    ['Un motín anterior en el mismo penal dejó 20 muertos.', 'es'],
  ])('to an earlier riot: %s', (said, language) =>
    expect(daysOf(said, language, ['attack', 'killed']).filter(Boolean)).toEqual([]),
  )

  test.each<[string, Language]>([
    ['With them eight inmates have died in a single month.', 'en'],
    ['Con ellos han muerto ocho internos en un solo mes.', 'es'],
  ])('to a count over a time: %s', (said, language) => expect(daysOf(said, language)).toEqual([null]))

  test.each<[string, Language]>([
    ['A curfew came into force on Monday after clashes between gangs that left nine people dead.', 'en'],
    ['El lunes entró en vigor un toque de queda tras choques entre bandas que dejaron nueve muertos.', 'es'],
    ['The police said on Monday, after two guards had been killed, that nobody had fled.', 'en'],
    ['The plan was presented on Monday after two guards had been killed.', 'en'],
    ['El lunes presentaron el plan tras la muerte de dos guardias.', 'es'],
  ])('to what came before a measure of that day: %s', (said, language) =>
    expect(daysOf(said, language)).toEqual([null]),
  )

  test.each<[string, Language]>([
    ['Los que entraron en la cárcel, que abrió hace un mes, hallaron nueve cadáveres.', 'es'],
    ['A day after the government declared an emergency nine people had been killed.', 'en'],
    ['Un día después de que el Gobierno decretara la emergencia, acumulaban nueve muertes violentas.', 'es'],
  ])('that only counts from something else: %s', (said, language) =>
    expect(daysOf(said, language)).not.toContain('2023-06-01'),
  )

  test.each<[string, Language]>([
    ['Relatives on Monday buried a guard killed by the gang.', 'en'],
    ['Los suyos enterraron el lunes a un guardia muerto por la banda.', 'es'],
  ])('to those buried on it: %s', (said, language) => expect(daysOf(said, language)).toEqual([null]))

  test('to those who died where others have held captives since', () => {
    const said =
      'Dos internos han muerto en un motín en la cárcel, donde un grupo tenía desde el lunes a dos guardias como rehenes.'
    expect(daysOf(said, 'es')).toEqual([null])
  })

  test('to riots that are under way elsewhere', () => {
    expect(
      daysOf('Seis presos escaparon el lunes de la cárcel, mientras en otras hay motines.', 'es', ['attack']),
    ).toEqual([null])
  })
})
