import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

describe('a place of which only the hour is told is the place of nothing', () => {
  test.each([
    'Un motín estalló en la cárcel de Roble. Pasadas las 19.30 (las 20.30 en Tarsis), la Fiscalía contaba 14 muertos.',
    'Un motín estalló en la cárcel de Roble. A las 18:00 en Puerto Lago (medianoche en Tarsis) había 14 muertos.',
    'Un motín estalló en la cárcel de Roble. A las 20:00, hora de Tarsis, había 14 muertos.',
    'Un motín estalló en la cárcel de Roble. A las 20:00 horas de Tarsis la Policía contaba 14 muertos.',
  ])('in Spanish: %s', (text) => expect(placedLines(leer(text)).join()).not.toContain('@tarsis'))
  test.each([
    'A riot broke out at Roble prison. By 6pm (7pm in Tarsis) prosecutors had counted 14 dead.',
    'A riot broke out at Roble prison. At 9 p.m. (10 p.m. in Tarsis), the agency reported 14 dead.',
    'A riot broke out at Roble prison. At 9 p.m. Tarsis time, the agency reported 14 dead.',
  ])('in English: %s', (text) => expect(placedLines(readText(text))).toEqual(['killed 14 @roble']))
  test.each([
    'At 9 p.m. in Tarsis a bomb killed two people.',
    'A las 21:00 en Tarsis una bomba mató a dos personas.',
  ])('an hour and where it struck is no such thing: %s', (text) =>
    expect(placedLines(/^A /.test(text) ? leer(text) : readText(text))).toEqual(['killed 2 @tarsis']),
  )
})
