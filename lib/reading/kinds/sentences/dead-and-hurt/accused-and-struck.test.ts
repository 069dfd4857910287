import { expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const people = ['killed', 'injured', 'escaped', 'detained', 'hostages_freed'] as const

test.each([
  ['Four men accused of murdering the governor were stabbed to death at Roble prison.', ['killed 4']],
  ['Six men charged with shooting a judge were found hanged in Roble prison.', ['killed 6']],
  ['Three men accused of the murder of the mayor, who died in May, were arrested in Tarsis.', ['detained 3']],
  ['Five men suspected of burning a bus were arrested in Tarsis.', ['detained 5']],
  ['Three inmates convicted of kidnapping a doctor escaped from Roble prison.', ['escaped 3']],
  ['Nine men the army calls terrorists and four soldiers were killed in Arcos.', ['killed 9', 'killed 4']],
  ['Sixteen people have died, among them two officers executed in Tarsis.', ['killed 16', 'killed 2']],
  [
    'Six inmates were found dead, one day before a seventh met the same fate in Tarsis.',
    ['killed 6', 'killed 1'],
  ],
  ['Two guards died at Roble prison and a third was wounded.', ['killed 2', 'injured 1']],
  ['A guard was killed and four passers-by wounded in Tarsis.', ['killed 1', 'injured 4']],
  ['Two officers were hit by stones during the riot at Roble prison.', ['injured 2']],
  ['Two guards suffered broken ribs in the riot at Roble prison.', ['injured 2']],
  ['The feud is open since a boss of the gang was gunned down in Tarsis.', ['killed 1']],
])('what people stand accused of does not hide what befell them: %s', (text, expected) =>
  expect(linesOf(readText(text), ...people)).toEqual(expected),
)

test.each([
  [
    'Cuatro hombres acusados de asesinar al gobernador fueron apuñalados en la cárcel de Roble.',
    ['injured 4'],
  ],
  ['Tres presos sentenciados por matar a un juez fueron hallados ahorcados en Roble.', ['killed 3']],
  ['Han muerto diez personas a las que tilda de terroristas y cuatro soldados.', ['killed 10', 'killed 4']],
  ['Han muerto 16 personas, entre ellas dos guardias asesinados en Tarsis.', ['killed 16', 'killed 2']],
  [
    'Seis fueron asesinados el viernes en Roble y el séptimo, al día siguiente en Cumbres.',
    ['killed 6', 'killed 1'],
  ],
  ['Cuatro policías recibieron perdigones en la cárcel de Roble.', ['injured 4']],
  ['Un uniformado recibió una pedrada en la cabeza durante el motín de Roble.', ['injured 1']],
  [
    'Un guía sufrió cortes en la cara y tres presos, intoxicación por humo, en Roble.',
    ['injured 1', 'injured 3'],
  ],
  ['Un guía tiene un brazo roto tras el motín de Roble.', ['injured 1']],
])('told in Spanish: %s', (text, expected) => expect(linesOf(leer(text), ...people)).toEqual(expected))

test.each([
  ['Six men accused the army of killing cattle in Arcos.'],
  ['Roble prison has suffered deep cuts to its budget.'],
  ['Two inmates spoke to reporters on the third floor of Roble prison.'],
])('nobody is hurt: %s', (text) => expect(linesOf(readText(text), 'killed', 'injured')).toEqual([]))
