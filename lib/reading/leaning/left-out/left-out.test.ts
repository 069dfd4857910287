import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText, saidLines } from '@/lib/reading/testing/island'

describe('a number of whom something else is told repeats not what the number before it counted', () => {
  test.each([
    ['A fire killed 73 children in Tarsis, and 900 more are in isolation.', ['killed 73']],
    ['Nine died in Tarsis and four are under quarantine.', ['killed 9']],
    ['Pirates boarded a ship off Tarsis and took nine of its 21 crew members hostage.', ['hostages_held 9']],
    [
      'A boat capsized off Tarsis; 31 bodies were recovered, 22 people were rescued and 33 remain missing.',
      ['killed 31', 'other_count 22', 'other_count 33'],
    ],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
  test.each([
    [
      'Una barca volcó frente a Tarsis; se recuperaron 31 cadáveres, 22 personas fueron rescatadas y 33 siguen desaparecidas.',
      ['killed 31', 'other_count 22', 'other_count 33'],
    ],
    ['Un suicida mató al menos a 63 invitados en Tarsis.', ['killed 63 at_least']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})

describe('of what those counted died, and for whom they were given', () => {
  const units = (reading: ReturnType<typeof readText>) =>
    reading.claims.map(
      ({ kind, unit, quantity }) => `${quantity?.value} ${kind === 'other_count' ? unit : kind}`,
    )
  test.each([
    [
      'Ebola has infected 64 people in Tarsis and 31 of them have died.',
      ['31 deaths from illness or hunger'],
    ],
    ['Three nurses held by rebels in Tarsis walked free in exchange for 12 detainees.', ['3 hostages_freed']],
    ['A bomb in Tarsis killed eight members of a family.', ['8 killed']],
    ['Sixteen people who ate contaminated meat in Tarsis died; another 79 were hospitalised.', ['16 killed']],
    [
      'Nineteen people were missing after a flood in Tarsis, a figure the opposition puts at 35.',
      ['19 people missing', '35 people missing'],
    ],
  ])('%s', (text, lines) => expect(units(readText(text))).toEqual(lines))
  test.each([
    [
      'El ébola ha infectado a 64 personas en Tarsis y 31 de ellas han muerto.',
      ['31 deaths from illness or hunger'],
    ],
    [
      'Tres ciudadanos retenidos por rebeldes en Tarsis quedaron libres a cambio de 12 detenidos.',
      ['3 hostages_freed'],
    ],
    ['El incendio mató a ocho miembros de una familia en Tarsis.', ['8 killed']],
    ['Dos presuntos incendiarios fueron detenidos en Tarsis por el incendio.', ['2 detained']],
  ])('%s', (text, lines) => expect(units(leer(text))).toEqual(lines))
})

describe('what stands beside those that a rule reads is none of them', () => {
  test.each([
    ['The dead in Tarsis are 15 and the survivors 22.', ['killed 15']],
    ['The parents of three pupils wounded in the fire in Tarsis were arrested.', ['injured 3']],
    ['Police brought the three suspects out alive after the shootout in Tarsis.', []],
    ['Police said they had foiled a plot to kidnap 12 nurses in Tarsis.', []],
    ['Malaria infected 60 soldiers in Tarsis, and 12 of them died in an ambush.', ['killed 12']],
  ])('%s', (text, lines) =>
    expect(saidLines(readText(text)).filter((line) => !/ -$/.test(line))).toEqual(lines),
  )
  test.each([
    ['Los muertos en Tarsis son 15 y los sobrevivientes 22.', ['killed 15']],
    ['La policía dijo que frustró un plan para secuestrar a 12 enfermeras en Tarsis.', []],
    ['Nueve murieron en el incendio en Tarsis y cuatro están en shock.', ['killed 9']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})

describe('the missing, the condemned and the ill are none of the dead and hurt', () => {
  const figures = (reading: ReturnType<typeof readText>) =>
    saidLines(reading).filter((line) => !/ -$/.test(line))
  test.each([
    [
      'The number of people missing after the dam collapse at Tarsis fell to 182 as the confirmed dead rose to 99.',
      ['killed 99'],
    ],
    ['Typhoid has put 300 pupils in hospital in Tarsis, though nobody has died.', []],
    ['Four climbers froze to death near Tarsis after an avalanche.', ['killed 4']],
  ])('%s', (text, lines) =>
    expect(figures(readText(text)).filter((line) => !line.startsWith('other'))).toEqual(lines),
  )
  test('in Spanish', () =>
    expect(
      figures(leer('Un tribunal condenó a muerte a cinco hombres por el atentado que mató a 22 en Tarsis.')),
    ).toEqual(['killed 22']))
})

test('a number behind an inserted clause does not lean on the figure of that clause', () =>
  expect(
    linesOf(
      readText(
        'Inmates broke out of several jails: 773 in Arcos, where two were shot dead, and 127 in Tarsis.',
      ),
      'killed',
      'escaped',
    ).toSorted(),
  ).toEqual(['escaped -', 'escaped 127', 'escaped 773', 'killed 2']))
