import { isUsableName } from './usable-name'

const plainLetters: Record<string, string> = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  þ: 'th',
  Þ: 'Th',
  ə: 'a',
  Ə: 'A',
}
const withPlainLetters = (name: string) =>
  name.replace(/[øØłŁđĐðÐıßæÆœŒþÞəƏ]/g, (letter) => plainLetters[letter] ?? letter)
const withoutApostrophes = (name: string) => name.replace(/(\p{L})['’ʻʼ`´‘](?=\p{L})/gu, '$1')

const shortened: readonly [RegExp, string][] = [
  [/\bSaint\b/, 'St.'],
  [/\bSt\.? (?=\p{Lu})/u, 'Saint '],
  [/\bSainte\b/, 'Ste.'],
  [/\bFort\b/, 'Ft.'],
  [/\bMount\b/, 'Mt.'],
  [/^County (?=\p{Lu})/u, 'Co. '],
]
const shortenings = (name: string) => shortened.map(([long, short]) => name.replace(long, short))

/** "A / B" is two names; in "A (B)", B only says which A. */
const parts = (name: string) => name.replace(/\s*[([].*$/, '').split(/\s*\/\s*/)

/** The ways in which a name is printed: with and without marks that keyboards lack, apostrophes, "Saint" written short. */
export function spellingsOf(name: string): string[] {
  const whole = parts(name.normalize('NFC'))
  const plain = whole.flatMap((part) => [part, withPlainLetters(part)])
  const all = plain.flatMap((part) => [part, withoutApostrophes(part), ...shortenings(part)])
  return [...new Set(all)].filter(isUsableName)
}
