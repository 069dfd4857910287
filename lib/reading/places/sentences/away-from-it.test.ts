import { describe, expect, test } from 'vitest'
import { leer, placedLines, readText } from '../../testing/island'

const english = (text: string, lines: readonly string[]) =>
  expect(placedLines(readText(text))).toEqual(expect.arrayContaining([...lines]))
const spanish = (text: string, lines: readonly string[]) =>
  expect(placedLines(leer(text))).toEqual(expect.arrayContaining([...lines]))

describe('whose and where lead back to the prison before them', () => {
  test('whose inmates', () => {
    english(
      'Nine people died in Tarsis. The blasts coincided with trouble in Roble prison, a jail near Puerto Lago, whose inmates seized 57 guards.',
      ['hostages_held 57 @roble'],
    )
    spanish(
      'Nueve personas murieron en Tarsis. Las explosiones coincidieron con disturbios en la cárcel de Roble, cuyos internos retuvieron a 57 guías.',
      ['hostages_held 57 @roble'],
    )
  })

  test('adonde', () =>
    spanish(
      'Treinta y nueve reclusos se evadieron de la cárcel de Cumbres. Antes habían echado en falta a Ana Vera, alias Flor, en la cárcel de Roble, adonde entraron 3.000 policías.',
      ['escaped 39 @cumbres', 'troops_deployed 3000 @roble'],
    ))
})

describe('a sum over a time is not of the one place told of', () => {
  test('behind bars this year', () => {
    english(
      'At least 62 inmates died at Roble prison in Valdoria. More than 320 people have been slain behind bars this year.',
      ['killed 320 at_least @QV'],
    )
    spanish(
      'Murieron 62 presos en la cárcel de Roble, en Valdoria. Este año han muerto 320 personas tras las rejas.',
      ['killed 320 @QV'],
    )
    english('At least 62 inmates died at Roble prison in Valdoria. Nine of those behind bars were hurt.', [
      'injured 9 @roble',
    ])
  })

  test('within a year, unless it is the worst of one', () => {
    const judge = ({ draft }: { draft: import('../../draft').Draft }) => draft
    const placed = (text: string) => placedLines(readText(text, { judge }))
    const before = 'The mayor of Tarsis, in Valdoria, was murdered.'
    expect(placed(`${before} The association counted five of its members murdered within a year.`)).toContain(
      'killed 5 @QV',
    )
    expect(placed(`${before} Five people died in the worst attack in a year.`)).toContain('killed 5 @tarsis')
  })

  test('since an earlier year, with today’s', () => {
    const judge = ({ draft }: { draft: import('../../draft').Draft }) => draft
    const placed = (text: string, language: 'en' | 'es' = 'en') =>
      placedLines(readText(text, { judge, language }))
    expect(
      placed(
        'Nine inmates died at Roble prison in Valdoria on Friday. Including Friday’s, 400 prisoners have been killed since February 2021.',
      ),
    ).toContain('killed 400 @QV')
    expect(
      placed(
        'Nueve presos murieron en la cárcel de Roble, en Valdoria. Es la octava matanza desde febrero de 2021 y con ella van 400 presos asesinados.',
        'es',
      ),
    ).toContain('killed 400 @QV')
    expect(
      placed(
        'Nine inmates died at Roble prison in Valdoria on Friday. Twelve have been killed there since Sunday.',
      ),
    ).toContain('killed 12 @roble')
  })

  test('half of them in a town', () => {
    spanish('Las masacres dejan 430 presos muertos desde 2021 en Valdoria, la mitad de ellos en Tarsis.', [
      'killed 430 @QV',
    ])
    english('The massacres in Valdoria have killed 430 inmates since 2021, half of them in Tarsis.', [
      'killed 430 @QV',
    ])
  })

  test('nationwide, at the head of its clause', () => {
    english('Roble prison, built for 3,081, is full, and nationwide there are cells for 81,000 inmates.', [
      'inmates_capacity 3081 @roble',
    ])
    spanish(
      'La cárcel de Roble, concebida para 3.081 personas, está llena, y en todo el país hay 81.000 plazas.',
      ['inmates_capacity 3081 @roble', 'inmates_capacity 81000 @QV'],
    )
  })
})

describe('who is murdered for running a prison is hardly in it', () => {
  test('the head of it', () => {
    english('The head of Roble prison in Valdoria has been murdered.', ['killed 1 @QV'])
    spanish('La directora de la cárcel de Roble, en Valdoria, fue asesinada a tiros.', ['killed 1 @QV'])
  })
  test('an inmate of it is', () =>
    english('An inmate of Roble prison in Valdoria has been murdered.', ['killed 1 @roble']))
  test('and what the head tells of is there', () =>
    english('The head of Roble prison in Valdoria said that 12 inmates were killed.', ['killed 12 @roble']))
})

