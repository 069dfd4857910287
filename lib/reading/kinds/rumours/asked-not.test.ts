import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const told = ({ claims }: ReturnType<typeof readText>) =>
  claims.map(({ kind, quantity, status }) => `${kind} ${quantity?.value ?? '-'} ${status}`)

test.each([
  'Twelve guards are being held at Roble prison, the agency said, asking people not to spread rumours.',
  'The agency confirmed 12 hostages at Roble prison and urged the public to avoid sharing unverified information.',
])('whoever asks not to pass on rumours tells none: %s', (text) =>
  expect(told(readText(text))).toEqual(['hostages_held 12 reported']),
)
test.each([
  'Hay 12 rehenes en la cárcel de Roble, dijo la agencia, que pide a la ciudadanía no compartir rumores.',
  'La agencia confirmó 12 rehenes en la cárcel de Roble y pidió a la población evitar rumores.',
  'Hay 12 rehenes en Roble. La entidad hablará solo por sus canales e insiste en no difundir información no verificada.',
])('in Spanish: %s', (text) => expect(told(leer(text))).toEqual(['hostages_held 12 reported']))

test.each([
  'Rumours spread that 12 guards had been killed at Roble prison.',
  'The agency asked people not to believe rumours of 12 dead at Roble prison.',
  'Police did not stop rumours that 12 guards had died at Roble prison.',
])('what is rumoured stays a rumour: %s', (text) =>
  expect(told(readText(text))).toContain('unconfirmed_report 12 alleged'),
)
test.each([
  'Circulan rumores de que murieron 12 guías en la cárcel de Roble.',
  'La Policía no difundió los rumores de 12 muertos en la cárcel de Roble.',
  'La agencia pidió no hacer caso a los rumores de 12 muertos en la cárcel de Roble.',
])('in Spanish: %s', (text) => expect(told(leer(text))).toContain('unconfirmed_report 12 alleged'))
