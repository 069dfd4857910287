import { describe, expect, test } from 'vitest'
import { kindWords } from '@/lib/incidents/filters/kind-words'
import { toWordTest } from '@/lib/incidents/filters/search-words'
import { claimKinds } from '@/lib/kinds/kinds'
import { en } from './en'
import { es } from './es'

describe.each([en, es])('a claim is found by the words that the page has for its kind', ({ kinds }) => {
  test.each(claimKinds)('%s', (kind) => {
    for (const name of [kinds[kind].label, kinds[kind].told])
      expect(toWordTest(name)(kindWords[kind]), name).toBe(true)
  })
})
