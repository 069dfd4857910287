import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const toll = (lines: readonly string[]) => lines.filter((line) => /^(?:killed|injured)/.test(line))

describe('the dead are counted however a desk tells of them', () => {
  test.each([
    ['Fifteen lives were lost at Roble prison.', ['killed 15']],
    ['Charred remains of five inmates were found at Roble prison.', ['killed 5']],
    ['Inmates killed in clashes at Roble prison since 2020 come to almost 450.', ['killed 450 about']],
    ['Inmates killed at Roble prison since 2021 number more than 400.', ['killed 400 at_least']],
    ['Five of the men lay shot on a road near Tarsis.', ['killed 5']],
    ['Little is being said about the six inmates found hanged at Roble prison.', ['killed 6']],
    ['Police named the four men found shot in a van in Tarsis.', ['killed 4']],
    ['Police arrested a man for shooting dead four people in Tarsis.', ['killed 4']],
    ['The four men found shot glasses in a van in Tarsis.', []],
    ['The two guards found strangled dogs at Roble prison.', []],
    ['Another inmate of Roble prison died of his wounds, which makes 14.', ['killed 1', 'killed 14']],
  ])('%s', (text, lines) => expect(toll(saidLines(readText(text)))).toEqual(lines))

  test.each([
    ['Quince vidas se perdieron en la cárcel de Roble.', ['killed 15']],
    ['Se han perdido 30 vidas en la cárcel de Roble.', ['killed 30']],
    ['Hallaron restos calcinados de cinco reos en la cárcel de Roble.', ['killed 5']],
    ['Seis reos de Roble fueron declarados muertos en el hospital.', ['killed 6']],
    ['Aparecieron en Tarsis los cadáveres calcinados de un taxista y tres pasajeros.', ['killed 3']],
    ['Otro reo de Roble murió por sus heridas, y van 14.', ['killed 1', 'killed 14']],
  ])('%s', (text, lines) => expect(toll(saidLines(leer(text)))).toEqual(lines))

  test('the wounds of which somebody died are no count of the hurt', () => {
    const said = saidLines(leer('Un preso de Roble murió a causa de las heridas, con lo que suman 14.'))
    expect(toll(said)).toEqual(['killed 1', 'killed 14'])
  })

  test('who lies bleeding is hurt', () => {
    expect(toll(saidLines(readText('Four men lay bleeding on the floor of Roble prison.')))).toEqual([
      'injured 4',
    ])
  })
})

describe('who is counted with whom', () => {
  test.each([
    ['Some 40 guards, inmates and police officers were killed at Roble prison.', ['killed 40 about']],
    ['Knife wounds were dealt to four employees of Roble prison.', ['injured 4']],
    ['Burns were inflicted on 12 inmates of Roble prison.', ['injured 12']],
    ['No injuries were inflicted on 12 inmates of Roble prison.', []],
    ['Burns could have been inflicted on 12 inmates of Roble prison.', []],
    ['Cuts were dealt to 300 jobs at the factory in Tarsis.', []],
    ['Three guards, inmates and police said, were killed at Roble prison.', ['killed 3']],
    ['The wounded of five days of violence at Roble prison are many more.', ['injured -']],
  ])('%s', (text, lines) => expect(toll(saidLines(readText(text)))).toEqual(lines))
  test.each([
    ['Casi un centenar de guías, reos y policías murieron en la cárcel de Roble.', ['killed 100 about']],
    ['La ONU lleva contados más de 1500 muertos en Valdoria.', ['killed 1500 at_least']],
    ['Lesionados en la riña de Roble resultaron también cuatro policías.', ['injured 4']],
    ['Muertos quedaron dos guardias de Roble.', ['killed 2']],
    ['Muertos de miedo quedaron los 40 vecinos de Tarsis.', []],
    ['Se podrían perder 30 vidas en Tarsis si no llega ayuda.', []],
    ['Tres reos de Roble murieron y suman 200 los trasladados.', ['killed 3']],
  ])('%s', (text, lines) => expect(toll(saidLines(leer(text)))).toEqual(lines))
})
