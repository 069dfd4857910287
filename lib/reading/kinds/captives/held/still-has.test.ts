import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const held = (reading: ReturnType<typeof readText>) => linesOf(reading, 'hostages_held', 'other_count')

describe('whom armed men still hold are captives, and no inmates', () => {
  test.each([
    ['The rebels kidnapped 30 people in Tarsis. They still hold around 20 people.', 20, 'about'],
    ['Gunmen kidnapped 30 people in Tarsis. The gang is still holding at least 25 people.', 25, 'at_least'],
  ])('%s', (text, value, bound) => {
    expect(held(readText(text))).toEqual(['hostages_held 30', `hostages_held ${value} ${bound}`])
  })
})

describe('a group known by its letters is an armed one where the text says so', () => {
  test.each([
    'The war between the ZLA and the Red Front goes on. The ZLA holds nine civilians, the ombudsman says.',
    'Fighters of the ZLA attacked Tarsis. The ZLA is still holding nine people, the ombudsman says.',
  ])('in English: %s', (text) => expect(held(readText(text))).toEqual(['hostages_held 9']))
  test.each([
    'La guerrilla del ZLA atacó Tarsis. El ZLA todavía retiene a nueve personas, dijo el defensor.',
    'La guerrilla del ZLA atacó Tarsis. El ZLA retiene a nueve campesinos, dijo el defensor.',
  ])('in Spanish: %s', (text) => expect(held(leer(text))).toEqual(['hostages_held 9']))
  test('and a police force is none', () =>
    expect(
      held(readText('The ZLA, a police force, raided Tarsis after a riot. The ZLA holds nine civilians.')),
    ).toEqual([]))
})

test('fighters who turn themselves in are no recaptured inmates', () =>
  expect(
    held(
      readText(
        'Fourteen inmates broke out of Roble prison on Tuesday. Soldiers hunted rebels too, and 84 dissidents have turned themselves in.',
      ),
    ),
  ).toEqual([]))

describe('they are captives too where whoever has them has freed nobody', () => {
  test.each([
    'The ZLA has freed nobody since January. It still holds around 20 people, a mediator said.',
    'The rebels freed nobody on Monday. They still hold around 20 people.',
  ])('%s', (text) => expect(held(readText(text))).toEqual(['hostages_held 20 about']))
  test('so it is in Spanish', () =>
    expect(held(leer('El ZLA no ha liberado a nadie. Todavía tiene a unas 20 personas.'))).toEqual([
      'hostages_held 20 about',
    ]))
  test('and whom a jail still holds are inmates', () =>
    expect(held(readText('Roble prison freed nobody on Monday. It still holds 200 people.'))).toEqual([
      'other_count 200',
    ]))
})

describe('whom a strike or a curfew keeps at home is nobody’s captive and no inmate', () => {
  test.each([
    'Los rebeldes mantienen un paro armado en Arcos, donde 3.500 personas están confinadas en Tarsis.',
    'Unas 3.500 personas están confinadas en Tarsis por los combates.',
  ])('%s', (text) => expect(held(leer(`${text} Nueve murieron.`))).toEqual([]))
  test('but who is confined in a prison is', () =>
    expect(held(leer('Tras los combates, 3.500 internos están confinados en la cárcel de Roble.'))).toEqual([
      'other_count 3500',
    ]))
})

test.each([
  [
    'In Tarsis 253 pupils and 12 teachers were still with the kidnappers.',
    'en',
    ['hostages_held 253', 'hostages_held 12'],
  ],
  ['Dos alumnos siguen con sus captores en Tarsis.', 'es', ['hostages_held 2']],
  ['In Tarsis 253 pupils were with their parents.', 'en', []],
] as const)('who is still with the captors is held: %s', (text, language, lines) =>
  expect(held(readText(text, { language }))).toEqual([...lines]),
)
