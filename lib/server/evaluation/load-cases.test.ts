import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isProblem } from '@/lib/model/problem'
import { type CaseFolder, loadCases } from '@/lib/server/evaluation/load-cases'
import { temporaryFolder } from '@/lib/server/testing/temporary-folder'

const { folder, write } = temporaryFolder()
const marked = (id: string) =>
  JSON.stringify({
    id,
    title: 'Rain',
    source: 'Harbour Gazette',
    published: '2023-05-17',
    language: 'en',
    text: 'The rain went on.',
    gold: [],
    toponyms: [],
  })

describe('cases', () => {
  test('are found folder by folder, in order of name', async () => {
    write('cases/b/two.json', marked('two'))
    write('cases/b/one.json', marked('one'))
    write('cases/a/three.json', marked('three'))
    write('cases/README.md', 'how they were made')
    const found = (await loadCases(`${folder}/cases`)) as CaseFolder[]
    expect(found.map(({ name, cases }) => [name, cases.map(({ id }) => id)])).toEqual([
      [`${folder}/cases/a`, ['three']],
      [`${folder}/cases/b`, ['one', 'two']],
    ])
  })

  test('none of which can be used are named', async () => {
    write('bad/one.json', '{')
    expect(await loadCases(`${folder}/bad`)).toMatchObject({
      detail: `${folder}/bad/one.json: it is no JSON`,
    })
    expect(await loadCases(`${folder}/none`)).toMatchObject({ code: 'no-case' })
  })

  // Without the folder there is nothing to check: a copy of the code alone is whole.
  test.skipIf(!existsSync('data/eval'))('that ship are well formed, each with an id of its own', async () => {
    const found = await loadCases('data/eval')
    if (isProblem(found)) throw new Error(found.detail)
    const ids = found.flatMap(({ cases }) => cases.map(({ id }) => id))
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })
})
