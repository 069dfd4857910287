import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '@/lib/reading/testing/island'

const told = 'Nine people died in Miravera on Sunday.\n\n'
const contado = 'Nueve personas murieron el domingo en Miravera.\n\n'

describe('what happened near a town is at that town, and not where the text was before', () => {
  test.each([
    'Troops killed 31 gunmen south of Tarsis on Monday.',
    'A day-long battle in forest south of Tarsis left 31 gunmen dead.',
    'North of Tarsis, 31 gunmen were killed.',
    'Thirty-one gunmen were killed just north-east of Tarsis.',
    'Thirty-one gunmen were shot dead on the road to Tarsis.',
    'Thirty-one gunmen were shot dead on the Tarsis road.',
    'Thirty-one gunmen were killed on the edge of Tarsis.',
  ])('%s', (text) => expect(placedLines(readText(told + text))).toContain('killed 31 @tarsis'))

  test.each([
    'El ejército mató a 31 pistoleros al sur de Tarsis el lunes.',
    'Treinta y un pistoleros murieron en un bosque al sur de Tarsis.',
    'Al norte de Tarsis murieron 31 pistoleros.',
    'Treinta y un pistoleros murieron en la carretera a Tarsis.',
    'Treinta y un pistoleros murieron en las montañas al este de la ciudad de Tarsis.',
  ])('%s', (text) => expect(placedLines(leer(contado + text))).toContain('killed 31 @tarsis'))
})

test('so many kilometres from a town it is neither there nor where the text was before', () => {
  const lines = placedLines(
    readText(`${told}Valdorian police said six people were killed 12 km south of Tarsis.`),
  ).join()
  expect(lines).not.toMatch(/killed 6 @(?:miravera|tarsis)/)
})

test('who was on the way to a town did not reach it', () =>
  expect(placedLines(readText(`${told}Six people on their way to Tarsis were killed.`))).not.toContain(
    'killed 6 @tarsis',
  ))

test('the riot told of before stays at its prison, however far that lies from a town', () => {
  const text = 'Nine inmates died at Roble prison.\n\nThe riot, 12 km south of Tarsis, also left six injured.'
  expect(placedLines(readText(text))).toContain('injured 6 @roble')
  const texto =
    'Nueve reos murieron en la cárcel de Roble.\n\nEl motín, a 12 km de Tarsis, dejó además seis heridos.'
  expect(placedLines(leer(texto))).toContain('injured 6 @roble')
})
