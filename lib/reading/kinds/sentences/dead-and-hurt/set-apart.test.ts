import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const says = (text: string) => saidLines(readText(text))

describe('what dashes or brackets set apart does not part a number from its verb', () => {
  test.each([
    ['Two warders - one of them a woman - were stabbed to death at Roble prison.', ['killed 2']],
    ['Two warders (one of them a woman) were stabbed to death at Roble prison.', ['killed 2']],
    ['Nine prisoners – all serving life – escaped from Roble prison.', ['escaped 9']],
    [
      'Twelve inmates and a guard (an officer with two decades of service) were killed at Roble prison.',
      ['killed 1', 'killed 12'],
    ],
    [
      'The riot at Roble prison left 27 people dead - 24 convicts, two guards and a policeman - the ministry said.',
      ['killed 1', 'killed 2', 'killed 24', 'killed 27'],
    ],
    ['In 2020 31 died at Roble prison (30 inmates and an officer).', ['killed 1', 'killed 30', 'killed 31']],
  ])('%s', (text, lines) => {
    expect(says(text)).toEqual(lines)
  })

  test('in Spanish too', () => {
    expect(saidLines(leer('Dos guías —uno de ellos mujer— murieron en la cárcel de Roble.'))).toEqual([
      'killed 2',
    ])
    expect(
      saidLines(leer('Nueve reos (todos con condenas largas) se fugaron de la cárcel de Roble.')),
    ).toEqual(['escaped 9'])
  })

  test('the dash after the line that says where the report was written opens nothing', () => {
    expect(says('PUERTO LAGO - Two guards - one of them a woman - died at Roble prison.')).toEqual([
      'killed 2',
    ])
  })
})
