import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { leer, readText } from '../testing/island'

const speakers = (reading: ReturnType<typeof readText>) =>
  reading.claims.map(({ attribution }) => attribution)

describe('who says it', () => {
  test.each<[string, string | null]>([
    ['Nine inmates died, Interior Minister Ana Vela said on Monday.', 'Ana Vela'],
    ['The governor of Arcos, Ana Vela, said that nine inmates died.', 'Ana Vela'],
    ['Luis Mora, announcing the step, said nine inmates died.', 'Luis Mora'],
    ['According to Reuters, nine inmates died.', 'Reuters'],
    ['Nine inmates died, per the BBC.', 'BBC'],
    ['Nine inmates died, official sources said.', 'official sources'],
    ['Officials said nine inmates died.', 'Officials'],
    ["Nine inmates died, the Prosecutor's Office said.", "Prosecutor's Office"],
    ['Nine inmates died in the yard.', null],
    ['Nine inmates died, said the minister of the interior, Luis Mora, at a press conference.', 'Luis Mora'],
    ['Nine inmates died, said Gen. Ana Vela, commander of the police.', 'Ana Vela'],
    [
      'The National Service for Detained Adults (SNAP) said nine inmates died.',
      'National Service for Detained Adults (SNAP)',
    ],
    ['Ana Vela, who heads the union, said nine inmates died.', 'Ana Vela'],
    [
      'A guard, speaking on condition of anonymity because he feared for his job, said nine inmates died.',
      'guard',
    ],
    ['Nine inmates died, said a guard who asked not to be named.', 'guard'],
    ['Nine inmates died, a police spokesman told Reuters.', 'police spokesman'],
    ['In an interview with CNN, President Ana Vela said nine inmates died.', 'Ana Vela'],
    ['In a statement, the prison service said nine inmates died.', 'prison service'],
    ['As the mayor put it, nine inmates died.', 'mayor'],
    ['The death of nine inmates was confirmed by the attorney general.', 'attorney general'],
    ['Nine inmates were confirmed dead by the police.', 'police'],
    ['According to a report by the ombudsman, nine inmates died.', 'ombudsman'],
    ['According to official figures, nine inmates died.', 'official figures'],
    ['Witnesses said nine inmates died.', 'Witnesses'],
    ['With 40 guards per shift, nine inmates died.', null],
    ['The minister resigned after nine inmates died.', null],
    ['Prosecutors opened an investigation into the killing of nine inmates.', null],
    ['The feud, which police say began over a debt, left nine inmates dead.', null],
    ['"It is a tragedy," said the bishop of Tarsis, where nine inmates died.', null],
    ['After Sunday’s protest at the jail in Tarsis police said nine inmates had died.', 'police'],
    ['The prosecutor’s office had first reported nine deaths.', 'prosecutor’s office'],
    ['A later tally by the prison service differed: nine inmates died.', 'prison service'],
    ['By one newspaper’s reckoning nine inmates have died.', 'one newspaper'],
    ['The figure that the ministry gives is nine dead.', 'ministry'],
    ['Officials who gathered outside the prison said nine inmates died.', 'Officials'],
    ['Witnesses quoted by local radio spoke of nine dead.', 'Witnesses'],
    ['Nine inmates died, official data show.', 'official data'],
    ['Two officials who spoke on condition of anonymity said nine inmates died.', 'Two officials'],
    ['According to a tally kept by the newspaper El Faro, nine inmates died.', 'El Faro'],
    ['Nine inmates died, the mayor told a news conference, and the search goes on.', 'mayor'],
    ['The prosecutor’s office indicates that nine inmates died.', 'prosecutor’s office'],
  ])('in English: %s', (text, speaker) => expect(speakers(readText(text))).toEqual([speaker]))

  test.each<[string, string | null]>([
    ['Murieron nueve internos, indicó el SNP.', 'SNP'],
    ['El alcalde puntualizó que murieron nueve internos.', 'alcalde'],
    ['Murieron nueve internos, corroboró la fiscalía.', 'fiscalía'],
    ['La fiscalía señala que murieron nueve internos.', 'fiscalía'],
    ['Murieron nueve internos, recuerda el comité.', 'comité'],
    ['Nueve internos murieron, según anunció Ana Vela.', 'Ana Vela'],
    ['El sindicato ha contabilizado nueve internos muertos.', 'sindicato'],
    ['Murieron nueve internos, dijo el jefe de la zona, Luis Torres.', 'Luis Torres'],
    ['Murieron nueve internos, informó el lunes el ministerio.', 'ministerio'],
    ['Según Mora, murieron nueve internos.', 'Mora'],
    ['Murieron nueve internos, aseguró la Policía Nacional.', 'Policía Nacional'],
    ['El ministro del Interior, Luis Mora, confirmó que murieron nueve internos.', 'Luis Mora'],
    ['Una fuente cercana asegura que murieron nueve internos.', 'fuente cercana'],
    ['Murieron nueve internos en el patio.', null],
    ['Murieron nueve internos, informó el ministro de Gobierno, Luis Mora, en rueda de prensa.', 'Luis Mora'],
    ['Murieron nueve internos, dijo a Radio Lago el director de la cárcel, Luis Mora.', 'Luis Mora'],
    ['Murieron nueve internos, dijeron a EFE fuentes oficiales.', 'fuentes oficiales'],
    [
      'El Servicio Nacional de Atención a Detenidos (SNAD) informó que murieron nueve internos.',
      'Servicio Nacional de Atención a Detenidos (SNAD)',
    ],
    ['El jefe de la Policía en Arcos, coronel Luis Mora, confirmó nueve muertos.', 'Luis Mora'],
    ['Luis Mora, quien dirige el sindicato, dijo que murieron nueve internos.', 'Luis Mora'],
    ['Mora, sin embargo, aseguró que los muertos son nueve.', 'Mora'],
    ['En un comunicado, la Policía informó que murieron nueve internos.', 'Policía'],
    ['En declaraciones a Radio Lago, el alcalde Luis Mora señaló que murieron nueve internos.', 'Luis Mora'],
    ['La muerte de nueve internos fue confirmada por la Fiscalía.', 'Fiscalía'],
    ['Según un informe de la Defensoría del Pueblo, murieron nueve internos.', 'Defensoría del Pueblo'],
    ['Conforme a la Policía, murieron nueve internos.', 'Policía'],
    ['La Fiscalía General del Estado elevó a nueve los muertos.', 'Fiscalía General del Estado'],
    ['El balance que maneja la Fiscalía es de nueve fallecidos.', 'Fiscalía'],
    [
      'Un sindicato policial, que el sábado pidió ayuda por las redes, denuncia que murieron nueve agentes.',
      'sindicato policial',
    ],
    ['Hay nueve muertos, según el último reporte de la Policía.', 'Policía'],
    ['Nueve muertos: ese es el balance que el SNP difundió este martes.', 'SNP'],
    ['Las autoridades dieron a conocer que murieron nueve internos.', 'autoridades'],
    ['Los agentes detuvieron a nueve hombres y aseguraron una camioneta.', null],
    ['Para el comité de familiares, los muertos son nueve.', 'comité de familiares'],
    ['A decir del alcalde, los muertos son nueve.', 'alcalde'],
    ['La Fiscalía abrió una investigación por la muerte de nueve internos.', null],
    [
      'La presidenta Ana Vela visitó la cárcel donde murieron nueve internos y dijo que volvió la calma.',
      null,
    ],
  ])('in Spanish: %s', (text, speaker) => expect(speakers(leer(text))).toEqual([speaker]))

  test('two sources in one sentence each answer for their own number', () => {
    const reading = readText(
      'The jail is full: 2,230 in space for 590 according to Reuters, 1,224 for 454 according to the BBC.',
    )
    expect(speakers(reading)).toEqual(['Reuters', 'Reuters', 'BBC', 'BBC'])
  })
  test.each<[string, 'en' | 'es', (string | null)[]]>([
    ['Police counted five dead, while the union listed nine killed.', 'en', ['Police', 'union']],
    ['The army said 12 inmates died; a rights group said 20 were killed.', 'en', ['army', 'rights group']],
    ['Twelve guards are held according to the SNP and 15 according to the union.', 'en', ['SNP', 'union']],
    [
      'At least 20 inmates died, the police said, and the mayor said 35 were hurt.',
      'en',
      ['police', 'mayor'],
    ],
    [
      'The toll is 44 dead, according to the mayor, below the 50 dead reported by the union.',
      'en',
      ['mayor', 'union'],
    ],
    [
      'La Policía habló de cinco muertos, mientras que el sindicato contabiliza nueve.',
      'es',
      ['Policía', 'sindicato'],
    ],
    [
      'El ministerio reportó 30 heridos; la Cruz Roja, por su parte, contó 52 heridos.',
      'es',
      ['ministerio', 'Cruz Roja'],
    ],
    [
      'Según la Fiscalía murieron 14 reos, pero la Policía sostiene que fueron 17 los muertos.',
      'es',
      ['Fiscalía', 'Policía'],
    ],
    [
      'Hay 18 fallecidos según el ministerio, frente a los 24 muertos que reporta la ONG.',
      'es',
      ['ministerio', 'ONG'],
    ],
  ])('the nearer fitting source wins: %s', (text, language, expected) =>
    expect(speakers(readText(text, { language }))).toEqual(expected),
  )
  test('what follows "but" is not said by whom spoke before it', () =>
    expect(speakers(readText('Mora said nine inmates died, but 40 guards are still being held.'))).toEqual([
      'Mora',
      null,
    ]))
  test('who speaks after "but" answers only for what follows', () => {
    const reading = readText(
      'Four guards were hurt, but the governor, Ana Vela, said that nine inmates died.',
    )
    expect(speakers(reading)).toEqual([null, 'Ana Vela'])
  })
  test('a pronoun, "the same source" and a verb without a subject go on with the last speaker', () => {
    expect(
      speakers(readText('The mayor, Luis Mora, said that all was calm. Nine inmates died, he added.')),
    ).toEqual(['Luis Mora'])
    expect(speakers(readText('The agency SNP said that all was calm. It said nine inmates died.'))).toEqual([
      'SNP',
    ])
    expect(
      speakers(
        leer('El alcalde Luis Mora dijo que hay calma. El funcionario precisó que murieron nueve internos.'),
      ),
    ).toEqual(['Luis Mora'])
    expect(
      speakers(
        leer('El general Luis Mora confirmó que hay calma. Murieron nueve internos, según el oficial.'),
      ),
    ).toEqual(['Luis Mora'])
    expect(
      speakers(leer('El SNP confirmó un motín en la cárcel de Roble. Después reportó nueve muertos.')).at(-1),
    ).toBe('SNP')
  })
  test('who spoke in one sentence does not speak in the next without a word for it', () =>
    expect(speakers(readText('The mayor, Luis Mora, said that all was calm. Nine inmates died.'))).toEqual([
      null,
    ]))
  test('the place of a speaker’s office is not the place of the claim', () => {
    const [claim] = readText(
      'The mayor of Tarsis, Luis Mora, said that nine inmates died at Roble prison.',
    ).claims
    expect(claim?.place?.id).toBe('roble')
  })
})

describe('who says what a row or a day parts from him', () => {
  const speakers = (text: string, language: Language) =>
    readText(text, { language }).claims.map(({ kind, attribution }) => `${kind}: ${attribution ?? '-'}`)
  test.each<[string, Language, string]>([
    [
      'El operativo en Tarsis dejó diez muertos, nueve reclusos y un suboficial, declaró el ministro, Juan Paz; los heridos son 64.',
      'es',
      'injured: Juan Paz',
    ],
    [
      'Los 12 guardias de Roble han sido liberados, anunció en la noche del lunes el presidente, Juan Paz.',
      'es',
      'hostages_freed: Juan Paz',
    ],
    ['El Gobierno rebajó este martes a 12 los reclusos muertos en Roble.', 'es', 'killed: Gobierno'],
    // What someone does is said by nobody.
    [
      'The president dismissed the director of the service and sent 300 soldiers to Roble prison.',
      'en',
      'troops_deployed: -',
    ],
    ['El presidente Juan Paz contestó con un estado de excepción en Arcos.', 'es', 'state_of_emergency: -'],
  ])('%s', (text, language, expected) => expect(speakers(text, language)).toContain(expected))
})
