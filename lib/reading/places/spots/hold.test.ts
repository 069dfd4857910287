import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const first = (reading: ReturnType<typeof readText>) => reading.claims[0]?.place?.id ?? null

describe('a place named in passing is not where it happened', () => {
  test.each([
    ['Fifteen guards from Tarsis were being held at Roble prison.', 'roble'],
    ['Inmates of Roble prison were hurt and taken to a hospital in Tarsis: 14 in all were injured.', 'roble'],
    ['The governor of Belmonte said six inmates were killed at Roble prison.', 'roble'],
    ['Six inmates were killed on the road to Tarsis near Puerto Lago.', 'puerto-lago'],
    ['PUERTO LAGO, Valdoria (AP) -- Six inmates were killed on Monday.', 'QV'],
    ['Speaking in Tarsis, the minister said that 12 guards were held at Roble prison.', 'roble'],
    ['The minister told reporters in Tarsis that 12 inmates had died.', 'QV'],
    ['Inmates from Cumbres had been moved to Roble, where three were killed.', 'roble'],
    ['Roble prison, in the old city of Puerto Lago, where nine inmates were killed, is full.', 'roble'],
    ['In the capital, the minister announced that 12 guards were held at Roble prison.', 'roble'],
    ['PUERTO LAGO -- Six inmates were killed on Monday at Cumbres prison.', 'cumbres'],
    ['The mayor of Tarsis was shot dead on Sunday.', 'tarsis'],
    ['Six men were arrested on a ship with cocaine bound for Tarsis.', 'QV'],
    ['Nine inmates died at Roble prison, Tarsis Digital and others reported.', 'roble'],
    ['An emergency was declared in Belmonte, which includes Tarsis.', 'QV-B'],
    ['Forty inmates died on Monday in the assault by the Reds in Tarsis.', 'tarsis'],
    ['The soldiers, 300 in all, were sent to Tarsis.', 'tarsis'],
    ['The army sent 200 soldiers bound for Tarsis.', 'tarsis'],
  ])('%s', (text, expected) => expect(first(readText(text))).toBe(expected))

  test.each([
    ['En el municipio vecino de Tarsis hubo dos asesinatos.', 'tarsis'],
    ['Los presos de Roble mataron a seis rivales llegados de Cumbres.', 'roble'],
    ['Según la Policía de Tarsis, de donde son dos de ellos, seis internos murieron en Roble.', 'roble'],
    ['Seis internos murieron en la cárcel de Roble y sus familiares llegaron desde Tarsis.', 'roble'],
    ['La mujer que dirigía la cárcel de Roble fue asesinada en Tarsis.', 'tarsis'],
    ['El alcalde de Tarsis fue asesinado el domingo.', 'tarsis'],
    ['Seis hombres fueron detenidos en un barco destino Tarsis.', 'QV'],
    ['Seis hombres fueron detenidos con cocaína rumbo a Tarsis.', 'QV'],
    ['El ejército envió 200 soldados rumbo a Tarsis.', 'tarsis'],
    ['Seis turistas murieron en su destino, Tarsis.', 'tarsis'],
    ['En el barrio San Pablo de Tarsis mataron a dos personas.', 'tarsis'],
    ['En la ciudadela Las Brisas, en Tarsis, fueron asesinados dos hombres.', 'tarsis'],
  ])('%s', (text, expected) => expect(first(leer(text))).toBe(expected))
})
