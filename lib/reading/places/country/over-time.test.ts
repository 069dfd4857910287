import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

const riot = 'Nine inmates died in a riot at Roble prison in Valdoria on Sunday. '
const motin = 'Nueve presos murieron el domingo en un motín en la cárcel de Roble, en Valdoria. '

describe('a count over months or years is the country’s', () => {
  test.each<[string, string]>([
    ['Two earlier outbreaks this year, in February and July, cost 79 and 22 lives.', 'killed 79 @QV'],
    ['The head of the prison service reports 90 inmates killed between January and May.', 'killed 90 @QV'],
    ['Some 400 prisoners have been slain since February 2021.', 'killed 400 about @QV'],
    ['Last year, 316 prisoners were killed in prison violence.', 'killed 316 @QV'],
    ["Since Vera's decree security forces have arrested 2,763 people.", 'detained 2763 @QV'],
    ['Since Sunday four more inmates have died.', 'killed 4 @roble'],
    ['In 2021 a riot killed 30 in the same prison.', 'killed 30 @roble'],
    ['In 2021, she recalled, 316 inmates died in episodes of this kind.', 'killed 316 @QV'],
    ['Since early 2020 more than 60 guards have been murdered.', 'killed 60 at_least @QV'],
  ])('%s', (text, line) => english(riot + text, [line]))
  test.each<[string, string]>([
    [
      'El Gobierno se apoya en los 3.036 homicidios contados entre enero y abril y en el caso de la directora de la cárcel de Cumbres.',
      'killed 3036 @QV',
    ],
    ['En lo que va del año fueron asesinados 320 presos.', 'killed 320 @QV'],
    ['En 2021 fueron asesinados 316 presos.', 'killed 316 @QV'],
    ['El año pasado murieron 316 reos en hechos similares.', 'killed 316 @QV'],
    ['La Policía ha detenido a 2.763 personas desde que rige el decreto.', 'detained 2763 @QV'],
    ['En 2021, recordó, 316 presos murieron en episodios de este tipo.', 'killed 316 @QV'],
    [
      'Un informe contó 2.345 homicidios entre el 1 de enero y el 31 de marzo, con 742 de ellos en Tarsis.',
      'killed 2345 @QV',
    ],
  ])('%s', (text, line) => spanish(motin + text, [line]))

  test.each<[string, string]>([
    ['In it 24 prisoners have been slain this year.', 'killed 24 @roble'],
    ['There, 400 prisoners have been slain since 2021.', 'killed 400 @roble'],
    ['Since 2021 at least 30 people have been killed in Tarsis.', 'killed 30 at_least @tarsis'],
    ['In 2012 a fire killed 40 inmates.', 'killed 40 @roble'],
    ['The army, in control since January, said that three inmates were hurt.', 'injured 3 @roble'],
  ])('but not where the words say where, or tell of one happening: %s', (text, line) =>
    english(riot + text, [line]),
  )
  test('or where the sentence tells of a town', () =>
    spanish(
      `${motin}Tarsis está bajo estado de excepción; en lo que va de año ha registrado 160 homicidios.`,
      ['killed 160 @tarsis'],
    ))

  const siege = 'The siege of Roble prison lasted a week. '
  const asedio = 'La cárcel de Roble sigue tomada. '
  test.each<[string, string]>([
    [`${riot}Twelve inmates died in clashes on the 8th of May of 2023.`, 'killed 12 @roble'],
    [`${siege}Between 8 May and 12 May 12 inmates were killed.`, 'killed 12 @roble'],
    [`${siege}Seven guards have been hurt since May, when it began.`, 'injured 7 @roble'],
    ['Twelve inmates died in riots in 2023, all of them at Roble prison.', 'killed 12 @roble'],
    [`${riot}Since 2021, 90 inmates have been killed between January and March.`, 'killed 90 @QV'],
  ])('a day, a siege or what began then is no such time: %s', (text, line) => english(text, [line]))
  test.each<[string, string]>([
    [`${asedio}Doce reos murieron en enfrentamientos el 8 de enero de 2023.`, 'killed 12 @roble'],
    [
      `${asedio}En enfrentamientos ocurridos el lunes 8 de mayo de 2023 murieron doce reos.`,
      'killed 12 @roble',
    ],
    [`${asedio}Doce reos murieron en disturbios en mayo de 2023.`, 'killed 12 @roble'],
    [`${asedio}Entre el 8 de mayo y el 12 de mayo murieron 12 reos.`, 'killed 12 @roble'],
    [`${asedio}Hasta la fecha han muerto 12 reos.`, 'killed 12 @roble'],
    [`${asedio}Desde enero han muerto 12 reos, según el director del penal.`, 'killed 12 @roble'],
    ['Doce reos murieron en motines en 2023, todos en la cárcel de Roble.', 'killed 12 @roble'],
  ])('un día o un asedio tampoco: %s', (text, line) => spanish(text, [line]))

  test('what earlier massacres left, and those told by the year, is of the country', () => {
    spanish(`${motin}Es la sexta masacre, y las cinco previas dejaron 316 muertos.`, ['killed 316 @QV'])
    english(`${riot}The five previous massacres left 316 dead.`, ['killed 316 @QV'])
    spanish(`${motin}En 2021 fueron asesinados 316 presos y al año siguiente, 146.`, ['killed 146 @QV'])
    spanish(`${motin}Entre febrero de 2021 y julio de 2023 hubo 14 masacres carcelarias.`, ['attack 14 @QV'])
    spanish(`${motin}Los heridos anteriores eran seis.`, ['injured 6 @roble'])
  })
})
