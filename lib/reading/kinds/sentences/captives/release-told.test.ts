import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('whoever brings a release about has set free those who were held', () => {
  test.each([
    [
      'The joint work of police and army enabled the release of all the hostages who were being held in Roble prison.',
      ['hostages_freed -'],
    ],
    ['Talks led to the release of the hostages held in Roble prison.', ['hostages_freed -']],
    [
      'The president thanked the soldiers for achieving the release of the guards and clerks held hostage in Roble prison.',
      ['hostages_freed -'],
    ],
    ['The bishop won the freedom of 15 guards who were held in Roble prison.', ['hostages_freed 15']],
    ['The ministry announced the release of the guards held hostage in Tarsis.', ['hostages_freed -']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))

  test.each([
    [
      'El trabajo conjunto permitió la liberación de todos los rehenes que estaban retenidos en la cárcel de Roble.',
      ['hostages_freed -'],
    ],
    [
      'El presidente felicitó a los militares por lograr la liberación de los guías retenidos en la cárcel de Roble.',
      ['hostages_freed -'],
    ],
    ['Se logró la libertad de 15 guías que eran retenidos en la cárcel de Roble.', ['hostages_freed 15']],
    [
      'El operativo permitió obtener la libertad de 15 guías retenidos en la cárcel de Roble.',
      ['hostages_freed 15'],
    ],
    ['La operación culminó con la liberación de los rehenes en Tarsis.', ['hostages_freed -']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))

  test.each([
    ['Families demand the release of the guards held hostage at Roble prison.'],
    ['The operation failed to secure the release of the hostages in Roble prison.'],
  ])('a release that is only wanted frees nobody: %s', (text) =>
    expect(saidLines(readText(text))).not.toContain('hostages_freed -'),
  )

  test.each([
    ['Aún falta liberar a los guías retenidos en la cárcel de Roble.'],
    ['No se logró la liberación de los guías retenidos en la cárcel de Roble.'],
    ['Las autoridades negocian la liberación de los guías retenidos en la cárcel de Roble.'],
    ['El Gobierno trabaja por lograr la liberación de los guías retenidos en la cárcel de Roble.'],
  ])('%s', (text) => expect(saidLines(leer(text))).toEqual(['hostages_held -']))
})

describe('those added with "then" or "later" share the verb of the first', () => {
  test.each([
    [
      'They first freed 12 guards who had been held in Roble prison and later eight who were being held in Tarsis.',
      ['hostages_freed 12', 'hostages_freed 8'],
    ],
    [
      'The army freed 30 guards held in Roble prison and then four held in Tarsis.',
      ['hostages_freed 30', 'hostages_freed 4'],
    ],
    ['Twelve guards were freed, and eight are held in Tarsis.', ['hostages_freed 12', 'hostages_held 8']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))

  test.each([
    [
      'Se liberó a 106 agentes que estaban retenidos en la cárcel de Roble, y posteriormente a 25 que estaban retenidos en Tarsis.',
      ['hostages_freed 106', 'hostages_freed 25'],
    ],
    [
      'Se liberó a 106 agentes retenidos en la cárcel de Roble, y después a 25 retenidos en Tarsis.',
      ['hostages_freed 106', 'hostages_freed 25'],
    ],
    [
      'Fueron liberados 12 guías que estaban retenidos en Miravera y luego ocho que permanecían retenidos en Tarsis.',
      ['hostages_freed 12', 'hostages_freed 8'],
    ],
    [
      'Fueron liberados 12 guías y ocho siguen retenidos en Tarsis.',
      ['hostages_freed 12', 'hostages_held 8'],
    ],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})

describe('captives out, or not out yet, in still other words', () => {
  const rose = 'Inmates of Roble prison rioted on Monday and took hostages. '
  const motin = 'Los presos de la cárcel de Roble se amotinaron el lunes y tomaron rehenes. '
  test.each([
    [`${rose}Twelve guards got out unharmed.`, 'hostages_freed 12'],
    [`${rose}Twelve guards returned to their families.`, 'hostages_freed 12'],
    [`${rose}Rioters have twelve guards under their control.`, 'hostages_held 12'],
    [`${rose}Inmates demand water in return for freeing twelve guards.`, 'hostages_held 12'],
  ])('%s', (text, line) => expect(saidLines(readText(text))).toContain(line))
  test.each([
    [`${motin}Los presos entregaron a doce guardias.`, 'hostages_freed 12'],
    [`${motin}Doce guardias dejaron de estar retenidos.`, 'hostages_freed 12'],
    [`${motin}Faltan doce guardias por ser liberados.`, 'hostages_held 12'],
  ])('%s', (text, line) => expect(saidLines(leer(text))).toContain(line))
  test('whoever is to be let go is not free, nor is an hour anybody', () => {
    expect(saidLines(leer(`${motin}Faltan doce guardias por ser liberados.`))).not.toContain(
      'hostages_freed 12',
    )
    expect(
      saidLines(readText(`${rose}Inmates demand water in return for freeing twelve guards.`)),
    ).not.toContain('hostages_freed 12')
    expect(saidLines(readText(`${rose}Twelve guards crossed the gate at five.`))).not.toContain(
      'hostages_freed 5',
    )
    expect(saidLines(readText('Inmates rioted in Roble prison. The death toll stood at five.'))).toContain(
      'killed 5',
    )
  })
})
