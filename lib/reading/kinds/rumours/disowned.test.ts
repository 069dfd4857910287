import { describe, expect, test } from 'vitest'
import { leer, readText, toLine } from '../../testing/island'

const lead = 'Inmates rioted in Roble prison on Monday. '
const inicio = 'Los presos de la cárcel de Roble se amotinaron el lunes. '

/** What is unconfirmed, with its number, and every figure that is given as fact. */
const rumours = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ kind }) => kind === 'unconfirmed_report').map(toLine)
const facts = ({ claims }: ReturnType<typeof readText>) =>
  claims
    .filter(
      ({ status, kind, quantity }) => quantity && kind !== 'unconfirmed_report' && status === 'reported',
    )
    .map(toLine)

describe('what somebody in the sentence does not stand by is unconfirmed, and its number no plain fact', () => {
  test.each([
    ['Relatives told another story, of more than 30 dead, which no authority has borne out.', '30 at_least'],
    ['Neighbours spoke of a dozen dead, a figure the ministry would not endorse.', '12'],
    ['A local group spoke of two soldiers killed too, but the army does not confirm it.', '2'],
    ['The number of dead, put at 40 by relatives, is contested by the ministry.', '40'],
    ['The families were told, falsely, that two guards had died.', '2'],
    ['A committee of families keeps a list of 40 dead, which the minister rejects.', '40'],
    ['Word went round that a gang boss had fled, a hoax that police put down.', '-'],
    ['The gang said that its men held the block; the police called that untrue.', '-'],
    ['A rival account, which the ministry rejects, holds that the inmates rose over bad food.', '-'],
    ['One was a child, according to a radio report that prosecutors have yet to bear out.', '-'],
    ['Videos said to come from Roble show a block on fire; their origin is being checked.', '-'],
  ])('%s', (text, number) => {
    const said = readText(lead + text)
    expect(rumours(said)).toEqual([`unconfirmed_report ${number}`])
    expect(facts(said)).toEqual([])
  })

  test.each([
    ['Blogueros aseguran que hay otros tres muertos en el penal, lo que el ministro desmiente.', '3'],
    ['Un documento elevaba a 17 el número de lesionados, dato que el ministerio desautorizó.', '17'],
    ['Circula, sin que nadie la firme, la noticia de un fallecido.', '-'],
    ['Un rumor sobre la muerte de una joven fue descartado por la Defensoría.', '-'],
    ['El gremio sostiene que volaron la puerta con dinamita, pero la marina no lo avala.', '-'],
    ['En redes se aseguraba que el blanco era un cabecilla, algo que la investigación no avala.', '-'],
  ])('in Spanish: %s', (text, number) => {
    const said = leer(inicio + text)
    expect(rumours(said)).toEqual([`unconfirmed_report ${number}`])
    expect(facts(said)).toEqual([])
  })

  test('a number beside it stays as it was', () => {
    const said = readText(
      `${lead}In Tarsis nine are counted dead, though nurses speak of more than 30 and nobody confirms it.`,
    )
    expect(facts(said)).toEqual(['killed 9'])
    expect(rumours(said)).toEqual(['unconfirmed_report 30 at_least'])
  })
})

describe('a flight that somebody says there was none of is denied', () => {
  test.each([
    'Nobody broke out, the agency insisted.',
    'No inmate had escaped, the minister said.',
    'Nobody fled from there, officials said.',
  ])('%s', (text) =>
    expect(readText(lead + text).claims.at(-1)).toMatchObject({
      kind: 'unconfirmed_report',
      status: 'denied',
    }),
  )
  test.each([
    'No hubo fugas, aseguró la institución.',
    'No se dieron fugas, aseguran las autoridades.',
    'De intento de fuga, dijo, no hay indicio alguno.',
    'El gremio sostiene que nunca estuvieron secuestrados.',
    'El ministro descartó un motín y la presencia de rehenes.',
  ])('in Spanish: %s', (text) =>
    expect(leer(inicio + text).claims.at(-1)).toMatchObject({ kind: 'unconfirmed_report', status: 'denied' }),
  )
})

