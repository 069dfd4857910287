import { type PickedSpan, pickScored } from '@/lib/gazetteer/spans/pick-spans'
import type { Example } from './examples'
import { trainWeights } from './logistic'

const folds = 5

/** The examples of some texts, by the name under which they are scored. */
type Corpora = Readonly<Record<string, readonly Example[][]>>

function pick(examples: readonly Example[], weights: ReadonlyMap<string, number>): (Example & PickedSpan)[] {
  const scored = examples.map((example) => ({
    ...example,
    score: example.traits.reduce((sum, trait) => sum + (weights.get(trait) ?? 0), 0),
  }))
  return pickScored(scored, new Set(), () => 0)
}

/** Whole stretches: neighbours in a corpus often tell of one matter. */
const foldOf = (index: number, size: number) => Math.floor((index * folds) / size)

type Tally = { hit: number; said: number; gold: number }

function add(tally: Tally, examples: readonly Example[], weights: ReadonlyMap<string, number>): void {
  const picked = pick(examples, weights)
  tally.said += picked.length
  tally.hit += picked.filter(({ exact }) => exact).length
  tally.gold += examples.filter(({ exact }) => exact).length
}

function toLine(name: string, { hit, said, gold }: Tally): string {
  const [precision, recall] = [hit / said, hit / gold]
  const f1 = (2 * precision * recall) / (precision + recall)
  return `${name}: precision ${precision.toFixed(3)}, recall of the candidates ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`
}

/** Precision, recall and F1 of strict spans in each corpus, each fifth of its texts read by a model of all other texts. */
export function scoreFolds(corpora: Corpora, always: readonly Example[][]): string {
  const tallies = Object.keys(corpora).map((name): [string, Tally] => [name, { hit: 0, said: 0, gold: 0 }])
  for (let fold = 0; fold < folds; fold++) {
    const ofFold = (texts: readonly Example[][], held: boolean) =>
      texts.filter((_, index) => (foldOf(index, texts.length) === fold) === held)
    const shown = Object.values(corpora).flatMap((texts) => ofFold(texts, false))
    const weights = trainWeights([...shown, ...always].flat())
    for (const [name, tally] of tallies) {
      for (const examples of ofFold(corpora[name] ?? [], true)) add(tally, examples, weights)
    }
  }
  return tallies.map(([name, tally]) => toLine(name, tally)).join('\n')
}
