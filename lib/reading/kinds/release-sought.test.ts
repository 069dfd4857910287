import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '../testing/island'

describe('captives whose release is asked for, refused or under way are held', () => {
  test.each([
    ['Police are negotiating for the release of 12 hostages at Roble prison.', ['hostages_held 12']],
    [
      'The government demanded the release of the 12 guards still held at Roble prison.',
      ['hostages_held 12'],
    ],
    ['The inmates of Roble prison threatened to kill 12 hostages.', ['hostages_held 12']],
    ['Police negotiated the release of 12 guards at Roble prison.', ['hostages_freed 12']],
    ['Talks led to the release of 12 guards at Roble prison.', ['hostages_freed 12']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
  test.each([
    ['El Gobierno negocia la liberación de 12 guías en la cárcel de Roble.', ['hostages_held 12']],
    ['Los presos de la cárcel de Roble se niegan a soltar a 12 guías.', ['hostages_held 12']],
    ['Los presos de la cárcel de Roble amenazan con matar a 12 rehenes.', ['hostages_held 12']],
    ['El Gobierno negoció la liberación de 12 guías en la cárcel de Roble.', ['hostages_freed 12']],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})

describe('what people do in a headline, and who does it', () => {
  test.each([
    ['Eight inmates escape from Roble prison.', ['escaped 8']],
    ['The number of inmates killed at Roble prison has risen to 14.', ['killed 14']],
    ['Soldiers captured eight escaped prisoners near Roble prison.', ['other_count 8']],
    ['Police seized eight alleged gang members in Tarsis.', ['detained 8']],
    ['Inmates seized eight guards at Roble prison.', ['hostages_held 8']],
    ['Roble prison has space for just 300 inmates.', ['inmates_capacity 300']],
    ['Roble prison holds 200 more inmates than it was built for.', ['inmates_over_capacity 200']],
    ['Roble prison is overcrowded by 200 inmates.', ['inmates_over_capacity 200']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))
  test('agentes que retienen a sospechosos los detienen', () =>
    expect(saidLines(leer('Los agentes retuvieron a ocho sospechosos en Tarsis.'))).toEqual(['detained 8']))
})
