import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '@/lib/reading/testing/island'

const said = (text: string, language: Language = 'es') =>
  readText(text, { language }).claims.flatMap(({ kind, attribution, quantity }) =>
    kind === 'attack' ? [] : `${quantity?.value ?? '-'} ${attribution ?? 'nobody'}`,
  )

describe('who is behind a verb of saying that has no subject', () => {
  test.each<[string, string]>([
    ['Desde el SNAP indicaron que nueve internos murieron.', '9 SNAP'],
    ['Desde la Fiscalía, en tanto, confirmaron la muerte de nueve internos.', '9 Fiscalía'],
    ['Desde el Gobierno se informó que nueve internos murieron.', '9 Gobierno'],
    ['Nueve internos murieron, según confirmaron a la radio desde la Policía.', '9 Policía'],
    ['Nueve internos murieron, indicaron desde el SNAP.', '9 SNAP'],
    ['En el informe de la Fiscalía se indica que nueve internos murieron.', '9 Fiscalía'],
    ['Desde el lunes se informó que nueve internos murieron.', '9 nobody'],
    ['Desde Tarsis informaron que nueve internos murieron.', '9 nobody'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected])
  })
})

describe('who said it, told by a word that takes up someone named before', () => {
  test.each<[string, string]>([
    ['La cifra es de Ana Vela, alcaldesa de Roble, según la cual nueve internos murieron.', '9 Ana Vela'],
    ['La cifra es de Luis Mora, director de prisiones, según quien nueve internos murieron.', '9 Luis Mora'],
    ['Circula un audio según el cual nueve internos murieron.', '9 audio'],
    ['El alcalde, Luis Mora, dijo que hubo un motín. Nueve internos murieron, según él.', '9 Luis Mora'],
    ['Nueve internos murieron, según él.', '9 nobody'],
    ['El SNAP dijo que hubo un motín. Según sus datos, nueve internos murieron.', '9 SNAP'],
    [
      'Según un balance del SNAP, hubo un motín. De acuerdo con el mismo balance, nueve internos murieron.',
      '9 SNAP',
    ],
  ])('%s', (text, expected) => {
    expect(said(text).filter((one) => one.startsWith('9'))).toEqual([expected])
  })

  test.each<[string, string]>([
    ['Mayor Luis Mora said there was a riot. According to him, nine inmates died.', '9 Luis Mora'],
    [
      'The prison service said there was a riot. According to its figures, nine inmates died.',
      '9 prison service',
    ],
  ])('%s', (text, expected) => {
    expect(said(text, 'en').filter((one) => one.startsWith('9'))).toEqual([expected])
  })
})

describe('who says it, past those of whom he tells', () => {
  test.each<[string, string]>([
    [
      'Un agente que llegó al lugar indicó que las víctimas huyeron y precisó que nueve internos murieron.',
      '9 agente',
    ],
    ['El alcalde dijo que la Policía tomó el control y agregó que nueve internos murieron.', '9 alcalde'],
    ['La muerte de nueve internos fue confirmada por el alcalde, Luis Mora, y por un médico.', '9 Luis Mora'],
    ['Los guardias retenidos son nueve, detalló Roble.', '9 Roble'],
    ['Nueve internos murieron, dio a conocer el domingo la compañía.', '9 compañía'],
    ['Nueve internos murieron, hizo saber la Policía.', '9 Policía'],
    ['Entre ellos, según informó el SNAP, la agencia de prisiones, hay nueve guardias retenidos.', '9 SNAP'],
    ['El SNAP, el servicio penitenciario, informó que nueve internos murieron.', '9 SNAP'],
    ['El alcalde Luis Mora, al ser consultado, informó que nueve internos murieron.', '9 Luis Mora'],
    [
      'El alcalde Luis Mora se trasladó a la zona, donde confirmó que nueve internos murieron.',
      '9 Luis Mora',
    ],
    ['Fue la Policía la que confirmó que nueve internos murieron.', '9 Policía'],
    ['Una de las madres dijo que nueve internos murieron.', '9 madres'],
    [
      'Según el Servicio Nacional de Personas Privadas de Libertad, SNP, nueve internos murieron.',
      '9 Servicio Nacional de Personas Privadas de Libertad, SNP',
    ],
    // Who tells of deaths by a verb that no lexicon has is not among the dead.
    ['El alcalde alerta que nueve internos murieron.', '9 alcalde'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected])
  })
})

describe('who says it in English, past those of whom he tells', () => {
  test.each<[string, string]>([
    ['The mayor said neighbours were afraid and added that nine inmates died.', '9 mayor'],
    ['Luis Mora, when asked about it, said nine inmates died.', '9 Luis Mora'],
    ['Luis Mora travelled to Tarsis, where he confirmed that nine inmates died.', '9 Luis Mora'],
    ['The mayor went to the jail, where nine inmates died.', '9 nobody'],
  ])('%s', (text, expected) => {
    expect(said(text, 'en')).toEqual([expected])
  })
})

describe('who speaks in a town told with its land', () => {
  test.each<[string, string]>([
    ['Police in Tarsis, Valdoria said 12 inmates were killed.', '12 Police'],
    ['The mayor of Tarsis, Valdoria told reporters that 12 inmates were killed.', '12 mayor of Tarsis'],
    ['Twelve inmates were killed, a hospital in Tarsis, Valdoria said.', '12 hospital'],
    ['After talks in Tarsis, Valdoria said 12 inmates were killed.', '12 Valdoria'],
  ])('%s', (text, expected) => {
    expect(said(text, 'en')).toEqual([expected])
  })
})

test('nor do those who are counted say how many they are', () => {
  expect(said('El número de policías y militares heridos en Tarsis subió a 40, según el SNAP.')).toContain(
    '40 SNAP',
  )
})
