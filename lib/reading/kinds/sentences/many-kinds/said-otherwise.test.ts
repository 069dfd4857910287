import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('what third ways of saying it come to', () => {
  test.each([
    [
      'Gunmen sprayed a bar in Tarsis with bullets, leaving a dozen of them dead and nine wounded.',
      ['injured 9', 'killed 12'],
    ],
    [
      'Nine more deaths at Roble prison brought to 31 the number who died in the riot.',
      ['killed 31', 'killed 9'],
    ],
    [
      'Ten people, one of them critical, were taken to hospitals after the riot at Roble prison.',
      ['injured 10'],
    ],
    ['A cameraman was shot in the leg in Tarsis.', ['injured 1']],
    ['It took 400 police to regain control of Roble prison.', ['troops_deployed 400']],
    ['Roughly 300 soldiers were flown to Belmonte after the massacre.', ['troops_deployed 300 about']],
    ['The president ordered the military to neutralise the gangs of Valdoria.', ['troops_deployed -']],
    ['The riot followed the transfer of 515 inmates from Roble prison.', ['other_count 515']],
    [
      'In a system where 39,000 inmates share room meant for 30,000, riots are common.',
      ['inmates_capacity 30000', 'other_count 39000'],
    ],
  ])('%s', (text, lines) => {
    expect(saidLines(readText(text))).toEqual(lines)
  })

  test.each([
    ['Siguen en poder de los internos de Roble más de 130 guardias.', ['hostages_held 130 at_least']],
    [
      'La Fiscalía elevó a 31 los reos muertos en la cárcel de Roble y a 14 los heridos.',
      ['injured 14', 'killed 31'],
    ],
    ['La institución daba por fallecidos a 18 internos de Roble.', ['killed 18']],
    ['En 2020 murieron en peleas 51 reclusos de Valdoria.', ['killed 51']],
    ['Unos 2.700 efectivos retomaron la cárcel de Roble.', ['troops_deployed 2700 about']],
    [
      'En la cárcel de Roble conviven 2.600 personas donde no deberían pasar de 1.500.',
      ['inmates_capacity 1500', 'other_count 2600'],
    ],
    [
      'Hay unos 39.000 detenidos para 30.000 plazas en las cárceles de Valdoria.',
      ['inmates_capacity 30000', 'other_count 39000 about'],
    ],
    [
      'La cárcel de Roble tiene 1.267 ocupantes y una sobrepoblación de 200.',
      ['inmates_over_capacity 200', 'other_count 1267'],
    ],
  ])('%s', (text, lines) => {
    expect(saidLines(leer(text))).toEqual(lines)
  })

  test.each([
    ['Violence flared at Roble prison before daybreak.', 'en'],
    ['Inmates of Roble prison set light to a building.', 'en'],
    ['Ese día se oyeron disparos en la cárcel de Roble.', 'es'],
  ] as const)('tells of violence: %s', (text, language) => {
    expect(readText(text, { language }).claims.map(({ kind }) => kind)).toContain('attack')
  })
})
