import { expect, test } from 'vitest'
import { testArticle, testClaim, testReading } from '@/lib/store/testing/articles'
import { describeOnEngines, save } from '@/lib/store/testing/engines'

describeOnEngines('saving', ({ newStore, newDatabase, openCrisis }) => {
  test('keeps a corrected article from the reading of the one before', async () => {
    const store = await newStore()
    await save(store, 'a', { text: 'Three guards came home, not two.' })
    const older = testArticle('a')
    expect(await store.saveReading(older, testReading(older, 3), 'r2')).toBe('unchanged')
    expect((await store.findArticle('a'))?.article.text).toBe('Three guards came home, not two.')
    expect(await store.listStaleIds('r2')).toEqual(['a'])
    expect(await store.saveReading(testArticle('b'), testReading(testArticle('b')), 'r2')).toBe('unchanged')
    expect(await store.findArticle('b')).toBeNull()
  })

  test('takes an article of an id that another publisher has for no correction, also where both come at once', async () => {
    const first = await newStore()
    const outcomes = await Promise.all(
      [first, await openCrisis()].map((store, rank) =>
        save(store, 'a', { publisher: `Paper ${rank}`, url: `https://${rank}.example/` }),
      ),
    )
    const [taken] = outcomes.filter((outcome) => outcome !== 'added')
    expect(outcomes).toContain('added')
    const kept = (await first.findArticle('a'))?.article
    expect(taken).toEqual({ takenBy: { title: kept?.title, publisher: kept?.publisher } })
    expect(await first.version()).toBe(1)
    const moved = { publisher: 'Paper', url: kept?.url ?? null, text: 'Four guards.' }
    expect(await save(first, 'a', moved)).toBe('changed')
  })

  test('stores nothing of an article whose claims cannot be stored', async () => {
    const store = await newStore()
    const article = testArticle('a')
    const broken = { ...testReading(article, 3), claims: [testClaim('x'), testClaim('x')] }
    await expect(store.saveArticle(article, broken, 'r1')).rejects.toThrow()
    expect(await store.findArticle('a')).toBeNull()
    expect([await store.counts(), await store.version()]).toEqual([{ articles: 0, claims: 0 }, 0])
    expect(await save(store, 'a')).toBe('added')
  })

  test('can be opened for the first time by several at once', async () => {
    await newDatabase()
    const stores = await Promise.all([openCrisis(), openCrisis(), openCrisis(), openCrisis()])
    await Promise.all(stores.map((store, rank) => save(store, `a${rank}`)))
    expect(await stores[0]?.counts()).toEqual({ articles: 4, claims: 4 })
  })

  test('loses nothing when two write at once, and tells each what it did', async () => {
    const stores = [await newStore(), await openCrisis()]
    const ids = Array.from({ length: 20 }, (_, rank) => `a${rank}`)
    const outcomes = await Promise.all(stores.flatMap((store) => ids.map((id) => save(store, id, {}, 2))))
    expect(outcomes.filter((outcome) => outcome === 'added')).toHaveLength(20)
    expect(outcomes.filter((outcome) => outcome === 'unchanged')).toHaveLength(20)
    expect(await stores[0]?.counts()).toEqual({ articles: 20, claims: 40 })
    expect(await stores[1]?.version()).toBe(20)
  })
})
