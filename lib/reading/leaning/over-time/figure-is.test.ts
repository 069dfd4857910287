import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('a figure called the exact, first or official one is of what was counted before', () => {
  test.each([
    [
      'More than 1,800 prisoners fled Roble prison. The exact figure is 1,844, a spokesman said.',
      ['escaped 1800 at_least', 'escaped 1844'],
    ],
    [
      "Twenty-two people were shot dead in Tarsis. Officials' first figure had been eight, then twelve, then 19.",
      ['killed 12', 'killed 19', 'killed 22', 'killed 8'],
    ],
    ['Twenty-two people were shot dead in Tarsis. The official number of buses burned is 12.', ['killed 22']],
    ['Twenty-two people were shot dead in Tarsis. The official number is 120.', ['killed 22']],
  ])('%s', english)
  test.each([
    ['Murieron 22 presos en Roble. La cifra oficial es de 24.', ['killed 22', 'killed 24']],
    [
      'Murieron 22 presos en Roble. La primera cifra había sido de ocho, luego doce y después 19.',
      ['killed 12', 'killed 19', 'killed 22', 'killed 8'],
    ],
  ])('%s', spanish)
  test('the first ones stand no longer', () => {
    const { claims } = leer('Murieron 22 presos en Roble. La primera cifra había sido de ocho, luego doce.')
    expect(claims.map(({ status }) => status)).toEqual(['reported', 'superseded', 'superseded'])
  })
})

describe('a count is corrected, and corrected again', () => {
  test.each([
    [
      'La Alcaldía reportó 71 lesionados en Tarsis, corrigió luego a 65 y, en el corte del viernes, a 78.',
      ['injured 65', 'injured 71', 'injured 78'],
    ],
    ['La Alcaldía reportó 71 lesionados en Tarsis y corrigió el plano a 65 metros.', ['injured 71']],
  ])('%s', spanish)
  test.each([['The mayor reported nine dead in Tarsis and later revised to 12.', ['killed 12', 'killed 9']]])(
    '%s',
    english,
  )
})

describe('a number may open the clause of those it counts', () => {
  test.each([
    [
      'Trece presos murieron en Roble. Catorce son los heridos, contó el general.',
      ['injured 14', 'killed 13'],
    ],
    ['Trece presos murieron en Roble. Catorce son los años de condena del jefe.', ['killed 13']],
    [
      'El ataque en Tarsis dejó cinco muertos; tres cuerpos quedaron en la cubierta y otros dos fueron sacados del agua.',
      ['killed 2', 'killed 3', 'killed 5'],
    ],
    ['El alcalde de Tarsis confirmó las heridas de otro guía.', ['injured 1']],
    [
      'Doce presos murieron en Tarsis. El que estaba al frente de la cárcel fue asesinado en abril.',
      ['killed 1', 'killed 12'],
    ],
    ['Los amotinados volaron una pared de Roble y un número no determinado de ellos huyó.', ['escaped -']],
    [
      'La cárcel de Roble, con doce pabellones y 6.800 personas privadas de la libertad, sigue cerrada.',
      ['other_count 6800'],
    ],
  ])('%s', spanish)
})

describe('parts with a place of their own, and losses', () => {
  test.each([
    [
      'At least ten people died in Valdoria, among them eight in Tarsis and two officers murdered in Miravera.',
      ['killed 10 at_least', 'killed 2', 'killed 8'],
    ],
    [
      'The Observatory has counted 181 dead in Tarsis. The army itself owns to 27 losses.',
      ['killed 181', 'killed 27'],
    ],
    [
      'Some 600 inmates fled Roble prison. None of the 64 suspects kept there could be found.',
      ['escaped 600 about', 'escaped 64'],
    ],
    ['Some 600 inmates fled Roble prison. None of the 64 guards was hurt.', ['escaped 600 about']],
  ])('%s', english)
})

describe('things struck are as many attacks', () => {
  test.each([
    ['Three bridges were attacked the same night in Arcos.', ['attack 3']],
    ['Two car bombs tore open the outer wall of Roble prison.', ['attack 2']],
  ])('%s', english)
  test('a blast in a place of its own is a second attack', () => {
    const { claims } = leer(
      'Un ataque a tiros en Tarsis acabó con la vida de tres hombres, y en Miravera explotó un artefacto.',
    )
    expect(claims.filter(({ kind }) => kind === 'attack').length).toBe(2)
  })
})

describe('a figure named no closer is of the dead of the sentence before', () => {
  test.each([
    ['La riada dejó 158 muertos en Tarsis. Por la mañana, la cifra era de 95.', ['killed 158', 'killed 95']],
    [
      'Los muertos en Tarsis por el sismo son 211. En el conjunto del país la cifra es de 214.',
      ['killed 211', 'killed 214'],
    ],
    ['La riada dejó 158 muertos en Tarsis. La cifra de turistas era de 95.', ['killed 158']],
    [
      'La riada dejó 158 muertos en Tarsis. Hubo 300 heridos y la cifra era de 95.',
      ['injured 300', 'killed 158'],
    ],
  ])('%s', spanish)
})
