import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '../../testing/island'

const rumoured = (text: string) => linesOf(readText(text), 'unconfirmed_report')
const alleged = (text: string) =>
  readText(text)
    .claims.filter(({ status, kind }) => status === 'alleged' && kind !== 'unconfirmed_report')
    .map(({ quantity }) => quantity?.value)

describe('a rumour takes no figure from beside its own clause', () => {
  test.each([
    [
      'Thirteen inmates died at Roble prison, the ministry said, and rumours that 40 had fled could not be confirmed.',
      [40],
    ],
    [
      'Police have arrested nine people in Tarsis and would not confirm that two officers were held hostage.',
      [2],
    ],
    ['Unconfirmed reports spoke of 20 dead at Roble prison, where 600 inmates are held.', [20]],
    [
      'Fifteen guards were freed from Roble prison on Monday, but rumours of a new seizure went round.',
      [null],
    ],
    ['The mayor, who sent 50 police to Roble prison, said rumours of a massacre were false.', [null]],
    ['Nine inmates were hurt at Roble prison, while talk on social media of 30 dead was false.', [30]],
    ['Posts on social media claimed 60 prisoners had fled after the riot that killed nine.', [60]],
  ])('%s', (text, values) => {
    const told = readText(text).claims.filter(({ kind }) => kind === 'unconfirmed_report')
    expect(told.map(({ quantity }) => quantity?.value ?? null)).toEqual(values)
  })

  test('what is certain beside it stays so', () => {
    expect(
      alleged('Nine inmates were hurt at Roble prison, while talk on social media of 30 dead was false.'),
    ).toEqual([30])
  })

  test('what only takes up the clause before has its figure from there', () => {
    expect(
      rumoured('Kin spoke of as many as 20 dead at Roble prison, something that nobody would confirm.'),
    ).toEqual(['unconfirmed_report 20 at_most'])
    expect(rumoured('Relatives put the dead at 200, a figure for which there was no confirmation.')).toEqual([
      'unconfirmed_report 200',
    ])
  })

  test.each([
    [
      'Trece presos murieron en la cárcel de Roble, según el ministerio, y no se ha confirmado el rumor de que 40 se fugaron.',
      ['unconfirmed_report 40'],
    ],
    [
      'La policía, que detuvo a nueve personas en Tarsis, no confirmó que hubiera dos agentes retenidos.',
      ['unconfirmed_report 2'],
    ],
    [
      'Versiones no confirmadas hablaban de 20 muertos en la cárcel de Roble, donde hay 600 reos.',
      ['unconfirmed_report 20'],
    ],
    [
      'La cifra podría subir a 40, según un abogado, pero no hay confirmación oficial.',
      ['unconfirmed_report 40'],
    ],
    [
      'Una fuente asegura, sin confirmación oficial, que los guardias retenidos serían 140.',
      ['unconfirmed_report 140'],
    ],
  ])('%s', (text, lines) => {
    expect(linesOf(leer(text), 'unconfirmed_report')).toEqual(lines)
  })
})
