import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

describe('those who are cared for elsewhere were hurt at the scene', () => {
  const riot = 'Four inmates were killed in Roble prison on Monday.'
  const motin = 'Cuatro internos murieron el lunes en la cárcel de Roble.'

  test.each([
    'A dozen of the injured lie in Tarsis.',
    'Another 12 people were hurt and are being treated in Tarsis.',
    'Twelve wounded guards are recovering in Tarsis.',
    'Of the 12 who were injured, several were hospitalised in Tarsis.',
    'Twelve were injured, and the worst hurt were operated on in Tarsis.',
  ])('%s', (text) => english(`${riot} ${text}`, ['injured 12 @roble']))

  test.each([
    'Otros 12 heridos se recuperan en Tarsis.',
    'Los otros 12 heridos fueron internados en Tarsis.',
    'Doce guías, heridos de bala, fueron atendidos en Tarsis.',
    'De los 12 heridos, varios fueron hospitalizados en Tarsis.',
    'Hubo 12 heridos, que volaron a Tarsis.',
    'Doce guías resultaron heridos y fueron trasladados bajo custodia a Tarsis.',
    'La Dirección de Salud contabiliza 12 heridos y trasladó a cinco a Tarsis por vía aérea.',
  ])('%s', (text) => spanish(`${motin} ${text}`, ['injured 12 @roble']))

  test('who dies at a hospital in the end was hurt where the text told before', () => {
    english(
      'A riot shook Roble prison on Monday. Nine inmates died.\n\nShot in the riot, Officer Jon Arce died at the Tarsis Public Hospital.',
      ['killed 1 @roble'],
    )
    spanish(
      'Un motín sacudió el lunes la cárcel de Roble. Murieron nueve reos.\n\nBaleado en el motín, un guía murió en el hospital público de Tarsis.',
      ['killed 1 @roble'],
    )
  })

  test('one who dies later elsewhere was killed where he was shot', () => {
    spanish(
      'El concejal Ana Vera fue herida de gravedad en Miravera el lunes y murió nueve días más tarde en Puerto Lago.',
      ['killed 1 @miravera'],
    )
    english('Councillor Ana Vera was shot in Miravera on Monday and died hours later in Puerto Lago.', [
      'killed 1 @miravera',
    ])
  })

  test('but bodies are recovered where they lay, and police step in where trouble is', () => {
    english(`${riot} Twelve bodies were recovered in Tarsis.`, ['killed 12 @tarsis'])
    spanish(`${motin} Doce cuerpos fueron recuperados en Tarsis.`, ['killed 12 @tarsis'])
    spanish(`${motin} La policía intervino en Tarsis, donde murieron otros tres.`, ['killed 3 @tarsis'])
  })

  test('unless nothing else tells where, or it is another happening', () => {
    english('Twelve people hurt by a blast were treated in Tarsis.', ['injured 12 @tarsis'])
    english(`${riot} Twelve more were injured in Tarsis.`, ['injured 12 @tarsis'])
    spanish(`${motin} Otros 12 resultaron heridos en Tarsis.`, ['injured 12 @tarsis'])
    english('Two men were shot in Miravera on Monday and three died later in a clash in Puerto Lago.', [
      'killed 3 @puerto-lago',
    ])
  })
})

describe('where bodies were brought is not where they died', () => {
  test.each([
    'Cincuenta personas murieron en Arcos. Medicina Legal ha recibido 49 cuerpos: 37 en Tarsis y 12 en Puerto Lago.',
    'Cincuenta personas murieron en Arcos. El servicio forense recibió 49 cuerpos en Tarsis.',
  ])('%s', (text) => {
    const there = placedLines(leer(text)).filter((line) => /@(?:tarsis|puerto-lago)$/.test(line))
    expect(there).toEqual([])
  })
  test('but where soldiers found bodies they lay', () => {
    expect(placedLines(leer('Los soldados hallaron nueve cuerpos en Tarsis tras el combate.'))).toEqual([
      'killed 9 @tarsis',
    ])
  })
})

test.each([
  ['en', 'Valdoria mourns. The bodies of the six soldiers arrived in Tarsis on Friday.', 'killed 6 @QV'],
  ['es', 'Valdoria está de luto. Los cuerpos de los seis soldados llegaron ayer a Tarsis.', 'killed 6 @QV'],
  [
    'en',
    'Six soldiers died in Miravera. The coffins of the six soldiers came to Tarsis.',
    'killed 6 @miravera',
  ],
  ['en', 'Valdoria mourns. Twelve bodies were found in Tarsis.', 'killed 12 @tarsis'],
] as const)('where the bodies come is not where they died (%s): %s', (language, text, line) =>
  expect(placedLines(readText(text, { language }))).toContain(line),
)
