import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('how many a prison was opened for, may take at most or is fit for', () => {
  test.each([
    ['Opened for 900 people, Roble prison houses 2,100.', ['inmates_capacity 900', 'other_count 2100']],
    ['Opened for visits, Roble prison houses 2,100.', ['other_count 2100']],
    ['He was flown to Roble, a fortress for 120 prisoners.', ['inmates_capacity 120']],
    ['He was flown to Roble, a fortress for the 120 prisoners.', []],
  ])('%s', english)
  test.each([
    [
      'Las prisiones superan en 8.200 personas el límite de 27.800 para el que fueron levantadas.',
      ['inmates_capacity 27800', 'inmates_over_capacity 8200'],
    ],
    ['Los conductores de la prisión superan el límite de 50 kilómetros.', []],
    [
      'En la cárcel de Roble, apta para 5.000 internos, viven 5.700.',
      ['inmates_capacity 5000', 'other_count 5700'],
    ],
    [
      'La cárcel de Roble tenía 4.305 personas, algo menos de las 4.890 que puede recibir.',
      ['inmates_capacity 4890 at_most', 'other_count 4305'],
    ],
  ])('%s', spanish)
})

describe('inmates beside the room that there is for them', () => {
  test.each([
    [
      'The jails have 28,500 beds but 40,096 people, more than 11,500 too many.',
      ['inmates_capacity 28500', 'inmates_over_capacity 11500 at_least', 'other_count 40096'],
    ],
    [
      'There were 3,901 when they were counted, in a prison with 3,135 places.',
      ['inmates_capacity 3135', 'other_count 3901'],
    ],
    ['A report found 343 men in Roble prison, in room for 163.', ['inmates_capacity 163', 'other_count 343']],
    [
      'Roble prison has 600 places and, by the latest tally, 1,400 occupants.',
      ['inmates_capacity 600', 'other_count 1400'],
    ],
    ['The car had three occupants who died in Tarsis.', ['killed 3']],
    [
      'Roble prison was built for 1,100 and is home to roughly 1,400.',
      ['inmates_capacity 1100', 'other_count 1400 about'],
    ],
  ])('%s', english)
  test.each([
    [
      'Los penales, con cupo para 10.600 reclusos, custodian a unos 21.000.',
      ['inmates_capacity 10600', 'other_count 21000 about'],
    ],
    ['Los policías custodian a 21 testigos de la matanza de Tarsis.', []],
    ['En las cárceles 15.700 personas ocupan 9.900 plazas.', ['inmates_capacity 9900', 'other_count 15700']],
    [
      'Las prisiones tienen 33.000 internos, 3.000 más de los que deberían.',
      ['inmates_over_capacity 3000', 'other_count 33000'],
    ],
    ['El penal quedó vacío y sus 1.600 reclusos van a otros recintos.', ['other_count 1600']],
  ])('%s', spanish)
})

describe('whom a headcount finds lives there', () => {
  test.each([
    ['A roll call at Roble prison found 900 men there.', ['other_count 900']],
    ['A roll call at Roble prison found 12 men dead.', ['killed 12']],
  ])('%s', english)
  test.each([
    ['El recuento hecho después en la cárcel de Roble arrojó 1.512 reclusos.', ['other_count 1512']],
    ['El recuento hecho después en la cárcel de Roble arrojó 12 reclusos muertos.', ['killed 12']],
    ['Se pasó lista en la cárcel de Roble y respondieron los 1.587 internos.', ['other_count 1587']],
  ])('%s', spanish)
})

describe('a number of prisons counts neither those freed from them nor those held there', () => {
  test.each([
    [
      'Rioters seized 201 guards. The service put at 201 the number released from seven jails.',
      'other_count 7',
    ],
    ['Inmates hold 40 guards. Two more guards came out of seven jails.', 'other_count 7'],
    ['Trouble was reported in six jails on Monday.', 'other_count 6'],
  ])('%s', (text, line) => expect(saidLines(readText(text))).toContain(line))
  test.each([
    ['Los militares entraron en los siete penales con tanquetas.', 'other_count 7'],
    ['De los siete centros con rehenes salieron ese día 136 personas.', 'other_count 7'],
    ['A 178 sube el número de guías en manos de los internos de siete cárceles.', 'other_count 7'],
  ])('%s', (text, line) => expect(saidLines(leer(text))).toContain(line))
  test('nor do the prisons that a country has', () =>
    expect(saidLines(leer('El país cuenta con los siete penales de siempre.'))).toEqual([]))
})
