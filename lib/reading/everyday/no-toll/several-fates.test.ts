import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText, saidLines } from '@/lib/reading/testing/island'

const english = (text: string) => linesOf(readText(text), 'killed', 'injured', 'troops_deployed')
const spanish = (text: string) => linesOf(leer(text), 'killed', 'injured', 'troops_deployed')

describe('a sum of dead and hurt is no number of either', () => {
  test.each([
    'In 2023 more than 8,400 people were killed, wounded or kidnapped in Valdoria.',
    'At least 30 inmates were killed or wounded at Roble prison.',
    'There were 30 dead and wounded at Roble prison.',
    'Twelve Peruvians were among the dead and wounded in Tarsis.',
    'He recalled that 806 people who belonged to no gang were killed, injured or kidnapped in January.',
  ])('%s', (text) => expect(english(text)).toEqual([]))

  test.each([
    'Unas 30 personas murieron o resultaron heridas en Roble.',
    'En el motín de Roble hubo 30 muertos o heridos.',
    'Más de 8.400 personas fueron asesinadas, heridas o secuestradas en Valdoria.',
    'Unas 806 personas que no eran de ninguna banda fueron asesinadas, heridas o secuestradas en enero.',
  ])('%s', (text) => expect(spanish(text)).toEqual([]))

  test.each([
    readText('Self-defence groups killed or injured 141 others in Tarsis.'),
    readText('Gunmen killed and wounded 141 people in Tarsis.'),
    readText('Police killed or captured 141 gang members in Tarsis.'),
    leer('Las pandillas mataron o hirieron a 141 personas en Tarsis.'),
    leer('La policía abatió o capturó a 141 pandilleros en Tarsis.'),
    leer('Las pandillas asesinaron, hirieron o secuestraron a 141 personas en Tarsis.'),
  ])('nor is it where the number stands behind the words', ({ claims }) => {
    expect(claims.filter(({ quantity }) => quantity?.value === 141)).toEqual([])
  })

  test('who was seized and then killed is dead', () => {
    expect(english('Gunmen kidnapped and killed 14 people in Tarsis.')).toEqual(['killed 14'])
    expect(spanish('Los pistoleros secuestraron y mataron a 14 personas en Tarsis.')).toEqual(['killed 14'])
  })

  test('two numbers are two figures', () => {
    expect(english('Thirty inmates died and 12 were wounded at Roble prison.')).toEqual([
      'killed 30',
      'injured 12',
    ])
    expect(spanish('En Roble hubo 30 muertos y 12 heridos.')).toEqual(['killed 30', 'injured 12'])
    expect(spanish('En Roble 30 reos fueron asesinados y varios resultaron heridos.')).toContain('killed 30')
  })
})

describe('numbers that name wards', () => {
  test.each([
    'Trece presos murieron en un choque en los pabellones 2 y 8 de la cárcel de Roble.',
    'Trece presos murieron en los pabellones 2, 3 y 8 del penal de Roble.',
  ])('%s', (text) => expect(spanish(text)).toEqual(['killed 13']))

  test('Pavilions 2, 8 and 9 of a prison', () => {
    expect(english('Thirteen inmates died in Pavilions 2, 8 and 9 of the Roble prison.')).toEqual([
      'killed 13',
    ])
  })
})

describe('who is dead is not hurt, and a house is neither', () => {
  test('where some died, and where the others did', () => {
    expect(english('Seven inmates died where they stood at Roble prison and two more in hospital.')).toEqual([
      'killed 7',
      'killed 2',
    ])
    expect(english('In Roble prison 18 inmates are dead and 31 in hospital.')).toEqual([
      'killed 18',
      'injured 31',
    ])
  })

  test('burned after death', () => {
    expect(spanish('Cinco de los fallecidos en Roble fueron decapitados y tres quemados.')).not.toContain(
      'injured 3',
    )
  })

  test('the number of the missing', () => {
    expect(
      spanish('La Policía elevó a 17 el número de lesionados en Roble y a 50 el de desaparecidos.'),
    ).toEqual(['injured 17'])
  })

  test('a station that was shot at', () => {
    expect(spanish('Tras el motín en Roble una comisaría recibió una decena de disparos.')).toEqual([])
    expect(spanish('Tras el motín en Roble una comisaria recibió un disparo.')).toEqual(['injured 1'])
    expect(english('After the riot at Roble prison a police car driver was killed.')).toEqual(['killed 1'])
    expect(spanish('Tras el motín en Roble un patrullero recibió un disparo.')).toEqual([])
    expect(spanish('Un patrullero muerto y tres heridos dejó el ataque en Tarsis.')).toEqual([
      'killed 1',
      'injured 3',
    ])
  })

  test('bodies are no officers', () => {
    const text =
      'A total of 400 officers were sent to Roble prison on Tuesday after a riot; five of the bodies were headless.'
    expect(linesOf(readText(text), 'troops_deployed')).toEqual(['troops_deployed 400'])
  })

  test('what an agency was told', () => {
    expect(
      english('A guard who told the BBC that 20 inmates had died at Roble prison asked not to be named.'),
    ).toEqual(['killed 20'])
  })

  test('the third of a row was told of before', () => {
    const text =
      'The mayor of Tarsis was shot dead on Friday. That makes him the third mayor killed this year.'
    expect(saidLines(readText(text))).toEqual(['killed 1'])
    const texto = 'El alcalde de Tarsis fue asesinado el viernes. Es el tercer alcalde asesinado en un mes.'
    expect(saidLines(leer(texto))).toEqual(['killed 1'])
  })
})

