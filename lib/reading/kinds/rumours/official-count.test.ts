import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const figures = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ quantity }) => quantity)
    .map((claim) => `${claim.kind} ${claim.quantity?.value} ${claim.status}, ${claim.attribution ?? '-'}`)

describe('a count by those in office is theirs and reported, whoever rejects it', () => {
  test.each([
    [
      'The Belmonte government put the dead at 71, a figure which relatives rejected.',
      'killed 71',
      'Belmonte government',
    ],
    ['Police said 12 inmates had been killed, a number that the opposition contests.', 'killed 12', 'Police'],
    ['Prosecutors counted 22 dead, a toll which lawyers would not endorse.', 'killed 22', 'Prosecutors'],
    [
      'The army put the number of hostages at 18, a number that villagers cast doubt on.',
      'hostages_held 18',
      'army',
    ],
    ['The ministry put the toll at 40 dead, a figure relatives dispute.', 'killed 40', 'ministry'],
  ])('%s', (text, told, who) => expect(figures(readText(text))).toEqual([`${told} reported, ${who}`]))

  test.each([
    ['El ministerio situó en 40 los muertos, cifra que los familiares rechazan.', 'killed 40', 'ministerio'],
    ['La Policía informó de 12 muertos, un número que la oposición pone en duda.', 'killed 12', 'Policía'],
    ['El Ejército dijo que murieron 30 reclusos, dato que los vecinos desmienten.', 'killed 30', 'Ejército'],
    ['Según la Policía, hay 12 muertos, cifra que los vecinos rechazan.', 'killed 12', 'Policía'],
    ['El Gobierno habla de nueve muertos, cifra rechazada por las familias.', 'killed 9', 'Gobierno'],
  ])('in Spanish: %s', (text, told, who) => expect(figures(leer(text))).toEqual([`${told} reported, ${who}`]))

  test('a count by relatives that those in office reject is a rumour as before', () => {
    expect(figures(readText('Relatives spoke of 40 dead, a figure the ministry rejected.'))).toContain(
      'killed 40 alleged, Relatives',
    )
    expect(figures(leer('Los familiares hablan de 40 muertos, cifra que el ministerio rechaza.'))).toContain(
      'killed 40 alleged, familiares',
    )
  })
})

describe('a rumour that says more strikes out no count before it', () => {
  const lead = 'Inmates rioted in Roble prison on Monday. '
  test.each([
    'That takes the death toll to 12. Relatives said the dead numbered more than 20.',
    'The toll stands at 12 dead. Neighbours said that the dead numbered 18.',
  ])('%s', (text) => {
    const [first] = figures(readText(lead + text))
    expect(first).toMatch(/^killed 12 reported/)
  })

  test('what those who counted say later does', () =>
    expect(
      figures(readText(`${lead}The toll was 12 dead. By nightfall the toll rose to 15, police said.`))[0],
    ).toMatch(/superseded/))
})
