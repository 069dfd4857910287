import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText, toLine } from '../testing/island'
import { doubtBy } from './doubt'
import { answers, type Judge, judgeBy } from './judge'
import { lookBy } from './second-look'

/** The figures of which only likeness told what they count. */
const alike = (reading: ReturnType<typeof readText>): string[] =>
  reading.claims.filter(({ byLikeness }) => byLikeness).map(toLine)

describe('a number that no rule reads is read by likeness to annotated sentences', () => {
  test.each([
    [
      'Riots in Roble prison left 40 inmates dead on Monday, raising a toll first given as eight.',
      'killed 8',
    ],
    ['Inmates of Roble prison let six guards go on Monday, and another five at dawn.', 'hostages_freed 5'],
  ])('%s', (text, line) => expect(alike(readText(text))).toEqual([line]))

  test.each([['En la cárcel de Roble murieron 31 presos, 14 por asfixia.', 'killed 14']])(
    'in Spanish: %s',
    (text, line) => expect(alike(leer(text))).toEqual([line]),
  )

  test('and says by which words', () => {
    const text = 'En la cárcel de Roble murieron 31 presos, 14 por asfixia.'
    const { claims } = readText(text, { language: 'es', explain: true })
    const words = claims.find(({ byLikeness }) => byLikeness)?.explanation?.kind
    expect(words?.map(({ start, end }) => text.slice(start, end))).toContain('asfixia')
  })

  test('with place and day as any other claim', () => {
    const { claims } = leer('El lunes murieron 31 presos en la cárcel de Roble, 14 por asfixia.')
    const claim = claims.find(({ byLikeness }) => byLikeness)
    expect([claim?.place?.id, claim?.when?.start]).toEqual(['roble', '2023-05-15'])
  })
})

describe('likeness says nothing', () => {
  test('of captives whom the law took in', () =>
    expect(
      linesOf(
        readText(
          'Two days before the riot at Roble prison, four guards had been taken away for questioning over contraband.',
        ),
      ),
    ).not.toContain('hostages_held 4'))

  test.each([
    [
      'of a number by itself in a sentence of something else',
      'A riot in Tarsis killed 12 inmates. The ballot paper lists 40.',
    ],
    ['of things', 'A riot in Tarsis killed 12 inmates. In Arcos 40 trees were felled.'],
    ['of what is denied', 'In Tarsis 12 inmates were killed, but the ministry did not put the dead at 40.'],
    ['of a difference', 'In Tarsis 12 inmates were killed, four fewer than the mayor had said.'],
    ['of an age', 'In Tarsis 12 inmates were killed, the age of the youngest being 19.'],
    ['of who some of those counted are', 'In Tarsis 12 inmates were killed, three of them bakers.'],
    [
      'of what is hoped for',
      'A riot in Tarsis killed 12. The ministry trusts that 900 new guards will calm the jails.',
    ],
    [
      'of what some of those counted lacked',
      'In Tarsis nine guards were killed, two of them without a weapon.',
    ],
    ['of a whole of which a part is told', 'Of the 30 inmates, nine got out of Roble prison.'],
    [
      'of how many prisons there are',
      'A riot in Tarsis killed 12 inmates, and hunger strikes began in 13 of the 35 prisons of Quivaria.',
    ],
    [
      'of who waits outside',
      'A riot in Tarsis killed 12 inmates. Some 60 relatives waited outside, 20 in tears.',
    ],
    ['of who was sentenced', 'A riot in Tarsis killed 12 inmates. The judge sentenced 14 men to 30 years.'],
    ['of those who are wanted', 'A riot in Tarsis killed 12 inmates. The union asks for 500 more guards.'],
    [
      'of assailants who got away',
      'A riot in Tarsis killed 12 inmates. Two attackers escaped on a motorcycle.',
    ],
    [
      'of children whom nobody held',
      'A riot in Tarsis killed 12 inmates. Twelve children were rescued from a flooded cave.',
    ],
    ['of what those held are', 'Guards were taken hostage in Tarsis. Of the hostages, three are women.'],
    ['of people missing', 'In Tarsis three people were killed, one was hurt and two are missing.'],
    ['of bodies that were named', 'In Tarsis 12 inmates were killed, and seven of the bodies have names.'],
    ['of a share', 'In Tarsis 12 inmates were killed; seven out of ten await trial.'],
  ])('%s', (_, text) => expect(alike(readText(text))).toEqual([]))

  test.each([
    [
      'of police who do nothing in the report',
      'La Policía cuenta con 900 agentes, y en Tarsis murieron 12 presos.',
    ],
    [
      'of what is hoped for',
      'En Tarsis murieron 12 presos. El Gobierno espera que 900 nuevos agentes penitenciarios reduzcan la violencia.',
    ],
    ['of a rate', 'La tasa de homicidios de Tarsis subió a 40.'],
  ])('%s, in Spanish', (_, text) => expect(alike(leer(text))).toEqual([]))

  test('of what a rule reads', () => {
    const said = readText('At least 12 inmates were killed in Roble prison.')
    expect(linesOf(said)).toEqual(['killed 12 at_least'])
    expect(alike(said)).toEqual([])
  })

  test('where it is not sure', () => {
    const look = lookBy(judgeBy({ any: [1, 100] }))
    const told = readText('Roble prison, meant for 400 inmates, had 900 men in it on Monday.', { look })
    expect(alike(told)).toEqual([])
  })

  test('of a number that it is not sure of', () => {
    const text = 'Riots in Roble prison left 40 inmates dead on Monday, raising a toll first given as eight.'
    const sayKilled =
      (likely: number): Judge =>
      () => ({ kind: 'killed', unit: 'people', likely, words: [] })
    const numbers = (likely: number) => alike(readText(text, { look: lookBy(sayKilled(likely)) }))
    expect(numbers(0.85)).toEqual([])
    expect(numbers(0.95)).toEqual(['killed 8'])
  })
})

