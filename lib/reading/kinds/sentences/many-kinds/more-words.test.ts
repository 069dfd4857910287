import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

/** Words and ways of saying that whole classes of reports share. */

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('captives are grabbed, have hands laid on them, or are the seizure of so many', () => {
  test.each([
    ['Inmates at Roble prison laid hands on 57 officials.', ['hostages_held 57']],
    ['Nine guards had been grabbed by inmates at Roble prison.', ['hostages_held 9']],
    ['Riots followed, with the seizure of about 200 prison workers.', ['hostages_held 200 about']],
    ['Inmates ended a hostage-taking of nine guards at Roble prison.', ['hostages_held 9']],
    ['Guards at Roble prison grabbed two phones; the seizure of 200 kilos of cocaine followed.', []],
  ])('%s', english)
  test.each([
    ['Los presos de Roble tomaron además a ocho guías.', ['hostages_held 8']],
    ['La empresa, cerca de la cárcel de Roble, tomó además a ocho guías.', []],
  ])('%s', spanish)
})

describe('who is seized, caught or locked up again had fled', () => {
  test.each([
    [
      'A boss was among 39 inmates who got away from Roble prison; 12 were seized again within hours.',
      ['escaped 39', 'other_count 12'],
    ],
    ['Nine inmates fled Roble prison. Two were caught again.', ['escaped 9', 'other_count 2']],
  ])('%s', english)
  test.each([
    ['Huyeron nueve reos de Roble. Se volvió a capturar a dos.', ['escaped 9', 'other_count 2']],
    ['Huyeron nueve reos de Roble y la Policía volvió a apresar a cuatro.', ['escaped 9', 'other_count 4']],
  ])('%s', spanish)
})

describe('an age is no number of people', () => {
  test.each([
    ['A man of 23 is in custody over the killing in Tarsis.', ['detained 1']],
    ['A girl of six was killed in Tarsis.', ['killed 1']],
    ['A group of 23 was killed in Tarsis.', ['killed 23']],
  ])('%s', english)
  test.each([['Una mujer de 31 fue herida en Tarsis.', ['injured 1']]])('%s', spanish)
})

describe('where one of them comes from is not where it happened to one of them', () => {
  test.each([
    ['Six people, one of them from Belmonte, were picked up in Tarsis.', ['detained 6']],
    ['Seven were seized by inmates, one of them in Tarsis.', ['hostages_held 1', 'hostages_held 7']],
  ])('%s', english)
})

describe('a family is not one person', () => {
  test.each([['A family of five was killed in Tarsis.', ['killed 5']]])('%s', english)
})

describe('whoever leads a house is one person; the head of a victim is none', () => {
  test.each([
    ['The head of Roble prison has been murdered.', ['killed 1']],
    ['The head of the prison service was wounded in Tarsis.', ['injured 1']],
    ['A presidential hopeful, Juan Vera, was shot dead in Tarsis.', ['killed 1']],
    ['In Tarsis a frontrunner was shot dead and an aide was wounded.', ['injured 1', 'killed 1']],
    ['The head of a victim was found in Tarsis and two men were killed.', ['killed 2']],
  ])('%s', english)
})

describe('an adjective behind a noun is nobody, and a second verb may have people of its own behind it', () => {
  test.each([
    ['Todos fueron llevados a un chequeo médico y tres presentaban golpes.', ['injured 3']],
    ['Tres reos recibieron un control médico y dos presentaban heridas.', ['injured 2']],
    ['Trece personas más resultaron lesionadas y se fugaron 30 reos de Roble.', ['escaped 30', 'injured 13']],
    ['Doce internos quedaron heridos y escaparon cinco en Roble.', ['escaped 5', 'injured 12']],
    ['Fueron atacados y murieron dos guardias en Roble.', ['killed 2']],
    ['Un séptimo acusado fue asesinado en una cárcel de Tarsis.', ['killed 1']],
  ])('%s', spanish)
})

describe('forces are sent in, help to retake, search or stand guard in numbers', () => {
  test.each([
    [
      'A search of Roble prison by some 3,000 soldiers and police found guns.',
      ['troops_deployed 3000 about'],
    ],
    [
      'Some 250 officers had to be sent in before the brawl at Roble prison was quelled.',
      ['troops_deployed 250 about'],
    ],
    [
      'Some 54,000 police officers and 36,000 soldiers are to guard polling stations after the killings.',
      ['troops_deployed 36000', 'troops_deployed 54000 about'],
    ],
    ['Eight hundred police officers helped to regain Roble prison.', ['troops_deployed 800']],
    ['A search of 300 police cars found nothing in Roble prison.', []],
    ['About 300 officers have to go to court over the riot at Roble prison.', []],
    ['The 300 soldiers are to return home after the riot at Roble prison.', []],
    ['Some 300 police officers have to support their parents on 90 dollars a week.', []],
    ['Some 80 police officers were set to enter the race in Tarsis.', []],
    ['About 300 officers need to watch their health.', []],
    ['About 300 officers have to guard Roble prison without radios.', []],
    ['Some 300 soldiers helped to search the prison.', ['troops_deployed 300 about']],
    ['Some 300 police officers took sick leave in Tarsis.', []],
    ['Some 300 police officers joined the strike in Tarsis.', []],
    ['Some 300 police officers support their families in Tarsis.', []],
    ['Some 300 police officers left the force in Tarsis.', []],
    ['Some 300 police officers took part in the operation in Tarsis.', ['troops_deployed 300 about']],
    ['Some 300 police officers backed the soldiers in Tarsis.', ['troops_deployed 300 about']],
    ['The army entered the village with 40 men in handcuffs.', ['troops_deployed -']],
    ['The police took the train with 140 men on Friday.', []],
    ['The army, angry at the gang, saw it enter Tarsis with 40 men.', []],
    ['The army entered the village with 40 men on Friday.', ['troops_deployed 40']],
    ['The police took Roble prison with 140 men on Friday.', ['troops_deployed 140']],
  ])('%s', english)
  test.each([
    ['El Ejército cercó la cárcel de Roble con 150 hombres.', ['troops_deployed 150']],
    ['El Ejército fue mandado a cercar la cárcel de Roble con 150 hombres.', ['troops_deployed 150']],
    ['Una requisa con 400 policías en la cárcel de Roble halló armas.', ['troops_deployed 400']],
    ['Unos 600 policías ayudaron a recuperar la cárcel de Roble.', ['troops_deployed 600 about']],
    ['Unos 300 policías deben apoyar a sus familias tras el motín de la cárcel de Roble.', []],
    ['Unos 300 policías deben tomar vacaciones tras el motín de la cárcel de Roble.', []],
    ['Unos 300 policías debieron entrar a la cárcel de Roble.', ['troops_deployed 300 about']],
    ['Unos 300 policías apoyan la huelga en Tarsis.', []],
    ['Unos 300 policías tomaron vacaciones en Tarsis.', []],
    ['Unos 300 policías participaron en una misa en Tarsis.', []],
    ['Unos 300 policías participaron en el operativo en Tarsis.', ['troops_deployed 300 about']],
    ['Unos 300 policías entraron en la cárcel de Roble.', ['troops_deployed 300 about']],
    ['Una banda llegó a la cárcel de Roble con 150 hombres.', []],
  ])('%s', spanish)
})

describe('a prison will be able to take so many', () => {
  test.each([['El recinto podrá recibir a 736 internos.', ['inmates_capacity 736']]])('%s', spanish)
  test.each([
    ['The prison system was laid out for 29,000 prisoners.', ['inmates_capacity 29000']],
    ['Guards laid out plans for 300 visits to the prison.', []],
  ])('%s', english)
})
