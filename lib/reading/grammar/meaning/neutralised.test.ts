import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const killed = ({ claims }: ReturnType<typeof readText>): (number | null)[] =>
  claims.filter(({ kind }) => kind === 'killed').map(({ quantity }) => quantity?.value ?? null)

describe('outlaws who are neutralised where shots are told of have died', () => {
  test.each([
    ['Three (3) of the hoodlums were neutralised in Tarsis while others escaped with bullet wounds.', [3]],
    ['Troops neutralized 14 terrorists in a gun battle near Tarsis.', [14]],
    ['Police neutralised three bandits near Tarsis.', []],
    ['Experts neutralised three bombs in Tarsis after a shootout.', []],
    ['Troops neutralised two gunmen who surrendered after a gun battle in Tarsis.', []],
    ['Police neutralised four attackers with tear gas during a shootout in Tarsis.', []],
  ])('%s', (text, dead) => expect(killed(readText(text))).toEqual(dead))
  test.each([
    ['El ejército neutralizó a 14 terroristas en un tiroteo cerca de Tarsis.', [14]],
    ['El ejército neutralizó a 14 terroristas cerca de Tarsis.', []],
  ])('%s', (text, dead) => expect(killed(leer(text))).toEqual(dead))
})

describe('one who is lost beside fighters in a number is lost as they are', () => {
  test.each([
    ['Regrettably, the police lost one inspector and two constables.', [1, 2]],
    ['The army lost an officer and three soldiers in the ambush near Tarsis.', [1, 3]],
    ['The newspaper lost an editor and two constables moved house.', []],
  ])('%s', (text, dead) => expect(killed(readText(text))).toEqual(dead))
  test.each([['El mando perdió a un inspector y dos agentes en el ataque.', [1, 2]]])('%s', (text, dead) =>
    expect(killed(leer(text))).toEqual(dead),
  )
})
