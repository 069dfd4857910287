import { expect, test } from 'vitest'
import { leer, readText } from '../../testing/island'

const speakerOf = (text: string, language: 'en' | 'es') =>
  (language === 'en' ? readText(text) : leer(text)).claims.find(({ quantity }) => quantity?.value === 16)
    ?.attribution

test.each([
  ['Sixteen people were killed in Roble, fire service officials said.', 'fire service officials'],
  ['Local fire officials said 16 people were killed in Roble.', 'fire officials'],
  ['According to rescue workers, 16 people were killed in Roble.', 'rescue workers'],
  ['According to the fire and rescue service, 16 people were killed.', 'fire and rescue service'],
  ['The search and rescue agency said 16 people were killed.', 'search and rescue agency'],
  ['According to state media, 16 people were killed.', 'state media'],
  ['According to witnesses, 16 people were killed.', 'witnesses'],
  ['According to inmates, 16 people were killed.', 'inmates'],
])('%s', (text, speaker) => expect(speakerOf(text, 'en')).toBe(speaker))

test.each([
  ['Murieron 16 personas, según el servicio de emergencias.', 'servicio de emergencias'],
  ['Según el municipio, murieron 16 personas.', 'municipio'],
  [
    'Murieron 16 personas, dijo el portavoz del gobernador nombrado por los rebeldes.',
    'portavoz del gobernador',
  ],
  ['Según los presos, murieron 16 personas.', 'presos'],
  ['La subdelegación del Gobierno informó de que murieron 16 personas.', 'subdelegación del Gobierno'],
])('%s', (text, speaker) => expect(speakerOf(text, 'es')).toBe(speaker))

test('whom crews rescue and police fire on tells nothing', () => {
  expect(speakerOf('Police fire on workers, and 16 people were killed.', 'en')).toBeNull()
})
