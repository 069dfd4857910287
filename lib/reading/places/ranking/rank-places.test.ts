import { describe, expect, test } from 'vitest'
import { readArticle } from '@/lib/reading/read-article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
import { leer, readText } from '../../testing/island'
import { judgeBy } from './rank-places'

const last = (reading: ReturnType<typeof readText>) => reading.claims.at(-1)
const placeOf = (reading: ReturnType<typeof readText>) => last(reading)?.place?.id ?? null

const riot =
  'Nine inmates died in a riot at Roble prison on Monday, the prison service said. The dead had been stabbed.\n\nThe riot at Roble prison began at dawn. Guards of Roble prison called the army. By noon it was over.\n\n'
const motin =
  'Nueve internos murieron el lunes en la cárcel de Roble, informó el servicio de prisiones. Todos fueron apuñalados.\n\nEl motín en la cárcel de Roble comenzó al amanecer. Los guías de la cárcel de Roble llamaron al ejército. Al mediodía todo acabó.\n\n'
const inPassing = `${riot}A bus went by in Tarsis. Two inmates were found dead in a cell on Friday.`

describe('a figure whose sentence names no place lies where the article as a whole says', () => {
  test('in the prison that it is about, though another place was named in passing', () =>
    expect(placeOf(readText(inPassing))).toBe('roble'))
  test('in Spanish', () =>
    expect(
      placeOf(
        leer(`${motin}Un bus pasó por Tarsis. Dos internos fueron hallados muertos el viernes en una celda.`),
      ),
    ).toBe('roble'))
  test('in the country, where a new paragraph tells of people anywhere', () =>
    expect(
      placeOf(
        readText(
          `${riot}In Tarsis, two policemen were killed.\n\nFour people were murdered in Valdoria last week.`,
        ),
      ),
    ).toBe('QV'))
})

describe('a place that the sentence names gives way to one that fits far better', () => {
  const search = 'Some 400 soldiers searched the wing and gave the police in Tarsis what they had found.'
  const forPrisons = { judge: judgeBy({ prison: 1 }) }
  test('the prison in which the soldiers searched', () => {
    const { placeReason, place } = last(readText(`${riot}${search}`, forPrisons)) ?? {}
    expect(place?.id).toBe('roble')
    expect(placeReason).toMatch(/^Roble prison fits better than what the sentence names/)
  })
  test('but not in a text of a few sentences, which shows too little of what it is about', () =>
    expect(placeOf(readText(`Nine inmates died at Roble prison. ${search}`, forPrisons))).toBe('tarsis'))
})

describe('what the rules for running text know is not overruled', () => {
  test('a name in the sentence', () =>
    expect(placeOf(readText('Nine inmates died at Roble prison. Four people were hurt in Tarsis.'))).toBe(
      'tarsis',
    ))
  test('a place that the sentence names only for who speaks there', () =>
    expect(placeOf(readText('The minister told reporters in Tarsis that 12 inmates had died.'))).toBe('QV'))
  test('nowhere, where the text points at no country', () =>
    expect(placeOf(readText('Twelve inmates died on Friday.'))).toBeNull())
})

test('a paragraph that went to another country goes on there', async () => {
  const { claims } = readArticle(
    {
      id: 'test',
      title: 'Motines en dos países',
      publisher: 'Test',
      url: null,
      publishedAt: '2020-05-02',
      language: 'es',
      text: 'Un motín en la cárcel de Los Llanos, en la ciudad venezolana de Guanare, dejó este viernes 47 muertos y 75 heridos. La ministra habló de 17.\n\nEntre los lesionados está el director del penal. El recinto, en Venezuela, albergaba a más de 2.500 presos.\n\nEn Perú, nueve reclusos fallecieron el lunes en el penal Miguel Castro Castro. Hubo además 67 heridos: 60 custodios y siete policías. En ese establecimiento ya habían muerto dos presos por el virus.',
    },
    await loadGazetteer(['VE', 'PE']),
    { countries: ['VE', 'PE'], explain: false },
  )
  const there = claims.filter(({ quantity }) => [9, 67, 60, 7, 2].includes(quantity?.value ?? 0))
  expect(there.map(({ place }) => place?.name)).toEqual(Array(5).fill('Miguel Castro Castro prison'))
})

test('the reason says what spoke for the place', () =>
  expect(last(readText(inPassing, { judge: judgeBy({ told: 4, prison: 1 }) }))?.placeReason).toEqual(
    expect.stringMatching(
      /^the sentence names no place; Roble prison fits best: most figures before lie there/,
    ),
  ))

test('another place has to fit better by a margin', () => {
  const text = `${riot}In Tarsis, two policemen were killed.\n\nFour people were murdered last week.`
  const placedBy = (prison: number) =>
    placeOf(readText(text, { judge: judgeBy({ rule: 9, 'rule home': 1, prison }) }))
  expect(placedBy(1.9)).toBe('QV')
  expect(placedBy(2.1)).toBe('roble')
})

describe('what its own words keep from the place of which the article tells most', () => {
  const opened = `${riot}Nine more inmates were hurt at Roble prison, and three guards of Roble prison are missing.\n\n`
  test('the inmates of another jail, of which the sentence before told', () =>
    expect(
      placeOf(
        readText(
          `${opened}A second jail, in Tarsis, was attacked the same night. It holds around 1,400 inmates.`,
        ),
      ),
    ).toBe('tarsis'))
  test('those hurt beside others who were killed', () => {
    const { claims } = leer(
      `${motin}TARSIS. Tres personas murieron el martes en Tarsis.\n\nDesde el jueves, el sindicato ha contado seis agentes asesinados y otros cinco heridos.`,
    )
    const [killed, hurt] = claims.slice(-2)
    expect(hurt?.place?.id).toBe(killed?.place?.id)
  })
})

test('a prison that the clause names is not given up for the province around it', () => {
  const { claims } = readText(
    `${riot}Forty inmates were found dead on Monday in four prisons of Arcos, a day after 15 died at one of them, Roble prison.`,
    { judge: judgeBy({ province: 9 }) },
  )
  expect(claims.find(({ quantity }) => quantity?.value === 15)?.place?.id).toBe('roble')
})

describe('what a sentence says of several places it says of no one of them', () => {
  const calm =
    'Gangs attacked the coast on Monday. Shops closed early. The army was called. Schools were shut.'
  const listedIn = ({ claims }: ReturnType<typeof readText>, value: number) =>
    claims.find(({ quantity }) => quantity?.value === value)
  test('of those arrested in two towns', () => {
    const claim = listedIn(readText(`${calm} Twenty people were arrested in Tarsis and Miravera.`), 20)
    expect(claim?.place?.id).toBe('QV')
    expect(claim?.listed).toEqual(['tarsis', 'miravera'])
  })
  test('nor of what the next sentence tells', () =>
    expect(
      listedIn(
        readText(
          `${calm} Twenty people were arrested in Tarsis and Miravera. The government sent 300 soldiers.`,
        ),
        300,
      )?.place?.id,
    ).toBe('QV'))
  test('in Spanish', () => {
    const texto =
      'Bandas atacaron la costa el lunes. Las tiendas cerraron temprano. Se llamó al ejército. Las escuelas cerraron. Veinte personas fueron detenidas en Tarsis y Miravera.'
    expect(listedIn(leer(texto), 20)?.place?.id).toBe('QV')
  })
})
