import { describe, expect, test } from 'vitest'
import { leer } from '@/lib/reading/testing/island'

const said = (text: string) =>
  leer(text)
    .claims.filter(({ kind }) => kind !== 'attack')
    .map(({ kind, quantity, attribution }) => `${kind} ${quantity?.value ?? '-'}: ${attribution ?? '-'}`)

const before = '"No hubo heridos", dijo el ministro Juan Mora. '

describe('in Spanish, a verb whose subject stands with the verb before it', () => {
  test.each([
    [
      'El gremio de los guías difiere: habla de tres muertos en la cárcel de Roble.',
      'killed 3: gremio de los guías',
    ],
    ['La oposición lo contradice y habla de tres muertos en Tarsis.', 'killed 3: oposición'],
    ['Los familiares no le creen: hablan de tres muertos en Tarsis.', 'killed 3: familiares'],
  ])('%s', (text, line) => expect(said(before + text)).toEqual([line]))
})

describe('in Spanish, who bears a figure counted or puts a number at it', () => {
  test.each([
    ['La Defensoría tiene documentadas 60 muertes en Tarsis.', 'killed 60: Defensoría'],
    ['La Fiscalía tiene contabilizados 60 muertos en Tarsis.', 'killed 60: Fiscalía'],
    ['El alcalde puso en nueve el número de muertos en Tarsis.', 'killed 9: alcalde'],
    [
      'El ministro Juan Mora, que se trasladó a la zona, puso en nueve los presos muertos en Tarsis.',
      'killed 9: Juan Mora',
    ],
    ['La Cruz Roja cuenta 32 muertos en Tarsis.', 'killed 32: Cruz Roja'],
    ['Tarsis cuenta 32 muertos.', 'killed 32: -'],
    [
      'Van 27 ataques, lamenta Felipe Mora, dirigente sindical, para quien son 35 los guías asesinados en Tarsis.',
      'killed 35: Felipe Mora',
    ],
    [
      'Felipe Mora, para quien son 35 los guías asesinados en Tarsis, pidió medidas.',
      'killed 35: Felipe Mora',
    ],
    [
      'Hay 22 guías retenidos en Roble, según Luis Vera, director de Prevención y Seguridad, quien antes había hablado de 23.',
      'hostages_held 23: Luis Vera',
    ],
  ])('%s', (text, line) => expect(said(text)).toContain(line))

  test.each([
    'La Policía tiene retenidos a nueve jóvenes en Tarsis.',
    'El juez puso en libertad a nueve detenidos en Tarsis.',
  ])('%s holds no hostages and frees none', (text) =>
    expect(said(text).filter((line) => line.startsWith('hostages'))).toEqual([]),
  )
})

describe('in Spanish, who denounces speaks, and none of those who do has died', () => {
  test.each([
    [
      'Organismos de derechos humanos denuncian que murieron nueve presos en Tarsis.',
      ['killed 9: Organismos'],
    ],
    ['Vecinos denuncian la muerte de nueve presos en Tarsis.', ['killed 9: Vecinos']],
    [
      'Fuentes policiales consultadas por la agencia cifran en nueve los muertos en Tarsis.',
      ['killed 9: Fuentes policiales'],
    ],
    ['Nueve presos murieron en Tarsis, aseguraron sus familiares.', ['killed 9: familiares']],
  ])('%s', (text, lines) => expect(said(text)).toEqual(lines))
})
