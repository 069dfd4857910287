import { fold } from '@/lib/text/fold'

/** A prison to choose: `names` are all that it goes by, in every language, its display name aside. */
export type PrisonChoice = { id: string; name: string; province: string; names: readonly string[] }
/** `also`: the other name that the words were found in, where the display name does not hold them. */
export type FoundPrison = PrisonChoice & { also: string | null }

const toWords = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** Does each word begin one of the text's? Case and accents do not matter. */
const begins = (wanted: readonly string[], text: string) => {
  const words = toWords(text)
  return wanted.every((word) => words.some((one) => one.startsWith(word)))
}

/** 0 where the display name holds the words, 1 where another name does, 2 with the help of the province. */
function matchOf(
  prison: PrisonChoice,
  wanted: readonly string[],
): { rank: number; also: string | null } | null {
  const { name, province, names } = prison
  if (begins(wanted, name)) return { rank: 0, also: null }
  const also = names.find((other) => begins(wanted, other))
  if (also !== undefined) return { rank: 1, also }
  return begins(wanted, [name, province, ...names].join(' ')) ? { rank: 2, also: null } : null
}

/** Prisons that go by what was typed, the nearest first and else in the order given; all where nothing was. */
export function findPrisons(prisons: readonly PrisonChoice[], typed: string): FoundPrison[] {
  const wanted = toWords(typed)
  return prisons
    .flatMap((prison) => {
      const match = matchOf(prison, wanted)
      return match ? [{ ...prison, ...match }] : []
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ rank: _, ...found }) => found)
}
