import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnnotatedCase, type MarkedFact, parseCase } from '@/lib/evaluation/annotated-case'
import { isProblem } from '@/lib/model/problem'
import type { Span } from '@/lib/model/span'
import { findSentences } from '@/lib/text/sentences'
import { type CaseSet, isKept } from './case-sets'
import { dataFolder } from './write'

/**
 * Reports whose numbers are marked where they stand, `{31:killed@Roble prison}` or `{thirty-one=31:killed@Roble prison}`: what they
 * count, and the narrowest place that the report gives them. A `?` behind a kind says that the fact may be left out, a `+` joins
 * two kinds. Days, speakers and what no number tells ("a guard was killed") are not marked.
 */

const head = /^@(\d{4}-\d{2}-\d{2}) (en|es) [A-Z]{2}(?:,[A-Z]{2})*\n/
const mark = /\{(?:([^=:{}]+)=)?([\d.,]+):([^@{}]+)@([^{}]+)\}/g
const grouped = /^\d{1,3}(?:[.,]\d{3})+$/

const toNumber = (digits: string): number =>
  Number(grouped.test(digits) ? digits.replace(/\D/g, '') : digits.replace(',', '.'))

type Mark = { at: number; value: number; what: string; place: string }

/** The text as it is read, and its marks by where they stand in it. */
function unmark(marked: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = []
  let [text, from] = ['', 0]
  for (const found of marked.matchAll(mark)) {
    const [whole, words, digits = '', what = '', place = ''] = found
    text += marked.slice(from, found.index)
    marks.push({ at: text.length, value: toNumber(digits), what, place })
    text += words ?? digits
    from = found.index + whole.length
  }
  return { text: text + marked.slice(from), marks }
}

const others = 'other_count '

function toFact(said: string, { value, place }: Mark, { start, end }: Span, text: string) {
  const what = said.trim().replace('?', '')
  const isOther = what.startsWith(others)
  return {
    sentence: text.slice(start, end),
    sentence_start: start,
    kind: isOther ? 'other_count' : what,
    value,
    bound: 'exact',
    ...(isOther ? { unit: what.slice(others.length) } : {}),
    // A place of any kind: the mark gives its name alone.
    place,
    place_type: 'country',
    alt_places: [place],
    optional: said.includes('?'),
  } satisfies Partial<Record<keyof MarkedFact, unknown>>
}

/** Throws where a report has not the form, and says which. */
export function parseMarkedReport(raw: string, id: string): AnnotatedCase {
  const [line, published, language] = head.exec(raw) ?? []
  if (line === undefined)
    throw new Error(`${id}: begin with a line "@2023-07-25 es EC": the day, the language and the countries`)
  const { text, marks } = unmark(raw.slice(line.length).trim())
  const left = text.match(/.{0,20}[{}].{0,40}/)?.[0]
  if (left) throw new Error(`${id}: a mark has not the form {31:killed@place}: ${left}`)
  const sentences = findSentences(text)
  const gold = marks.flatMap((one) => {
    const sentence = sentences.find(({ start, end }) => start <= one.at && one.at < end)
    return sentence ? one.what.split('+').map((said) => toFact(said, one, sentence, text)) : []
  })
  const report = { id, title: id, source: 'marked', published, language, text, gold, toponyms: [] }
  const parsed = parseCase(JSON.stringify(report), id)
  if (isProblem(parsed)) throw new Error(parsed.detail)
  return parsed
}

/** `condensed`: as the reports of `data/eval` are made; `lively`: in other voices, and to be hard; `near`: passages near what misleads. */
type Making = 'condensed' | 'lively' | 'near'

/** A set a file, in order of name. */
export function loadMarkedReports(making: Making): CaseSet[] {
  const folder = join(dataFolder, 'marked', making)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = `${making}-${file.slice(0, -'.txt'.length)}`
      const reports = readFileSync(join(folder, file), 'utf8')
        .trim()
        .split(/\n---\n/)
      return { name, cases: reports.map((raw, at) => parseMarkedReport(raw.trim(), `${name}-${at + 1}`)) }
    })
}

/** Those that weights are learnt from. */
export const loadLearntReports = (): CaseSet[] => loadMarkedReports('condensed').filter((set) => !isKept(set))

/** Those kept for measuring. */
export const loadKeptReports = (): CaseSet[] => loadMarkedReports('condensed').filter(isKept)
