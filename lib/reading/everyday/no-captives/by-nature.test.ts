import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

const kinds = ['hostages_held', 'hostages_freed', 'inmates_capacity', 'other_count'] as const

describe('whom water, snow or a closed road keeps or takes is nobody’s hostage', () => {
  test.each([
    'The flood carried off 15 residents in Tarsis, the mayor said.',
    'Some 300 passengers were held on a train by the storm.',
    'Firefighters freed 40 residents held by the flood.',
    'A mudflow carried off 15 villagers in Tarsis on Monday.',
  ])('in English: %s', (text) => expect(linesOf(readText(text), ...kinds)).toEqual([]))
  test.each([
    'La riada se llevó a 15 vecinos en Tarsis, según el alcalde.',
    'El mar se llevó a tres pescadores en Tarsis.',
    'El alud se llevó por delante 40 coches y a siete personas.',
    'Unas 1.200 personas siguen retenidas en sus coches en la A-3.',
    'Cerca de 300 pasajeros permanecen retenidos en un tren en Tarsis.',
    'Unas 1.200 personas siguen retenidas en sus coches en la A-3, según la Policía.',
    'Los militares ayudan a 300 personas que siguen retenidas en sus coches en Tarsis.',
    'Faltan por rescatar 12 personas en Tarsis tras el sismo.',
    'Cerca de 400 turistas están retenidos en Tarsis por el bloqueo de la vía férrea.',
    'Unos 300 camioneros permanecen retenidos en la Panamericana, en Tarsis.',
    'Cinco militares fueron rescatados con hipotermia por comuneros en Tarsis.',
    'Los bomberos liberaron a los 40 mineros retenidos por el agua.',
    'Un huaico se llevó a 15 vecinos en Tarsis el lunes.',
    'Doscientos turistas están retenidos por un deslizamiento en Tarsis.',
  ])('in Spanish: %s', (text) => expect(linesOf(leer(text), ...kinds)).toEqual([]))
  test.each([
    ['Los pistoleros se llevaron a 15 vecinos en Tarsis.', ['hostages_held 15']],
    ['Siguen retenidas 12 personas en un autobús en Tarsis, según la Fiscalía.', ['hostages_held 12']],
    ['Doce policías están retenidos en la vía a Tarsis.', ['hostages_held 12']],
    ['Doce policías fueron retenidos por el bloqueo campesino en Tarsis.', ['hostages_held 12']],
    ['Cinco militares fueron rescatados por comandos en Tarsis.', ['hostages_freed 5']],
    ['Doce pescadores fueron secuestrados por piratas del mar en Tarsis.', ['hostages_held 12']],
    [
      'Doce vecinos fueron secuestrados en Tarsis por hombres armados tras el deslizamiento.',
      ['hostages_held 12'],
    ],
    ['Hombres armados mantienen retenidos a 30 pasajeros en un autobús.', ['hostages_held 30']],
  ])('but those whom men hold are: %s', (text, lines) => expect(linesOf(leer(text), ...kinds)).toEqual(lines))
})

test.each(['Twelve fishermen were kidnapped by sea pirates off Tarsis.'])('in English too: %s', (text) =>
  expect(linesOf(readText(text), ...kinds)).toEqual(['hostages_held 12']),
)

describe('room in a house that is no prison, and who lives in a town, are no inmates', () => {
  test.each([
    'Six people died in Tarsis. The mayor put the number of victims in her town, home to 27,000 people, at 34.',
    'Twelve bodies lie in the car park of the shopping centre, which has 5,700 spaces.',
    'The fairground in Tarsis can hold 1,000 people.',
  ])('in English: %s', (text) => expect(linesOf(readText(text), ...kinds)).toEqual([]))
  test.each([
    'La Feria Miravera puede acoger a 1.000 personas.',
    'El aparcamiento, donde murieron dos personas, tiene 5.700 plazas.',
  ])('in Spanish: %s', (text) => expect(linesOf(leer(text), ...kinds)).toEqual([]))
})

describe('what is made ready for the dead and the hurt is no toll', () => {
  test.each([
    'The army set up a morgue for 400 bodies.',
    'Funeral homes ordered body bags for 600 dead after the quake.',
    'Refrigerated trucks for 200 bodies arrived after the ferry sank.',
    'There is blood for 300 injured in Tarsis.',
  ])('in English: %s', (text) => expect(linesOf(readText(text), 'killed', 'injured')).toEqual([]))
  test.each([
    'La morgue, para 400 cadáveres, empezó a funcionar.',
    'Instalaron cámaras frigoríficas para 500 cuerpos en Tarsis.',
    'Las reservas de sangre alcanzan para 300 heridos.',
  ])('in Spanish: %s', (text) => expect(linesOf(leer(text), 'killed', 'injured')).toEqual([]))
  test('but those who were killed', () => {
    const killed = ['killed 12']
    const coffins = 'Coffins arrived for 12 inmates killed in a riot in Tarsis.'
    const tumbas = 'Cavaron tumbas para 12 reos asesinados en un motín en Tarsis.'
    expect(linesOf(readText(coffins), 'killed')).toEqual(killed)
    expect(linesOf(leer(tumbas), 'killed')).toEqual(killed)
  })
})
