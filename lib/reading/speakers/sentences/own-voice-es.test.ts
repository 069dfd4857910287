import { expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const last = ({ claims }: ReturnType<typeof readText>) => claims.at(-1)

test.each([
  [
    'Nueve presos murieron en Roble, según la Fiscalía. Esta cartera de Estado informa que hay 43 heridos.',
    'cartera de Estado',
  ],
  [
    'Nueve presos murieron en Roble, según el Ministerio del Interior. La cartera de Estado informa que hay 43 heridos.',
    'Ministerio del Interior',
  ],
])('a ministry is no prosecutor: %s', (text, who) => expect(last(leer(text))?.attribution).toBe(who))

test.each([
  leer(
    'El vocero descartó un motín en la cárcel de Roble, aunque en redes sociales circuló la versión de 10 muertos.',
  ),
  readText(
    'A spokesman ruled out a riot at Roble prison, although a tale of 10 deaths circulated on social media.',
  ),
])('who denies a riot does not tell the rumour beside it', (reading) =>
  expect(reading.claims.map(({ attribution }) => attribution)).not.toContain('vocero'),
)

test('what goes round on phones is alleged', () => {
  const { claims } = leer('La cárcel de Roble está en calma, pero en WhatsApp circula que hay 10 muertos.')
  expect(claims.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
    'killed alleged',
    'unconfirmed_report alleged',
  ])
})

test.each(['rechaza', 'rechazó', 'desmiente'])('the ministry %s it', (verb) => {
  const { claims } = leer(
    `El ministerio ${verb} los audios que hablan de 50 fallecidos en la cárcel de Roble.`,
  )
  expect(claims.map(({ kind, status }) => `${kind} ${status}`)).toEqual(['unconfirmed_report denied'])
})
