import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const riot = 'Inmates rioted at Roble prison on Monday. '
const motin = 'Los internos se amotinaron el lunes en la cárcel de Roble. '

/** What is claimed beside the riot that sets the scene. */
const beside = (lines: string[]) => lines.filter((line) => line !== 'attack -')

describe('a number that does not say how many is no figure', () => {
  test.each([
    'Killings rose from 7 per 100,000 people to a record 44 last year.',
    'All but three of the suspects had been released before.',
    'The raiders left in a lorry, and the four thieves made off with the payroll.',
    'Never before have so many died in one night.',
    'The gunfire died away at noon.',
    'Several police posts came under fire.',
    'They had turned on one another, and they killed one another in their cells.',
    'Places in other units were offered for the 46 prisoners.',
    'Classes were called off for fear of further fighting.',
  ])('in English: %s', (text) => expect(beside(linesOf(readText(riot + text)))).toEqual([]))
  test.each([
    'Los homicidios pasaron de 7 por cada 100.000 habitantes a 44.',
    'La Policía asegura que no hay noticia de fugas.',
    'Que se hubieran pagado 60.000 dólares a los guías es, por ahora, un rumor.',
  ])('in Spanish: %s', (text) =>
    expect(linesOf(leer(motin + text)).filter((line) => /\d/.test(line))).toEqual([]),
  )
  test('how much a count grew is not the count', () =>
    expect(
      beside(linesOf(readText(`${riot}Five guards were hurt, raising by two the number given at noon.`))),
    ).toEqual(['injured 5']))
})

describe('what is told by its place in a row, promised or shared', () => {
  test.each([
    ['A guard was shot dead at Roble prison, the fifth killed there this year.', ['killed 1', 'attack -']],
    ['After the riot at Roble prison the minister promised 12 new prisons.', ['attack -']],
  ])('in English: %s', (text, lines) => expect(linesOf(readText(text))).toEqual(lines))
  test('in Spanish', () =>
    expect(
      linesOf(leer('Un guía fue asesinado en la cárcel de Roble, el quinto asesinado este año.')),
    ).toEqual(['killed 1', 'attack -']))
  test('who shares room is the population', () =>
    expect(
      linesOf(
        readText('Inmates rioted at Roble prison, in a system where 39,000 share room meant for 30,000.'),
      ),
    ).toEqual(expect.arrayContaining(['other_count 39000', 'inmates_capacity 30000'])))
  test('those captured in a story of an escape were caught again', () =>
    expect(
      linesOf(leer('De la cárcel de Roble huyeron 208 reos. El ministro dio otro dato: 112 capturados.')),
    ).toContain('other_count 112'))
  test('blocks for so many tell the room', () =>
    expect(
      linesOf(leer('La cárcel de Roble tiene 8 pabellones para 1.100 personas y aloja a 1.940.')),
    ).toContain('inmates_capacity 1100'))
})

describe('a rumour takes the number that is said to be one', () => {
  test('not the one before a semicolon', () =>
    expect(
      linesOf(
        leer(
          `${motin}La Policía detuvo a 15 personas; otras seis habrían caído después, se supo extraoficialmente.`,
        ),
      ),
    ).not.toContain('unconfirmed_report 15'))
  test('not the one after it', () =>
    expect(
      linesOf(
        readText(`${riot}"That is false," the governor said; just two inmates were treated for smoke.`),
      ),
    ).not.toContain('unconfirmed_report 2'))
})

describe('who is held by a court or kept in a prison is no hostage', () => {
  test('held over a murder', () =>
    expect(
      linesOf(readText(`${riot}Among the inmates were 14 former soldiers held over a murder.`)),
    ).not.toContain('hostages_held 14'))
  test('detainees whom a jail houses are its inmates', () =>
    expect(linesOf(leer('La cárcel de Roble aloja a unos 2.300 detenidos.'))).toContain(
      'other_count 2300 about',
    ))
  test('cells for so many detainees tell the room', () =>
    expect(linesOf(leer('Hubo un incendio en la cárcel de Roble, con celdas para 35 detenidos.'))).toContain(
      'inmates_capacity 35',
    ))
  test('who is back by evening was caught', () =>
    expect(
      linesOf(readText('From Roble prison 72 inmates fled on Monday, and 41 were back by the evening.')),
    ).toEqual(['escaped 72', 'other_count 41']))
})

describe('a number or a person belongs to what the words say', () => {
  test('"of them" are people, not the prison from which they fled', () =>
    expect(linesOf(readText('From the other jail 230 escaped, 61 of them convicts.'))).not.toContain(
      'other_count 61',
    ))
  test('"whom" are the gunmen', () =>
    expect(
      linesOf(readText('Riots in three jails and a raid by gunmen, 13 of whom are under arrest, followed.')),
    ).toContain('detained 13'))
  test('"van ya 400 los muertos"', () =>
    expect(linesOf(leer(`${motin}Van ya más de 400 los internos asesinados este año.`))).toContain(
      'killed 400 at_least',
    ))
  test('"uno de los presuntos sicarios"', () =>
    expect(linesOf(leer(`${motin}Uno de los presuntos sicarios falleció poco después.`))).toContain(
      'killed 1',
    ))
  test('one among the dead is not hurt', () =>
    expect(
      linesOf(
        leer(
          `${motin}Hubo tres fallecidos, entre ellos un suboficial, y 17 heridos, que fueron llevados al hospital.`,
        ),
      ),
    ).not.toContain('injured 1'))
})

describe('a time that passed counts nobody', () => {
  test.each([
    'Soltaron a los once guías que seguían en su poder, veinticuatro horas después de tomar el pabellón.',
    'Soltaron a los once guías que seguían en su poder, treinta y seis horas más tarde.',
  ])('%s', (text) => expect(beside(linesOf(leer(`${motin}${text}`)))).toEqual(['hostages_freed 11']))

  test('nor is what is handed over more than its number', () =>
    expect(
      beside(
        linesOf(readText(`${riot}They handed over eleven guards whom they held, twenty-six hours later.`)),
      ),
    ).toContain('hostages_freed 11'))
})

describe('people held, told beside the room there is for them, were not arrested', () => {
  test.each([
    'El sistema tiene 9.000 cupos y unas 12.000 personas detenidas.',
    'En Roble hay 400 plazas y 900 personas detenidas.',
  ])('%s', (text) => expect(linesOf(leer(text)).join()).not.toContain('detained'))
})
