import { describe, expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const dead = ({ claims }: ReturnType<typeof readText>) =>
  claims.flatMap(({ kind, quantity, attribution }) =>
    kind === 'killed' ? [`${quantity?.value}: ${attribution}`] : [],
  )

describe('who accuses forces or a band of a deed tells of it, and who rejects the figure does not', () => {
  test.each([
    ['Amnesty accused security forces of killing 24 protesters in Tarsis.', ['24: Amnesty']],
    [
      'Amnesty accused security forces of killing 24 protesters in Tarsis; the police reject the figure.',
      ['24: Amnesty'],
    ],
    ['The UN said 24 protesters were killed in Tarsis; the army rejects the number.', ['24: UN']],
    ['The army accused rebels of killing 24 villagers in Tarsis.', ['24: army']],
    // Whoever stands behind is accused, and speaks of none of it.
    ['Amnesty, based in London, accused the army of killing 24 villagers in Tarsis.', ['24: null']],
    // Whoever is accused speaks next, and not of those dead.
    ['The army, accused by Amnesty of killing 24 villagers in Tarsis, said nothing.', []],
    // Tried, not told.
    ['Prosecutors accused the gang of killing 24 villagers in Tarsis.', []],
    ['A man accused of killing 24 villagers went on trial in Tarsis.', []],
  ])('%s', (text, told) => expect(dead(readText(text))).toEqual(told))
  test.each([
    [
      'La organización acusó a las fuerzas de seguridad de matar a 24 manifestantes en Tarsis.',
      ['24: organización'],
    ],
    [
      'La ONU acusó al Ejército de matar a 24 manifestantes en Tarsis; la Policía rechaza la cifra.',
      ['24: ONU'],
    ],
    ['La Fiscalía acusó a Vela de matar a 24 personas en Tarsis.', []],
  ])('%s', (text, told) => expect(dead(leer(text))).toEqual(told))
})

describe('whoever "counts" so many gives another figure of the same', () => {
  test.each(['The opposition counts 32.', 'The public defender counts at least 32.'])('%s', (text) =>
    expect(dead(readText(`The governor said 12 people were killed in Tarsis. ${text}`))[1]).toMatch(/^32/),
  )
  test.each(['La Defensoría cuenta 32.', 'La Cruz Roja cuenta al menos 32.', 'Naciones Unidas cuenta 32.'])(
    '%s',
    (text) =>
      expect(dead(leer(`El gobernador dijo que murieron 12 personas en Tarsis. ${text}`))[1]).toMatch(/^32/),
  )
})
