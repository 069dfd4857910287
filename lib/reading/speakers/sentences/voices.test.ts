import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const voicesOf = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ quantity, kind }) => quantity && kind !== 'unconfirmed_report')
    .map(({ quantity, attribution }) => `${quantity?.value}: ${attribution}`)

describe('whom a verb tells no speech of has no voice', () => {
  test.each<[string, string[]]>([['The captives number 96, according to the union.', ['96: union']]])(
    'in English: %s',
    (text, told) => expect(voicesOf(readText(text))).toEqual(told),
  )

  test.each<[string, string[]]>([
    ['La cárcel de Roble contaba hasta el lunes seis muertos.', ['6: null']],
    ['La gobernación contaba hasta el lunes seis muertos.', ['6: gobernación']],
    ['Seis policías muertos en Tarsis: un martes así no lo recuerda ningún jefe policial.', ['6: null']],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))
})

describe('whoever is described is nobody who spoke before', () => {
  test.each<[string, string]>([
    [
      'Officials in Tarsis said six inmates had died. The prisons agency speaks of eight dead.',
      '8: prisons agency',
    ],
    [
      'Officials in Tarsis said six inmates had died. The police official put it at eight.',
      '8: police official',
    ],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toContain(told))
  test('in Spanish', () =>
    expect(
      voicesOf(
        leer(
          'Murieron ocho internos, dijo el ministro Luis Mora. El jefe de la zona, horas antes, hablaba de seis muertos.',
        ),
      ),
    ).toContain('6: jefe de la zona'))
})

describe('who keeps, moves or finds a figure gives it', () => {
  test.each<[string, string[]]>([
    ['The prosecutor’s office left at 18 the number of inmates killed.', ['18: prosecutor’s office']],
    ['Deaths reported until Monday by the ministry were six.', ['6: ministry']],
    ['Police left nine inmates dead in Roble prison.', ['9: null']],
    [
      'The captives number 96, according to the union: in Roble, 57; in Tarsis, 39.',
      ['96: union', '57: union', '39: union'],
    ],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual(told))

  test.each<[string, string[]]>([
    [
      'Murieron 31 internos, según la Policía. La Fiscalía mantiene 18 muertos.',
      ['31: Policía', '18: Fiscalía'],
    ],
    ['El SNAP mantuvo en 18 el número de internos muertos.', ['18: SNAP']],
    ['La Fiscalía pasó este martes de 6 a 18 muertos en Roble.', ['6: Fiscalía', '18: Fiscalía']],
    ['El tribunal dio por probado que murieron 34 internos.', ['34: tribunal']],
    ['Murieron nueve internos y hay cuatro heridos, desglosaba el alcalde.', ['9: alcalde', '4: alcalde']],
    ['Los muertos reconocidos hasta el lunes por el ministerio eran seis.', ['6: ministerio']],
    ['Los presos mantienen a 18 guías retenidos en Roble.', ['18: null']],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))
})

describe('by whose count', () => {
  test.each<[string, string[]]>([
    [
      "The jail, meant for 520, holds 690 prisoners by the agency's own account.",
      ['520: null', '690: agency'],
    ],
    ["Valdoria's death toll rose to nine inmates.", ['9: null']],
    ["The agency's toll rose to nine inmates dead.", ['9: agency']],
    [
      "Built for 163, or 208 according to a judge's report, the jail holds 343 prisoners.",
      ['163: null', "208: judge's report", '343: null'],
    ],
  ])('%s', (text, told) => expect(voicesOf(readText(text))).toEqual(told))
})

describe('what tells of itself, and who tells in numbers', () => {
  test.each<[string, string[]]>([
    [
      'Police said six inmates died. A message claiming that 40 inmates had died spread on Monday.',
      ['6: Police', '40: message'],
    ],
    ['Police said six inmates died, adding that nine guards were hurt.', ['6: Police', '9: Police']],
    ['The verdict says that 34 inmates died.', ['34: verdict']],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual(told))

  test.each<[string, string[]]>([
    [
      'El SNAP informó de seis muertos. Un audio asegurando que murieron 40 internos circuló el lunes.',
      ['6: SNAP', '40: audio'],
    ],
    ['Hacia las ocho, cuentan dos supervivientes, murieron cuatro vigilantes.', ['4: dos supervivientes']],
    ['Murieron nueve internos, dijeron dos funcionarios.', ['9: dos funcionarios']],
    ['El SNAP habló el lunes. Entraron a la cárcel 2.700 soldados, contando a 40 médicos.', ['2700: null']],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text)).slice(0, 2)).toEqual(told))
})

describe('a general word takes up the only body that spoke, and stands for itself where several did', () => {
  test.each<[string, string]>([
    [
      'The union said six inmates had died, and the SNAP said seven. The agency now speaks of eight dead.',
      '8: agency',
    ],
    ['The SNAP said six inmates had died. The agency now speaks of eight dead.', '8: SNAP'],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toContain(told))
  test.each<[string, string]>([
    [
      'Murieron seis, dijo el SNAP. Son siete, según el comité. La entidad habla ahora de ocho muertos.',
      '8: entidad',
    ],
    ['Murieron seis, dijo el SNAP. La entidad habla ahora de ocho muertos.', '8: SNAP'],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toContain(told))
})

describe('who is inside tells of it, by any verb that says so', () => {
  test.each<[string, string[]]>([
    ['Inmates claimed that nine prisoners died in Roble.', ['9: Inmates']],
    ['The rioters insist that nine people died in Roble.', ['9: rioters']],
    ['Nine inmates died in Roble, according to a report by the governor, Ana Vela.', ['9: Ana Vela']],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual(told))

  test.each<[string, string[]]>([
    ['Los presos aseguran que hay 30 heridos.', ['30: presos']],
    [
      'Los internos replican que en Roble los fallecidos rondan los 40 y que los heridos serían 30.',
      ['40: internos', '30: internos'],
    ],
    ['Los amotinados afirman que los muertos son doce.', ['12: amotinados']],
    // What they do is no speech.
    ['Los presos aseguraron las puertas y nueve guardias murieron.', ['9: null']],
    ['Nueve presos murieron, según el comunicado del alto comisionado, Luis Mora.', ['9: Luis Mora']],
    // Who stands beside a body is not its name.
    [
      'Nueve presos murieron, según el informe de la Policía, Luis Mora entre ellos.',
      ['9: Policía', '1: Policía'],
    ],
    [
      'Nueve presos murieron, dijo Ana Vela. Siete de los muertos eran de la banda Roble y dos de la banda Tarsis, añadió, si bien no se sabe más.',
      ['9: Ana Vela', '7: Ana Vela', '2: Ana Vela'],
    ],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual(told))
})
