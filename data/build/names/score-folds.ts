import type { Example } from './examples'
import { trainWeights } from './logistic'

const folds = 5
const perWord = 1.5 // as in lib/gazetteer/spans/pick-spans.ts

function pick(examples: readonly Example[], weights: ReadonlyMap<string, number>): Example[] {
  const scored = examples
    .map((example) => ({
      example,
      score: example.traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), 0),
    }))
    .filter(({ score }) => score > 0)
    .map(({ example, score }) => ({
      example,
      rank: score + (example.bearers.length > 0 ? perWord * (example.to - example.from - 1) : 0),
    }))
    .sort((a, b) => b.rank - a.rank)
  const used = new Set<number>()
  return scored.flatMap(({ example }) => {
    const span = Array.from({ length: example.to - example.from }, (_, i) => example.from + i)
    if (span.some((word) => used.has(word))) return []
    for (const word of span) used.add(word)
    return [example]
  })
}

/** Precision, recall and F1 of strict spans, each fifth of the texts read by a model of the other four. */
export function scoreFolds(texts: readonly Example[][], always: readonly Example[][]): string {
  let [hit, said, gold] = [0, 0, 0]
  const foldOf = (index: number) => Math.floor((index * folds) / texts.length)
  for (let fold = 0; fold < folds; fold++) {
    const shown = texts.filter((_, index) => foldOf(index) !== fold)
    const weights = trainWeights([...shown, ...always].flat())
    for (const [index, examples] of texts.entries()) {
      if (foldOf(index) !== fold) continue
      const picked = pick(examples, weights)
      said += picked.length
      hit += picked.filter(({ exact }) => exact).length
      gold += examples.filter(({ exact }) => exact).length
    }
  }
  const [precision, recall] = [hit / said, hit / gold]
  const f1 = (2 * precision * recall) / (precision + recall)
  return `precision ${precision.toFixed(3)}, recall of the candidates ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`
}
