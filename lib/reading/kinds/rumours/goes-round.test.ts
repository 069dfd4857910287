import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

type Reading = ReturnType<typeof readText>
const said = ({ claims }: Reading): string[] =>
  claims.map(({ kind, quantity, status }) => `${kind} ${quantity?.value ?? '-'} ${status}`).sort()

describe('what goes from mouth to mouth is alleged', () => {
  test.each([
    'Circuló por X que cinco guías murieron en la cárcel de Roble.',
    'Circulaba por todo el puerto que cinco reos murieron en la cárcel de Roble.',
    'Corrió que cinco guías habían muerto en la cárcel de Roble.',
    'Alguien propaló que cinco reos murieron en la cárcel de Roble.',
    'Se ha difundido que cinco reos murieron en la cárcel de Roble.',
    'Se rumoreó que en la cárcel de Roble murieron cinco reos.',
    'Por la radio se dijo que cinco reos habían muerto en la cárcel de Roble.',
    'Se decía en el mercado que cinco reos habían muerto en la cárcel de Roble.',
    'Se decía que cinco reos habían muerto en la cárcel de Roble.',
    '«Murieron cinco guardias», corrió por radio en Miravera.',
  ])('%s', (text) => expect(said(leer(text))).toEqual(['killed 5 alleged', 'unconfirmed_report 5 alleged']))
  test.each([
    'Word that five guards had been killed at Roble prison emptied the market.',
    'Word spread on WhatsApp that five guards had been killed at Roble prison.',
    'There was talk at the gates of five dead at Roble prison.',
    'At Roble prison the talk was of five dead.',
    'It is said in the town that five inmates died at Roble prison.',
    'Everybody in the market was sure, and people in the street said that five inmates died at Roble prison.',
    'It was whispered in the queue that five inmates died at Roble prison.',
  ])('%s', (text) =>
    expect(said(readText(text))).toEqual(['killed 5 alleged', 'unconfirmed_report 5 alleged']),
  )
})

describe('what somebody answers for is not', () => {
  test.each([
    'El guardia corrió hasta que lo alcanzaron; cinco reos murieron en la cárcel de Roble.',
    'El director dijo por la radio que cinco reos murieron en la cárcel de Roble.',
    'La Fiscalía difundió que cinco reos murieron en la cárcel de Roble.',
    'El bus que circulaba por la vía que lleva a Miravera chocó; cinco reos murieron en la cárcel de Roble.',
    'Cinco reos murieron en la cárcel de Roble; en el barrio se decía que habían huido otros.',
    'El ministro se decía satisfecho: cinco reos murieron en la cárcel de Roble.',
  ])('%s', (text) => expect(said(leer(text))).toContain('killed 5 reported'))
  test.each([
    'The governor sent word that five inmates were killed at Roble prison.',
    'Police received word that five inmates were killed at Roble prison.',
    'The minister said on the radio that five inmates were killed at Roble prison.',
    'Five inmates were killed at Roble prison; word spread in the town that others had fled.',
    'The mayor gave his word that the five inmates killed at Roble prison will be buried.',
    'Every word that the five inmates killed at Roble prison wrote was kept.',
  ])('%s', (text) => expect(said(readText(text))).toContain('killed 5 reported'))
})
