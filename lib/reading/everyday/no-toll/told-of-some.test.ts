import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const tolls = ['killed', 'injured'] as const

describe('bodies that wait for a name, and the dead whom something else names, are no further dead', () => {
  test.each([
    ['Sixty-two bodies remained to be identified in Tarsis, the court said.', []],
    ['There are 54 bodies awaiting identification after the quake.', []],
    ['The fire killed 158 people. The morgue in Tarsis has received 155 bodies.', ['killed 158']],
    ['Relatives of 48 of the dead in the ferry disaster have filed suit.', []],
    ['A funeral was held for 12 of the dead in Tarsis.', []],
    ['The funeral of 12 people killed in a raid in Tarsis was held on Monday.', []],
    [
      'Eighteen soldiers were killed in Tarsis. Funeral prayers for two of the soldiers were held in Miravera and for one in Puerto Lago.',
      ['killed 18'],
    ],
    ['Protesters had taken five bodies from the morgue in Tarsis.', []],
    ['Five bodies had been taken from the hospital morgue in Tarsis by protesters.', []],
    [
      'Eighteen soldiers were killed in Tarsis. The bodies of six victims were flown to Miravera.',
      ['killed 18'],
    ],
    ['Six bodies were recovered from the river in Tarsis.', ['killed 6']],
    ['Tarsis buried 12 of its dead on Monday.', []],
    ['Lawyers for 30 of the injured in the mine asked for compensation.', []],
    [
      'The flood killed four in Tarsis. The morgue in Miravera received 40 bodies after a massacre.',
      ['killed 4', 'killed 40'],
    ],
    [
      'Four inmates died in Tarsis. In Roble prison were 30 bodies, the justice minister said.',
      ['killed 4', 'killed 30'],
    ],
    ['Officials said 12 unidentified bodies were in a mass grave in Tarsis.', ['killed 12']],
    ['Twelve unidentified bodies washed up on a beach in Tarsis.', ['killed 12']],
    ['The families of 12 people killed in a raid in Tarsis want justice.', ['killed 12']],
    ['Twelve unidentified bodies were found in Tarsis.', ['killed 12']],
    ['Relatives of the 48 people killed in the storm have filed suit.', ['killed 48']],
  ])('in English: %s', (text, lines) => expect(linesOf(readText(text), ...tolls)).toEqual(lines))
  test.each([
    ['Quedaban por identificar 62 cuerpos en Tarsis.', []],
    ['En la morgue hay 62 cadáveres sin identificar.', []],
    ['Hay 54 cadáveres pendientes de identificar tras el terremoto.', []],
    ['Los forenses han practicado 211 autopsias e identificado 183 cuerpos.', []],
    ['El depósito ha recibido 195 cadáveres, de los que 25 están identificados.', []],
    [
      'El naufragio dejó 60 muertos en Tarsis. Las familias de 48 fallecidos en el naufragio se han querellado.',
      ['killed 60'],
    ],
    ['Las familias de 12 personas asesinadas en Tarsis piden justicia.', ['killed 12']],
    ['Había 12 cuerpos sin identificar en una fosa común en Tarsis.', ['killed 12']],
    [
      'Hubo cuatro muertos en Tarsis. En Roble había 30 cuerpos en las celdas, dijo la ministra de Justicia.',
      ['killed 4', 'killed 30'],
    ],
    ['El funeral por 12 de los fallecidos en la mina se celebró ayer.', []],
    ['Tarsis enterró ayer a 12 de sus muertos.', []],
    ['Hallaron 12 cuerpos sin identificar en Tarsis.', ['killed 12']],
  ])('in Spanish: %s', (text, lines) => expect(linesOf(leer(text), ...tolls)).toEqual(lines))
})

const stand = (text: string, language: 'en' | 'es') =>
  readText(text, { language })
    .claims.filter(({ status }) => status === 'reported')
    .map(({ unit, quantity }) => `${unit} ${quantity?.value}`)

describe('those who were missing and were found are missing no more', () => {
  test.each([
    ['Five of the six missing in Tarsis have been found dead.', ['people 5']],
    ['In Tarsis, the last of six missing villagers was found dead on Friday.', []],
    ['The bodies of two of the three missing fishermen were found in Tarsis.', ['people 2']],
    ['Five of the six missing miners were found alive.', []],
    ['The number of people missing in Tarsis is no longer 1,900 but 89.', ['people missing 89']],
    ['The number of missing in the flood fell to 41 from 93, the court said.', ['people missing 41']],
  ])('in English: %s', (text, lines) => expect(stand(text, 'en')).toEqual(lines))
  test.each([
    ['Dos de los tres desaparecidos en Tarsis aparecieron con vida.', []],
    ['Seis de los siete desaparecidos en el naufragio fueron hallados sin vida.', ['people 6']],
    ['Han sido localizadas sanas y salvas 600 de las personas que se daban por desaparecidas.', []],
    ['El juzgado rebaja de 93 a 89 los desaparecidos en la riada.', ['people missing 89']],
    ['Los 1.900 desaparecidos de los primeros días han quedado en 89.', ['people missing 89']],
  ])('in Spanish: %s', (text, lines) => expect(stand(text, 'es')).toEqual(lines))
})
