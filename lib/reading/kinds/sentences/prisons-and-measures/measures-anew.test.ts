import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('an emergency declared anew is a measure like the first', () => {
  test.each([
    ['The cabinet declared a new emergency in Tarsis on 2 May.', ['state_of_emergency -']],
    ['The governor declared a second emergency in Arcos.', ['state_of_emergency -']],
    ['The cabinet declared a 30-day emergency in Tarsis.', ['state_of_emergency -', 'state_of_emergency 30']],
    ['The hospital reported a new emergency in Tarsis.', []],
    ['The mayor declared a medical emergency in Tarsis.', []],
    ['The president called a new emergency meeting in Tarsis after 12 killings.', ['killed 12']],
  ])('%s', english)
  test.each([
    ['El gobierno declaró una nueva emergencia en Tarsis.', ['state_of_emergency -']],
    ['El gobierno decretó una segunda emergencia en Arcos.', ['state_of_emergency -']],
    ['El gobierno declaró una nueva emergencia sanitaria en Tarsis.', []],
    ['El hospital atendió una nueva emergencia en Tarsis.', []],
  ])('%s', spanish)
})

describe('a length with which a government answers tells of the measure too', () => {
  test.each([
    [
      'After the killings the cabinet of Valdoria reacted with a 45-day state of emergency.',
      ['state_of_emergency -', 'state_of_emergency 45'],
    ],
    ['The opposition asked for a 45-day state of emergency.', []],
  ])('%s', english)
  test.each([
    [
      'El gobierno reaccionó con un estado de excepción de 45 días.',
      ['state_of_emergency -', 'state_of_emergency 45'],
    ],
  ])('%s', spanish)
})

describe('an emergency is one of weather or health only where that is the reason told', () => {
  test.each([
    [
      'The president declared a state of emergency over gang violence after gunmen storm a television station in Tarsis.',
      ['state_of_emergency -'],
    ],
    ['The mayor declared a state of emergency over heavy rains in Tarsis.', []],
    ['The mayor declared a state of emergency due to the floods in Tarsis.', []],
    ['The mayor declared a state of emergency because of damage from a storm in Tarsis.', []],
    ['The mayor declared a state of emergency due to the hurricane in Tarsis.', []],
  ])('%s', (text, lines) =>
    expect(saidLines(readText(text)).filter((line) => line.startsWith('state_of'))).toEqual(lines),
  )
  test.each([
    [
      'El presidente decretó el estado de excepción por la violencia de las bandas tras incendios de vehículos en Tarsis.',
      ['state_of_emergency -'],
    ],
    ['El alcalde declaró el estado de emergencia por un brote de dengue en Tarsis.', []],
    ['El alcalde declaró el estado de emergencia por 60 días por las lluvias en Tarsis.', []],
    ['El alcalde declaró el estado de emergencia por la riada en Tarsis.', []],
  ])('%s', (text, lines) =>
    expect(saidLines(leer(text)).filter((line) => line.startsWith('state_of'))).toEqual(lines),
  )
})
