import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const voicesOf = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ quantity, attribution }) => (quantity ? [`${quantity.value}: ${attribution}`] : []))

describe('the signs of networks part nothing from who speaks', () => {
  test.each<[string, string]>([
    [
      'La presidenta Ana Vela (@AnaVelaOk) anunció que doce guardias fueron liberados en Roble.',
      '12: Ana Vela',
    ],
    ['La presidenta @AnaVelaOk anunció que doce guardias fueron liberados en Roble.', '12: AnaVelaOk'],
    ['Doce presos murieron en Roble, informó @Servicio_Penal.', '12: Servicio_Penal'],
    ['#URGENTE Doce presos murieron en Roble, según @Policia #Roble', '12: Policia'],
  ])('in Spanish: %s', (text, told) => expect(voicesOf(leer(text))).toEqual([told]))

  test.each<[string, string]>([
    ['President Ana Vela (@AnaVelaOk) said twelve guards were freed in Roble.', '12: Ana Vela'],
    ['Twelve inmates died in Roble, @Police said.', '12: Police'],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual([told]))
})

test('"civil" of a police is no civilian', () =>
  expect(
    voicesOf(leer('La Policía Nacional Civil (PNC) informó que doce guardias fueron liberados en Roble.')),
  ).toEqual(['12: Policía Nacional Civil (PNC)']))

describe('credits, messages and links say nothing of what is told', () => {
  test.each([
    'Reporting by Ana Vela in Tarsis; Editing by Luis Mora',
    'Press writer Ana Vela in Tarsis contributed to this report.',
    '— Prison Service of Tarsis (@PrisonService) January 14, 2024',
    'Read more: At least 20 inmates killed in Tarsis prison riot',
  ])('%s', (line) => {
    const { claims } = readText(`Twelve inmates died in Roble prison, police said.\n\n${line}`)
    expect(claims.map(({ quantity, place }) => `${quantity?.value} ${place?.name}`)).toEqual([
      '12 Roble prison',
    ])
  })
})
