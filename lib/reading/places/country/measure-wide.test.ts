import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const measures = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(({ kind }) => kind === 'state_of_emergency' || kind === 'rights_suspended')
    .map(({ kind, place }) => `${kind} @${place?.id}`)

test.each([
  [
    'El gobierno de Valdoria decretó el domingo el estado de emergencia por 72 horas y un toque de queda nocturno en la provincia de Belmonte.',
    ['state_of_emergency @QV-B', 'state_of_emergency @QV-B', 'rights_suspended @QV-B'],
  ],
  [
    'El gobierno de Valdoria decretó el domingo el estado de emergencia nacional por 72 horas y un toque de queda nocturno en la provincia de Belmonte.',
    ['state_of_emergency @QV', 'rights_suspended @QV-B'],
  ],
])('an emergency has the area of the curfew beside it: %s', (text, lines) =>
  expect(measures(leer(text))).toEqual(lines),
)

test('and one of the whole country does not', () =>
  expect(
    measures(
      readText(
        "Valdoria's government declared a state of emergency throughout the country and a curfew in Tarsis on Sunday.",
      ),
    )[0],
  ).toBe('state_of_emergency @QV'))
