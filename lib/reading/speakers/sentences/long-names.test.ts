import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const voicesOf = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ quantity, attribution }) => (quantity ? [`${quantity.value}: ${attribution}`] : []))

const service = 'Servicio Nacional de Atención a Personas Privadas de la Libertad y a Jóvenes Infractores'

describe('a body of a very long name is told by its acronym, wherever that stands', () => {
  test.each<string>([
    `El ${service} (SNAP) informó que doce guardias fueron liberados en Roble.`,
    `Doce guardias fueron liberados en Roble, según informó el ${service} (SNAP), a cargo de las cárceles.`,
    `De acuerdo con el ${service} (SNAP), doce guardias fueron liberados en Roble.`,
    `El ${service} (SNAP, por sus siglas) dijo que doce guardias fueron liberados en Roble.`,
    `El SNAP (${service}) confirmó que doce guardias fueron liberados en Roble.`,
  ])('in Spanish: %s', (text) => expect(voicesOf(leer(text))).toEqual(['12: SNAP']))

  const english =
    'National Service for the Comprehensive Care of Persons Deprived of Liberty and Young Offenders'
  test.each<string>([
    `The ${english} (SNAP) said twelve guards were freed in Roble.`,
    `Twelve guards were freed in Roble, according to the ${english} (SNAP).`,
    `The SNAP (${english}) said twelve guards were freed in Roble.`,
  ])('in English: %s', (text) => expect(voicesOf(readText(text))).toEqual(['12: SNAP']))
})

describe('a body of a shorter name is told by all of it', () => {
  test.each<[string, string]>([
    [
      'El Comité Permanente por la Defensa de los Presos (CPDP) contabilizó doce muertos en Roble.',
      '12: Comité Permanente por la Defensa de los Presos (CPDP)',
    ],
    [
      'El Instituto Nacional Penitenciario y Carcelario (Inpec) informó de doce muertos en Roble.',
      '12: Instituto Nacional Penitenciario y Carcelario (Inpec)',
    ],
  ])('%s', (text, told) => expect(voicesOf(leer(text))).toEqual([told]))
})

test('the body and its acronym are one voice, which "the agency" takes up', () => {
  expect(
    voicesOf(
      leer(
        'El Instituto Nacional Penitenciario (INP) informó que doce guardias fueron liberados en Roble. El INP dijo que hubo cuatro heridos. La entidad agregó que murieron dos reos.',
      ),
    ),
  ).toEqual(['12: Instituto Nacional Penitenciario (INP)', '4: INP', '2: INP'])
})

test('the words of a long name count nobody and are nowhere', () => {
  const { claims, toponyms } = leer(
    `El ${service} (SNAP) informó que doce guardias fueron liberados en Roble. El servicio atiende a personas privadas de la libertad.`,
  )
  expect(claims.map(({ place }) => place?.name)).toEqual(['Roble prison'])
  expect(toponyms.map(({ text }) => text)).toEqual(['Roble'])
})

describe('a name that goes on behind a small word is told to its end', () => {
  test.each<[string, string]>([
    [
      'El Comité Nacional de Prevención contra la Tortura (Conaprev) contabilizó doce muertos en Roble.',
      '12: Comité Nacional de Prevención contra la Tortura (Conaprev)',
    ],
    [
      'Doce reclusos murieron en Roble, según el Centro de Análisis en Derechos Humanos (CADH).',
      '12: Centro de Análisis en Derechos Humanos (CADH)',
    ],
    [
      'Doce reclusos murieron en Roble, dijo la Oficina de la ONU contra la Droga y el Delito (UNODC).',
      '12: Oficina de la ONU contra la Droga y el Delito (UNODC)',
    ],
    [
      'Doce reclusos murieron en Roble, denunció la Oficina Integrada de las Naciones Unidas en Valdoria.',
      '12: Oficina Integrada de las Naciones Unidas en Valdoria',
    ],
    ['Doce reclusos murieron en Roble, dijo la Policía Nacional en Facebook.', '12: Policía Nacional'],
    ['Doce reclusos murieron, dijo la Policía Nacional en Tarsis.', '12: Policía Nacional'],
    ['Doce reclusos murieron en Roble, dijo el Ejército contra Barrio Sur.', '12: Ejército'],
  ])('%s', (text, told) => expect(voicesOf(leer(text))).toEqual([told]))

  test.each<[string, string]>([
    [
      'The United Nations Integrated Office in Valdoria (UNIOV) said twelve inmates were killed in Roble.',
      '12: United Nations Integrated Office in Valdoria (UNIOV)',
    ],
    [
      'Twelve inmates were killed in Roble, the National Human Rights Defense Network said.',
      '12: National Human Rights Defense Network',
    ],
    [
      "Twelve inmates were killed in Roble, the Valdorian Women's Rights Defense League said.",
      "12: Valdorian Women's Rights Defense League",
    ],
    ['Twelve inmates were killed in Roble, the Prison Union in Tarsis said.', '12: Prison Union'],
    ['Twelve inmates were killed in Roble, said Prime Minister Ana Vela in Tarsis.', '12: Ana Vela'],
  ])('in English: %s', (text, told) => expect(voicesOf(readText(text))).toEqual([told]))
})

describe('who says it is named in full', () => {
  test.each<[string, string]>([
    [
      'Doce reclusos murieron en Roble, dijo el viernes el portavoz de la Oficina de Derechos Humanos, Thameen Al-Kheetan.',
      '12: Thameen Al-Kheetan',
    ],
    ['"Estos últimos asesinatos elevan a 12 los muertos en Roble", dijo Türk.', '12: Türk'],
    ['Los últimos informes elevan a doce los muertos en Roble.', '12: últimos informes'],
    ['La misión cuenta con unos 800 efectivos desplegados en Tarsis.', '800: null'],
    ['La alcaldesa contó con lágrimas que doce vecinos murieron en Tarsis.', '12: alcaldesa'],
    [
      'Doce reclusos murieron en Roble, refirió Delma Vela, presidenta de la asociación de familiares de presos, quien agregó que huyeron tres.',
      '12: Delma Vela, 3: Delma Vela',
    ],
  ])('%s', (text, told) => expect(voicesOf(leer(text)).join(', ')).toBe(told))

  test('in English, with who he is behind him', () =>
    expect(
      voicesOf(
        readText(
          "At least 23 of the victims burned to death in Roble, and three were hurt, said Yuri Mora, a spokesman for the prosecutor's office.",
        ),
      ).join(', '),
    ).toBe('23: Yuri Mora, 3: Yuri Mora'))
})
