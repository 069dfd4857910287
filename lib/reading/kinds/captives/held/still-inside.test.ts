import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('captives who cannot leave or are where they were', () => {
  test.each([
    [
      'Inmates of Roble prison took staff hostage. By noon 37 guards were unable to leave.',
      ['hostages_held 37'],
    ],
    [
      'The inmates of Roble prison freed 20 guards. The other 17 remain in the prison.',
      ['hostages_freed 20', 'hostages_held 17'],
    ],
    ['Nine guards were at the mercy of the inmates of Roble prison.', ['hostages_held 9']],
    [
      'The inmates of Roble prison freed 20 guards. Six have yet to be released.',
      ['hostages_freed 20', 'hostages_held 6'],
    ],
    [
      'The inmates of Roble prison freed 20 guards. Another 11 officers were still to come out.',
      ['hostages_freed 20', 'hostages_held 11'],
    ],
    ['Staff were taken hostage at Roble prison. Six inmates have yet to be released.', ['hostages_held -']],
    [
      'Staff were taken hostage at Roble prison. Only 100 of the 900 prisoners were still inside.',
      ['hostages_held -', 'other_count 900'],
    ],
    [
      'Staff were taken hostage at Roble prison. In Tarsis 37 guards were unable to leave their shift.',
      ['hostages_held -'],
    ],
  ])('%s', english)
  test.each([
    [
      'Los presos de la cárcel de Roble tienen rehenes. Treinta guías y tres médicas no han podido abandonar el penal.',
      ['hostages_held 3', 'hostages_held 30'],
    ],
    [
      'Varios guías están retenidos en Tarsis. Otros 37 servidores penitenciarios seguían sin poder salir de la cárcel de Roble.',
      ['hostages_held -', 'hostages_held 37'],
    ],
    ['Salieron 20 guías retenidos. Faltan por salir 17.', ['hostages_freed 20', 'hostages_held 17']],
    [
      'Salieron 20 guías retenidos. Faltaban otros diez por recuperar la libertad.',
      ['hostages_freed 20', 'hostages_held 10'],
    ],
    [
      'Salieron 20 guías retenidos. Los otros siete continúan en la cárcel de Roble.',
      ['hostages_freed 20', 'hostages_held 7'],
    ],
    [
      'Varios guías estuvieron retenidos en Roble. A las ocho, 15 habían salido y 26 seguían adentro.',
      ['hostages_freed 15', 'hostages_held -', 'hostages_held 26'],
    ],
    [
      'Dos guías de la cárcel de Roble fueron liberados. A los otros once los tienen en la azotea.',
      ['hostages_freed 2', 'hostages_held 11'],
    ],
    [
      'Los internos de la cárcel de Roble mantienen retenidos desde el lunes a 13 guías y a una enfermera.',
      ['hostages_held 1', 'hostages_held 13'],
    ],
    [
      'Los 40 internos de la cárcel de Roble mantienen retenidos a 13 guías.',
      ['hostages_held 13', 'other_count 40'],
    ],
    [
      'Varios guías están retenidos en Roble. Siete agentes no pudieron salir de vacaciones.',
      ['hostages_held -'],
    ],
    ['Los 12 detenidos continúan en la cárcel de Roble.', ['detained 12']],
  ])('%s', spanish)
})

describe('captives who come out, where the verb stands far from them', () => {
  test.each([
    [
      'Salieron el martes de la cárcel de Roble los 49 agentes y dos administrativos que los internos tenían en su poder.',
      ['hostages_freed 2', 'hostages_freed 49'],
    ],
    [
      'Terminaron de salir los 25 agentes que los internos de Roble mantenían como rehenes.',
      ['hostages_freed 25'],
    ],
    [
      'Cruzaron el portón del penal los últimos diez guardias que la banda tenía como rehenes.',
      ['hostages_freed 10'],
    ],
    [
      'Los presos de Roble retuvieron a 137 guías: 120 recobraron la libertad el martes y los 17 restantes, ayer.',
      ['hostages_freed 120', 'hostages_freed 17', 'hostages_held 137'],
    ],
    [
      'Los presos de Roble tienen rehenes. Los internos agarraron a 13 guías y solo devolvieron a dos.',
      ['hostages_freed 2', 'hostages_held 13'],
    ],
    ['Los presos de Roble tenían rehenes. Las autoridades entregaron a 40 guías chalecos nuevos.', []],
    ['Los reos tomaron rehenes en Roble. Doce habían sido devueltos a sus celdas.', []],
    ['Los presos salieron de la cárcel de Roble 12 horas después.', []],
  ])('%s', spanish)
})

describe('who remain, where captives were told of just before', () => {
  const held = 'Los presos de Roble retienen a 178 guías. '
  test.each([
    [`${held}Quedan sin embargo 170.`, ['hostages_held 170', 'hostages_held 178']],
    [`${held}Seis no han sido liberados.`, ['hostages_held 178', 'hostages_held 6']],
    [`${held}Aún permanecen 25 en Tarsis.`, ['hostages_held 178', 'hostages_held 25']],
    [`${held}Veinticinco siguen en Tarsis.`, ['hostages_held 178', 'hostages_held 25']],
    [`${held}Otros 17 siguen ahí.`, ['hostages_held 17', 'hostages_held 178']],
    [`${held}Siguen 17 en el hospital.`, ['hostages_held 178']],
    [`${held}Quedan 12 por revisar.`, ['hostages_held 178']],
    ['Doce presos murieron en Roble. Quedan 17 en Tarsis.', ['killed 12']],
  ])('%s', spanish)
  const seized = 'Inmates of Roble prison seized 178 guards. '
  test.each([
    [`${seized}Six have not been freed.`, ['hostages_held 178', 'hostages_held 6']],
    [`${seized}Twenty-five remain at Tarsis.`, ['hostages_held 178', 'hostages_held 25']],
    [`${seized}Seventeen were still in Tarsis.`, ['hostages_held 17', 'hostages_held 178']],
    [`${seized}Fifty-eight are still there.`, ['hostages_held 178', 'hostages_held 58']],
    [`${seized}Seventeen remain critical.`, ['hostages_held 178']],
    ['Twelve inmates died in Roble prison. Seventeen were still in Tarsis.', ['killed 12']],
  ])('%s', english)
})
