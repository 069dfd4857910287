import { expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const units = (reading: ReturnType<typeof leer>) =>
  reading.claims.map(({ quantity, unit }) => `${quantity?.value} ${unit}`)

test.each<string>([
  'A los familiares se les entregaron 31 cadáveres en Tarsis, dijo la Fiscalía.',
  'La morgue de Tarsis entregó 31 cadáveres.',
  'Medicina Forense ha entregado ya 31 cuerpos a las familias en Tarsis.',
])('bodies handed to their families are no new toll: %s', (text) =>
  expect(units(leer(text))).toEqual(['31 bodies handed over']),
)

test.each<string>([
  'The morgue in Tarsis has released 31 bodies to relatives.',
  'Officials in Tarsis handed over 31 bodies to their families.',
])('in English: %s', (text) => expect(units(readText(text))).toEqual(['31 bodies handed over']))

test.each<[string, string[]]>([
  ['La banda devolvió tres cadáveres en Tarsis.', ['killed 3']],
  ['Los vecinos entregaron 31 cadáveres a la policía en Tarsis.', ['killed 31']],
  ['Los familiares encontraron 31 cadáveres en Tarsis.', ['killed 31']],
])('but others who bring bodies tell of the dead: %s', (text, told) =>
  expect(saidLines(leer(text))).toEqual(told),
)

test.each<[string, string[]]>([
  ['Nineteen bodies had been named by their mothers in Tarsis.', ['19 bodies identified']],
  ['The doctor in Tarsis had 31 bodies identified by noon.', ['31 bodies identified']],
  ['There are 24 bodies with a name so far in Tarsis.', ['24 bodies identified']],
  ['Police in Tarsis found 12 bodies identified by their tags.', ['12 people']],
  ['Twelve bodies with gunshot wounds lay in the prison yard in Tarsis.', ['12 people']],
  ['Twelve bodies lay in the yard in Tarsis; their names were read out.', ['12 people']],
  ['Twelve bodies, named or not, lay in the prison yard in Tarsis.', ['12 people']],
  ['Gunmen left 12 bodies without a name in Tarsis.', ['12 people']],
  ['Gunmen left 12 bodies with a name painted on a sheet in Tarsis.', ['12 people']],
  [
    'The shootout left 12 bodies with names tattooed on their arms in Tarsis.',
    ['undefined attacks', '12 people'],
  ],
  ['On Tuesday, 12 bodies with names pinned to them lay on a bridge in Tarsis.', ['12 people']],
  ['On Tuesday, 12 bodies with names pinned to them were left on a bridge in Tarsis.', ['12 people']],
])('bodies that have a name by now, in whatever words: %s', (text, told) =>
  expect(units(readText(text))).toEqual(told),
)

test.each<[string, string[]]>([
  ['La morgue de Tarsis había reconocido once cadáveres.', ['11 bodies identified']],
  ['Hay 24 cuerpos con nombre en Tarsis.', ['24 bodies identified']],
  ['Veintitrés cadáveres tienen ya nombre en Tarsis.', ['23 bodies identified']],
  ['El forense de Tarsis tiene treinta y un cuerpos ya reconocidos.', ['31 bodies identified']],
  ['Hallaron doce cuerpos con nombre y apellido en Tarsis.', ['12 people']],
  ['Doce cadáveres con tiros yacían en el patio de la cárcel en Tarsis.', ['12 people']],
  ['Los pistoleros dejaron doce cuerpos sin nombre en Tarsis.', ['12 people']],
  ['La banda dejó doce cuerpos con nombres pintados en una sábana en Tarsis.', ['12 people']],
  ['El martes, doce cuerpos con nombres escritos fueron tirados en Tarsis.', ['12 people']],
  ['Vecinos de Tarsis reconocieron a doce cuerpos como los de unos campesinos.', ['12 people']],
  ['Doce cuerpos yacían en la cárcel de Tarsis; los nombres se leyeron al alba.', ['12 people']],
])('in Spanish: %s', (text, told) => expect(units(leer(text))).toEqual(told))
