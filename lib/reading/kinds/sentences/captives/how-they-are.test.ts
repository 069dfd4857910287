import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('how people are found to be tells what befell them', () => {
  test.each([
    ['Los 53 guías se encuentran retenidos en la cárcel de Roble.', ['hostages_held 53']],
    ['Unos 53 guías se encuentran en calidad de rehenes en Roble.', ['hostages_held 53 about']],
    ['Tres guías de la cárcel de Roble se encuentran heridos.', ['injured 3']],
    ['Tres sospechosos se encuentran detenidos en Tarsis por el homicidio.', ['detained 3']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})

describe('officials tell what they did themselves', () => {
  test.each([
    [
      'Liberamos a 46 guías y 1 funcionario administrativo en la cárcel de Roble, escribió el jefe policial.',
      ['hostages_freed 1', 'hostages_freed 46'],
    ],
    ['Hemos liberado a 46 guías en la cárcel de Roble.', ['hostages_freed 46']],
    ['Logramos la liberación de 46 guías en la cárcel de Roble.', ['hostages_freed 46']],
    ['Detuvimos a 46 sospechosos en Tarsis, dijo el jefe policial.', ['detained 46']],
    ['Recapturamos a 46 reos de la cárcel de Roble.', ['other_count 46']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})

describe('where inmates had been held says who they are, and the clause what became of them', () => {
  test.each([
    ['Six inmates held in Roble prison were killed.', ['killed 6']],
    ['Six inmates housed in Roble prison were injured.', ['injured 6']],
    ['Nearly 700 inmates were held at Roble prison.', ['other_count 700 about']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))

  test('in Spanish too', () => {
    const text = 'Seis internos recluidos en la cárcel de Roble fueron asesinados.'
    expect(saidLines(leer(text))).toEqual(['killed 6'])
  })
})
