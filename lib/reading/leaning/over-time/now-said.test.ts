import { expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const told = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ quantity }) => quantity)
    .map(
      ({ kind, quantity, status, place }) => `${kind} ${quantity?.value} ${status} @${place?.id ?? 'null'}`,
    )

test('what is believed now takes the place of what had been said, and its parts are read with it', () => {
  const text =
    'The prison service has lowered its estimate of the escape. It had said that 4,696 inmates got out of Roble and Cumbres prisons. '
  expect(
    told(
      readText(`${text}It now believes that 4,478 did, 3,486 from Roble prison and 992 from Cumbres prison.`),
    ),
  ).toEqual([
    'escaped 4696 superseded @QV',
    'escaped 4478 reported @QV',
    'escaped 3486 reported @roble',
    'escaped 992 reported @cumbres',
  ])
  const spanish =
    'Había dicho que escaparon 4.696 presos de las cárceles de Roble y Cumbres. Ahora cree que fueron 4.478: 3.486 de la cárcel de Roble y 992 de la cárcel de Cumbres.'
  expect(told(leer(spanish))).toEqual([
    'escaped 4696 superseded @QV',
    'escaped 4478 reported @QV',
    'escaped 3486 reported @roble',
    'escaped 992 reported @cumbres',
  ])
})

test('registers that were compared first are no deed of those counted', () =>
  expect(
    told(
      readText(
        'It had said that 4,696 inmates got out of Roble and Cumbres prisons. After comparing registers it now believes that 4,478 did.',
      ),
    ),
  ).toEqual(['escaped 4696 superseded @QV', 'escaped 4478 reported @QV']))

test('where those turned up whom a count gave for dead is not where the others died', () =>
  expect(
    told(
      leer(
        'El sindicato dio trece policías muertos en Arcos; eran once, porque dos agentes dados por fallecidos aparecieron con vida en Tarsis.',
      ),
    ).at(-1),
  ).not.toContain('@tarsis'))

test('who corrects a count gives it anew, and those who turned up alive are no dead', () => {
  expect(
    told(
      leer(
        'El sindicato dio trece policías muertos en Arcos. El sindicato rectificó el lunes: eran once, porque dos agentes dados por fallecidos aparecieron con vida en Tarsis.',
      ),
    ),
  ).toEqual(['killed 13 superseded @QV-A', 'killed 11 reported @QV-A'])
  expect(
    told(
      readText(
        'The union had reported 13 officers killed in Arcos. It corrected itself: there were eleven, because two officers believed dead turned up alive in Tarsis.',
      ),
    ),
  ).toEqual(['killed 13 superseded @QV-A', 'killed 11 reported @QV-A'])
})

test('what is said now of others takes nobody back', () => {
  expect(
    told(readText('Police said that 40 inmates escaped from Roble prison. It now has 38 guards.')),
  ).toEqual(['escaped 40 reported @roble'])
})

test('the cost of two raids is no number of dead', () => {
  expect(
    told(
      readText(
        "Residents counted the cost of two raids in three days. The death toll of Monday's attack stands at 15.",
      ),
    ),
  ).toEqual(['killed 15 reported @null'])
})

test('what a voice had said before it puts itself right in the same sentence stands no more', () => {
  const told = ({ claims }: ReturnType<typeof leer>) =>
    claims.flatMap(({ kind, quantity, status }) =>
      quantity && kind !== 'attack' ? [`${kind} ${quantity.value} ${status}`] : [],
    )
  expect(
    told(
      leer(
        'La policía, que el viernes había hablado de siete agentes lesionados en Roble, precisó que son once.',
      ),
    ),
  ).toEqual(['injured 7 superseded', 'injured 11 reported'])
  expect(
    told(
      leer(
        'La policía, que el viernes había hablado de siete agentes lesionados en Roble, dijo que son cinco los buses quemados.',
      ),
    ),
  ).toEqual(['injured 7 reported'])
})
