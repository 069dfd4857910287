/**
 * Learns data/gazetteer/name-model.json from marked news: `npx tsx data/build/train-name-model.ts GEOVIRUS.jsonl`. The corpus is
 * GeoVirus (Wikinews text, CC BY 2.5), one JSON object a line with `text` and `toponyms`; it does not ship with the project.
 * With `--folds` it says how well the model does on articles that it was not shown, and writes nothing.
 */
import { parseArgs } from 'node:util'
import { loadGazetteer } from '@/lib/server/load-gazetteer'
import { type Example, readCorpus, readMarked, toExamples } from './names/examples'
import { trainWeights } from './names/logistic'
import { scoreFolds } from './names/score-folds'
import { loadGivenNames, loadPlainWords } from './names/word-lists'
import { writeText } from './write'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: 'boolean' } } })
const [corpus] = positionals
if (!corpus) throw new Error('Name the corpus: npx tsx data/build/train-name-model.ts GEOVIRUS.jsonl')

const ownWeight = 2 // times that each of our own sentences counts

const base = await loadGazetteer(['EC'])
const plain = loadPlainWords(base.world)
const given = loadGivenNames()
const gazetteer = {
  ...base,
  model: { weights: new Map<string, number>(), plain, given },
}
const folder = 'data/build/names'
const own = [...readMarked(`${folder}/marked-es.txt`, 'es'), ...readMarked(`${folder}/marked-en.txt`, 'en')]
const texts = readCorpus(corpus).map((text) => toExamples(text, gazetteer))
const sentences = own.map((text) => toExamples(text, gazetteer))
const weighted = (rows: Example[][]) => Array.from({ length: ownWeight }, () => rows).flat()

if (values.folds) console.error(scoreFolds(texts, weighted(sentences)))
else {
  const weights = trainWeights([...texts, ...weighted(sentences)].flat())
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
