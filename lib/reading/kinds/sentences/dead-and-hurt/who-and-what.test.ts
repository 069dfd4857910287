import { describe, expect, test } from 'vitest'
import { leer, linesOf, readText } from '@/lib/reading/testing/island'

describe('several beside one another', () => {
  test.each([
    ['Two guards and a visitor were killed.', ['killed 2', 'killed 1']],
    ['One officer and four inmates died.', ['killed 1', 'killed 4']],
    ['Two guards, a visitor and three inmates were killed.', ['killed 2', 'killed 1', 'killed 3']],
    ['The blaze killed 46 inmates and left seven others in hospital.', ['killed 46', 'injured 7']],
    ['Five guards were overpowered and taken hostage.', ['hostages_held 5']],
    ['Two guards were seized and later killed.', ['killed 2']],
    ['The shooting claimed 12 lives.', ['killed 12']],
  ])('in English: %s', (text, expected) =>
    expect(linesOf(readText(text)).filter((line) => line !== 'attack -')).toEqual(expected),
  )
  test.each([
    ['Dos guías y un visitante murieron.', ['killed 2', 'killed 1']],
    ['Un policía y cuatro internos fallecieron.', ['killed 1', 'killed 4']],
    ['Fue asesinado a tiros un fiscal.', ['killed 1']],
    ['Mataron a tiros a un fiscal.', ['killed 1']],
    ['Siete guerrilleros fueron dados de baja.', ['killed 7']],
    ['Doce cuerpos fueron hallados en una fosa común.', ['killed 12']],
    ['Medio centenar de reos resultaron heridos.', ['injured 50 about']],
  ])('in Spanish: %s', (text, expected) =>
    expect(linesOf(leer(text)).filter((line) => line !== 'attack -')).toEqual(expected),
  )
  test('bodies of police are no bodies', () =>
    expect(linesOf(leer('Tres cuerpos policiales vigilan la cárcel.'), 'killed')).toEqual([]))
})

describe('what befalls people tells more than what they were', () => {
  test.each([
    ['All 57 hostages were released unharmed.', ['hostages_freed 57']],
    ['Three of the hostages got away.', ['other_count 3']],
    ['Nine hostages managed to escape.', ['other_count 9']],
    ['Twenty fugitives have been recaptured.', ['other_count 20']],
    ['Of the 45 who escaped, 12 have been recaptured.', ['escaped 45', 'other_count 12']],
    ['The army rescued 16 hostages.', ['hostages_freed 16']],
    ['Prisoners have 12 guards in their power.', ['hostages_held 12']],
    ['Troops detained 70 suspected gang members.', ['detained 70']],
  ])('in English: %s', (text, expected) => expect(linesOf(readText(text))).toEqual(expected))
  test.each([
    ['La Policía rescató a ocho rehenes.', ['hostages_freed 8']],
    ['Dos de los guías retenidos consiguieron huir.', ['other_count 2']],
    ['Los 10 rehenes recuperaron su libertad.', ['hostages_freed 10']],
    ['Los presos tienen secuestrados a 15 custodios.', ['hostages_held 15']],
    ['Han sido recapturados 26 de los 48 evadidos.', ['other_count 26', 'escaped 48']],
    ['Quince presos lograron fugarse.', ['escaped 15']],
  ])('in Spanish: %s', (text, expected) => expect(linesOf(leer(text))).toEqual(expected))
})

test('a number in a name counts nobody', () => {
  expect(linesOf(readText('Eleven alleged members of the MS-13 gang were captured.'))).toEqual([
    'detained 11',
  ])
  expect(linesOf(readText('Leaders of the PCC 1533 faction were killed.'))).toEqual(['killed -'])
  expect(linesOf(leer('Dijo que Los 27 se disputan el control.'))).toEqual([])
})
