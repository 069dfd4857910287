import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { GazetteerPlace } from '@/lib/model/place'

type Noted = Pick<GazetteerPlace, 'id' | 'figuresNote'>[]
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const recorded: Noted = read('data/build/sources/EC/prisons.json').prisons
const built: Noted = read('data/gazetteer/EC/prisons.json')
const noteOf = (prisons: Noted, id: string) => prisons.find((prison) => prison.id === id)?.figuresNote

test('notes on figures are those of the record, and say whose a later figure is and of which day', () => {
  for (const { id, figuresNote } of built) expect(noteOf(recorded, id), id).toEqual(figuresNote)
  expect(noteOf(built, 'guayas-1')).toEqual({
    en: expect.stringMatching(/counts 4,519 in Litoral \(SNAI, 26 Sep 2025\)$/),
    es: expect.stringMatching(/cuenta 4519 en el Litoral \(SNAI, 26 sep\. 2025\)$/),
  })
})
