import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const spanish = (text: string) => saidLines(leer(text))
const english = (text: string) => saidLines(readText(text))

describe('people who are beaten, or set upon with arms, are hurt', () => {
  test.each([
    ['Doce reos de Roble fueron golpeados.', 'injured 12'],
    ['Los presos de Roble golpearon a nueve custodios.', 'injured 9'],
    ['A nueve custodios los golpearon en la cárcel de Roble.', 'injured 9'],
    ['Un custodio fue golpeado por los presos de Roble.', 'injured 1'],
    ['Siete internos de Roble fueron agredidos con palos.', 'injured 7'],
    ['Los reos atacaron a cuatro custodios con cuchillos en Roble.', 'injured 4'],
  ])('%s', (text, line) => expect(spanish(text)).toContain(line))

  test.each([
    ['Seven inmates were attacked with machetes at Roble prison.', 'injured 7'],
    ['Prisoners at Roble assaulted four guards with knives.', 'injured 4'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))

  test.each([
    'La crisis golpea a 3.000 trabajadores de Tarsis.',
    'El sismo golpeó a 300 presos de Roble.',
    'Los presos golpearon tres puertas en Roble.',
    'Tres casas fueron atacadas con piedras en Tarsis.',
  ])('%s', (text) => expect(spanish(text).filter((line) => line.startsWith('injured'))).toEqual([]))
})

describe('those who are thought to have done it are people', () => {
  test.each([
    ['La Policía aprehendió en Tarsis a 14 presuntos responsables.', 'detained 14'],
    ['Fueron detenidos en Tarsis nueve presuntos autores.', 'detained 9'],
    ['La Policía detuvo en Tarsis a siete presuntos instigadores.', 'detained 7'],
    ['La Policía detuvo en Tarsis a dos supuestos culpables.', 'detained 2'],
    ['La Policía detuvo al presunto autor del ataque en Tarsis.', 'detained 1'],
  ])('%s', (text, line) => expect(spanish(text)).toContain(line))

  test('in English', () =>
    expect(english('The suspected gunman was arrested in Tarsis.')).toContain('detained 1'))

  test('what they are called behind their noun tells who they are', () =>
    expect(spanish('Las bandas responsables del ataque mataron a tres guías en Roble.')).toContain(
      'killed 3',
    ))
})

describe('how many somebody denies is told as denied', () => {
  test.each([
    ['El ministro desmintió que haya 100 muertos en Roble.', 'unconfirmed_report 100'],
    ['El ministro negó que se hayan fugado 12 reos de Roble.', 'unconfirmed_report 12'],
  ])('%s', (text, line) => expect(spanish(text)).toContain(line))

  test.each([
    ['The agency denied that there were 100 dead at Roble prison.', 'unconfirmed_report 100'],
    ['The agency denied that 12 inmates had escaped from Roble.', 'unconfirmed_report 12'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))

  test('not those of whom it only denies who they were', () =>
    expect(spanish('El ministro negó que los 20 muertos de Roble fueran de la misma banda.')).not.toContain(
      'unconfirmed_report 20',
    ))
})

describe('whoever follows a hunger strike is counted, whatever the verb', () => {
  test.each(['acatan', 'secundan'])('%s', (verb) =>
    expect(spanish(`Unos 90 presos de Roble ${verb} la huelga de hambre.`)).toContain('other_count 90 about'),
  )
  test('plegarse', () =>
    expect(spanish('En Roble, 200 presos se plegaron a la huelga de hambre.')).toContain('other_count 200'))
})

test('to die "de viejo" is no violence', () =>
  expect(spanish('El veterano periodista murió de viejo en Tarsis.')).toEqual([]))
