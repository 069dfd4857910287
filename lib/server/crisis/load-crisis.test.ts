import { describe, expect, test } from 'vitest'
import { isProblem } from '@/lib/model/problem'
import { loadCrisis } from '@/lib/server/crisis/load-crisis'
import { temporaryFolder } from '@/lib/server/testing/temporary-folder'

const { folder, write } = temporaryFolder()
const crisis = {
  title: { en: 'Flood', es: 'Inundación' },
  summary: { en: 'The river rose.', es: 'El río creció.' },
  countries: ['XA'],
  view: { zoom: 7, lat: 0, lon: 0 },
  dates: { from: '2023-07-20', to: '2023-07-28' },
}
const place = {
  id: 'hall',
  name: 'Town hall',
  aliases: [],
  kind: 'prison',
  province: null,
  country: 'XA',
  lon: 1,
  lat: 2,
  precision: 'site',
}
const decree = {
  id: 'd1',
  decree: 'Decree 1',
  from: '2023-07-24',
  until: null,
  scopes: ['country'],
  sources: ['S'],
}

describe('a crisis folder', () => {
  test('needs no more than its description', async () => {
    write('bare/crisis.json', JSON.stringify(crisis))
    expect(await loadCrisis(`${folder}/bare`)).toEqual({
      crisis: { ...crisis, id: 'bare' },
      folder: `${folder}/bare`,
      places: [],
      decrees: [],
      struck: [],
      articleFiles: [],
    })
  })

  test('may bring places, decrees and articles of its own', async () => {
    write('flood/crisis.json', `\uFEFF${JSON.stringify(crisis)}`)
    write('flood/places.json', JSON.stringify([place]))
    write('flood/decrees.json', JSON.stringify([decree]))
    const paths = ['b.md', 'a.json'].map((name) => write(`flood/articles/${name}`, 'x'))
    const loaded = await loadCrisis(`${folder}/flood/`)
    expect(loaded).toMatchObject({ crisis: { id: 'flood' }, places: [place], decrees: [decree] })
    expect(!isProblem(loaded) && loaded.articleFiles).toEqual(paths.reverse())
  })

  test('may leave out of a place what follows from its kind and country', async () => {
    write('brief/crisis.json', JSON.stringify(crisis))
    const brief = { lon: 1, lat: 2 }
    write(
      'brief/places.json',
      JSON.stringify([
        { id: 'hall', name: 'Town hall', ...brief },
        { id: 'XA-N', name: 'North', kind: 'province', ...brief },
      ]),
    )
    expect(await loadCrisis(`${folder}/brief`)).toMatchObject({
      places: [place, { kind: 'province', country: 'XA', precision: 'province' }],
    })
  })

  const json = JSON.stringify
  test.each<[what: string, file: string, content: string, words: string, field?: string]>([
    ['is no JSON', 'crisis.json', '{', 'crisis.json: it is no JSON'],
    ['lacks a title', 'crisis.json', json({ ...crisis, title: undefined }), 'crisis.json: title: ', 'title'],
    [
      'has a title in one language',
      'crisis.json',
      json({ ...crisis, title: { en: 'A' } }),
      'title.es',
      'title.es',
    ],
    ['has a key too many', 'crisis.json', json({ ...crisis, colour: 1 }), 'there is no field "colour"'],
    [
      'has a key misspelt',
      'crisis.json',
      json({ ...crisis, countries: undefined, country: 'XA' }),
      'crisis.json: countries: is missing; there is no field "country"',
      'countries',
    ],
    [
      'has text where a list belongs',
      'crisis.json',
      json({ ...crisis, countries: 'XA' }),
      'countries: write a list in square brackets',
      'countries',
    ],
    [
      'has a bad day',
      'crisis.json',
      json({ ...crisis, dates: { from: 'now', to: 'then' } }),
      'YYYY-MM-DD',
      'dates.from',
    ],
    [
      'has days the wrong way round',
      'crisis.json',
      json({ ...crisis, dates: { from: '2023-07-28', to: '2023-07-20' } }),
      'dates.to: is before from',
      'dates.to',
    ],
    [
      'looks at first off the globe',
      'crisis.json',
      json({ ...crisis, view: { zoom: 7, lat: 99, lon: 0 } }),
      'view.lat: write degrees from -90 to 90',
      'view.lat',
    ],
    [
      'looks at first too near',
      'crisis.json',
      json({ ...crisis, view: { zoom: 70, lat: 9, lon: 0 } }),
      'view.zoom: write a number from 0 to 22',
      'view.zoom',
    ],
    [
      'is of a country by its name',
      'crisis.json',
      json({ ...crisis, countries: ['XA', 'ecuador'] }),
      'countries[1]: write the code of ISO 3166-1 in capitals, as EC',
      'countries[1]',
    ],
    [
      'has room for so many on no day',
      'places.json',
      json([{ ...place, capacity: [{ value: 4, date: 'July 2022', source: 'S' }] }]),
      '[0].capacity[0].date: write it as 2022, 2022-07 or 2022-07-24',
      '[0].capacity[0].date',
    ],
    [
      'has a decree that ends before it begins',
      'decrees.json',
      json([{ ...decree, until: '2023-07-01' }]),
      '[0].until: is before from',
      '[0].until',
    ],
    [
      'has a place off the globe',
      'places.json',
      json([place, { ...place, id: 'b', lat: 99 }]),
      '[1].lat',
      '[1].lat',
    ],
    ['has a place twice', 'places.json', json([place, place]), '[1].id: hall is given twice', '[1].id'],
    ['has no list of places', 'places.json', json(place), 'places.json: write a list in square brackets'],
    [
      'has a decree announced on no day',
      'decrees.json',
      json([{ ...decree, announced: 'later' }]),
      '[0].announced',
      '[0].announced',
    ],
    [
      'strikes without a reason',
      'struck.json',
      json([{ article: 'a', words: 'b' }]),
      '[0].why: is missing',
      '[0].why',
    ],
    [
      'strikes by a key misspelt',
      'struck.json',
      json([{ article: 'a', word: 'b', why: 'c' }]),
      '[0].words: is missing; [0]: there is no field "word"',
      '[0].words',
    ],
    [
      'strikes for a reason in one language',
      'struck.json',
      json([{ article: 'a', words: 'b', why: { en: 'c' } }]),
      '[0].why: es: is missing',
      '[0].why',
    ],
    [
      'strikes for a number',
      'struck.json',
      json([{ article: 'a', words: 'b', why: 3 }]),
      '[0].why: write text in quotation marks or an object in braces',
      '[0].why',
    ],
    [
      'strikes a kind that is none',
      'struck.json',
      json([{ article: 'a', words: 'b', kind: 'dead', why: 'c' }]),
      '[0].kind: "dead" is none of killed, injured, ',
      '[0].kind',
    ],
    [
      'has a decree without a source',
      'decrees.json',
      json([{ ...decree, sources: [] }]),
      '[0].sources: must not be empty',
      '[0].sources',
    ],
  ])('that %s is refused by file and field', async (what, file, content, words, field) => {
    const name = what.replaceAll(' ', '-')
    write(`${name}/crisis.json`, json(crisis))
    write(`${name}/${file}`, content)
    const answer = await loadCrisis(`${folder}/${name}`)
    expect(isProblem(answer) && answer.detail).toContain(words)
    expect(isProblem(answer) && answer.field).toBe(field)
  })

  test('that is not there is named', async () => {
    const answer = await loadCrisis(`${folder}/nowhere`)
    expect(isProblem(answer) && answer.detail).toBe(`${folder}/nowhere/crisis.json: there is no such file`)
  })
})
