import { describe, expect, test } from 'vitest'
import { placeReader } from '@/lib/gazetteer/testing/place-of'
import type { Language } from '@/lib/model/article'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'

const placeOf = placeReader(await loadGazetteer(['EC']), ['EC'])

type Case = [Language, string, string, string]

describe('where a nation’s police act is in that nation', () => {
  test.each<Case>([
    ['en', 'Los Rios', 'Chile’s police arrested 23 people in Los Rios.', 'province CL'],
    ['en', 'Los Rios', 'Chilean police arrested 23 people in Los Rios.', 'province CL'],
    ['en', 'Los Rios', 'Police in Chile arrested 23 people in Los Rios.', 'province CL'],
    ['es', 'Los Ríos', 'La policía de Chile detuvo a 23 personas en Los Ríos.', 'province CL'],
    ['es', 'Los Ríos', 'La Policía chilena detuvo a 23 personas en Los Ríos.', 'province CL'],
  ])('%s %s: %s', (language, name, text, place) => expect(placeOf(name, text, language)).toBe(place))
})

describe('but not where others act, or the text says which', () => {
  test.each<Case>([
    ['en', 'Los Rios', 'Ecuador’s police arrested 23 people in Los Rios.', 'province EC'],
    ['en', 'Los Rios', 'Chilean police arrested a man wanted in Los Rios.', 'province EC'],
    ['en', 'Los Rios', 'Chilean police said 12 men were killed in Los Rios.', 'province EC'],
    ['en', 'Los Rios', 'Two Chilean police officers were shot in Los Rios.', 'province EC'],
    ['en', 'Los Rios', 'Chile’s president was away when police arrested two men in Los Rios.', 'province EC'],
    ['en', 'Los Rios', 'Chilean police arrested 23 people in Los Rios, Ecuador.', 'province EC'],
    ['es', 'Los Ríos', 'La policía de Ecuador detuvo a 23 personas en Los Ríos.', 'province EC'],
    ['es', 'Los Ríos', 'La Policía chilena detuvo a un hombre buscado en Los Ríos.', 'province EC'],
    ['es', 'Los Ríos', 'La Policía chilena dijo que murieron 12 hombres en Los Ríos.', 'province EC'],
    ['es', 'Los Ríos', 'Un policía chileno fue herido en Los Ríos.', 'province EC'],
    ['es', 'Los Ríos', 'La Policía detuvo a dos chilenos en Los Ríos.', 'province EC'],
  ])('%s %s: %s', (language, name, text, place) => expect(placeOf(name, text, language)).toBe(place))
})
