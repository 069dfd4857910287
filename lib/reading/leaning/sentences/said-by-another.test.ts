import { expect, test } from 'vitest'
import { readText, saidLines } from '@/lib/reading/testing/island'

const toll = 'A riot at Roble prison killed 11 people on Tuesday, the interior ministry said. '
const saldo = 'Un motín en la cárcel de Roble dejó 11 muertos el martes, informó el Ministerio del Interior. '

test.each([
  'Inmates took 22 guards hostage at Roble prison, according to the union; INPE put the number at 17.',
  'Inmates took 22 guards hostage at Roble prison, according to the union; INPE put the figure at 17.',
  'Inmates took 22 guards hostage at Roble prison, according to the union; INPE spoke of 17.',
  'Inmates took 22 guards hostage at Roble prison, according to the union. INPE put the number at 17.',
  'Inmates took 22 guards hostage at Roble prison, according to the union. INPE spoke of 17.',
])('a number that another office gives is of those counted right before it: %s', (text) => {
  const held = ['hostages_held 17', 'hostages_held 22']
  expect(saidLines(readText(text)).filter((line) => line.startsWith('h'))).toEqual(held)
  expect(saidLines(readText(toll + text))).toEqual([...held, 'killed 11'])
})

test.each([
  'Los internos tomaron como rehenes a 22 guías en la cárcel de Roble, según el sindicato; el INPE los cifró en 17.',
  'Los internos tomaron como rehenes a 22 guías en la cárcel de Roble, según el sindicato; el INPE habló de 17.',
  'Los internos tomaron como rehenes a 22 guías en la cárcel de Roble, según el sindicato; el INPE situó la cifra en 17.',
  'Los internos tomaron como rehenes a 22 guías en la cárcel de Roble, según el sindicato. El INPE cifró el número en 17.',
])('so it is in Spanish: %s', (text) => {
  const held = ['hostages_held 17', 'hostages_held 22']
  expect(saidLines(readText(saldo + text, { language: 'es' }))).toEqual([...held, 'killed 11'])
})

test('a number put anew after the dead is of the dead still, whoever was sent', () => {
  const text = 'The army sent 400 soldiers to Roble prison. The ministry put the figure at 17.'
  expect(saidLines(readText(toll + text))).toContain('killed 17')
})
