import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const figures = (reading: ReturnType<typeof readText>) =>
  linesOf(reading).filter((line) => line !== 'attack -' && !line.startsWith('unconfirmed'))

describe('the same is told in many ways', () => {
  test.each([
    ['Nineteen convicts met their end in the knife fight.', ['killed 19']],
    ['Before dawn 31 inmates were knifed to death.', ['killed 31']],
    ['Six Colombians accused of the theft were killed in the jail.', ['killed 6']],
    ['Four inmates of the prison, as it is better known, died.', ['killed 4']],
    ['Officials put the dead in the gang fight at nine.', ['killed 9']],
    ['Local media counted 16 wounded inmates.', ['injured 16']],
    ['By then 18 prisoners lay dead and ten more had burns or bullet wounds.', ['killed 18', 'injured 10']],
    ['Two colleagues survived with gunshot wounds.', ['injured 2']],
    ['In all, 106 prison employees had fallen into the inmates’ hands.', ['hostages_held 106']],
    ['Two dozen inmates crawled out through a tunnel.', ['escaped 24']],
    ['Of the 76 on the run, a dozen were back in their cells.', ['escaped 76', 'other_count 12']],
    ['The government ordered 300 soldiers into the jail.', ['troops_deployed 300']],
    ['A thousand officers are to be sent to Miravera.', ['troops_deployed 1000']],
    [
      'Around 2,400 men live there, in a block meant for 400.',
      ['other_count 2400 about', 'inmates_capacity 400'],
    ],
    ['Designed to take 700 men, the jail held 1,200.', ['inmates_capacity 700', 'other_count 1200']],
    ['The prison population stands at 38,000.', ['other_count 38000']],
    ['The government decreed 30 days of emergency.', ['state_of_emergency -', 'state_of_emergency 30']],
    ['It imposed a curfew.', ['rights_suspended -']],
    ['Inmates let go the last 11 of the officers they had been holding.', ['hostages_freed 11']],
    ['Gunmen stormed the jail and set two dozen inmates free.', ['escaped 24']],
    ['Put up for 1,500 inmates, the prison had 15,005.', ['inmates_capacity 1500', 'other_count 15005']],
    ['Thirteen people, twelve men and a woman, were shot dead.', ['killed 13', 'killed 12', 'killed 1']],
    ['Assailants lobbed two grenades at the court.', ['attack 2']],
  ])('in English: %s', (text, expected) =>
    expect(figures(readText(text)).sort()).toEqual([...expected].sort()),
  )

  test.each([
    ['Los heridos pasan de sesenta.', ['injured 60 at_least']],
    ['El forense cifró las muertes en 46.', ['killed 46']],
    ['Los muertos en la cárcel no son 52, sino 49.', ['killed 49', 'killed 52']],
    ['Con ella son ya dos los directores de prisiones asesinados.', ['killed 2']],
    ['El pleito dejó como saldo cinco occisos y una decena de lesionados.', ['injured 10 about', 'killed 5']],
    ['Una riña mató ahí a dos internos.', ['killed 2']],
    ['Sujetos armados privaron de la vida a cuatro jóvenes.', ['killed 4']],
    ['Fueron localizados los restos de nueve personas.', ['killed 9']],
    ['Otras siete reclusas, con heridas graves, siguen ingresadas.', ['injured 7']],
    [
      'Dos guías y un visitante permanecían anoche en poder de los reos.',
      ['hostages_held 1', 'hostages_held 2'],
    ],
    ['Cinco de los evadidos se entregaron.', ['other_count 5']],
    ['Catorce cabecillas fueron llevados a un penal de máxima seguridad.', ['other_count 14']],
    [
      'Unos 3.500 policías, apoyados por 300 soldados, entraron al recinto.',
      ['troops_deployed 300', 'troops_deployed 3500 about'],
    ],
    ['La Sedena ha mandado 3.586 efectivos.', ['troops_deployed 3586']],
    ['Por 30 días no habrá libertad de reunión.', ['rights_suspended -']],
    ['El penal fue levantado para 750 internos.', ['inmates_capacity 750']],
    [
      'Quedan en suspenso la libertad de asociación y el secreto de la correspondencia.',
      ['rights_suspended -'],
    ],
  ])('in Spanish: %s', (text, expected) => expect(figures(leer(text)).sort()).toEqual([...expected].sort()))
})

describe('what is not said to have happened is not claimed', () => {
  test.each([
    'Could 40 inmates have escaped without help?',
    'The drill simulated an attack in which 40 people were injured.',
    'It was not clear whether all five guards were killed.',
    'There isn’t one hostage.',
    'Police seized 14 bank accounts.',
    'He is charged with assault.',
    'The government called an emergency cabinet meeting.',
    'The bank paid US$42 million to the army.',
    'Seven men were convicted over the theft.',
  ])('in English: %s', (text) => expect(linesOf(readText(text))).toEqual([]))
  test.each([
    '¿Cuántos presos escaparon?',
    'El simulacro recreó un ataque con 40 heridos.',
    'No se sabe si murieron 20 reos.',
  ])('in Spanish: %s', (text) => expect(linesOf(leer(text))).toEqual([]))
})

test('what was said the day before gives way to what is said now', () => {
  const { claims } = leer(
    'La Fiscalía elevó a 17 los muertos. Un día antes la dependencia había reportado 14 decesos.',
  )
  expect(claims.map(({ quantity, status }) => [quantity?.value, status])).toEqual([
    [17, 'reported'],
    [14, 'superseded'],
  ])
})

test('hostages walk out free, and are no fugitives', () => {
  const text = 'Prisoners took 12 guards hostage. By nightfall nine had walked out.'
  expect(linesOf(readText(text))).toEqual(['hostages_held 12', 'hostages_freed 9'])
})
