import { type AnnotatedCase, articleOf } from '@/lib/evaluation/annotated-case'
import { type Measures, toMeasures } from '@/lib/evaluation/measures'
import { type Score, scoreCase } from '@/lib/evaluation/score-case'
import type { Miss } from '@/lib/evaluation/sheet'
import { addTallies } from '@/lib/evaluation/tally'
import { readArticle } from '@/lib/reading/read-article'
import type { CaseFolder } from '@/lib/server/evaluation/load-cases'
import type { ReadingContext } from '@/lib/server/ingest/load-reading-context'

export type Evaluation = {
  all: Measures
  /** By language and by folder, where there are several. */
  languages: Record<string, Measures>
  folders: Record<string, Measures>
  misses: Miss[]
}

type Scored = Score & { folder: string; language: string }

const measure = (scored: readonly Scored[]) => toMeasures(addTallies(scored.map(({ tally }) => tally)))

function measureBy(scored: readonly Scored[], key: 'folder' | 'language'): Record<string, Measures> {
  const values = [...new Set(scored.map((one) => one[key]))]
  return Object.fromEntries(
    values.map((value) => [value, measure(scored.filter((one) => one[key] === value))]),
  )
}

/** Reads every case and scores it. `onCase` hears of each as it begins. */
export function evaluate(
  folders: readonly CaseFolder[],
  { gazetteer, countries }: ReadingContext,
  onCase: (marked: AnnotatedCase) => void = () => {},
): Evaluation {
  const scored = folders.flatMap(({ name, cases }) =>
    cases.map((marked): Scored => {
      onCase(marked)
      const reading = readArticle(articleOf(marked), gazetteer, { countries })
      return { ...scoreCase(marked, reading), folder: name, language: marked.language }
    }),
  )
  const misses = scored.flatMap((one) => one.misses)
  return {
    all: measure(scored),
    languages: measureBy(scored, 'language'),
    folders: measureBy(scored, 'folder'),
    misses: [...misses.filter((miss) => miss.falseFigure), ...misses.filter((miss) => !miss.falseFigure)],
  }
}
