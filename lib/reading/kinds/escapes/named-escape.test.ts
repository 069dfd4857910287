import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '../../testing/island'

const english = (text: string, lines: readonly string[]) => expect(saidLines(readText(text))).toEqual(lines)
const spanish = (text: string, lines: readonly string[]) => expect(saidLines(leer(text))).toEqual(lines)

describe('one person by name who is gone from a prison', () => {
  test.each([
    ['Luis Paz, whose escape from Roble prison shook the country, has not been found.', ['escaped 1']],
    ['Guards found that Luis Paz was no longer in his cell at Roble prison.', ['escaped 1']],
    ['The gang boss Luis Paz vanished from his cell on Sunday.', ['escaped 1']],
    ['Luis Paz slipped out of Roble prison with 17 others.', ['escaped 1', 'escaped 17']],
    ['Luis Paz, whose sister was killed in Tarsis, is held at Roble prison.', ['killed 1']],
    ['Luis Paz arrived at Roble prison with 17 others.', []],
    ['Inmates hold 12 guards since the escape of Luis Paz.', ['escaped 1', 'hostages_held 12']],
    ['Guards at Roble prison tell of the narrow escape of Luis Paz.', []],
    ['Guards feared the escape of Luis Paz.', []],
  ])('%s', english)
  test.each([
    ['Todo empezó con la desaparición de Luis Paz, alias Zorro, de la cárcel de Roble.', ['escaped 1']],
    [
      'Sigue sin conocerse el paradero de Luis Paz, cuya fuga de la cárcel de Roble se descubrió el domingo.',
      ['escaped 1'],
    ],
    ['El domingo se descubrió que Luis Paz ya no estaba en la cárcel de Roble.', ['escaped 1']],
    ['En 2013 Luis Paz huyó de la cárcel de Roble junto a otros 16 reclusos.', ['escaped 1', 'escaped 16']],
    ['El director Luis Paz ya no estaba en la cárcel de Roble cuando llegó la prensa.', []],
    ['La familia denunció la desaparición de Luis Paz en Tarsis.', []],
    ['Los presos retienen a 12 guías tras la fuga de Luis Paz.', ['escaped 1', 'hostages_held 12']],
    ['Los guías de la cárcel de Roble frustraron la fuga de Luis Paz.', []],
  ])('%s', spanish)
})
