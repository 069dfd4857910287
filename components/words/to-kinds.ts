import type { KindWords } from '@/lib/kinds/kind'
import { type ClaimKind, claimKinds, kinds } from '@/lib/kinds/kinds'
import type { Language } from '@/lib/model/article'

/** The figure (null: the text gives no number), its count for the plural, its unit, and whether what it counts is over. */
export type Counted = { figure: string | null; count: number | null; unit: string; over?: true | undefined }

/** A unit in words, one or many, and its gender where participles have one. */
type Named = { name: string; gender?: 'o' | 'a' }
type Name = (unit: string, count: number | null) => Named

/** Fills in what `KindWords` has left open: "{figure} {unit} held" is "53 guards held". */
function sayFigure(words: KindWords, nameOf: Name, { figure, count, unit, over }: Counted): string {
  const form = (over && words.over) || (figure === null && words.bare) || words.figure
  const { name, gender = 'o' } = nameOf(unit, count)
  const isUnsaid = unit === 'people' && form.includes('{unit?}')
  const ending = (isUnsaid ? 'o' : gender) + (count === 1 ? '' : 's')
  const fill = (_: string, blank: string): string => {
    if (blank === 'figure') return figure ?? ''
    if (blank === 'os') return ending
    if (blank.startsWith('unit')) return isUnsaid ? '' : name
    return blank.split('|')[count === 1 ? 0 : 1] ?? ''
  }
  const parts = form.split(' ').map((part) => part.replace(/\{(.+?)\}/g, fill))
  return parts.filter(Boolean).join(' ')
}

type Told = Pick<KindWords, 'label' | 'told'> & { figure: (of: Counted) => string }

/** What every kind is called in a language; their order is that of keys and choices. */
export const toKinds = (language: Language, nameOf: Name) =>
  Object.fromEntries(
    claimKinds.map((kind): [ClaimKind, Told] => {
      const words = kinds[kind].words[language]
      return [kind, { ...words, figure: (of) => sayFigure(words, nameOf, of) }]
    }),
  ) as Record<ClaimKind, Told>