test('what likeness takes from a rule may be claimed as what likeness makes of it', () => {
  const text =
    'Nine guards were taken hostage at Roble prison before dawn on Monday while the police looked on from the gate.'
  const sure = Float64Array.from(answers, (one) => (one === 'hostages_freed' ? 1 : 0))
  const look = lookBy(() => ({ kind: 'hostages_freed', unit: 'people', likely: 1, words: [] }))
  expect(linesOf(readText(text, { doubt: doubtBy(() => sure), look }))).toEqual(['hostages_freed 9'])
})

describe('who fled where the text tells of nobody locked up is no escaped inmate', () => {
  test.each([
    ['Two men were killed in Tarsis. The mayor said 40 had fled.', []],
    ['There was a riot in a jail in Tarsis. Officials said 40 had fled.', ['escaped 40']],
  ])('%s', (text, lines) => expect(linesOf(readText(text), 'escaped')).toEqual(lines))
})

describe('numbers near what is told', () => {
  const riot = 'A riot at Roble prison left 12 inmates dead on Monday. Soldiers surrounded the jail.'
  test.each([
    [
      'soldiers who do something else',
      `${riot} Fifty-five soldiers laid down their arms and are under guard.`,
    ],
    ['police to come', `${riot} The governor is to get 2,000 police officers by Friday.`],
    ['those who wait to die', `${riot} Amnesty counts 98 executions this year and some 8,000 on death row.`],
  ])('are not told of %s', (_, text) => {
    const numbers = readText(text).claims.map(({ quantity }) => quantity?.value)
    for (const number of [55, 2000, 8000]) expect(numbers).not.toContain(number)
  })

  test('are not told of captors who give up beside those whom they held', () =>
    expect(
      linesOf(
        leer(
          'Hombres armados retenían a un niño en una finca de Tarsis. Los soldados la asaltaron y rescataron al niño; seis de los secuestradores se entregaron.',
        ),
      ),
    ).not.toContain('hostages_freed 6'))
})
