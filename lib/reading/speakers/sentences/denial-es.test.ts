import { describe, expect, test } from 'vitest'
import { leer } from '@/lib/reading/testing/island'

const said = (text: string) =>
  leer(text)
    .claims.filter(({ kind }) => kind !== 'attack')
    .map(({ kind, quantity, attribution }) => `${kind} ${quantity?.value ?? '-'}: ${attribution ?? '-'}`)

describe('in Spanish, who denies, says so', () => {
  test.each([
    [
      'Las autoridades de Valdoria desmintieron este lunes que haya rehenes en la cárcel de Roble.',
      'unconfirmed_report -: autoridades',
    ],
    [
      'El Instituto Penitenciario (INPE) desmintió que en la cárcel de Roble haya guías retenidos.',
      'unconfirmed_report -: Instituto Penitenciario (INPE)',
    ],
    ['La ministra Ana Vela negó que hubiera fugas en la cárcel de Roble.', 'unconfirmed_report -: Ana Vela'],
    ['El Ejército negó haber matado a civiles en Tarsis.', 'unconfirmed_report -: Ejército'],
  ])('%s', (text, expected) => {
    const line = said(text).find((l) => l.startsWith('unconfirmed'))
    const who = expected.split(': ')[1] ?? ''
    expect(line?.includes(who) || who.includes(line?.split(': ')[1] ?? '?')).toBe(true)
  })
})

describe('in Spanish, "según X" within a clause names who says what the clause tells', () => {
  test.each([
    [
      'Dos bandas libran una guerra que, de acuerdo con la Defensoría, se ha cobrado 33 vidas en Tarsis.',
      'killed 33: Defensoría',
    ],
    ['El motín en la cárcel de Roble, según la Fiscalía, dejó nueve muertos.', 'killed 9: Fiscalía'],
    [
      'En la cárcel de Roble hubo un motín en el que, según el sindicato, murieron cuatro guías.',
      'killed 4: sindicato',
    ],
    [
      'Una balacera que dejó, de acuerdo con el hospital Central, seis heridos sacudió Tarsis.',
      'injured 6: hospital Central',
    ],
    ['Los muertos en Tarsis, conforme al recuento de la Policía, son 12.', 'killed 12: Policía'],
    ['Dos de las organizaciones denunciaron la muerte de tres presos en Roble.', 'killed 3: organizaciones'],
    [
      'A la cárcel de Roble, informó el director, Luis Mora, entraron 200 soldados.',
      'troops_deployed 200: Luis Mora',
    ],
    ['Con estos ya son 15 los muertos en Tarsis, lamentó el obispo Juan Roca.', 'killed 15: Juan Roca'],
    ['El sindicato situó en nueve el número de guías retenidos en Roble.', 'hostages_held 9: sindicato'],
    ['La gobernadora, Ana Vela, cifró en siete los heridos en Tarsis.', 'injured 7: Ana Vela'],
    [
      'Los familiares elevan a 19 los desaparecidos y hablan de seis muertos en Tarsis.',
      'killed 6: familiares',
    ],
    ['El hospital de Tarsis precisó que atendió a 12 heridos.', 'injured 12: hospital de Tarsis'],
  ])('%s', (text, expected) => expect(said(text).join('\n')).toContain(expected))
})

describe('in Spanish, what speaks of nothing is no speaker', () => {
  test.each([
    ['El suceso recuerda al de Cumbres, donde murieron 63 presos en 2013.', 'killed 63: -'],
    ['La tragedia superó a la de 2010, cuando murieron 81 reos en la cárcel de Roble.', 'killed 81: -'],
    [
      'En la cárcel de Roble hay en la actualidad 890 internos, es decir, 300 más de los previstos.',
      '890: -',
    ],
    ['La jornada dejó nueve muertos en Tarsis.', 'killed 9: -'],
    ['El incendio, que se declaró el lunes, causó la muerte de dos reos en Roble.', 'killed 2: -'],
    ['El lunes, Tarsis amaneció con tres muertos más.', 'killed 3: -'],
  ])('%s', (text, expected) => expect(said(text).join('\n')).toContain(expected))
})

describe('in Spanish, who announces a thing, says it; who orders it does not', () => {
  test.each([
    ['La presidenta Ana Vela anunció un toque de queda en Tarsis.', 'rights_suspended -: Ana Vela'],
    ['El SNAI anunció el hallazgo de otros 27 cadáveres en la cárcel de Roble.', 'killed 27: SNAI'],
    ['El ministro anunció el despliegue de 400 soldados en Tarsis.', 'troops_deployed 400: ministro'],
    ['El ministro ordenó el despliegue de 400 soldados en Tarsis.', 'troops_deployed 400: -'],
    ['La presidenta Ana Vela decretó el estado de excepción en Arcos.', 'state_of_emergency -: -'],
    [
      'La Fiscalía informó de nueve muertos en Roble. Un día antes la dependencia había reportado siete.',
      'killed 7: Fiscalía',
    ],
    ['Para la Defensoría los fallecidos en Roble son 60.', 'killed 60: Defensoría'],
    [
      'La Fiscalía, que el primer día contabilizó 14 muertos en Roble, elevó ayer la cifra.',
      'killed 14: Fiscalía',
    ],
    ['La Policía respondió que en Tarsis hay 12 heridos.', 'injured 12: Policía'],
    ['En Tarsis hay seis muertos, replicó el alcalde.', 'killed 6: alcalde'],
  ])('%s', (text, expected) => expect(said(text).join('\n')).toContain(expected))

  test('a verb of saying alone between commas belongs to whoever spoke before', () => {
    const lines = said(
      'El ministro Luis Mora dijo que hay calma. Los atacantes, añadió, mataron a cuatro guías en la cárcel de Roble.',
    )
    expect(lines.join('\n')).toContain('killed 4: Luis Mora')
  })

  test('"denuncia que" behind a comma is a noun', () => {
    const lines = said('Una agente resultó herida en Roble, denuncia que la Fiscalía investiga.')
    expect(lines.join('\n')).not.toContain('agente')
  })
})