describe('who stands near captives is no captive', () => {
  test.each([
    'Inmates at Roble prison are holding 53 guards. Relatives of the captives, some 120, blocked the road.',
    'Inmates at Roble prison are holding 53 guards. The army keeps 150 soldiers at each gate.',
    'Inmates at Roble prison are holding 53 guards. The government keeps 300 troops in the province.',
  ])('%s', (text) => expect(linesOf(readText(text), 'hostages_held')).toEqual(['hostages_held 53']))

  test('familiares de los retenidos', () => {
    const text =
      'Los presos de Roble retienen a 53 guías. Familiares de los retenidos, unos 120, cortaron la vía.'
    expect(linesOf(leer(text), 'hostages_held')).toEqual(['hostages_held 53'])
  })

  test('a gang keeps hostages', () => {
    expect(
      linesOf(readText('Inmates at Roble prison kept 40 officers inside for the night.'), 'hostages_held'),
    ).toEqual(['hostages_held 40'])
  })

  test('years that a judge gives', () => {
    const text =
      'El motín en Roble dejó 31 heridos. El fiscal pidió 26 años para el cabecilla; el juez le dio 22.'
    expect(linesOf(leer(text), 'injured')).toEqual(['injured 31'])
  })
})

describe('how some of the dead died says nothing of who else was hurt', () => {
  const hurtIn = (text: string) => linesOf(readText(`Inmates rioted at Roble prison. ${text}`), 'injured')
  const heridosEn = (text: string) => linesOf(leer(`Hubo un motín en la cárcel de Roble. ${text}`), 'injured')

  test.each([
    'Of the dead, two were guards, and 40 other inmates were wounded.',
    'Of the dead, two were guards, and 40 more were wounded.',
    'Among the dead, officials said, were two guards; 40 inmates were injured.',
    'Five of the dead were beheaded and three burned; 40 inmates were injured.',
  ])('%s', (text) => expect(hurtIn(text)).toEqual(['injured 40']))
  test.each([
    'De los fallecidos, dos eran guías, y 40 reclusos más resultaron heridos.',
    'De los fallecidos, dos eran guías; otros 40 resultaron heridos.',
  ])('%s', (text) => expect(heridosEn(text)).toEqual(['injured 40']))

  test.each([
    'Of the dead, 26 were burned and 20 had gunshot wounds.',
    'Of the dead, officials said, 20 had been injured by blades.',
    'Of the dead, 20 inmates had been injured by blades.',
    'The toll rose to 46; of the dead, 26 were burned and 20 had gunshot wounds.',
  ])('%s', (text) => expect(hurtIn(text)).toEqual([]))
  test.each([
    'De las fallecidas, 26 fueron quemadas y 20 recibieron disparos.',
    'Cinco de los fallecidos fueron decapitados y tres heridos de bala.',
  ])('%s', (text) => expect(heridosEn(text)).toEqual([]))
})

test.each([
  ['Caminando Fronteras cifra en 328 los muertos o desaparecidos en Tarsis.', 'es'],
  ['The group puts the dead and missing at 328 in Tarsis.', 'en'],
  ['The governor said the dead and missing numbered about 50 in Tarsis.', 'en'],
  ['The number of dead and missing in Tarsis is put at 328.', 'en'],
] as const)('the dead and the missing in one number are no toll: %s', (text, language) =>
  expect(linesOf(readText(text, { language }), 'killed')).toEqual([]),
)
