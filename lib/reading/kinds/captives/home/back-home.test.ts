import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const taken = 'Gunmen kidnapped ten people in Tarsis.'

describe('captives who are home again were let go', () => {
  test.each([
    ['The last three have been brought back, the minister said.', ['hostages_freed 3', 'hostages_held 10']],
    ['Four returned to their families on Sunday.', ['hostages_freed 4', 'hostages_held 10']],
    ['Six of those kidnapped came home on Sunday.', ['hostages_freed 6', 'hostages_held 10']],
    ['By Tuesday four were back.', ['hostages_freed 4', 'hostages_held 10']],
    ['On Tuesday twelve officers were back at work.', ['hostages_held 10']],
    ['The bodies of two hostages were brought back on Sunday.', ['hostages_held 10', 'killed 2']],
    ['A first group of four were brought out on Sunday.', ['hostages_freed 4', 'hostages_held 10']],
    // Those told of last are no captives.
    ['The army sent 400 soldiers. Twenty came home on Sunday.', ['hostages_held 10', 'troops_deployed 400']],
    ['Some 400 displaced people returned home on Sunday.', ['hostages_held 10']],
    [
      'Four inmates fled Roble prison. Three were brought back.',
      ['escaped 4', 'hostages_held 10', 'other_count 3'],
    ],
  ])('%s', (text, lines) => expect(saidLines(readText(`${taken} ${text}`))).toEqual(lines))

  test.each([
    ['Cuatro regresaron a sus casas el domingo.', ['hostages_freed 4', 'hostages_held 10']],
    ['Los tres últimos han sido traídos de vuelta.', ['hostages_freed 3', 'hostages_held 10']],
    ['Tres ya están de vuelta.', ['hostages_freed 3', 'hostages_held 10']],
    ['Tres regresaron sanas y salvas.', ['hostages_freed 3', 'hostages_held 10']],
    ['El lunes quedó libre una de las mujeres.', ['hostages_freed 1', 'hostages_held 10']],
    ['Una de ellas fue liberada el lunes.', ['hostages_freed 1', 'hostages_held 10']],
    ['Tres policías están de vuelta en el trabajo.', ['hostages_held 10']],
    ['La Policía detuvo al dueño de una de ellas.', ['hostages_held 10']],
  ])('in Spanish: %s', (text, lines) =>
    expect(saidLines(leer(`Hombres armados secuestraron a diez personas en Tarsis. ${text}`))).toEqual(lines),
  )
})

describe('whoever bears arms and is no force of the state holds people captive', () => {
  test.each([
    ['Gunmen held seven people in Tarsis.', ['hostages_held 7']],
    ['Armed men held seven people in Tarsis.', ['hostages_held 7']],
    ['Gunmen took 276 girls from a school in Tarsis.', ['hostages_held 276']],
    ['Gunmen have released 79 pupils in Tarsis.', ['hostages_freed 79']],
    ['The group killed 50 captives in Tarsis and still has 150.', ['hostages_held 150', 'killed 50']],
    ['The rebels killed 50 soldiers in Tarsis and still have 150 fighters.', ['killed 50']],
    ['The rebels seized 12 guards in Tarsis. The hospital still has 14.', ['hostages_held 12']],
    ['Armed police took 12 people from a house in Tarsis.', []],
    ['The armed forces held seven people in Tarsis.', ['detained 7']],
    ['Soldiers released 79 pupils in Tarsis.', []],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))

  test('in Spanish', () =>
    expect(saidLines(leer('El grupo mató a 50 cautivos en Tarsis y aún tiene a 150.'))).toEqual([
      'hostages_held 150',
      'killed 50',
    ]))
})

describe('who fled and is back was caught again', () => {
  test.each([
    ['By Tuesday 23 were back, most of whom came of their own accord.', ['escaped 40', 'other_count 23']],
    ['On Sunday 12 guards were back.', ['escaped 40']],
  ])('%s', (text, lines) =>
    expect(saidLines(readText(`Forty inmates fled Roble prison. ${text}`))).toEqual(lines),
  )

  test.each([
    ['Nueve volvieron por voluntad propia.', ['escaped 40', 'other_count 9']],
    ['Hasta el martes habían regresado nueve.', ['escaped 40', 'other_count 9']],
    ['Nueve fueron devueltos a sus celdas.', ['escaped 40', 'other_count 9']],
    ['Nueve guías regresaron por su cuenta.', ['escaped 40']],
  ])('in Spanish: %s', (text, lines) =>
    expect(saidLines(leer(`Cuarenta presos huyeron de la cárcel de Roble. ${text}`))).toEqual(lines),
  )
})

describe('a count of those let go that goes on by the hour', () => {
  test.each([
    ['Some 104 were freed on Tuesday; by Wednesday it was 155.', 'hostages_freed 155'],
    ['Some 104 were freed on Tuesday. On Monday they had numbered 155.', 'hostages_held 155'],
  ])('%s', (text, line) =>
    expect(saidLines(readText(`Rebels took 440 people hostage in Tarsis. ${text}`))).toContain(line),
  )
})
