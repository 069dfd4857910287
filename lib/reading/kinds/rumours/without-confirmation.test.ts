import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

test('what is reported without confirmation is alleged, and its number with it', () => {
  const said = (reading: ReturnType<typeof readText>) =>
    reading.claims.map(({ kind, quantity, status }) => `${kind} ${quantity?.value} ${status}`)
  expect(
    said(
      readText(
        'Local radio reported, without confirmation, that as many as 140 guards were held at Roble prison.',
      ),
    ),
  ).toEqual(['hostages_held 140 alleged', 'unconfirmed_report 140 alleged'])
  expect(
    said(
      leer(
        'Una radio informó, sin confirmación, de que hasta 140 guías estaban retenidos en la cárcel de Roble.',
      ),
    ),
  ).toEqual(['hostages_held 140 alleged', 'unconfirmed_report 140 alleged'])
})
