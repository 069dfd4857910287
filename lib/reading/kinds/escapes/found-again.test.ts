import { expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

test.each([
  readText('Villagers handed over four runaways of Roble prison on Sunday.'),
  readText('Police found four of the escapees of Roble prison in a barn.'),
  readText('The army reported the discovery of four runaways from Roble prison.'),
  readText('By noon Roble prison counted four of the runaways back in their cells.'),
  readText('Four inmates who fled Roble prison are back.'),
  leer('La Marina informó del hallazgo en Miravera de cuatro evadidos de la cárcel de Roble.'),
  leer('El ministro dijo que se ha dado con cuatro evadidos de la cárcel de Roble.'),
  leer('Una patrulla halló anoche en Miravera a cuatro de los fugados de la cárcel de Roble.'),
  leer('El ministro informó de cuatro prófugos reencerrados en la cárcel de Roble.'),
  leer('Los fugitivos devueltos a la cárcel de Roble son ya cuatro.'),
])('runaways found, handed over or brought back are caught again', (reading) =>
  expect(saidLines(reading)).toEqual(['other_count 4']),
)

test.each([
  readText('Of the seven runaways of Roble prison, four are behind bars again.'),
  leer('De los siete evadidos de la cárcel de Roble, cuatro están presos de nuevo.'),
  leer('De los siete prófugos de la cárcel de Roble fueron encontrados cuatro.'),
])('some of them', (reading) => expect(saidLines(reading).sort()).toEqual(['escaped 7', 'other_count 4']))

test.each([
  readText('Nine runaways of Roble prison returned fire near a bridge.'),
  readText('Nine inmates who fled Roble prison are back on the streets.'),
  readText('Police will find nine runaways of Roble prison, the minister said.'),
  readText('Nine villagers who fled the gang are back.'),
  readText('Eleven inmates escaped from Roble prison. Nine of the fugitives were found dead.'),
  leer('La Policía no ha dado con nueve evadidos de la cárcel de Roble.'),
  leer('La Policía busca dar con nueve evadidos de la cárcel de Roble.'),
  leer('El ministro pidió la devolución de nueve evadidos de la cárcel de Roble.'),
  leer('Nueve evadidos que fueron hallados en mayo volvieron a fugarse de la cárcel de Roble.'),
  leer('Los fugados de la cárcel de Roble son nueve.'),
  leer('La Policía halló a nueve prófugos buscados por estafa.'),
])('not those whom nobody has, nor the dead, nor those wanted only', (reading) =>
  expect(reading.claims.filter(({ unit }) => unit === 'recaptured inmates')).toEqual([]),
)

test.each([
  readText('Police are hunting nine runaways of Roble prison.'),
  readText('The army has 600 soldiers hunting nine escapees of Roble prison.'),
  readText('Police have been hunting the nine escapees of Roble prison since Sunday.'),
  readText('Nine fugitives from Roble prison are being tracked by dogs.'),
  readText('Nine fugitives from Roble prison are being tracked down.'),
  readText('Police tracked the nine escapees from Roble prison for days before losing them.'),
  readText('Police are tracing nine escapees of Roble prison.'),
  readText('Nine escapees of Roble prison were handed longer terms in their absence.'),
  readText('Nine escapees of Roble prison were turned away at the border.'),
  readText('Police handed photos of nine escapees in at Roble prison.'),
  readText('Villagers turned nine escapees away in Roble.'),
  readText('Nine escapees of Roble prison were found to have crossed the river.'),
  readText('Police tracked nine escapees of Roble prison to a hideout, where five were killed.'),
  readText('Nine inmates who fled Roble prison are back with their gang.'),
  readText("Police found nine of the escapees' hiding places near Roble prison."),
  leer('Nueve evadidos encontraron la muerte cerca de la cárcel de Roble.'),
  leer('Nueve prófugos de la cárcel de Roble fueron ubicados en una lista de los más buscados.'),
  leer('Nueve internos que huyeron de la cárcel de Roble están de vuelta con su banda.'),
])('nor those who are hunted, looked for, told of or dead', (reading) =>
  expect(reading.claims.filter(({ unit }) => unit === 'recaptured inmates')).toEqual([]),
)
test('whoever is hunted has still fled, and who met death is killed', () => {
  const hunted = readText('Police are hunting nine runaways of Roble prison.')
  const dead = leer('Nueve evadidos encontraron la muerte cerca de la cárcel de Roble.')
  expect(saidLines(hunted)).toEqual(['escaped 9'])
  expect(saidLines(dead)).toEqual(['killed 9'])
})
test.each([
  readText('Police tracked down four runaways of Roble prison.'),
  readText('Four runaways were returned to Roble prison on Sunday.'),
  readText('Villagers handed four of the escapees over to Roble prison.'),
])('who is tracked down or returned is', (reading) => expect(saidLines(reading)).toEqual(['other_count 4']))

test.each([
  leer('Siete fueron las recapturas, cinco en la feria de Tarsis.'),
  leer('Las recapturas en Tarsis fueron siete.'),
  leer('Hubo siete recapturas en Tarsis.'),
])('recaptures are no arrests', (reading) => {
  expect(saidLines(reading)).toContain('other_count 7')
  expect(saidLines(reading).join()).not.toContain('detained')
})
test('arrests are', () =>
  expect(saidLines(leer('Siete fueron las detenciones, cinco en la feria de Tarsis.')).join()).toContain(
    'detained 7',
  ))

test.each([
  leer('Hubo siete detenidos tras la recaptura del cabecilla en Tarsis.'),
  leer('Fueron siete los detenidos en la recaptura del capo.'),
  leer('Son siete los capturados desde la recaptura del cabecilla.'),
  leer('Tras la recaptura del capo hubo 14 allanamientos y siete capturados.'),
  leer('Los detenidos tras la recaptura son siete.'),
  leer('Los detenidos en las recapturas fueron siete.'),
])('nor are other arrests recaptures', (reading) => expect(saidLines(reading)).toEqual(['detained 7']))
