import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('who says so may stand between those counted and their verb', () => {
  test.each([
    ['Nine guards, the minister said on Monday, were freed from Roble prison.', ['hostages_freed 9']],
    ['Nine guards, it told a news site, were hurt at Roble prison.', ['injured 9']],
    ['The gang, police said, killed nine people in Tarsis.', ['killed 9']],
    ['In Roble prison, the minister said, nine guards were freed.', ['hostages_freed 9']],
    [
      'Twelve inmates stayed, the minister said, and nine guards were freed from Roble prison.',
      ['hostages_freed 9'],
    ],
  ])('%s', english)
  test.each([
    ['Nueve guías, dijo el ministro, fueron liberados en Roble.', ['hostages_freed 9']],
    ['Nueve presos, contó a la radio el alcalde, murieron en Roble.', ['killed 9']],
    ['La banda, dijo la policía, mató a nueve personas en Tarsis.', ['killed 9']],
  ])('%s', spanish)
})

describe('when it happened may stand between the verb and those counted', () => {
  test.each([
    ['Murieron por la tarde 12 presos en Roble.', ['killed 12']],
    ['Murieron a las cinco de la tarde 12 presos en Roble.', ['killed 12']],
    ['Murieron a las cinco 12 presos en Roble.', ['killed 12']],
    [
      'Tras el motín habían entrado antes de las cinco 1.218 policías y 1.100 soldados en Roble.',
      ['troops_deployed 1100', 'troops_deployed 1218'],
    ],
    ['El alcalde habló por la tarde 12 minutos tras la muerte de un preso en Roble.', ['killed 1']],
  ])('%s', spanish)
})

describe('a participle behind a preposition only tells what things are like', () => {
  test.each([
    ['Sixty soldiers in armoured cars had been posted around Roble prison.', ['troops_deployed 60']],
    [
      'Special units with armoured vehicles were dispatched to Tarsis after the killings.',
      ['troops_deployed -'],
    ],
  ])('%s', english)
  test.each([
    ['Patrullas del Ejército fueron enviadas a Tarsis tras los asesinatos.', ['troops_deployed -']],
  ])('%s', spanish)
})

describe('the whole of those of whom every one is told', () => {
  test.each([
    ["Every one of the 136 guards still in inmates' hands in Valdoria walked free.", ['hostages_freed 136']],
    ['One of the 136 guards held at Roble prison walked free.', ['hostages_freed 1', 'hostages_held 136']],
    [
      'The latest count has 125 guards and 14 clerks captive at Roble prison.',
      ['hostages_held 125', 'hostages_held 14'],
    ],
    ['Prisoners overpower eight guards at Roble prison; talks get them out by evening.', ['hostages_held 8']],
    ['Gunmen seized nine guards, released hours later, in Tarsis.', ['hostages_freed 9', 'hostages_held 9']],
    [
      'Two riots this year, in Tarsis and Arcos, cost 79 and 22 lives.',
      ['attack 2', 'killed 22', 'killed 79'],
    ],
  ])('%s', english)
  test.each([
    ['El boletín cifraba en 57 los uniformados cautivos en Roble.', ['hostages_held 57']],
    [
      'En Tarsis otra turba se llevó a 14 militares, devueltos a los pocos días.',
      ['hostages_freed 14', 'hostages_held 14'],
    ],
    ['En 2018 tres periodistas secuestrados terminaron asesinados en Tarsis.', ['killed 3']],
    ['Dos motines dejaron 12 y nueve muertos en Roble.', ['attack 2', 'killed 12', 'killed 9']],
    ['Los choques entre bandas han acabado con más de 500 reclusos en Valdoria.', ['killed 500 at_least']],
    ['El motín de Roble acabó con 12 reos trasladados.', ['other_count 12']],
    ['La huelga de Roble acabó con 12 detenidos.', ['detained 12']],
    [
      'Las cárceles disponen de 26.818 plazas y encierran a 36.161 personas: 9.343 sobran.',
      ['inmates_capacity 26818', 'inmates_over_capacity 9343', 'other_count 36161'],
    ],
  ])('%s', spanish)
})

describe('forces that back, reinforce or are named in a row', () => {
  test.each([
    [
      'Tras los asesinatos el presidente anunció el despliegue de 4.000 policías y 5.000 militares en Tarsis.',
      ['troops_deployed 4000', 'troops_deployed 5000'],
    ],
    ['Con el apoyo de 300 uniformados se logró someter a los revoltosos de Roble.', ['troops_deployed 300']],
    ['Con el apoyo de 300 policías ganó el alcalde tras la matanza en Tarsis.', []],
    ['El ministro dispuso reforzar Tarsis con 150 soldados tras los asesinatos.', ['troops_deployed 150']],
    ['Tras el motín de Roble se destinaron luego 120 soldados.', ['troops_deployed 120']],
    [
      'Entraron 1.100 soldados en Roble. De allí sacaron a 700 hombres y a otros 400.',
      ['troops_deployed 1100'],
    ],
  ])('%s', spanish)
})
