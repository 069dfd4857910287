import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

/** What a rule that leans on the words before might make up, and does not. */

const told = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ quantity, kind }) => quantity && kind !== 'attack')
    .map(
      ({ kind, quantity, status }) =>
        `${kind} ${quantity?.value}${status === 'reported' ? '' : ` ${status}`}`,
    )
    .sort()

describe('a number is of its own sentence before it is of the one before', () => {
  test.each([
    ['Gunmen killed ten people in Tarsis. Dozens tried to flee, and 30 did.', ['killed 10']],
    ['Soldiers killed nine people in Tarsis. Asked who had fled, the mayor said 400 did.', ['killed 9']],
    [
      'Gunmen killed 20 people in Tarsis. Prosecutors asked for 25 years in prison. The judge gave 15.',
      ['killed 20'],
    ],
  ])('%s', (text, lines) => expect(told(readText(text))).toEqual(lines))
  test.each([
    [
      'Los pistoleros mataron a 20 personas en Roble. La Fiscalía pidió 25 años de cárcel. El juez dio 15.',
      ['killed 20'],
    ],
  ])('in Spanish: %s', (text, lines) => expect(told(leer(text))).toEqual(lines))
})

describe('a deed that is called a mistake takes no toll back', () => {
  test.each([
    [
      'The ministry reported 46 dead in Tarsis. It was a grave mistake to send the army in, a bishop said.',
      ['killed 46'],
    ],
    [
      'The union reported that 12 guards were hurt in Tarsis and said it was wrong to send in the army.',
      ['injured 12'],
    ],
  ])('%s', (text, lines) => expect(told(readText(text))).toEqual(lines))
  test.each([
    [
      'La Fiscalía reportó 46 muertos en Roble. El traslado de los presos fue un error, dijo el obispo.',
      ['killed 46'],
    ],
    ['La Policía informó de cinco muertos en Roble. Su decisión de entrar fue un grave error.', ['killed 5']],
  ])('in Spanish: %s', (text, lines) => expect(told(leer(text))).toEqual(lines))
})

describe('who is found alive, came, or died is not somebody else of the sentence', () => {
  test.each([
    ['Twelve inmates were reported dead in Tarsis and three guards were found alive.', ['killed 12']],
    ['A year after a massacre in Tarsis, twelve inmates were killed there.', ['killed 12']],
  ])('%s', (text, lines) => expect(told(readText(text))).toEqual(lines))
  test.each([
    ['Doce presos fueron dados por muertos en Roble y tres guías aparecieron con vida.', ['killed 12']],
  ])('in Spanish: %s', (text, lines) => expect(told(leer(text))).toEqual(lines))
  test('a victim named behind the source is no source', () => {
    const { claims } = readText('According to police, Luis Mora was shot dead in Tarsis on Monday.')
    expect(claims.map(({ kind }) => kind)).toContain('killed')
  })
  test.each(['Three people fled to Tarsis on Monday after robbing a bank.'])(
    'a few who run somewhere are not driven from home: %s',
    (text) => expect(told(readText(text))).toEqual([]),
  )
  test('forces that were asked for and came are there', () =>
    expect(told(readText('The governor requested 300 soldiers, who arrived in Tarsis on Monday.'))).toEqual([
      'troops_deployed 300',
    ]))
  test.each(['The president, who may extend it, declared a state of emergency in Tarsis on Monday.'])(
    'an emergency that is declared is in force, whatever lies ahead: %s',
    (text) => expect(readText(text).claims.map(({ kind }) => kind)).toContain('state_of_emergency'),
  )
})
