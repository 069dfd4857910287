import { expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

test.each([
  readText('In all 79 inmates died in Valdoria. Of the 79 dead, 37 died at Roble prison.'),
  readText(
    'In all 79 inmates died in Valdoria. Of the 79 dead, 37 died at Roble prison, where a riot broke out.',
  ),
  leer('Murieron 79 presos en Valdoria. De los 79 muertos, 37 murieron en la cárcel de Roble.'),
])('the place of a part is not that of the whole before it', (reading) => {
  const lines = placedLines(reading)
  expect(lines).toContain('killed 37 @roble')
  expect(lines).not.toContain('killed 79 @roble')
})
test.each([
  [
    leer('Un motín estalló en la cárcel de Roble. De los 33 heridos, dos murieron en Tarsis.'),
    'injured 33 @roble',
  ],
  [leer('De los 43 heridos de la cárcel de Roble, 11 siguen en un hospital de Tarsis.'), 'injured 43 @roble'],
  [readText('A riot broke out at Roble prison. Of the 33 injured, two died in Tarsis.'), 'injured 33 @roble'],
])('it lies where the text has it', (reading, line) => expect(placedLines(reading)).toContain(line))
