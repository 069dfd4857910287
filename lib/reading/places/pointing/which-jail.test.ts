import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

describe('which jail "the jail" is', () => {
  const roble = 'Un motín mató a nueve presos en la cárcel de Roble.\n\n'
  const english = 'A riot killed nine inmates at Roble prison.\n\n'
  test('that of the town of which the paragraph tells, where the last one named is far away', () => {
    expect(
      placedLines(
        leer(
          `${roble}En Tarsis, el choque del lunes dejó 14 presos muertos. Esa cárcel, pensada para unas 500 personas, aloja a más de 1.400.`,
        ),
      ),
    ).toEqual(
      expect.arrayContaining(['inmates_capacity 500 about @tarsis', 'other_count 1400 at_least @tarsis']),
    )
    expect(
      placedLines(
        readText(`${english}In Tarsis, a clash left 14 inmates dead. That jail, built for 500, holds 1,400.`),
      ),
    ).toContain('inmates_capacity 500 @tarsis')
    expect(
      placedLines(
        leer(`${roble}En Tarsis, un choque dejó 14 presos muertos. En el penal de Roble hay 200 reos.`),
      ),
    ).toContain('other_count 200 @roble')
  })
  test('that of the town of which the paragraph tells, though the last one named is near it', () => {
    expect(
      placedLines(
        leer(
          `${roble}El martes publicamos que en la fuga de Miravera habían escapado 300 presos. De ese penal huyeron unos 90.`,
        ),
      ),
    ).toContain('escaped 90 about @miravera-1')
    expect(
      placedLines(
        readText(
          `${english}On Sunday 90 inmates escaped from Miravera. Three guards at that jail were injured.`,
        ),
      ),
    ).toContain('injured 3 @miravera-1')
  })
  test('the only one named, though only in passing', () => {
    expect(
      placedLines(
        leer(
          'La ministra reaccionó a la desaparición de Ana Paz, líder de una banda de la cárcel de Roble. El domingo unos 3.000 soldados entraron en el penal.',
        ),
      ),
    ).toContain('troops_deployed 3000 about @roble')
    expect(
      placedLines(
        readText(
          'The minister spoke of Ana Paz, the leader of a gang from Roble prison. On Sunday 3,000 soldiers were sent into the jail.',
        ),
      ),
    ).toContain('troops_deployed 3000 @roble')
  })
})
