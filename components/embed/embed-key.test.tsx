import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { country, incident, prison } from '@/components/dashboard/testing/features'
import { en } from '@/components/words/en'
import { es } from '@/components/words/es'
import { WordsProvider } from '@/components/words/words-context'
import { EmbedKey } from './embed-key'

const fell = prison('Harrow Fell')
const keyOf = (words: typeof en, incidents: Parameters<typeof EmbedKey>[0]['incidents']) =>
  renderToStaticMarkup(
    <WordsProvider value={words}>
      <EmbedKey incidents={incidents} />
    </WordsProvider>,
  )

test('beneath a framed map a word says what each of its signs means, also of those without a number', () => {
  const told = [
    incident('held', 'hostages_held', fell, 53),
    incident('dead', 'killed', fell, 31),
    incident('attack', 'attack', fell, null),
  ]
  expect(keyOf(en, told)).toMatch(/Killed<.*Held hostage<.*Attack</)
  expect(keyOf(es, told)).toMatch(/Muertos<.*Retenidos<.*Ataque</)
  expect(keyOf(en, told)).not.toContain('Injured')
})

test('of what has no sign on the map nothing is said there', () => {
  expect(keyOf(en, [])).toBe('')
  expect(keyOf(en, [incident('capacity', 'inmates_capacity', fell, 500)])).toBe('')
  expect(keyOf(en, [incident('nowhere', 'killed', country, 9)])).toBe('')
})
