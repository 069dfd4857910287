import { describe, expect, test } from 'vitest'
import { leer, readText, saidLines } from '@/lib/reading/testing/island'

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

describe('whoever is to be let go by somebody else is held still', () => {
  test.each([
    'En la cárcel de Roble los familiares piden que liberen a cinco guardias.',
    'En la cárcel de Roble los familiares exigen que suelten a los cinco guardias.',
    'En la cárcel de Roble el diálogo sigue para que liberen a los cinco guardias.',
    'En la cárcel de Roble los familiares exigen la liberación de los otros cinco guardias.',
    'Los presos de Roble siguen amotinados con cinco guardias de rehenes.',
  ])('%s', (text) => expect(saidLines(leer(text))).toEqual(['hostages_held 5']))
  test.each([
    'At Roble prison families demanded that the gang free the five guards.',
    'At Roble prison relatives demand the release of the other five guards.',
  ])('%s', (text) => expect(saidLines(readText(text))).toEqual(['hostages_held 5']))
  test.each([
    'En la cárcel de Roble lograron que los reos soltaran a cinco guardias.',
    'En la cárcel de Roble los reos pidieron comida y liberaron a cinco guardias.',
    'Los reos de Roble liberaron a cinco guardias de rehenes.',
  ])('but not where it was done: %s', (text) => expect(saidLines(leer(text))).toEqual(['hostages_freed 5']))
  test('nor are relatives of hostages any', () =>
    expect(saidLines(leer('Doce familiares de rehenes esperan junto a la cárcel de Roble.'))).toEqual([]))
})

describe('a release to come, worked for or made a condition of frees nobody', () => {
  const freed = (lines: string[]) => lines.filter((line) => line.startsWith('hostages_freed'))
  test.each([
    'La liberación de 15 guías de la cárcel de Roble se producirá el lunes.',
    'La Policía logrará la liberación de los guías de la cárcel de Roble.',
    'El diálogo permitirá la liberación de 12 guías de la cárcel de Roble.',
    'Los diálogos permitirán la liberación de 12 guías de la cárcel de Roble.',
    'El ministro anunciará la liberación de 12 guías de la cárcel de Roble.',
    'El diálogo permitiría la liberación de 12 guías de la cárcel de Roble.',
    'El ministro reconoció el trabajo de las tropas por lograr la liberación de 12 guías en Roble.',
    'La ministra informó sobre las negociaciones para la liberación de los 15 guías de Roble.',
    'La Policía informó sobre la liberación de 12 guías que siguen retenidos en la cárcel de Roble.',
  ])('%s', (text) => expect(freed(saidLines(leer(text)))).toEqual([]))
  test.each([
    'The gang in Roble prison announced the release of the guards if its leader is moved.',
    'The talks should have led to the release of 12 guards at Roble prison.',
    'By securing the release of the 12 guards at Roble prison the government would end the crisis.',
    'The minister praised efforts for securing the release of 12 guards at Roble prison.',
    'The minister thanked troops for their work on securing the release of the 12 guards still held at Roble prison.',
    'The minister confirmed talks on the release of 15 guards at Roble prison.',
    'Negotiators were sent to secure the release of 15 guards at Roble prison.',
    'The mediator offered to facilitate the release of 15 guards at Roble prison.',
  ])('%s', (text) => expect(freed(saidLines(readText(text)))).toEqual([]))
  test.each([
    'The bishop managed to secure the release of 15 guards at Roble prison.',
    'The minister thanked troops for securing the release of 15 guards at Roble prison.',
    'The gang announced the release of 15 guards at Roble prison and did not say if others are held.',
  ])('but not where it was done: %s', (text) =>
    expect(freed(saidLines(readText(text)))).toEqual(['hostages_freed 15']),
  )
  test.each([
    'El trabajo de las tropas permitió la liberación de 15 guías en la cárcel de Roble.',
    'La ministra confirmó la liberación de 15 guías en la cárcel de Roble, si bien otros siguen retenidos.',
    'La ministra dijo: «Logré la liberación de 15 guías en la cárcel de Roble».',
  ])('pero no donde se hizo: %s', (text) =>
    expect(freed(saidLines(leer(text)))).toEqual(['hostages_freed 15']),
  )
})
