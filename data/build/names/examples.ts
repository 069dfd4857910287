import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gazetteer } from '@/lib/gazetteer/gazetteer'
import { ownCountries, weighCountries } from '@/lib/gazetteer/resolve/article-countries'
import { pointedAt } from '@/lib/gazetteer/resolve/news-names'
import type { CandidateSpan } from '@/lib/gazetteer/spans/candidate-spans'
import { rankOf } from '@/lib/gazetteer/spans/name-rank'
import { placeNamesOf } from '@/lib/gazetteer/spans/place-names'
import { readSpans } from '@/lib/gazetteer/spans/span-reading'
import { sayTraits } from '@/lib/gazetteer/spans/span-traits'
import { readWords } from '@/lib/gazetteer/words'
import type { Language } from '@/lib/model/article'

type Extent = { start: number; end: number }

/** A text whose places are marked. Its `prisons` are found by rules: what overlaps them teaches nothing. */
export type MarkedText = { text: string; language: Language; places: Extent[]; prisons?: Extent[] }

/** A candidate of a marked text: its traits, and whether it is a place. `exact`: as marked, before any rule of ours. */
export type Example = CandidateSpan & {
  start: number
  end: number
  traits: string[]
  isPlace: boolean
  exact: boolean
}

/** One text a line, places in double square brackets. */
export function readMarked(file: string, language: Language): MarkedText[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const places: MarkedText['places'] = []
      let text = ''
      let last = 0
      for (const match of line.matchAll(/\[\[([^\]]+)\]\]/g)) {
        const [whole, name = ''] = match
        text += line.slice(last, match.index)
        places.push({ start: text.length, end: text.length + name.length })
        text += name
        last = match.index + whole.length
      }
      return { text: text + line.slice(last), language, places }
    })
}

/** A corpus of one JSON object a line, with `text` and `toponyms`. */
export const readCorpus = (file: string): MarkedText[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .map(({ text, toponyms }) => ({ text, language: 'en', places: toponyms }))

/** The annotated cases of a folder. */
export const readCases = (folder: string): MarkedText[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .map(({ text, language, toponyms }) => ({
      text,
      language,
      places: toponyms.filter(({ type }: { type: string }) => type !== 'prison'),
      prisons: toponyms.filter(({ type }: { type: string }) => type === 'prison'),
    }))

const institution = /^(?:Rtail=(?:body|school)|R=Cap-(?:body|school)|LL=of<Cap-(?:body|school))/
const person = /^(?:given|person|surname|Lunknown|Lgiven|plain|low)/

/** We mark a place inside an institution's name, as "the X State Police"; the corpus does so only at times. */
const isInInstitution = ({ bearers }: CandidateSpan, traits: readonly string[]) => {
  const { size } = rankOf(bearers)
  const isKnown = size === 'area' || size === 'big' || size === 'mid'
  return (
    isKnown && traits.some((trait) => institution.test(trait)) && !traits.some((trait) => person.test(trait))
  )
}

const overlaps = (a: Extent, b: Extent) => a.start < b.end && b.start < a.end

export function toExamples(marked: MarkedText, gazetteer: Gazetteer): Example[] {
  const { text, language, places, prisons = [] } = marked
  const words = readWords(text)
  const reading = readSpans(words, language, placeNamesOf(gazetteer), gazetteer.model)
  const own = ownCountries(gazetteer)
  const pointed = pointedAt(weighCountries(words, reading.starting.values(), gazetteer, own))
  const spans = new Set(places.map(({ start, end }) => `${start} ${end}`))
  const examples = reading.spans.map((span) => {
    const start = words[span.from]?.start ?? 0
    const bare = words[span.to - 1]?.end ?? 0
    const end = spans.has(`${start} ${bare + 1}`) && text.charAt(bare) === '.' ? bare + 1 : bare
    const traits: string[] = []
    sayTraits(span, { ...reading, pointed }, (trait) => traits.push(trait))
    const exact = spans.has(`${start} ${end}`)
    return { ...span, start, end, traits, exact, isPlace: exact || isInInstitution(span, traits) }
  })
  return examples.filter((example) => !prisons.some((prison) => overlaps(prison, example)))
}
