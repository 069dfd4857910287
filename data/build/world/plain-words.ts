import { foldName } from '@/lib/gazetteer/fold-name'
import { loadFromPackage, plainWords } from '../packages'

/** Words of English and Spanish, folded: what else a town is called must be none of them ("Island", "Tarde"). */
export const loadPlainWords = (): ReadonlySet<string> =>
  new Set(plainWords.flatMap((spec) => loadFromPackage(spec, 'index.json') as string[]).map(foldWord))

/** Folding a million words one by one as names would take minutes; words of a list have no punctuation. */
const foldWord = (word: string) => (/^[a-z]+$/.test(word) ? word : foldName(word))
