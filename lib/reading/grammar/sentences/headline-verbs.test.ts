import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

describe('headlines leave out the auxiliary, and the last participle tells the news', () => {
  test.each([
    ['Fifteen guards freed at Roble prison after two days', ['hostages_freed 15']],
    ['Fifteen guards freed after two days at Roble prison', ['hostages_freed 15']],
    ['Fifteen officers kidnapped as talks fail in Tarsis', ['hostages_held 15']],
    ['All 136 hostages seized in Roble prison released: officials', ['hostages_freed 136']],
    ['All 136 guards taken hostage in prisons released, officials say', ['hostages_freed 136']],
    ['Four kidnapped guards rescued in a raid near Tarsis', ['hostages_freed 4']],
    ['Nine escaped inmates recaptured near Tarsis', ['other_count 9']],
    ['Nine escaped inmates caught near Tarsis', ['other_count 9']],
    ['Police rescue seven hostages held at Roble prison', ['hostages_freed 7']],
    ['Army rescues seven guards held in Roble prison', ['hostages_freed 7']],
    ['Inmates release seven guards at Roble prison', ['hostages_freed 7']],
    ['Eight guards held in Roble prison', ['hostages_held 8']],
    ['Gang murders nine inmates in Roble prison', ['killed 9']],
  ])('%s', (text, lines) => expect(saidLines(readText(text))).toEqual(lines))

  test.each([
    ['Liberados 15 guías penitenciarios en la cárcel de Roble', ['hostages_freed 15']],
    ['Liberados los 136 rehenes de la cárcel de Roble', ['hostages_freed 136']],
    ['Libres 15 guías retenidos en la cárcel de Roble', ['hostages_freed 15']],
    ['Retenidos ocho guías en la cárcel de Roble', ['hostages_held 8']],
    ['Muertos tres guías en la cárcel de Roble', ['killed 3']],
    ['Heridos cuatro policías en la cárcel de Roble', ['injured 4']],
    ['Detenidos 12 sospechosos en Tarsis', ['detained 12']],
    ['Cuatro personas secuestradas rescatadas en Tarsis', ['hostages_freed 4']],
    [
      'Han sido recapturados 25 presos que escaparon de la cárcel de Roble y liberadas 11 personas secuestradas.',
      ['hostages_freed 11', 'other_count 25'],
    ],
  ])('%s', (text, lines) => expect(saidLines(leer(text))).toEqual(lines))
})

describe('who fled and is caught is recaptured', () => {
  test.each([
    [
      'So far 859 suspects have been arrested, 25 escaped detainees have been recaptured, five gunmen shot dead and 57 kidnapped people have been freed.',
      ['detained 859', 'hostages_freed 57', 'killed 5', 'other_count 25'],
    ],
    [
      'Forty inmates escaped from Roble prison, of whom 12 have been caught.',
      ['escaped 40', 'other_count 12'],
    ],
    ['Police said they had recaptured 12 of those who escaped from Roble prison.', ['other_count 12']],
  ])('%s', (text, lines) => {
    const reading = readText(text)
    expect(saidLines(reading)).toEqual(lines)
    const units = reading.claims.filter(({ kind }) => kind === 'other_count').map(({ unit }) => unit)
    expect(units).toEqual(['recaptured inmates'])
  })
})
