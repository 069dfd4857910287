import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const said = ({ claims }: ReturnType<typeof readText>) =>
  claims.map(({ kind, quantity, status }) => `${kind} ${quantity?.value} ${status}`)

test('what neither of two bodies confirms is alleged', () => {
  expect(
    said(leer('Ni la Policía ni el ministerio confirmaron la fuga de 40 reos en la cárcel de Roble.')),
  ).toEqual(['escaped 40 alleged', 'unconfirmed_report 40 alleged'])
  expect(
    said(
      readText('Neither the police nor the ministry confirmed the escape of 40 inmates from Roble prison.'),
    ),
  ).toEqual(['escaped 40 alleged', 'unconfirmed_report 40 alleged'])
})

test('what one of them confirms is reported', () =>
  expect(said(leer('La Policía confirmó la fuga de 40 reos en la cárcel de Roble.'))).toEqual([
    'escaped 40 reported',
  ]))

test('what nobody has been able to confirm is alleged', () =>
  expect(
    readText(
      'Nobody has been able to confirm a report that seven guards were killed in Roble prison.',
    ).claims.find(({ kind }) => kind === 'killed')?.status,
  ).toBe('alleged'))
