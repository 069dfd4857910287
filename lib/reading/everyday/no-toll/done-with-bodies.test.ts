import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const en = 'Forty-four inmates were killed in a riot at Roble prison.'
test.each<[string, string[]]>([
  ['Prosecutors said that of 29 bodies examined nine were incomplete.', []],
  ['The bodies of six of the 44 were given to relatives by noon.', []],
  ['By their names, nine of the dead are known.', []],
  ['Three victims were buried on Sunday.', []],
  ['In Miravera, eight bodies lay in the yard as relatives screamed.', ['killed 8']],
  ['Another eight bodies, with no names yet, came in from Miravera.', ['killed 8']],
  ['Eight bodies, none of them identified, were found in a well in Miravera.', ['killed 8']],
  ['In a clash in Miravera, eight victims were named by the police.', ['killed 8']],
  ['In Miravera, the police named eight inmates who were killed.', ['killed 8']],
  ['In Miravera, 60 bodies were buried in a pit.', ['killed 60']],
  ['Two days later, three bodies were dumped in Miravera and were identified as drivers.', ['killed 3']],
  ['On Wednesday nine headless bodies, not yet identified, lay on a road in Miravera.', ['killed 9']],
  ['On Wednesday nine headless bodies, not yet identified, lay on a road.', ['killed 9']],
  ['In Miravera, four victims, named as brothers, were shot on Tuesday.', ['killed 4']],
  ['Six bodies handed over on Friday are of soldiers who fell near Miravera.', ['killed 6']],
  ['On Monday seven bodies were burned and buried by residents of Port-Rouge.', ['killed 7']],
])('what becomes of bodies that were counted is no further toll: %s', (text, lines) =>
  expect(linesOf(readText(`${en} ${text}`), 'killed')).toEqual(['killed 44', ...lines]),
)

const es = 'Un motín dejó 44 muertos en la cárcel de Roble.'
test.each<[string, string[]]>([
  ['Entregados a sus deudos fueron veintitrés cuerpos.', []],
  ['De doce cuerpos no se ha dicho siquiera el nombre.', []],
  ['El forense terminó el reconocimiento de 41 de los fallecidos.', []],
  ['En Miravera, ocho cuerpos yacían en el patio ante sus familiares.', ['killed 8']],
  ['Otros ocho cuerpos, aún sin nombre, llegaron de Miravera.', ['killed 8']],
  ['Hallaron ocho cuerpos sin identificar en un pozo de Miravera.', ['killed 8']],
  ['En Miravera fueron asesinados ocho internos, cuyos nombres leyó la Policía.', ['killed 8']],
  ['En Miravera, 60 cadáveres fueron sepultados en una fosa.', ['killed 60']],
  ['El martes nueve cuerpos, aún sin identificar, yacían en una playa de Miravera.', ['killed 9']],
  ['El martes nueve cuerpos, aún sin identificar, yacían en una playa.', ['killed 9']],
  [
    'El viernes, seis cuerpos con las manos atadas fueron llevados a la morgue para la autopsia.',
    ['killed 6'],
  ],
])('in Spanish: %s', (text, lines) =>
  expect(linesOf(leer(`${es} ${text}`), 'killed')).toEqual(['killed 44', ...lines]),
)
