import { describe, expect, test } from 'vitest'
import { linesOf, readText } from '../../testing/island'

/** By the rules alone: likeness reads bare numbers wherever they stand. */
const told = (text: string, language: 'en' | 'es') =>
  linesOf(
    readText(text, { language, look: () => [] }),
    'other_count',
    'inmates_capacity',
    'inmates_over_capacity',
  )
const before = { en: 'A riot broke out in Roble prison. ', es: 'Hubo un motín en la cárcel de Roble. ' }
const english = (text: string, lines: readonly string[]) =>
  expect(told(before.en + text, 'en')).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) =>
  expect(told(before.es + text, 'es')).toEqual(lines)
const held = (value: string) => `other_count ${value}`
const room = (value: string) => `inmates_capacity ${value}`
const over = (value: string) => `inmates_over_capacity ${value}`

describe('how many are inside, told away from the verb, as a whole, by their guards or with nobody named', () => {
  test.each([
    ['La cárcel, diseñada para 5.246 personas, alojaba antes a 5.920.', [room('5246'), held('5920')]],
    ['El hotel alojaba antes a 5.920.', []],
    ['Hay 1.600 agentes para más de 31.000 presos.', [held('31000 at_least')]],
    ['Somos 1.700 para vigilar a más de 31.000 internos.', [held('31000 at_least')]],
    ['Hay 1.600 kits para más de 31.000 presos.', []],
    ['En 2021 las cárceles alojaban a 39.000 personas; hoy son 31.321.', [held('39000'), held('31321')]],
    ['En 2021 las cárceles costaban 39.000 pesos; hoy son 31.321.', []],
    ['De los 3.800 presos que abarrotaban el penal, queda un centenar.', [held('3800')]],
    ['De los 3.800 presos que llegarán al penal, un centenar es de Tarsis.', []],
    ['Las cárceles suman 27.556 plazas y 31.321 internos.', [room('27556'), held('31321')]],
    ['Las plazas son 29.746 y los ocupantes 38.018.', [room('29746'), held('38018')]],
    ['El centro, construido en 2012 con fondos del Estado para 872 internos, arde.', [room('872')]],
    ['La cárcel, ocupada por 1.344 hombres, puede recibir a 1.110.', [held('1344'), room('1110')]],
    ['Le sobran 2.000 internos.', [over('2000')]],
    ['El penal alberga a 4.890 detenidos, 38 más de los que admite.', [held('4890'), over('38')]],
    ['A la alcaldesa le sobran 2.000 motivos.', []],
  ])('%s', spanish)
  test.each([
    ['Only 98 of the 3,800 inmates stayed in the prison.', [held('3800')]],
    ['The country employs 1,500 guards for 31,000 prisoners.', [held('31000')]],
    [
      "The country's prisons, meant for 13,000 people, contain some 20,000.",
      [room('13000'), held('20000 about')],
    ],
    ['The system can take 30,169 people and had 39,251.', [room('30169'), held('39251')]],
  ])('%s', english)
})
