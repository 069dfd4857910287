/**
 * Learns data/gazetteer/name-model.json from marked news: `npx tsx data/build/train-name-model.ts GEOVIRUS.jsonl`. The corpus is
 * GeoVirus (Wikinews text, CC BY 2.5), one JSON object a line with `text` and `toponyms`; it does not ship with the project.
 * Our own cases (data/eval/) and sentences (names/marked-*.txt) are learned from besides. With `--folds` it says how well the model does on articles that it was not shown, and writes nothing.
 */
import { parseArgs } from 'node:util'
import { loadGazetteer } from '@/lib/server/gazetteer/load-gazetteer'
import { type MarkedText, readCases, readCorpus, readMarked, toExamples } from './names/examples'
import { trainWeights } from './names/logistic'
import { scoreFolds } from './names/score-folds'
import { loadGivenNames, loadPlainWords } from './names/word-lists'
import { writeText } from './write'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'boolean' } } })
const [corpus] = positionals
if (!corpus) throw new Error('Name the corpus: npx tsx data/build/train-name-model.ts GEOVIRUS.jsonl')

const base = await loadGazetteer(['EC'])
const plain = loadPlainWords(base.world)
const given = loadGivenNames()
const gazetteer = {
  ...base,
  model: { weights: new Map<string, number>(), plain, given },
}
const folder = 'data/build/names'
const read = (marked: readonly MarkedText[]) => marked.map((text) => toExamples(text, gazetteer))
const casesOf = (names: readonly string[]) => names.flatMap((name) => readCases(`data/eval/${name}`))
const cases = casesOf(['short', 'reports', 'unseen'])
/** GeoVirus is English: Spanish learns from every case that is not for measuring. */
const wires = casesOf([...'abcdfjklpq'].map((letter) => `wire-${letter}`)).filter(
  ({ language }) => language === 'es',
)
const corpora = {
  GeoVirus: read(readCorpus(corpus)),
  'our cases, English': read(cases.filter(({ language }) => language === 'en')),
  'our cases, Spanish': read(cases.filter(({ language }) => language === 'es')),
}
const sentences = read([
  ...wires,
  ...readMarked(`${folder}/marked-es.txt`, 'es'),
  ...readMarked(`${folder}/marked-en.txt`, 'en'),
])

if (values.folds) console.error(scoreFolds(corpora, sentences))
else {
  const weights = trainWeights([...Object.values(corpora).flat(), ...sentences].flat())
  const lines = [...weights]
    .filter(([, weight]) => Math.abs(weight) >= 0.05)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([trait, weight]) => `${JSON.stringify(trait)}: ${Number(weight.toFixed(2))}`)
  const words = (set: ReadonlySet<string>) => JSON.stringify([...set].sort().join(' '))
  writeText(
    'gazetteer/name-model.json',
    `{\n"given": ${words(given)},\n"plain": {\n"en": ${words(plain.en)},\n"es": ${words(plain.es)}\n},\n"weights": {\n${lines.join(',\n')}\n}\n}\n`,
  )
}
