import { describe, expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const last = (reading: ReturnType<typeof readText>) => reading.claims.at(-1)?.place?.id ?? null

describe('"there", behind "the jail", is that jail, and not where some were taken', () => {
  test.each([
    readText(
      'Nine inmates died at Roble prison. Six were taken to Cumbres. The former director of the prison recalled that 34 people were killed there in 2021.',
    ),
    leer(
      'Nueve presos murieron en la cárcel de Roble. Seis fueron llevados a Cumbres. La exdirectora de la cárcel recordó que en 2021 fueron asesinadas allí 34 personas.',
    ),
  ])('a director of the jail tells it', (reading) => expect(last(reading)).toBe('roble'))
  test.each([
    readText(
      'Nine inmates died at Roble prison. Six were taken to Cumbres. Two were killed there on Monday.',
    ),
    leer(
      'Nueve presos murieron en la cárcel de Roble. Seis fueron llevados a Cumbres. Allí murieron dos el lunes.',
    ),
    leer(
      'Nueve presos murieron en la cárcel de Roble. El director de la cárcel viajó a Cumbres y dijo que allí murieron dos.',
    ),
    readText(
      'Nine inmates died at Roble prison. The director of the prison went to Cumbres and said two had died there.',
    ),
  ])('but it is where they were taken, where that is named behind', (reading) =>
    expect(last(reading)).toBe('cumbres'),
  )
})

describe('"that city", of two, is the one whose prison was told of', () => {
  test.each([
    readText(
      'Five officers were killed on Tuesday in Tarsis and Miravera. At the prison in Miravera inmates held eight guards. On Monday two people had been shot dead in that city.',
    ),
    leer(
      'Cinco policías murieron el martes en Tarsis y Miravera. En la cárcel de Miravera los presos retuvieron a ocho guías. El lunes dos personas habían sido asesinadas en esa ciudad.',
    ),
  ])('and not its prison', (reading) => expect(last(reading)).toBe('miravera'))
})
