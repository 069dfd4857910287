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
