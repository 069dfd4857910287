import { foldName } from '@/lib/gazetteer/fold-name'

const latin = /^[\p{Script=Latin}\p{M}\p{N}\s'’ʻ.,()/&-]+$/u
const shortest = 3 // letters, folded: "Au", "Y" are words

/** Is it a name as a newspaper prints one: in Latin script, with a capital, no code of an airport? */
export function isUsableName(name: string): boolean {
  if (!latin.test(name) || !/^['’ʻ]?\p{Lu}/u.test(name) || /^\p{Lu}{2,4}$/u.test(name)) return false
  return foldName(name).length >= shortest && !/\d/.test(name)
}
