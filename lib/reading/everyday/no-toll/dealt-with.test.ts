import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText, saidLines } from '@/lib/reading/testing/island'

/** Told right after a toll of 118 dead and 79 hurt. */
const afterToll = (language: 'en' | 'es', sentence: string) => {
  const toll =
    language === 'en'
      ? 'Rioting at the Roble prison left 118 inmates dead and 79 injured.'
      : 'Los disturbios en la cárcel de Roble dejaron 118 reos muertos y 79 heridos.'
  const text = `${toll}\n\n${sentence}`
  const reading = language === 'en' ? readText(text) : leer(text)
  const claims = reading.claims.filter(({ sentence: { start } }) => start > toll.length)
  return saidLines({ ...reading, claims })
}

describe('what is done with the dead after they were counted is no toll', () => {
  test.each([
    'Of the dead, 41 have been identified so far and 21 handed over for burial, the commander said.',
    'Forty-one of the victims had been named by Friday night; for the other 77, relatives gave blood.',
    'Eleven have been buried in Tarsis and six in Miravera.',
    'The remaining 14 could be identified only through tests.',
    'Until noon the morgue had handed back 28.',
    'Another 24 are still unidentified.',
    'Nine of those killed were serving sentences of more than 20 years.',
    'Of those who died, 23 had not been convicted of any crime.',
    'The youngest of the dead was 19 and the oldest 57.',
    'The youngest of the victims, 12, was killed in her home.',
    'One body was struck off the list because it had been entered under two names.',
  ])('%s', (sentence) => {
    expect(afterToll('en', sentence)).toEqual([])
  })

  test.each([
    'De los fallecidos, 41 ya fueron identificados y 21 entregados a sus familiares.',
    'Van 88 reconocidos y 30 siguen sin nombre, dijo la comandante.',
    'Cuarenta y uno ya tienen nombre; de los otros 77 se toman muestras.',
    'Catorce fueron sepultados ayer en Tarsis y otros nueve en Miravera.',
    'Doce de los fallecidos cumplían condenas de más de 20 años.',
    'Quedan 18 sin identificar en la morgue.',
    'Un cuerpo fue retirado de la lista porque figuraba con dos nombres.',
    'Dos de los cadáveres fueron contados dos veces.',
    'El menor de los fallecidos tenía 18 años y el mayor, 63.',
    'El instituto ha logrado identificar a 41 de los muertos.',
    'Falta identificar a 34 de los fallecidos.',
    'Se consiguió entregar 28 de los cuerpos.',
  ])('%s', (sentence) => {
    expect(afterToll('es', sentence)).toEqual([])
  })
})

describe('deaths are told all the same of convicts, of the buried of whom nobody told, and of those named later', () => {
  test.each([
    ['Nine inmates who were serving sentences for murder were killed.', ['killed 9']],
    ['Another two died in hospital.', ['killed 2']],
    ['Nine were killed and later identified as gang members.', ['killed 9']],
  ])('%s', (sentence, expected) => {
    expect(afterToll('en', sentence)).toEqual(expected)
  })

  test.each([
    ['Doce reos sentenciados murieron y 30 resultaron heridos.', ['injured 30', 'killed 12']],
    ['Otros dos murieron en el hospital y fueron identificados como guías.', ['killed 2']],
    ['El SNAI reconoció 132 muertos.', ['killed 132']],
  ])('%s', (sentence, expected) => {
    expect(afterToll('es', sentence)).toEqual(expected)
  })

  test('soldiers who bury prisoners of whom nobody told', () => {
    expect(saidLines(readText('After the riot troops buried 40 prisoners in a mass grave.'))).toContain(
      'killed 40',
    )
  })
})

test('what is done with the dead is told among what was looked at, with its reason', () =>
  expect(
    readText(
      'A riot at Roble prison left 118 inmates dead. So far 41 have been identified; for the other 77 relatives give blood.',
    ).rejected,
  ).toContainEqual(
    expect.objectContaining({ reason: expect.stringContaining('what was done with some of those counted') }),
  ))

test.each([
  'A riot left 46 inmates dead, not 48, after two bodies were found to have been counted twice.',
  'A riot at Roble prison left 46 inmates dead. Two bodies were found to have been listed twice.',
])('who was found to be counted twice is taken off, and no more dead: %s', (text) =>
  expect(saidLines(readText(text))).not.toContain('killed 2'),
)

test.each([
  ['El gobierno cifra en 2.900 los muertos en Tarsis; 2.000 fueron enterrados.', 'es'],
  ['The mayor puts the dead in Tarsis at 2,900; 2,000 were buried in a field.', 'en'],
] as const)('those of a count who were buried are no count besides: %s', (text, language) =>
  expect(linesOf(readText(text, { language }), 'killed')).toEqual(['killed 2900']),
)

test('who was killed with a verb behind another is no one dealt with', () => {
  expect(afterToll('es', 'La policía logró matar a 12 de los reos.')).toEqual(['killed 12'])
})
