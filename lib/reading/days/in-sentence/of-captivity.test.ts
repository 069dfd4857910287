import { expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const held = (claims: ReturnType<typeof readText>['claims']) =>
  claims
    .filter(({ kind }) => kind === 'hostages_held')
    .map(({ when, historic }) => [when?.start ?? null, historic])

test('whom a group holds still, though it took them long ago, is no old news of that month', () => {
  expect(
    held(readText('The gang still holds five officials kidnapped in January in Tarsis.').claims),
  ).toEqual([[null, false]])
  expect(held(leer('La banda retiene a cinco guardias capturados en enero en Tarsis.').claims)).toEqual([
    [null, false],
  ])
})

test('whom it held then is', () => {
  expect(
    held(readText('In February the gang held five officials kidnapped in January in Tarsis.').claims),
  ).toEqual([[expect.any(String), true]])
})
