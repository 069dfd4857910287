import { describe, expect, test } from 'vitest'
import { leer } from '@/lib/reading/testing/island'

const who = (text: string) =>
  leer(`Nueve presos murieron en la cárcel de Roble, según el Snai. ${text}`).claims.find(
    ({ kind, quantity }) => kind === 'killed' && quantity?.value === 12,
  )?.attribution

describe('a name that stands right behind that of the paper to which it was told', () => {
  test.each([
    '"Hay 12 muertos", dijo a la AFP Rosa Mena, madre de un preso.',
    '"Hay 12 muertos", dijo a EFE Rosa Mena.',
    '"Son 12 los muertos y nadie responde", le dijo a BBC Mundo Rosa Mena, directora de un comité.',
    'Hay 12 muertos, declaró a Radio Sucre Rosa Mena, abogada de los presos.',
    '"Hay 12 muertos", contó este martes a El Heraldo Rosa Mena.',
    '"Hay 12 muertos", explicó en Teledía Rosa Mena, jefa de la Policía.',
    'Hay 12 muertos, confirmó en San Miguel Rosa Mena.',
  ])('%s', (text) => expect(who(text)).toBe('Rosa Mena'))
  test.each([
    ['El vocero dijo a Luis Mora Vega que hay 12 muertos.', 'vocero'],
    ['La vocera dijo en Radio Sucre Internacional que hay 12 muertos.', 'vocera'],
    ['Hay 12 muertos, dijo el Snai a Human Rights Watch.', 'Snai'],
    ['Hay 12 muertos, dijo a Teledía la ministra Rosa Mena Ortiz.', 'Rosa Mena Ortiz'],
    ['El jefe policial, que acusó a Luis Mora Vega, habló de 12 muertos.', 'jefe policial'],
  ])('but not where somebody else says it: %s', (text, speaker) => expect(who(text)).toBe(speaker))
})
