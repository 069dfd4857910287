import { describe, expect, test } from 'vitest'
import { readText } from '../testing/island'

const superseded = (text: string, language: 'en' | 'es' = 'en') =>
  readText(text, { language })

    .claims.filter(({ status }) => status === 'superseded')
    .map(({ quantity }) => quantity?.value)

describe('one who puts himself right takes back what he said before, and no more', () => {
  test.each([
    ['El director de Roble habló de 67 muertos, pero luego rectificó la cifra y dijo que eran 62.', [67]],
    ['El ministro habló de 25 muertos en Roble y minutos después se corrigió: son 22.', [25]],
    ['El ministerio contó 18 muertos en Roble y corrigió los datos de las familias.', []],
  ])('in Spanish: %s', (text, values) => expect(superseded(text, 'es')).toEqual(values))
  test.each([
    ['The minister spoke of 25 dead at Roble and later corrected the figure and said there were 22.', [25]],
  ])('in English: %s', (text, values) => expect(superseded(text)).toEqual(values))
})

describe('of a count that climbs the last step stands', () => {
  test.each([
    ['El número de muertos en Roble subió de 11 a 12, a 13 y a 19.', [11, 12, 13]],
    ['El número de muertos en Roble subió de 11 a 12, 13 y finalmente 19.', [11, 12, 13]],
    ['La cifra de muertos en Roble subió de 11 a 12, y 19 resultaron heridos.', [11]],
  ])('in Spanish: %s', (text, values) => expect(superseded(text, 'es')).toEqual(values))
  test.each([
    ['The toll at Roble prison rose from 11 to 12, then 13 and finally 19.', [11, 12, 13]],
    ['The toll at Roble prison rose from 11 to 12, and 19 others are in hospital.', [11]],
  ])('in English: %s', (text, values) => expect(superseded(text)).toEqual(values))
})

describe('a figure that the sentence takes back is superseded', () => {
  test.each([
    ['Firefighters in Tarsis spoke of three dead, which proved too few: the total is now five.', [3]],
    ['There were 49 victims of the slaughter at Roble prison, not 52.', [52]],
    [
      'Twenty-two inmates died at Roble prison, revising upwards a toll that had stood at 18 the evening before.',
      [18],
    ],
    ['He gave 51 dead at Roble prison, a number that he later corrected.', [51]],
    [
      'Fifty died at Roble prison. He corrected his statement of the night before, when he had given the number of dead as 33.',
      [33],
    ],
    ['Twelve inmates died at Roble prison, according to a revised toll.', []],
    [
      'Five inmates died at Roble prison, the agency said, double the two deaths it had acknowledged the night before.',
      [2],
    ],
    ['The toll at Roble prison has climbed to 31 dead, the agency said, a day after giving it as 18.', [18]],
    ['Two inmates died at Roble prison, the ministry had said.', []],
  ])('%s', (text, values) => {
    expect(superseded(text)).toEqual(values)
  })

  test('in Spanish too', () => {
    const text = 'Vega había mencionado 51 muertos en la cárcel de Roble, cantidad que luego corrigió.'
    expect(superseded(text, 'es')).toEqual([51])
    const once = 'Murieron 18 internos en Roble, más que los doce muertos que había reconocido el ministerio.'
    expect(superseded(once, 'es')).toEqual([12])
  })
})

describe('of a statement that is withdrawn no figure stands', () => {
  test.each([
    ['Prosecutors withdrew on Tuesday a statement that spoke of a grave with 17 bodies in Tarsis.', [17]],
    ['Prosecutors retracted a report that 17 bodies had been found in Tarsis.', [17]],
    ['Prosecutors withdrew a statement of theirs, but 17 bodies were found in Tarsis.', []],
  ])('in English: %s', (text, values) => expect(superseded(text)).toEqual(values))
  test.each([
    ['La Fiscalía retiró ayer un comunicado en el que hablaba de una fosa con 17 cuerpos en Tarsis.', [17]],
    ['La Fiscalía se retractó de un comunicado según el cual 17 personas habían muerto en Tarsis.', [17]],
    ['La Policía retiró los cuerpos de 17 muertos en Tarsis.', []],
  ])('in Spanish: %s', (text, values) => expect(superseded(text, 'es')).toEqual(values))
})

describe('who backtracks takes back the figure before', () => {
  test('in English', () =>
    expect(
      superseded(
        'For days the governor spoke of 80 dead in Tarsis. On Tuesday he backtracked: the dead are 52.',
      ),
    ).toEqual([80]))
  test('in Spanish, also where the dead are told by what is known of them', () =>
    expect(
      superseded(
        'El país habló de 80 muertos en Tarsis. Ayer el gobernador dio marcha atrás: los asesinados que tienen nombre y apellido son 52.',
        'es',
      ),
    ).toEqual([80]))
})

describe('the figure that is corrected was wrong, and what it is corrected to is not', () => {
  test.each([
    ['Se corrige la cifra de 33 retenidos en Roble que dimos en el boletín anterior.', [33]],
    ['Rectificamos el dato de 33 heridos en Roble que publicamos ayer.', [33]],
    ['La policía corrigió la cifra de al menos 33 muertos en Roble.', [33]],
    ['La policía no corrigió la cifra de 33 muertos en Roble.', []],
    ['La policía corrigió la cifra de 33 a 35 muertos en Roble.', [33]],
    ['La policía corrigió la cifra de secuestrados en Roble a 33.', []],
    ['La cifra corregida es de 33 muertos en Roble.', []],
  ])('in Spanish: %s', (text, values) => expect(superseded(text, 'es')).toEqual(values))
  test.each([
    ['We correct the figure of 33 hostages at Roble prison that we gave in our last bulletin.', [33]],
    ['The ministry corrected the number of hostages at Roble prison to 33.', []],
  ])('in English: %s', (text, values) => expect(superseded(text)).toEqual(values))
})

describe('of two counts, that which is revised to another number is the one taken back', () => {
  test.each([
    ['The number of dead in Tarsis rose to 131, while the number of missing was revised down to 35.', []],
    ['Officials said 131 people died in Tarsis, and the number of missing was revised down to 35.', []],
    ['The mayor said 40 people had died in Tarsis, but that was later revised down to 31.', [40]],
    ['The ministry reported 12 dead in Tarsis, a figure later revised to nine.', [12]],
    ['Officials said 12 had died in Tarsis, which was later corrected, and 30 were injured.', [12]],
  ])('in English: %s', (text, values) => expect(superseded(text)).toEqual(values))
  test.each([
    ['Murieron 131 personas en Tarsis, mientras que la cifra de desaparecidos fue corregida a 35.', []],
    ['El alcalde habló de 40 muertos en Tarsis, cifra que luego fue corregida a 31.', [40]],
  ])('in Spanish: %s', (text, values) => expect(superseded(text, 'es')).toEqual(values))
})
