import { describe, expect, test } from 'vitest'
import type { Claim } from '@/lib/model/claim'
import { judgeBy } from '../days/ranking/rank-days'
import { type Given, readText } from '../testing/island'
import type { Part } from './segments'
import { parts, spansOf, toSegments } from './segments'

/** The words that a text's claims underline, part by part: "killed 12" and then what carried it. */
function underlined(text: string, given: Given = {}): Record<string, Partial<Record<Part, string[]>>> {
  const { claims } = readText(text, { ...given, explain: true })
  return Object.fromEntries(claims.map((claim) => [nameOf(claim), wordsOf(claim, text)]))
}

const nameOf = ({ kind, quantity }: Claim) => (quantity ? `${kind} ${quantity.value}` : kind)

function wordsOf({ explanation }: Claim, text: string): Partial<Record<Part, string[]>> {
  if (!explanation) return {}
  const told = parts.map((part) => [
    part,
    spansOf(explanation, part).map(({ start, end }) => text.slice(start, end)),
  ])
  return Object.fromEntries(told.filter(([, words]) => words && words.length > 0))
}

const es = { language: 'es' } as const

describe('a person would underline', () => {
  test('number, hedge, deed, place, day and speaker of a toll', () => {
    const text = 'At least 12 inmates were killed in Roble prison on Monday, the interior ministry said.'
    expect(underlined(text)).toEqual({
      'killed 12': {
        number: ['12'],
        hedge: ['At least'],
        kind: ['were killed'],
        place: ['Roble prison'],
        date: ['Monday'],
        speaker: ['interior ministry'],
      },
    })
  })

  test('the same in Spanish', () => {
    const text =
      'Unos 40 guías fueron liberados el martes en la cárcel de Cumbres, informó el Ministerio del Interior.'
    expect(underlined(text, es)).toEqual({
      'hostages_freed 40': {
        number: ['40'],
        hedge: ['Unos'],
        kind: ['fueron liberados'],
        place: ['cárcel de Cumbres'],
        date: ['el martes'],
        speaker: ['Ministerio del Interior'],
      },
    })
  })

  test('the noun that tells what befell those counted', () => {
    expect(underlined('The fire in Tarsis left 8 dead.')['killed 8']).toMatchObject({
      number: ['8'],
      kind: ['dead'],
      place: ['Tarsis'],
    })
    expect(underlined('The deaths of 9 prisoners in Tarsis shook the town.')['killed 9']).toMatchObject({
      kind: ['deaths'],
    })
  })

  test('the figure that a verb moves', () => {
    const text = 'The death toll in Tarsis rose to 31.'
    expect(underlined(text)['killed 31']).toMatchObject({ number: ['31'], kind: ['death toll', 'rose'] })
  })

  test('a hedge behind what is counted', () => {
    expect(underlined('In Tarsis 56 inmates or more escaped.')['escaped 56']).toMatchObject({
      hedge: ['or more'],
      kind: ['escaped'],
    })
  })

  test('whoever is one person', () => {
    expect(underlined('A guard was shot dead in Tarsis.')['killed 1']).toMatchObject({
      number: ['A guard'],
      kind: ['was shot dead'],
    })
  })

  test('what a measure is called, and the verb that puts it in force', () => {
    const text = 'The president declared a state of emergency in Arcos for 60 days.'
    expect(underlined(text)).toMatchObject({
      state_of_emergency: { kind: ['declared', 'state of emergency'], place: ['Arcos'] },
      'state_of_emergency 60': { number: ['60'] },
    })
  })

  test('words that point back at a prison', () => {
    const text = 'Roble prison is quiet. Five guards were freed from the jail.'
    expect(underlined(text)['hostages_freed 5']).toMatchObject({ place: ['the jail'] })
  })

  test('a name in the sentence before, where it places this one', () => {
    const text = 'Two guards were hurt in Tarsis on Monday. Four inmates were killed.'
    expect(underlined(text)['killed 4']).toMatchObject({ place: ['Tarsis'], date: ['Monday'] })
  })

  test('the pronoun of who spoke before', () => {
    const text = 'Two inmates escaped, minister Ana Vera said. She added that three guards were killed.'
    expect(underlined(text)['killed 3']).toMatchObject({ speaker: ['She'] })
  })

  test('nothing where the text does not say', () => {
    expect(underlined('Four inmates were killed.')).toEqual({
      'killed 4': { number: ['Four'], kind: ['were killed'] },
    })
  })

  test('the rumour that makes a figure an allegation', () => {
    const [claim] = Object.values(underlined('Rumours spoke of 40 dead in Tarsis.'))
    expect(claim?.hedge).toEqual(['Rumours'])
  })
})

describe('a reading', () => {
  test('says which words only when asked', () => {
    expect(readText('Four inmates were killed.').claims[0]?.explanation).toBeUndefined()
  })
})

describe('a sentence is cut where what its words told changes', () => {
  test('and the number wins where one word told two things', () => {
    const span = (start: number, end: number) => ({ start, end })
    const explanation = {
      kind: [span(3, 6)],
      number: span(4, 5),
      hedge: [],
      place: [span(0, 1)],
      date: [],
      speaker: [],
    }
    expect(toSegments({ start: 0, end: 7 }, [explanation])).toEqual([
      { start: 0, end: 1, part: 'place' },
      { start: 1, end: 3, part: null },
      { start: 3, end: 4, part: 'kind' },
      { start: 4, end: 5, part: 'number' },
      { start: 5, end: 6, part: 'kind' },
      { start: 6, end: 7, part: null },
    ])
  })
})

describe('a day that is only likely is shown by the words of the sentence that tells it', () => {
  const likely = { date: judgeBy({ day: 9 }) }
  const quiet = 'Police came. They left. The road was closed.'
  const calma = 'La policía llegó. Luego se fue. La vía fue cerrada.'

  test('of one before', () => {
    const text = `A riot broke out at Roble prison on Monday. ${quiet}\n\nSeven people were wounded.`
    expect(underlined(text, likely)['injured 7']?.date).toEqual(['Monday'])
    const texto = `Un motín estalló el lunes en la cárcel de Roble. ${calma}\n\nSiete personas resultaron heridas.`
    expect(underlined(texto, { ...es, ...likely })['injured 7']?.date).toEqual(['el lunes'])
  })

  test('or of one behind', () => {
    const text = `Seven people were wounded at Roble prison. ${quiet}\n\nThe riot broke out on Monday.`
    expect(underlined(text, likely)['injured 7']?.date).toEqual(['Monday'])
    const texto = `Siete personas resultaron heridas en la cárcel de Roble. ${calma}\n\nEl motín estalló el lunes.`
    expect(underlined(texto, { ...es, ...likely })['injured 7']?.date).toEqual(['el lunes'])
  })
})
