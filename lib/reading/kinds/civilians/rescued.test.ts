import { describe, expect, test } from 'vitest'
import type { Language } from '@/lib/model/article'
import { readText } from '../../testing/island'

const lines = (text: string, language: Language) =>
  readText(text, { language }).claims.flatMap(({ kind, quantity, unit }) =>
    unit === 'people rescued' || kind === 'hostages_freed' ? [`${unit} ${quantity?.value}`] : [],
  )

describe('who is brought out of water, fire or rubble is rescued', () => {
  test.each<[Language, string, number]>([
    [
      'en',
      'The floods killed 92 people in Tarsis. More than 200 people were rescued, the ministry said.',
      200,
    ],
    ['en', 'Firefighters rescued 33 people in Tarsis.', 33],
    ['en', 'A ferry sank off Tarsis: five died and 33 were rescued.', 33],
    ['en', 'A wildfire killed two people in Tarsis. The army rescued 60 villagers.', 60],
    ['en', 'Helicopters rescued 45 people from rooftops in Tarsis during the storm.', 45],
    ['en', 'The coastguard rescued 14 sailors from a sinking boat.', 14],
    ['es', 'Los bomberos rescataron a tres conductores de un río.', 3],
    ['es', 'Doce mineros fueron rescatados de una mina.', 12],
    ['es', 'La riada dejó 92 muertos en Tarsis. La Guardia Civil rescató a unas 4.500 personas.', 4500],
    ['es', 'Han sido rescatadas 36.000 personas en Tarsis desde el inicio de las inundaciones.', 36_000],
    ['es', 'Rescatados 17 senderistas ilesos tras el temporal en Tarsis.', 17],
    ['es', 'El terremoto dejó diez muertos en Tarsis. Fueron rescatados con vida 12 vecinos.', 12],
    ['es', 'Los bomberos rescataron a doce vecinos y hallaron tres muertos en Tarsis.', 12],
    ['en', 'Firefighters rescued 12 people in Tarsis, two of them dead.', 12],
    ['es', 'Los bomberos rescataron a 12 personas en Tarsis, entre ellas dos muertas.', 12],
    ['en', 'Floods hit Tarsis. Coastguards rescued 12 migrants from a boat abandoned by smugglers.', 12],
    ['es', 'Tras la riada, unos 650 trabajadores fueron rescatados en Tarsis.', 650],
    ['es', 'Unas 50 personas tuvieron que ser rescatadas por los bomberos en Tarsis.', 50],
  ])('%s: %s', (language, text, value) => expect(lines(text, language)).toEqual([`people rescued ${value}`]))
})

describe('out of hands that held them they are freed', () => {
  test.each<[Language, string, number]>([
    ['en', 'Soldiers rescued 12 hostages in Tarsis.', 12],
    ['en', 'Gunmen kidnapped 20 people in Tarsis on Monday. Police rescued 12 of them on Tuesday.', 12],
    ['en', 'Floods hit Tarsis. Police rescued 12 migrants held by smugglers.', 12],
    ['es', 'El Ejército rescató a 12 mineros de manos de guerrilleros en una mina de Tarsis.', 12],
    ['es', 'La Policía rescató a 12 personas secuestradas en Tarsis.', 12],
  ])('%s: %s', (language, text, value) => expect(lines(text, language)).toEqual([`people ${value}`]))
})

describe('nobody is rescued', () => {
  test.each<[Language, string]>([
    ['en', 'The flood killed 92 people in Tarsis. Volunteers rescued 40 dogs.'],
    ['en', 'Rescue teams hope to rescue 40 people trapped by the flood in Tarsis.'],
    ['en', 'The flood killed two people in Tarsis. Divers rescued no one.'],
    ['en', 'Floods hit Tarsis. On Monday police rescued 12 migrants from smugglers.'],
    ['es', 'Tras el incendio rescataron seis cadáveres en Tarsis.'],
    ['es', 'La riada mató a dos personas en Tarsis. Los bomberos no pudieron rescatar a tres personas.'],
    ['es', 'Los bomberos rescataron a 12 personas muertas de los escombros en Tarsis.'],
    ['es', 'El sismo sacudió Tarsis. Fueron rescatadas 12 personas sin vida.'],
    ['es', 'Los bomberos rescataron muertos a 12 mineros en Tarsis.'],
    ['en', 'Firefighters rescued 12 people in Tarsis, all of them dead.'],
  ])('%s: %s', (language, text) => expect(lines(text, language)).toEqual([]))
})