describe('nothing is unconfirmed', () => {
  test.each([
    'The mayor rejects the plan, which no expert has backed.',
    'No one was hurt, police said.',
    'Nobody got away.',
    'The union dismissed its lawyer, who had backed nobody.',
    'The minister, who backed the guards, did not support the strike.',
    'Twelve inmates died in a massacre, which the UN rejected in the strongest terms.',
    'Twelve inmates died in the riot, which guards could not check.',
    'After the toll rose to 31 dead, the prison director was dismissed.',
    'Gunmen killed three people who did not support them.',
    'Inmates said the guards did not check them for weapons before 12 were killed.',
    'Twelve inmates who could not escape the fire died, officials said.',
    'Twelve people were killed because they did not flee in time, police said.',
    'The police said the killer did not escape and was held.',
    'Police said that the men were never held responsible for the deaths of 12 guards.',
    'The judge denied bail to three men.',
  ])('%s', (text) => expect(rumours(readText(lead + text))).toEqual([]))
  test.each([
    'El alcalde rechazó que se hubiera subido el impuesto.',
    'El ministro no avaló el presupuesto.',
    'No hubo clases, dijo la directora.',
    'La masacre, que el Gobierno repudió, dejó 12 muertos.',
    'El ataque, que la OEA rechazó, dejó 12 muertos.',
    'El ataque dejó 12 muertos, lo que el Gobierno rechazó con energía.',
    'El ministro informó de 12 muertos, lo que provocó el rechazo de la oposición.',
    'Los reos mataron a 12 internos que no los respaldaban.',
    'Doce reos que no lograron escapar del fuego murieron, dijo el ministro.',
    'Doce internos no pudieron escapar de las llamas y murieron, según los bomberos.',
    'El alcalde dijo que nunca fueron asesinadas tantas personas como ayer, cuando murieron 12.',
    'La jueza negó la libertad a los 12 detenidos.',
  ])('in Spanish: %s', (text) => expect(rumours(leer(inicio + text))).toEqual([]))
})

describe('who is refused bail, liberty or entry is held, and those killed are dead, all the same', () => {
  test.each([
    ['The judge denied bail to three men held over the killing of 12 inmates in Tarsis.', 'killed 12'],
    ['Families were denied access to the bodies of 12 inmates in Tarsis.', 'killed 12'],
  ])('%s', (text, line) => expect(readText(text).claims.map(toLine)).toContain(line))
  test('in Spanish', () =>
    expect(leer(`${inicio}La jueza negó la libertad a los 12 detenidos.`).claims.map(toLine)).toContain(
      'detained 12',
    ))
})

describe('a deed that somebody denies in the same breath, and a hoax, are no facts', () => {
  test.each([
    ['La muerte de dos guardias, difundida en redes, fue negada por el SNAP.', '2'],
    ['Circuló asimismo que un cabecilla se había fugado, bulo que la Policía deshizo con una foto.', '-'],
    [
      'Vecinos del sector cuentan otra cosa: más de 300 habrían escapado, cosa que el oficial negó.',
      '300 at_least',
    ],
    ['Vecinos cuentan que más de 300 habrían saltado el muro, cosa que el oficial negó.', '300 at_least'],
  ])('%s', (text, number) => {
    const said = leer(inicio + text)
    expect(rumours(said)).toEqual([`unconfirmed_report ${number}`])
    expect(facts(said)).toEqual([])
  })
  test.each([
    'La muerte de dos guardias fue confirmada por el SNAP.',
    'Vecinos del sector cuentan lo ocurrido: la Policía mató a dos reos, cosa que el oficial admitió.',
  ])('what nobody denies stands: %s', (text) => expect(rumours(leer(inicio + text))).toEqual([]))
  test.each([
    'The minister rejected a list of 40 demands after two inmates died.',
    'The union keeps a list of 40 dead, which the ministry publishes.',
  ])('nor is what is rejected a rumour where nobody told of harm: %s', (text) =>
    expect(rumours(readText(lead + text))).toEqual([]),
  )
})
