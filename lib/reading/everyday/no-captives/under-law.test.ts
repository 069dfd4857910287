import { expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

const reason = 'held under the law on migration, and no hostages'
const why = (reading: ReturnType<typeof readText>) => reading.rejected.map((each) => each.reason)

test.each([
  'The immigration agency released 15 migrants in Tarsis on Monday. It still holds 200.',
  'The immigration service freed 15 people on Monday. Another 200 are still being held.',
  'Immigration agents seized 12 migrants in Tarsis on Monday.',
])('nobody is a hostage of an office of the state: %s', (text) => {
  const reading = readText(text, { explain: true })
  expect(saidLines(reading)).toEqual([])
  expect(why(reading).filter((each) => each.endsWith(reason)).length).toBeGreaterThan(0)
})

test.each([
  'La agencia de migración liberó a 15 migrantes el lunes en Tarsis. Aún tiene retenidas a 200 personas.',
  'Migración aún retiene a 200 personas en Tarsis.',
])('in Spanish: %s', (text) => expect(saidLines(leer(text))).toEqual([]))

test.each([
  [
    'Gunmen released 15 migrants in Tarsis on Monday. They still hold 200.',
    ['hostages_freed 15', 'hostages_held 200'],
  ],
  ['Immigration agents freed 15 migrants in Tarsis who had been kidnapped by a gang.', ['hostages_freed 15']],
  ['Migration agents freed 15 hostages in Tarsis on Monday.', ['hostages_freed 15']],
  ['Immigration officers freed 15 kidnapped migrants in Tarsis on Monday.', ['hostages_freed 15']],
])('captors have hostages: %s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))

test('captors have hostages in Spanish', () =>
  expect(
    saidLines(
      leer('El Instituto Nacional de Migración liberó a 31 migrantes secuestrados en Tarsis el lunes.'),
    ),
  ).toEqual(['hostages_freed 31']))
