import { sortColumns } from '@/components/table/table-params'
import { en } from '@/components/words/en'
import { problemWords as enProblem } from '@/components/words/en-problem'
import { es } from '@/components/words/es'
import { problemWords as esProblem } from '@/components/words/es-problem'
import { sayQueryKind } from '@/components/words/say'
import { tableWords } from '@/components/words/table-words'
import { type Language, languageSchema } from '@/lib/model/article'
import { statusSchema } from '@/lib/model/claim'
import { embedLayers } from '@/lib/model/embed-layers'
import type { Problem } from '@/lib/model/problem'
import { embedQuerySchema, queryKindSchema, querySchema } from '@/lib/model/query'
import styles from './problem-page.module.css'

/** What a parameter may be, where that is one of a few. */
const choices: Record<string, readonly string[]> = {
  kind: queryKindSchema.options,
  status: statusSchema.options,
  lang: languageSchema.options,
  theme: querySchema.shape.theme.unwrap().options,
  heading: embedQuerySchema.shape.heading.unwrap().options,
  layer: embedLayers,
  sort: sortColumns,
}

const all = { en: { ...enProblem, catalogue: en }, es: { ...esProblem, catalogue: es } }

const labelOf = (parameter: string, value: string, language: Language): string | undefined => {
  const { catalogue, choices: labels } = all[language]
  const table: Record<string, string> = tableWords[language].columns
  if (parameter === 'kind') return sayQueryKind(catalogue, value) ?? undefined
  const known: Record<string, Record<string, string>> = {
    status: catalogue.statuses,
    sort: table,
  }
  return (known[parameter] ?? labels)[value]
}

type ProblemPageProps = { problem: Problem; language: Language; path: string; params: URLSearchParams }

export function problemTitle({ code }: Problem, language: Language): string {
  const { title, placeTitle, sourceTitle } = all[language]
  if (code === 'unknown-place') return placeTitle
  return code === 'unknown-source' ? sourceTitle : title
}

/** What is amiss, in a sentence. */
function toSaid(
  { code, parameter = '', value = '' }: Problem,
  language: Language,
  params: URLSearchParams,
): string {
  const words = all[language]
  const values = params.getAll(parameter)
  if (code === 'unknown-place') return words.place(value)
  if (code === 'unknown-source') return words.source(value)
  if (code === 'repeated-parameter') return words.repeated(parameter)
  if (code === 'reversed-days') return words.reversed(params.get('from') ?? '', params.get('to') ?? '')
  if (code === 'too-many-parameters') return words.many
  const bad = values.filter((one) => one !== '' && !choices[parameter]?.includes(one))
  return words.bad(parameter, bad)
}

/** The address with the parameter set to `values`, or without it. */
function toHref(path: string, params: URLSearchParams, changes: Record<string, string | null>): string {
  const next = new URLSearchParams(params)
  for (const [key, value] of Object.entries(changes)) {
    next.delete(key)
    if (value) next.set(key, value)
  }
  return next.size > 0 ? `${path}?${next}` : path
}

/** The address without what is amiss: one of several values, or the whole parameter. */
function withoutBad(path: string, params: URLSearchParams, parameter: string, value?: string): string {
  const next = new URLSearchParams(params)
  next.delete(parameter, value)
  return toHref(path, next, {})
}

/** An address that cannot be read: which parameter, what it may be, and the ways on. Drawn by the server alone. */
export function ProblemPage({ problem, language, path, params }: ProblemPageProps) {
  const words = all[language]
  const { code, parameter, value } = problem
  const isReversed = code === 'reversed-days'
  const isBadValue = ['bad-parameter', 'unknown-place', 'unknown-source'].includes(code)
  const allowed = parameter && isBadValue ? choices[parameter] : undefined
  const form = parameter && isBadValue ? words.forms[parameter] : undefined
  const swapped = { from: params.get('to'), to: params.get('from') }
  return (
    <main className={styles.problem} data-status={problem.status}>
      <h1>{problemTitle(problem, language)}</h1>
      <p>{toSaid(problem, language, params)}</p>
      {isReversed ? <p>{words.reversedHint}</p> : null}
      {form ? <p>{form}</p> : null}
      {parameter && allowed ? (
        <>
          <p>{words.oneOf(parameter)}</p>
          <ul>
            {allowed.map((choice) => (
              <li key={choice}>
                <a href={toHref(path, params, { [parameter]: choice })}>{choice}</a>{' '}
                {labelOf(parameter, choice, language)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className={styles.ways}>
        {isReversed ? <a href={toHref(path, params, swapped)}>{words.swap}</a> : null}
        {parameter ? (
          <a href={withoutBad(path, params, parameter, value)}>{words.without(value ?? parameter)}</a>
        ) : null}
        <a href={toHref(path, new URLSearchParams(), { lang: language })}>{words.home}</a>
      </p>
    </main>
  )
}
