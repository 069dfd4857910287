import { describe, expect, test } from 'vitest'
import { datedLines, leer, linesOf, placedLines, readText } from '../../testing/island'

const english = (text: string) => linesOf(readText(text))

describe('forces that join others come on top of them', () => {
  const sent = 'The government sent 300 soldiers to Roble prison.'
  test.each([
    `${sent} Another 500 would join them.`,
    `${sent} Another 500 will join them on Friday.`,
    `${sent} Some 500 police officers joined the soldiers on Monday.`,
  ])('%s', (text) => {
    const [first, more] = readText(text).claims.filter(({ kind }) => kind === 'troops_deployed')
    expect([first?.quantity?.value, more?.quantity?.value]).toEqual([300, 500])
    expect(more?.additional).toBe(true)
  })
  test.each([
    'Another 500 young men would join the police next year.',
    'A riot broke out at Roble prison. Another 500 inmates would join them.',
    'Nine people died at Roble prison. Another 40 relatives joined them at the gate.',
  ])('but not %s', (text) => expect(english(text).join()).not.toMatch(/troops/))
})

test('forces that join those sent to a town go to that town, whatever happened elsewhere before', () => {
  const text =
    'A riot broke out at Roble prison. The army sent 300 soldiers to Tarsis. Another 200 will join them.'
  const places = placedLines(readText(text)).filter((line) => line.startsWith('troops'))
  expect(places).toHaveLength(2)
  for (const line of places) expect(line).toContain('@tarsis')
})

describe('the day on which forces will come is not the one gone by', () => {
  test.each([
    'The government will send 300 soldiers to Roble prison on Friday.',
    'Another 300 soldiers would arrive at Roble prison on Friday.',
  ])('%s', (text) => expect(datedLines(text, 'en', 'troops_deployed')).toEqual(['troops_deployed 300: -']))
  test('in Spanish', () =>
    expect(
      datedLines(
        'El Gobierno enviará 300 militares a la cárcel de Roble el viernes.',
        'es',
        'troops_deployed',
      ),
    ).toEqual(['troops_deployed 300: -']))
})

describe('an age between two of a row parts nobody from it', () => {
  test.each(['A guard, 29, and three inmates were wounded at Roble prison.'])('%s', (text) =>
    expect(english(text)).toEqual(['injured 1', 'injured 3']),
  )
})

describe('what courts deal with and what word spreads of a trifle is told of nobody', () => {
  test.each([
    'Two men got 34 years each for the murder of a prosecutor.',
    'The trial of the man accused of killing four students opened on Monday.',
    'A riot broke out at Roble prison. Word spread that lunch was late.',
    'A riot broke out at Roble prison. Two journalists were freed on bail.',
    'A riot broke out at Roble prison. It is believed that the drink brings luck.',
  ])('%s', (text) => expect(english(text).filter((line) => line !== 'attack -')).toEqual([]))
  test('in Spanish', () =>
    expect(linesOf(leer('Dos hombres recibieron 34 años por el asesinato de un fiscal.'))).toEqual([]))
  test.each([
    ['Six men were charged with killing 31 inmates in Monday’s riot at Roble prison.', 'killed 31'],
    ['A riot broke out at Roble prison. Word spread that the army was coming.', 'unconfirmed_report -'],
    ['A riot broke out at Roble prison. It is believed that guards were beaten.', 'unconfirmed_report -'],
    ['A riot broke out at Roble prison. It is believed that drugs were behind it.', 'unconfirmed_report -'],
  ])('but %s', (text, line) => expect(english(text)).toContain(line))
})
