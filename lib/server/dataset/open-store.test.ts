import { afterEach, describe, expect, test, vi } from 'vitest'
import { isProblem } from '@/lib/model/problem'
import { currentCrisis } from '@/lib/server/crisis/current-crisis'
import { currentStore } from '@/lib/server/dataset/open-store'
import { temporaryFolder } from '@/lib/server/testing/temporary-folder'

const { folder, write } = temporaryFolder()
const crisis = JSON.stringify({
  title: { en: 'Flood', es: 'Inundación' },
  summary: { en: 'The river rose.', es: 'El río creció.' },
  countries: ['XA'],
  view: { zoom: 7, lat: 0, lon: 0 },
  dates: { from: '2023-07-20', to: '2023-07-28' },
})
afterEach(() => vi.unstubAllEnvs())

describe('the store of this process', () => {
  test('that could not be opened is tried again, and one that was opened is the same for all', async () => {
    vi.stubEnv('CRISIS', `${folder}/flood`)
    vi.stubEnv('DATABASE_URL', `file:${folder}/crisis.db`)
    expect(await currentStore()).toMatchObject({ code: 'bad-crisis' })

    write('flood/crisis.json', crisis)
    const stores = await Promise.all([currentStore(), currentStore(), currentStore()])
    const [store] = stores
    expect(new Set(stores).size).toBe(1)
    expect(await currentCrisis()).toMatchObject({ crisis: { id: 'flood' } })
    if (!store || isProblem(store)) throw new Error('no store')
    expect(await store.counts()).toEqual({ articles: 0, claims: 0 })
    await store.close()
  })
})
