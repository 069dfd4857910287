import { describe, expect, test } from 'vitest'
import { leer, readText } from '../testing/island'

const told = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ quantity, kind }) => quantity && kind !== 'attack')
    .map(({ kind, quantity, status }) => `${kind} ${quantity?.value} ${status}`)

test.each([
  [
    'Correction: we said on Wednesday that five guards were injured in the riot at Roble prison. It was three.',
    'injured 5',
  ],
  ['Erratum: we reported that nine inmates were killed at Roble prison. Eight were killed.', 'killed 9'],
  [
    'An earlier version of this article said that 12 inmates had died at Roble prison. Eleven died.',
    'killed 12',
  ],
  ['Clarification: in our last edition we wrote that five guards were injured at Roble prison.', 'injured 5'],
])('what a paper says it got wrong does not stand: %s', (text, wrong) =>
  expect(told(readText(text))[0]).toBe(`${wrong} superseded`),
)

test.each([
  [
    'Fe de erratas: en nuestra edición del miércoles dijimos que cinco guías resultaron heridos en Roble. Fueron tres.',
    'injured 5',
  ],
  ['Rectificación: informamos que nueve presos murieron en la cárcel de Roble. Murieron ocho.', 'killed 9'],
  [
    'Una versión anterior de esta nota decía que 12 presos murieron en la cárcel de Roble. Murieron once.',
    'killed 12',
  ],
  ['Aclaración: publicamos que cinco guías resultaron heridos en la cárcel de Roble.', 'injured 5'],
])('in Spanish: %s', (text, wrong) => expect(told(leer(text))[0]).toBe(`${wrong} superseded`))

test('and so is what it goes on to say that it got wrong', () => {
  expect(
    told(
      readText(
        'Correction: An earlier version of this report said that 40 inmates had escaped from Roble prison alone. The number is for both prisons. It also said that 12 guards were killed; nine people were, none of them guards.',
      ),
    ),
  ).toEqual(['escaped 40 superseded', 'killed 12 superseded'])
  expect(
    told(
      leer(
        'Una versión anterior de esta nota decía que 40 presos escaparon de la cárcel de Roble. También decía que 12 guardias murieron; murieron nueve personas.',
      ),
    ),
  ).toEqual(['escaped 40 superseded', 'killed 12 superseded', 'killed 9 reported'])
})

test('where it was wrong to say that all of them were is not where they were', () => {
  const { claims } = readText(
    'About 47 inmates escaped from the prisons of Roble and Cumbres on Sunday, the police said. An earlier version of this report said that 47 inmates had escaped from Roble prison alone.',
  )
  expect(claims.map(({ place, status }) => `${place?.id} ${status}`)).toEqual([
    'QV reported',
    'roble superseded',
  ])
})

test('but not what another said beside it', () => {
  expect(
    told(
      readText(
        'An earlier version of this report said that nine inmates had died at Roble prison. The ministry gave eight. It also said that 12 guards were injured.',
      ),
    ).at(-1),
  ).toBe('injured 12 reported')
  expect(
    told(readText('The ministry said that nine inmates died. It also said that 12 guards were injured.')),
  ).toEqual(['killed 9 reported', 'injured 12 reported'])
})

test('what it says instead stands, and so does what a paper only reported', () => {
  const text =
    'Fe de erratas: dijimos que cinco guías resultaron heridos en la cárcel de Roble. Fueron tres guías y dos presos.'
  expect(told(leer(text))).toEqual(['injured 5 superseded', 'injured 3 reported', 'injured 2 reported'])
  expect(told(readText('We reported on Monday that nine inmates were killed at Roble prison.'))).toEqual([
    'killed 9 reported',
  ])
})

describe('a notice may stand as a sentence of its own, and name the paper instead of "we"', () => {
  test.each([
    'CORRECTION. In its edition of Tuesday this newspaper ran a headline with 40 dead at Roble prison. That figure should not have been published.',
    'Erratum: This newspaper reported 40 dead at Roble prison. The figure came from a single source.',
  ])('in English: %s', (text) => expect(told(readText(text))).toEqual(['killed 40 superseded']))
  test.each([
    'FE DE ERRATAS. En la edición del martes este diario tituló con 40 muertos en la cárcel de Roble. Esa cifra no debió publicarse.',
    'Rectificación. Esta emisora informó de 40 muertos en la cárcel de Roble.',
  ])('in Spanish: %s', (text) => expect(told(leer(text))).toEqual(['killed 40 superseded']))
})

describe('an entry of a live report that a later one takes back stands no more, and what it was stands', () => {
  test('in English', () =>
    expect(
      told(
        readText(
          '16:30 CORRECTION. At 11:15 we reported that twelve soldiers had been kidnapped in Tarsis. It is two policemen in uniform, held at a roadblock.\n\n11:15 Twelve soldiers were kidnapped in Tarsis, neighbours said.',
        ),
      ),
    ).toEqual(['hostages_held 12 superseded', 'hostages_held 2 reported', 'hostages_held 12 superseded']))
  test('in Spanish, also where the entry only points at it', () => {
    const entry = '**11:15** Doce soldados fueron secuestrados en Tarsis, según vecinos.'
    const later =
      '**16:30** CORRECCIÓN. A las 11:15 publicamos que doce soldados habían sido secuestrados en Tarsis. Se trata de dos policías de civil, retenidos en un retén.'
    expect(told(leer(`${later}\n\n${entry}`))).toEqual([
      'hostages_held 12 superseded',
      'hostages_held 2 reported',
      'hostages_held 12 superseded',
    ])
    expect(told(leer(`${entry} (Ver corrección de las 16:30.)`))).toEqual(['hostages_held 12 superseded'])
    expect(told(leer(entry))).toEqual(['hostages_held 12 reported'])
  })
})
