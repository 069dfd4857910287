import { wordSet } from '@/lib/text/word-set'

/** Countries whose cities the index spells by a transcription, or with marks of a Latin script, that the press in English leaves out. */
const marked = wordSet(
  'AE AF BD BH BT BY EG ET IL IN IQ IR JO JP KP KR KW LB LK LY MM MV NP OM PK PS QA RU SA SD SY TR UA VN YE',
)

/** Letters that stand for themselves rather than for a letter and its mark. */
const letters: Record<string, string> = { ı: 'i', đ: 'd', Đ: 'D', Ð: 'D' }

/** A name of a place as English spells it: "Herat" for Herāt, "Arkhangelsk" for Arkhangel’sk, "Hue" for Huế. */
export const plainSpelling = (name: string, country: string): string =>
  marked.has(country)
    ? name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[ıđĐÐ]/g, (letter) => letters[letter] ?? letter)
        .replace(/[‘’ʼʿʾ](?!s(?!\p{L}))/gu, '')
    : name
