import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '../../testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('whoever is free, dead or gone is held no more, whatever the attribute still calls them', () => {
  test.each([
    ['Four kidnapped nurses were rescued in Tarsis.', ['hostages_freed 4']],
    ['Four abducted drivers have been freed.', ['hostages_freed 4']],
    ['Police rescued six kidnapped nurses.', ['hostages_freed 6']],
    ['Three kidnapped nurses were killed.', ['killed 3']],
    ['Three kidnapped nurses escaped from the camp.', ['other_count 3']],
    ['Of nine kidnapped nurses, four were rescued.', ['hostages_freed 4', 'hostages_held 9']],
    ['Four kidnapped nurses begged for help in a video.', ['hostages_held 4']],
    ['Four kidnapped nurses were not rescued.', ['hostages_held 4']],
    ['The gang is holding four kidnapped nurses.', ['hostages_held 4']],
  ])('%s', english)
  test.each([
    ['Cuatro enfermeras secuestradas fueron rescatadas en Tarsis.', ['hostages_freed 4']],
    ['Cuatro guardias retenidos escaparon el lunes.', ['other_count 4']],
    ['Cuatro guardias retenidos pidieron ayuda en un video.', ['hostages_held 4']],
  ])('%s', spanish)
})

describe('forces of the state arrest, armed groups hold captive', () => {
  test.each([
    ['The separatists in Tarsis said they still held 214 people.', ['hostages_held 214']],
    ['The rebels say they were holding 214 passengers in Tarsis.', ['hostages_held 214']],
    ['The Belmonte Liberation Army said it had captured 182 passengers in Tarsis.', ['hostages_held 182']],
    ['The army said it had captured 12 rebels in Tarsis.', ['detained 12']],
    ['Looters raided a depot in Tarsis on 2 May. The navy detained 19 of them.', ['detained 19']],
    ['Looters raided a depot in Tarsis. Police captured 19 of them.', ['detained 19']],
    ['Hundreds of warders went on strike. The army detained 19 of them.', ['detained 19']],
    ['Police detained six guards over the riot.', ['detained 6']],
    ['Gunmen attacked a convoy of nurses. The rebels detained 19 of them.', ['hostages_held 19']],
    [
      'Inmates overran the prison in Tarsis, where guards work. The inmates detained 19 of them.',
      ['hostages_held 19'],
    ],
    ['Rebels captured 12 soldiers.', ['hostages_held 12']],
    ['Attackers detained 19 nurses on the road to Tarsis.', ['hostages_held 19']],
    ['Pirates took nine nurses from a ferry.', ['hostages_held 9']],
    ['Herdsmen marched off 12 teachers.', ['hostages_held 12']],
  ])('%s', english)
  test.each([
    ['Los asaltantes capturaron a 19 enfermeras en la ruta a Tarsis.', ['hostages_held 19']],
    ['Unos saqueadores asaltaron un almacén en Tarsis. La Marina detuvo a 19 de ellos.', ['detained 19']],
  ])('%s', spanish)
})

describe('inmates are caught again only where a flight is told of', () => {
  test.each([
    ['The army took Roble prison and arrested 19 inmates over the fire.', ['detained 19']],
    [
      'Thirty inmates fled Roble prison. Police arrested 19 inmates on Monday.',
      ['escaped 30', 'other_count 19'],
    ],
  ])('%s', english)
  test.each([
    ['El ejército tomó la cárcel de Roble y arrestó a 19 presos por el incendio.', ['detained 19']],
    ['La policía detuvo a 19 internos por el motín.', ['detained 19']],
    ['Se fugaron 30 presos. La policía detuvo a 19 reos.', ['escaped 30', 'other_count 19']],
    ['La policía recapturó a 19 presos.', ['other_count 19']],
    ['La policía capturó a 19 prófugos.', ['other_count 19']],
  ])('%s', spanish)
})

describe('a participle set beside one of many tells who he is', () => {
  test.each([
    [
      'Thirty-eight convicts fled Roble prison. One of the cooks, arrested in 2019 for theft, came back.',
      ['escaped 38'],
    ],
    [
      'Thirty-eight convicts fled Roble prison. One of the escapees, captured in 2019 for murder, is a former mayor.',
      ['escaped 38'],
    ],
    [
      'Thirty-eight convicts fled Roble prison. One of them was arrested on Monday.',
      ['escaped 38', 'other_count 1'],
    ],
  ])('%s', english)
  test.each([
    [
      'De Roble se evadieron 38 presos. Uno de los cocineros, capturado en 2019 por el atentado contra un juez, volvió.',
      ['escaped 38'],
    ],
    [
      'De Roble se evadieron 38 presos. Uno de los prófugos fue capturado el lunes.',
      ['escaped 38', 'other_count 1'],
    ],
  ])('%s', spanish)
})

test.each([
  readText('The decree keeps 320 soldiers on patrol in Tarsis.'),
  readText('The governor keeps 320 officers in the province.'),
  readText('The assembly voted to have 320 soldiers kept around the prisons.'),
  leer('El decreto mantiene a 320 soldados de guardia en Tarsis.'),
])('forces that somebody keeps at work are nobody’s hostages', (reading) =>
  expect(saidLines(reading)).not.toContain('hostages_held 320'),
)

test.each([
  readText('Inmates keep twelve guards in a workshop of Roble prison.'),
  readText('Gunmen keep twelve policemen in the province.'),
  readText('Twelve soldiers are kept hostage by rebels near Tarsis.'),
  readText(
    'Villagers kept twelve policemen on duty at the post from leaving Tarsis. They hold them as hostages.',
  ),
  leer('Los presos mantienen retenidos a doce policías en la cárcel de Roble.'),
])('those whom inmates and gunmen keep are', (reading) =>
  expect(saidLines(reading)).toEqual(['hostages_held 12']),
)
