import { describe, expect, test } from 'vitest'
import { linesOf, readText } from '../../testing/island'

/** By the rules alone: likeness reads numbers of forces wherever they stand. */
const told = (text: string, language: 'en' | 'es') =>
  linesOf(readText(text, { language, look: () => [] }), 'troops_deployed')
const after = { en: 'Inmates rioted in Roble prison. ', es: 'Hubo un motín en la cárcel de Roble. ' }
const english = (text: string, lines: readonly string[]) => expect(told(after.en + text, 'en')).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(told(after.es + text, 'es')).toEqual(lines)
const n = (...values: string[]) => values.map((value) => `troops_deployed ${value}`)

describe('forces that come, told by a noun, behind where they went, or by what carries them', () => {
  test.each([
    ['El gobernador anunció la llegada de 300 militares y 120 policías.', n('300', '120')],
    ['El gobernador pidió la llegada de 300 militares.', []],
    ['Llegaron desde Tarsis 300 militares que custodian el puerto.', n('300')],
    ['Llegaron desde Tarsis 300 metros de cable que los militares instalaron.', []],
    ['Fueron enviados al lugar 200 soldados.', n('200')],
    ['Desde Tarsis llegaron al puerto 200 policías y 160 infantes de Marina.', n('200', '160')],
    ['Tras 40 horas de cautiverio, entraron este sábado en Tarsis los 29 militares.', []],
    ['El coronel Luis Vera entró a las diez con 280 agentes.', n('280')],
    ['El cantante Luis Vera entró a las diez con 280 agentes.', []],
    ['El ingreso empezó a las 05:40 con 1.500 militares.', n('1500')],
    ['El curso empezó a las 05:40 con 1.500 militares.', []],
    ['Desde Tarsis partieron hacia el norte dos helicópteros con 160 comandos.', n('160')],
    ['El Ejército y la Policía enviaron 1.200 hombres a los alrededores de Tarsis.', n('1200')],
    ['La pastora y la maestra enviaron 1.200 hombres a los alrededores de Tarsis.', []],
    ['El Gobierno dispuso el ingreso de militares en los recintos.', n('-')],
    ['Un contingente de la brigada se trasladó a los exteriores del centro.', n('-')],
  ])('%s', spanish)
  test.each([
    ['Before nightfall 200 police and 160 soldiers were marched in.', n('200', '160')],
    ['Two helicopters with 160 soldiers arrived at the prison.', []],
  ])('%s', english)
})

describe('hours, days and those of whom no forces are told', () => {
  test.each([
    ['Los militares entraron a las diez.', n('-')],
    ['El 25 ocuparon la cárcel los militares.', []],
    ['Otros 12 siguen ingresados en el hospital.', []],
  ])('%s', spanish)
  test.each([['He and five others were flown out again on Tuesday.', []]])('%s', english)
})
