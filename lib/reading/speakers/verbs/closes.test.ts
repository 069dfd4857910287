import { expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const who = ({ claims }: ReturnType<typeof readText>) =>
  claims.find(({ quantity }) => quantity?.value === 31)?.attribution ?? null

test.each([
  ['the Snap agency said in a statement posted on X.', 'Snap agency'],
  ['the ministry said in a video shared on social media.', 'ministry'],
  ['Ana Vela said in remarks carried by local radio.', 'Ana Vela'],
  ['police said in a report seen by a news agency.', 'police'],
])('where it was published does not hide who said it: %s', (said, speaker) =>
  expect(who(readText(`On Sunday 31 inmates died at Roble prison, ${said}`))).toBe(speaker),
)
test.each([
  ['anunció en Facebook el presidente Luis Mora.', 'Luis Mora'],
  ['anunció en sus redes sociales el presidente Luis Mora.', 'Luis Mora'],
  ['anunció por radio la gobernadora.', 'gobernadora'],
  ['a criterio de la Comisión de Pacificación.', 'Comisión de Pacificación'],
  ['a entender de la Defensoría.', 'Defensoría'],
])('in Spanish: %s', (said, speaker) =>
  expect(who(leer(`En la cárcel de Roble murieron 31 presos, ${said}`))).toBe(speaker),
)
test.each([
  readText('Inmates died at Roble prison, where the army announced in a plan shared with police 31 arrests.'),
  leer('En la cárcel de Roble, el Gobierno anunció en marzo obras; murieron 31 presos.'),
])('and whoever announces something else does not say it', (reading) =>
  expect(who(reading)).not.toBe('police'),
)
