import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

type Reading = ReturnType<typeof readText>
const said = ({ claims }: Reading): string[] =>
  claims.map(({ kind, quantity, status }) => `${kind} ${quantity?.value ?? '-'} ${status}`).sort()

describe('what is put first and then called unreal is a denied report', () => {
  test.each([
    'Que los muertos en la cárcel de Roble son nueve, como se oyó en una radio, es inexacto, informa el obispo.',
    'Que hubo nueve guías muertos en la cárcel de Roble lo desmintió la propia Policía a medianoche.',
    'Que nueve reos murieron en la cárcel de Roble es falso, declara el procurador.',
    'Lo de los nueve muertos de la cárcel de Roble lo desmintió el director.',
    'Sobre la muerte de nueve reos en la cárcel de Roble: desmentida.',
    'Sobre los tales nueve decapitados de la cárcel de Roble, el ministerio dice que no.',
    'Los nueve muertos de la cárcel de Roble, un invento.',
    'La versión de nueve reos muertos en la cárcel de Roble, sin sustento.',
    'Para el ministro, los nueve muertos de Roble que citó un canal son fantasía.',
    'Los nueve muertos de que se hablaba en Roble no existen, subrayó el director.',
    'Los nueve muertos de Roble de los que hablaron unas cuentas fueron desmentidos por el alcalde.',
    'Se dijo que nueve reos murieron en la cárcel de Roble; tal afirmación no corresponde a la verdad.',
    'Un diario habló de nueve muertos en Roble; se desmiente.',
  ])('%s', (text) => expect(said(leer(text))).toEqual(['unconfirmed_report 9 denied']))
  test.each([
    'That nine inmates died at Roble prison, as was heard on the radio, is inaccurate, the bishop said.',
    'As for the nine beheaded at Roble prison, the agency says no.',
    'On the deaths of nine inmates at Roble prison: denied.',
    'The nine dead of Roble prison, a pure invention.',
    'The nine dead at Roble prison were a fabrication, the minister said.',
    'The nine dead of whom a station spoke at Roble prison do not exist, the director said.',
    'A newspaper wrote that nine inmates died at Roble prison; that story is false.',
  ])('%s', (text) => expect(said(readText(text))).toEqual(['unconfirmed_report 9 denied']))
})

describe('what is called so of the dead themselves leaves them dead', () => {
  test.each([
    'Sobre los nueve muertos de Roble, el ministerio dice que no eran guardias.',
    'Los nueve muertos de Roble, sin familia en el país, serán enterrados el lunes.',
    'Nueve reos murieron en celdas de Roble en las que no existen cámaras.',
    'Nueve reos murieron en la cárcel de Roble; que huyeran 40 es falso.',
    'Dicen los deudos que los protocolos no existen: nueve reos murieron en la cárcel de Roble.',
  ])('%s', (text) => expect(said(leer(text))).toContain('killed 9 reported'))
  test.each([
    'That the nine inmates killed at Roble prison belonged to a gang is untrue, prosecutors said.',
    'Nine inmates were killed at Roble prison; that forty fled is untrue.',
    'As for the nine inmates killed at Roble prison, the agency says no guard shot them.',
    'Nine inmates were killed at Roble prison; the report is inaccurate on the hour.',
    'That nine inmates were killed at Roble prison is not false, the mayor said.',
    'The protocols never existed: nine inmates were killed at Roble prison.',
    'The nine inmates killed at Roble prison, without family in the country, will be buried on Monday.',
    'That prison saw nine inmates killed at Roble, and the ministry said a hoax had moved 40 to flee.',
  ])('%s', (text) => expect(said(readText(text))).toContain('killed 9 reported'))
})

test.each([
  'Que los nueve muertos de Roble fueran de una banda es falso, dijo la Fiscalía.',
  'Que la Policía mató a los nueve reos de Roble lo negó el ministro.',
  'Nueve reos murieron en la cárcel de Roble; lo de los drones lo desmintió el director.',
  'Que murieron nueve reos en la cárcel de Roble no es falso, dijo el alcalde.',
  'Los reos de la banda que mató a nueve guías en Roble son un invento, dijo el alcalde.',
])('no number is denied: %s', (text) => expect(said(leer(text))).not.toContain('unconfirmed_report 9 denied'))

test('who killed them is no number of the dead', () =>
  expect(
    said(readText('The guards who killed nine inmates at Roble prison were a fabrication, the mayor said.')),
  ).not.toContain('unconfirmed_report 9 denied'))
