import { describe, expect, test } from 'vitest'
import type { Reading } from '@/lib/model/reading'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

/** What is told besides how many were driven out. */
const toldElse = (reading: Reading): string[] =>
  saidLines(reading).filter((line) => !line.startsWith('other_count'))

describe('who is driven from home is neither dead nor hurt, freed nor escaped', () => {
  const antes = 'Un ataque armado dejó tres muertos el lunes en Tarsis.'
  test.each([
    'Unas 300 personas huyeron de sus casas.',
    'Otros 400 huyeron a la selva.',
    'Unas 2.000 personas fueron evacuadas.',
    'La Policía evacuó a 80 estudiantes.',
    'Más de 1.200 personas se desplazaron a la capital.',
    'Unos 300 vecinos escaparon de la violencia.',
    'Cerca de 700 personas se refugiaron en una iglesia.',
    'Más de 200 familias quedaron sin hogar.',
    'Los 350 desplazados regresaron a sus casas.',
  ])('%s', (text) => expect(toldElse(leer(`${antes} ${text}`))).toEqual(['killed 3']))
  const before = 'Gunmen killed three people on Monday in Tarsis.'
  test.each([
    'Some 300 people fled their homes.',
    'Another 400 fled into the forest.',
    'Hundreds fled.',
    'About 2,000 people were evacuated.',
    'Police evacuated 80 students.',
    'More than 1,200 villagers fled to the town.',
    'About 300 villagers escaped into the bush.',
    'Some 50,000 people have been uprooted by the violence.',
    'More than 200 families were left homeless.',
    'The 350 displaced people returned to their homes.',
  ])('%s', (text) => expect(toldElse(readText(`${before} ${text}`))).toEqual(['killed 3']))
  test.each([
    ['Nine inmates fled Roble prison. Another 40 fled into the forest.', ['escaped 40', 'escaped 9']],
    ['Los presos de Roble huyeron a la selva: nueve fueron recapturados.', 'escaped -'],
  ])('but inmates escape: %s', (text, lines) =>
    expect(saidLines(/presos/.test(text) ? leer(text) : readText(text))).toEqual(
      Array.isArray(lines) ? lines : expect.arrayContaining([lines]),
    ),
  )
})
