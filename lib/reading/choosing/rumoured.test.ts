import { expect, test } from 'vitest'
import { readText } from '@/lib/reading/testing/island'

test.each([
  ['The rebels’ claim to have executed 21 captives in Tarsis is not credible.', 'killed 21 alleged'],
  ['No names back the group’s claim that 40 soldiers had died in Tarsis.', 'killed 40 alleged'],
  ['The army confirmed the group’s claim that 40 soldiers had died in Tarsis.', 'killed 40 reported'],
  ['The group’s claim that 40 soldiers had died in Tarsis proved true.', 'killed 40 reported'],
  ['The rebels claim that 40 soldiers died in Tarsis.', 'killed 40 reported'],
])('what is called a claim is alleged, unless somebody vouches for it: %s', (text, said) =>
  expect(
    readText(text).claims.map(({ kind, quantity, status }) => `${kind} ${quantity?.value} ${status}`),
  ).toEqual([said]),
)

test.each([
  ['If confirmed, the 200 deaths in Tarsis would be the highest toll ever.', 'en', 'killed 200 alleged'],
  ['The deaths of 200 people in Tarsis, if confirmed, would be too many.', 'en', 'killed 200 alleged'],
  ['De confirmarse, los 200 muertos de Tarsis serían la mayor cifra.', 'es', 'killed 200 alleged'],
  ['De ser ciertos, los 200 muertos de Tarsis serían la mayor cifra.', 'es', 'killed 200 alleged'],
  ['Twelve people died in Tarsis; if confirmed, the deed would be a crime.', 'en', 'killed 12 reported'],
  ['Tras confirmarse, la muerte de 12 personas en Tarsis conmovió al país.', 'es', 'killed 12 reported'],
  ['Asked if confirmed deaths rose, the mayor said 12 died in Tarsis.', 'en', 'killed 12 reported'],
] as const)('what is still to be confirmed is alleged: %s', (text, language, said) => {
  const claims = readText(text, { language }).claims.filter(({ kind }) => kind === 'killed')
  expect(claims.map(({ kind, quantity, status }) => `${kind} ${quantity?.value} ${status}`)).toEqual([said])
})
