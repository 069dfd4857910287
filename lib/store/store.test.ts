import { expect, test } from 'vitest'
import { testArticle, testClaim, testReading } from '@/lib/store/testing/articles'
import { describeOnEngines, save } from '@/lib/store/testing/engines'

describeOnEngines('the store', ({ engine, newStore, openCrisis }) => {
  test('says which engine it runs on', async () => {
    expect((await newStore()).engine).toBe(engine)
  })

  test('is empty at first, at version 0', async () => {
    const store = await newStore()
    expect(await store.version()).toBe(0)
    expect(await store.counts()).toEqual({ articles: 0, claims: 0 })
    expect(await store.listClaims()).toEqual([])
    expect(await store.findArticle('a')).toBeNull()
  })

  test('gives an article and its reading back just as they came', async () => {
    const store = await newStore()
    const article = testArticle('a', {
      title: "' OR 1=1; drop table articles; --",
      url: 'https://example.org/a?b=c',
      author: 'A. Roe',
      note: 'From the wire.',
      text: '<script>alert(1)</script>\u00a031 🚨 dead\r\n\ttoday\u2028 e\u0301 é \\ " \n',
    })
    const reading = testReading(article, 3)
    await store.saveArticle(article, reading, 'r1')
    expect(await store.findArticle('a')).toEqual({ article, reading })
    expect(await store.listArticles()).toEqual([article])
  })

  test.each([{ en: 'From the wire.', es: 'De la agencia.' }, '{"en":1}', '{"en":'])(
    'gives the note %j back',
    async (note) => {
      const store = await newStore()
      await store.saveArticle(testArticle('a', { note }), testReading(testArticle('a'), 1), 'r1')
      expect((await store.findArticle('a'))?.article.note).toEqual(note)
    },
  )

  test('keeps what it holds when it is opened again', async () => {
    await save(await newStore(), 'a')
    const again = await openCrisis()
    expect([await again.version(), await again.counts()]).toEqual([1, { articles: 1, claims: 1 }])
  })

  test('counts a version up with each change, and only then', async () => {
    const store = await newStore()
    expect([await save(store, 'a'), await store.version()]).toEqual(['added', 1])
    expect([await save(store, 'a'), await store.version()]).toEqual(['unchanged', 1])
    expect([await save(store, 'a', { text: 'Three.' }), await store.version()]).toEqual(['changed', 2])
    expect([await save(store, 'a', { text: 'Three.' }, 2), await store.version()]).toEqual(['changed', 3])
    expect([await save(store, 'b'), await store.version()]).toEqual(['added', 4])
  })

  test.each(['title', 'publisher', 'url', 'publishedAt', 'language', 'author', 'note', 'text'] as const)(
    'takes another %s for a change',
    async (key) => {
      const store = await newStore()
      const page = { url: 'https://gazette.example/guards' }
      await save(store, 'a', page)
      const change = {
        ...page,
        [key]: { publishedAt: '2023-07-27', language: 'es' }[key as string] ?? 'https://example.org',
      }
      expect(await save(store, 'a', change)).toBe('changed')
      expect((await store.findArticle('a'))?.article).toEqual(testArticle('a', change))
    },
  )

  test('leaves no claim of an older reading behind', async () => {
    const store = await newStore()
    await save(store, 'a', {}, 5)
    await save(store, 'a', {}, 2)
    expect((await store.listClaims()).map((claim) => claim.id)).toEqual(['a-0', 'a-1'])
    expect((await store.findArticle('a'))?.reading.claims).toHaveLength(2)
  })

  test('holds more claims of one article than one statement can bind', async () => {
    const store = await newStore()
    await save(store, 'a', {}, 5_000)
    const claims = await store.listClaims()
    expect(claims).toHaveLength(5_000)
    expect(claims[4_999]?.id).toBe('a-4999')
  })

  test('lists articles by day, then id by its bytes, whatever the order they came in', async () => {
    const store = await newStore()
    for (const id of ['b', 'B', 'a-1', 'a.1', 'a1']) await save(store, id)
    await save(store, 'z', { publishedAt: '2021-02-24' })
    const order = ['z', 'B', 'a-1', 'a.1', 'a1', 'b']
    expect((await store.listArticles()).map(({ id }) => id)).toEqual(order)
    expect((await store.listArticleListings()).map(({ id }) => id)).toEqual(order)
    expect((await store.listClaims()).map(({ article }) => article)).toEqual(order)
  })

  test('lists the claims of some articles, in the same order, and of none', async () => {
    const store = await newStore()
    for (const id of ['b', 'a', 'c']) await save(store, id)
    await save(store, 'z', { publishedAt: '2021-02-24' })
    const some = await store.listClaims(['b', 'z', 'a', 'not-there'])
    expect(some.map(({ article }) => article)).toEqual(['z', 'a', 'b'])
    expect(await store.listClaims([])).toEqual([])
  })

  test('lists articles with the number of their claims and without their text', async () => {
    const store = await newStore()
    await save(store, 'a', { author: 'A. Roe' }, 3)
    await save(store, 'b', {}, 0)
    const { text: _a, ...a } = testArticle('a', { author: 'A. Roe' })
    const { text: _b, ...b } = testArticle('b')
    expect(await store.listArticleListings()).toEqual([
      { ...a, claims: 3 },
      { ...b, claims: 0 },
    ])
  })

  test('lists claims whole, each with its article and dateline', async () => {
    const store = await newStore()
    const article = testArticle('a')
    const claim = testClaim('a-0', {
      place: null,
      when: null,
      quantity: null,
      attribution: 'the port’s mayor',
    })
    await store.saveArticle(article, { ...testReading(article), claims: [claim] }, 'r1')
    expect(await store.listClaims()).toEqual([
      { ...claim, article: 'a', publisher: 'Harbour Gazette', publishedAt: '2023-07-26' },
    ])
  })

  test('knows which readings another reader made', async () => {
    const store = await newStore()
    await save(store, 'b')
    await save(store, 'a')
    await save(store, 'c', {}, 1, 'r2')
    expect(await store.listStaleIds('r1')).toEqual(['c'])
    expect(await store.listStaleIds('r2')).toEqual(['a', 'b'])
  })

  test('lets a new reader sign a reading that says the same, without a change', async () => {
    const store = await newStore()
    await save(store, 'a')
    expect(await save(store, 'a', {}, 1, 'r2')).toBe('unchanged')
    expect(await store.version()).toBe(1)
    expect(await store.listStaleIds('r2')).toEqual([])
  })

  test('replaces the reading of an article that is still the one that was read', async () => {
    const store = await newStore()
    await save(store, 'a')
    const article = testArticle('a')
    expect(await store.saveReading(article, testReading(article, 3), 'r2')).toBe('changed')
    expect(await store.saveReading(article, testReading(article, 3), 'r3')).toBe('unchanged')
    expect([await store.counts(), await store.version()]).toEqual([{ articles: 1, claims: 3 }, 2])
    expect(await store.listStaleIds('r3')).toEqual([])
  })

  test('calls an article current while neither it nor its reader has changed', async () => {
    const store = await newStore()
    expect(await store.isCurrent(testArticle('a'), 'r1')).toBe(false)
    await save(store, 'a')
    expect(await store.isCurrent(testArticle('a'), 'r1')).toBe(true)
    expect(await store.isCurrent(testArticle('a'), 'r2')).toBe(false)
    expect(await store.isCurrent(testArticle('a', { note: 'Corrected.' }), 'r1')).toBe(false)
  })

  test('takes an article away with all that was read from it, and no other', async () => {
    const store = await newStore()
    const island = await openCrisis('island')
    await save(store, 'a', {}, 3)
    await save(store, 'b', {}, 2)
    await save(island, 'a', {}, 1)
    const { title, publisher } = testArticle('a')
    expect(await store.removeArticle('a')).toEqual({ id: 'a', title, publisher, claims: 3 })
    expect([await store.counts(), await store.version()]).toEqual([{ articles: 1, claims: 2 }, 3])
    expect(await store.findArticle('a')).toBeNull()
    expect((await store.listRevisions()).map(([id]) => id)).toEqual(['b'])
    expect(await island.counts()).toEqual({ articles: 1, claims: 1 })
    expect(await save(store, 'a', {}, 3)).toBe('added')
  })

  test('finds articles by words as they stand in the text, whatever signs are among them', async () => {
    const store = await newStore()
    await save(store, 'a', { text: 'Of 100%_sure\\ reports\nnone told.' })
    await save(store, 'b', { text: 'Of 100 sure reports none told.' })
    const idsWith = async (words: string) => (await store.findArticlesWith(words)).map(({ id }) => id)
    expect(await idsWith('100%_sure\\ reports\nnone')).toEqual(['a'])
    expect(await idsWith('reports none')).toEqual(['b'])
    expect(await idsWith('OF 100')).toEqual([])
    expect(await (await openCrisis('island')).findArticlesWith('Of 100')).toEqual([])
  })

  test('says of an article that it does not hold that there is none, and changes nothing', async () => {
    const store = await newStore()
    await save(store, 'a')
    expect(await store.removeArticle('b')).toBeNull()
    expect([await store.counts(), await store.version()]).toEqual([{ articles: 1, claims: 1 }, 1])
  })

  test('keeps two crises of one database apart', async () => {
    const harbour = await newStore()
    const island = await openCrisis('island')
    await save(harbour, 'a', {}, 2)
    await save(island, 'a', { title: 'The island’s own' }, 1)
    await save(island, 'b')
    expect([await harbour.counts(), await harbour.version()]).toEqual([{ articles: 1, claims: 2 }, 1])
    expect([await island.counts(), await island.version()]).toEqual([{ articles: 2, claims: 2 }, 2])
    expect((await harbour.findArticle('a'))?.article.title).toBe(testArticle('a').title)
    expect(await harbour.findArticle('b')).toBeNull()
  })

  test('takes the same id that ’ OR 1=1 would want as an id and nothing more', async () => {
    const store = await newStore()
    await save(store, 'a')
    expect(await store.findArticle("a' OR 1=1 --")).toBeNull()
  })
})
