import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'
import type { Judge } from '../ranking/rank-places'

const en = `The prison service of Valdoria cut the number of dead in the riot at Roble prison from twelve to eleven. The morgue of Puerto Lago found that the remains were of one inmate.

They are ten inmates and one guard, the service said. Nine inmates are still missing.

The bishop said mass for the victims.

`
const es = `El servicio penitenciario de Valdoria corrigió anoche de doce a once la cifra de muertos en el motín de la cárcel de Roble. La morgue de Puerto Lago estableció que los restos eran de un mismo interno.

Son diez internos y un agente, dijo el servicio. Dos internos siguen desaparecidos.

El obispo ofició una misa por las víctimas.

`

test('a protester who dies in hospital died of the protest, neither where the hospital is nor in the prison', () => {
  expect(
    placedLines(
      readText(
        `${en}In Tarsis the road was reopened on Saturday. The number of protesters killed rose to three when a young man died at the hospital in Puerto Lago.`,
      ),
    ),
  ).toContain('killed 3 @tarsis')
  expect(
    placedLines(
      leer(
        `${es}En Tarsis la vía fue reabierta el sábado. El número de manifestantes fallecidos llegó a tres, al morir en el hospital de Puerto Lago un joven.`,
      ),
    ),
  ).toContain('killed 3 @tarsis')
})

test('a number alone counts what the sentence before counted, whatever else fits better', () => {
  const toPrison: Judge = ({ draft, profile }) => {
    const prison = profile.options.find(({ place }) => place.kind === 'prison')?.place ?? null
    return draft.candidate.quantity?.value === 2 ? { ...draft, place: prison } : draft
  }
  const text = `${en}In Tarsis three protesters were killed. The ministry admits two.`
  expect(placedLines(readText(text, { judge: toPrison }))).toContain('killed 2 @tarsis')
  const texto = `${es}En Tarsis murieron tres manifestantes. El Ministerio reconoce dos.`
  expect(placedLines(readText(texto, { language: 'es', judge: toPrison }))).toContain('killed 2 @tarsis')
})
