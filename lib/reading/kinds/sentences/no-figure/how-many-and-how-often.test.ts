import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('how often something happens counts nobody', () => {
  test.each([
    ['The country had 45 murders per 100,000 people in 2022.', []],
    ['Belmonte closed the year with 77 homicides for every 100,000 residents.', []],
    ['Tarsis has seen 20 murders a month.', []],
    ['Gunmen killed 12 guards, per the prison service, at Roble prison.', ['killed 12']],
  ])('%s', english)
  test.each([
    ['Belmonte cerró 2022 con 77 homicidios por cada cien mil habitantes.', []],
    ['Tarsis registró 40 asesinatos por 100.000 habitantes.', []],
    ['En Tarsis hubo 20 homicidios al mes.', []],
    ['Murieron 12 guardias por disparos en la cárcel de Roble.', ['killed 12']],
  ])('%s', spanish)
})

describe('a number behind people tells how many they are', () => {
  test.each([
    ['Police and soldiers, some 350 in all, were sent to Tarsis that night.', ['troops_deployed 350 about']],
    ['The inmates, 17 in all, escaped from Roble prison.', ['escaped 17']],
  ])('%s', english)
  test.each([
    ['Militares y policías, unos 350 en total, fueron enviados a Tarsis.', ['troops_deployed 350 about']],
    ['Varios presos, 17 en total, se fugaron de la cárcel de Roble.', ['escaped 17']],
  ])('%s', spanish)
})

describe('a body of so many men does what its men do', () => {
  test.each([['A contingent of 400 men entered Roble prison through the yard.', ['troops_deployed 400']]])(
    '%s',
    english,
  )
  test.each([
    ['A las 06:40 un contingente de 400 hombres entró a la cárcel de Roble.', ['troops_deployed 400']],
    ['Se despachó un refuerzo de 150 uniformados con tres blindados.', ['troops_deployed 150']],
    ['Una columna de 40 hombres fue atacada en Tarsis.', []],
  ])('%s', spanish)
})

describe('a mark of speech parts no verb from its auxiliary', () => {
  test.each([['Two officers were "brutally murdered" in Tarsis.', ['killed 2']]])('%s', english)
  test.each([['Dos agentes fueron "vilmente asesinados por delincuentes" en Tarsis.', ['killed 2']]])(
    '%s',
    spanish,
  )
})

describe('in Spanish, who does not come out alive has died, and who is caught again was caught before', () => {
  test.each([
    ['Tres presos no salieron vivos de la cárcel de Roble.', ['killed 3']],
    ['Dos hombres no alcanzaron a salir con vida del hospital.', ['killed 2']],
    ['Tres presos salieron vivos de la cárcel de Roble.', []],
    ['Se fugaron 40 presos. De estos, 13 volvieron a ser apresados.', ['escaped 40', 'other_count 13']],
    ['Doce guías lograron ser liberados.', ['hostages_freed 12']],
  ])('%s', spanish)
})

describe('in Spanish, a toll may be of one', () => {
  test.each([
    ['Hubo tiros, con saldo de un interno muerto a puñaladas.', ['killed 1']],
    ['El motín dejó un saldo de un guardia herido y dos presos muertos.', ['injured 1', 'killed 2']],
  ])('%s', spanish)
})

describe('in Spanish, harm has many verbs', () => {
  test.each([
    ['Seis uniformados se recuperan de sus heridas.', ['injured 6']],
    ['A un empleado le rompieron el brazo.', ['injured 1']],
    ['El Ejército informó de un soldado herido y de un guerrillero abatido.', ['injured 1', 'killed 1']],
  ])('%s', spanish)
})

describe('in Spanish, guards are overpowered and prisoners leave by a tunnel', () => {
  test.each([
    ['Los presos redujeron a 12 guardias en la cárcel de Roble.', ['hostages_held 12']],
    ['La policía redujo a 12 presos en la cárcel de Roble.', []],
    ['Setenta reos abandonaron la cárcel de Roble por un túnel.', ['escaped 70']],
    ['Setenta familias abandonaron el barrio por un derrumbe.', []],
  ])('%s', spanish)
})

describe('what so many have is not what befell them', () => {
  test.each([['Six men were arrested; five have criminal records.', ['detained 6']]])('%s', english)
  test.each([['Por el caso hay seis aprehendidos; cinco tienen antecedentes.', ['detained 6']]])(
    '%s',
    spanish,
  )
})
