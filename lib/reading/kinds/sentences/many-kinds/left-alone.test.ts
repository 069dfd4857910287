import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

type Claims = ReturnType<typeof readText>['claims']
const told = (claims: Claims) =>
  claims
    .filter(({ kind }) => kind !== 'attack')
    .map(
      ({ kind, unit, quantity, status }) =>
        `${kind === 'other_count' ? unit : kind} ${quantity?.value ?? '-'}${status === 'reported' ? '' : ` ${status}`}`,
    )
const english = (text: string) => told(readText(text).claims)
const spanish = (text: string) => told(leer(text).claims)

describe('people told by their work are people, and not one body', () => {
  test.each([
    ['Aid workers were killed in Tarsis.', ['killed -']],
    ['State officials were arrested in Tarsis.', ['detained -']],
    ['Aid workers were kidnapped in Tarsis.', ['hostages_held -']],
  ])('%s', (text, lines) => expect(english(text)).toEqual(lines))
})

describe('only a count that is cut gives way to what it is cut to', () => {
  test.each([
    ['The gunmen killed 12 guards in Tarsis before cutting the power and killing four inmates.', 'killed 12'],
    ['Police killed 12 rebels in Tarsis before raising the flag.', 'killed 12'],
    ['Residents first reported 12 deaths in Tarsis, but police later arrested three gunmen.', 'killed 12'],
  ])('%s', (text, line) => expect(english(text)).toContain(line))
  test.each([
    ['Los sicarios mataron a 12 personas en Tarsis antes de subir a una camioneta.', 'killed 12'],
    ['La banda mató a 12 guardias en Tarsis antes de reducir a los demás y herir a cuatro.', 'killed 12'],
  ])('%s', (text, line) => expect(spanish(text)).toContain(line))
  test.each([
    'Police said four people were killed in Tarsis, but later corrected this to four wounded.',
    'The agency reported four dead in Tarsis, a figure later revised to four injured.',
  ])('to others as well: %s', (text) => expect(english(text)).toContain('killed 4 superseded'))
})

describe('captives in other hands are not free because they are safe', () => {
  test.each([
    'Of the 12 guards held hostage in Roble prison, all are safe, said the service, which is negotiating their release.',
    'The seven kidnapped teachers were found alive in a video.',
  ])('%s', (text) => expect(english(text).some((line) => line.startsWith('hostages_freed'))).toBe(false))
  test('in Spanish', () =>
    expect(
      spanish('De los 12 guías retenidos en Roble, todos están sanos y salvos en manos del grupo.').some(
        (line) => line.startsWith('hostages_freed'),
      ),
    ).toBe(false))
})

describe('what a warning of rumours tells is a rumour', () => {
  test.each([
    'Police asked people not to share unconfirmed reports that 12 students had been killed in Tarsis.',
  ])('%s', (text) => expect(english(text)).not.toContain('killed 12'))
  test('in Spanish', () =>
    expect(
      spanish('La Policía pidió no difundir información no confirmada sobre 12 muertos en Tarsis.'),
    ).not.toContain('killed 12'))
})

describe('the missing stay missing, the buried dead dead, and the likely killed told', () => {
  test.each([
    ['Gunmen killed 12 people in Tarsis and 40 are missing.', 'people missing 40'],
    ['The bodies of 12 people are still buried under the rubble in Tarsis.', 'killed 12'],
    ['Twelve people were likely killed in Tarsis.', 'killed 12'],
  ])('%s', (text, line) => expect(english(text).join()).toContain(line))
  test.each([
    ['Los cuerpos de 12 personas quedaron sepultados en Tarsis.', 'killed 12'],
    ['Testigos dijeron que 40 seguían desaparecidos en Tarsis tras el alud.', 'people missing 40'],
  ])('%s', (text, line) => expect(spanish(text).join()).toContain(line))
})

describe('a measure in force stays so, whoever may prolong or keep it', () => {
  test('in English', () =>
    expect(
      english('Parliament is considering extending the state of emergency in force in Arcos since Monday.'),
    ).toContain('state_of_emergency -'))
  test('in Spanish', () =>
    expect(
      spanish('La Asamblea podría prorrogar el estado de excepción que rige en Arcos desde el lunes.'),
    ).toContain('state_of_emergency -'))
})

describe('what a toll may rise to is none', () => {
  test.each([
    'Police said the toll in Tarsis could rise beyond 50.',
    'Five more bodies may be under the rubble in Tarsis.',
  ])('%s', (text) => expect(english(text)).toEqual([]))
  test.each([
    ['La Policía dijo que la cifra podría superar los 50 muertos en Tarsis.', []],
    ['Murieron 131 personas en Tarsis y, de confirmarse otros dos casos, serían 133.', ['killed 131']],
  ])('%s', (text, lines) => expect(spanish(text)).toEqual(lines))
})

describe('a curfew is set for everybody, by those who govern', () => {
  test.each(['The landlord set a curfew in Tarsis.', 'Officials set a curfew for inmates in Tarsis.'])(
    'none: %s',
    (text) => expect(english(text)).toEqual([]),
  )
  test('one', () => expect(english('The governor set a curfew in Tarsis.')).toEqual(['rights_suspended -']))
})