test('where the dead are honoured is not where they died', () => {
  english(
    'The coffins of the 11 soldiers who perished in the ambush were laid out in an academy in Tarsis, Valdoria.',
    ['killed 11 @QV'],
  )
  english('Eleven soldiers perished in an ambush in Tarsis, Valdoria.', ['killed 11 @tarsis'])
})

describe('what befell one place stays there, whatever time or part of the country the sentence tells besides', () => {
  test('since when a suspect has been held', () => {
    english(
      'Gunmen attacked a market in Tarsis, Valdoria, on Monday. Four people were killed and seven were wounded, and one suspect has been in custody since Tuesday.',
      ['killed 4 @tarsis', 'injured 7 @tarsis'],
    )
    english(
      'Gunmen attacked a market in Tarsis, Valdoria, on Monday. All of the attackers are in custody now, and three people were injured.',
      ['injured 3 @tarsis'],
    )
    spanish(
      'Unos sicarios atacaron un mercado en Tarsis, Valdoria, el lunes. Hubo cuatro muertos y un sospechoso está bajo custodia desde el martes.',
      ['killed 4 @tarsis'],
    )
  })

  test('but whoever died behind bars since a year', () => {
    english(
      'At least 62 inmates died at Roble prison in Valdoria. More than 320 people have been slain behind bars since February 2021.',
      ['killed 320 at_least @QV'],
    )
    english(
      'At least 62 inmates died at Roble prison in Valdoria. In all of 2022, 40 people were slain behind bars.',
      ['killed 40 @QV'],
    )
    spanish(
      'Murieron 62 presos en la cárcel de Roble, en Valdoria. Desde 2021 han muerto 320 personas tras las rejas.',
      ['killed 320 @QV'],
    )
  })

  test('the worst of its kind since a year, or people who lived there since', () => {
    const before = 'Gunmen attacked a night club in Tarsis, Valdoria, on Saturday.'
    english(`${before} The blaze they lit killed 72 people, the deadliest since 2016.`, ['killed 72 @tarsis'])
    english(`${before} They killed 72 people who had lived there since 2016.`, ['killed 72 @tarsis'])
    english(`${before} In Valdoria, 400 people have been killed since 2016.`, ['killed 400 @QV'])
    spanish(
      'Unos sicarios atacaron un local en Tarsis, Valdoria, el sábado. El incendio mató a 72 personas, el peor desde 2016.',
      ['killed 72 @tarsis'],
    )
    spanish(
      'Unos sicarios atacaron un local en Tarsis, Valdoria, el sábado. El incendio mató a 72 personas, el más mortífero desde 2016.',
      ['killed 72 @tarsis'],
    )
    spanish(
      'Unos sicarios atacaron un local en Tarsis, Valdoria, el sábado. Más de 300 personas fueron asesinadas en un año.',
      ['killed 300 at_least @QV'],
    )
  })

  test('but not those of whom the worst or latest are some', () => {
    const judge = ({ draft }: { draft: import('../../draft').Draft }) => draft
    const placed = (text: string, language: 'en' | 'es' = 'en') =>
      placedLines(readText(text, { judge, language }))
    expect(
      placed(
        'Nine inmates died at Roble prison in Valdoria on Friday. They are the latest of 400 prisoners killed since 2021.',
      ),
    ).toContain('killed 400 @QV')
    expect(
      placed(
        'Nueve presos murieron en la cárcel de Roble, en Valdoria. Es la sexta matanza desde febrero de 2021 y con ella van 400 presos asesinados.',
        'es',
      ),
    ).toContain('killed 400 @QV')
  })

  test('where somebody fled', () => {
    const before = 'Two men were killed in Tarsis, Valdoria, on Monday.'
    english(`${before} Three more were shot dead as they fled to the coast.`, ['killed 3 @tarsis'])
    english(`${before} Two soldiers were killed in the north.`, ['killed 2 @QV'])
    english(`${before} The government sent 300 soldiers to the coast.`, ['troops_deployed 300 @QV'])
    spanish(
      'Dos hombres murieron en Tarsis, Valdoria, el lunes. Otros tres fueron asesinados cuando huían hacia la costa.',
      ['killed 3 @tarsis'],
    )
  })
})
