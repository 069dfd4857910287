import { expect, test } from 'vitest'
import { leer, readText } from '@/lib/reading/testing/island'

const old = ({ claims }: ReturnType<typeof readText>) =>
  claims.filter(({ historic }) => historic).map(({ quantity }) => quantity?.value)

const dead = 'Gunmen killed 12 people in Tarsis. Nine died in Miravera. '

test('the dead of a past war beside which a text sets its own are background', () => {
  expect(old(readText(`${dead}The dead of the civil war numbered 69,000.`))).toEqual([69000])
  expect(
    old(
      leer(
        'Hombres armados mataron a 12 personas en Tarsis. En Miravera murieron nueve. La guerra interna dejó 69.000 muertos.',
      ),
    ),
  ).toEqual([69000])
})

test('a war of now, and a large toll of no war, are none', () => {
  expect(old(readText(`${dead}The war has killed 300 people.`))).toEqual([])
  expect(old(readText(`${dead}The earthquake killed 69,000 people.`))).toEqual([])
  expect(old(readText('The war killed 69,000 people. Nine died in Miravera.'))).toEqual([])
})
