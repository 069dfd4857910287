import { describe, expect, test } from 'vitest'
import { type AnnotatedCase, type MarkedFact, parseCase } from '@/lib/evaluation/annotated-case'
import { isProblem } from '@/lib/model/problem'
import { loadAsserted, loadPassages } from './passages'

const cases = [...loadPassages(), ...loadAsserted()].flatMap((set) => set.cases)
const factsWhere = (fits: (fact: MarkedFact, one: AnnotatedCase) => boolean) =>
  cases.flatMap((one) =>
    one.gold.filter((fact) => fits(fact, one)).map(({ kind, value }) => `${one.id}: ${kind} ${value}`),
  )

describe('every passage', () => {
  test('is a case as any other', () =>
    expect(cases.map((one) => parseCase(JSON.stringify(one), one.id)).filter(isProblem)).toEqual([]))

  test('has a name of its own', () => expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length))

  test('marks each fact in its own sentence', () =>
    expect(
      factsWhere(({ sentence, sentence_start }, { text }) => !text.startsWith(sentence, sentence_start)),
    ).toEqual([]))

  test('marks other counts with what they count', () =>
    expect(factsWhere(({ kind, unit }) => kind === 'other_count' && unit === undefined)).toEqual([]))
})
