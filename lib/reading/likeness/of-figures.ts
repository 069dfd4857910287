import type { Candidate } from '../candidate'
import type { Chunk } from '../grammar/chunk'
import { classesOf, countOf, numberOf, type Question, type Say } from './question'

const signs: Partial<Record<Chunk['kind'], string>> = {
  verb: 'v',
  noun: 'n',
  comma: ',',
  stop: ',',
  conjunction: '&',
  preposition: 'p',
}
const longest = 6 // signs

/** What stands between two figures, a sign a chunk. */
const gapOf = ({ view }: Question, from: number, to: number): string =>
  view.chunks
    .filter(({ first, last }) => first > from && last < to)
    .map(({ kind }) => signs[kind] ?? 'x')
    .join('')
    .slice(0, longest)

const toSize = (other: Candidate, value: number) =>
  numberOf(other) > value ? 'less' : numberOf(other) < value ? 'more' : 'same'

/** The figure claimed beside it. */
function ofBeside(question: Question, side: string, other: Candidate, gap: string, say: Say): void {
  const { view, phrase } = question
  const name = `${side} ${countOf(other)}`
  say(name)
  say(`${name} ${phrase.bare ? 'bare' : classesOf(phrase)[0]}`)
  say(`${name} gap ${gap}`)
  say(`${name} ${toSize(other, phrase.noun.count?.value ?? 0)}`)
  if (phrase.links.some(({ verb }) => verb === other.verb)) say(`${name} same verb`)
  const counted = view.phrases.find(({ index }) => index === other.phrase)
  if (counted?.classes.some((one) => phrase.classes.includes(one))) say(`${name} same class`)
}

/** What its sentence claims besides. */
export function ofFigures(question: Question, say: Say): void {
  const { view, phrase, taken } = question
  const { first, last } = phrase.noun
  const figures = taken.filter(({ quantity }) => quantity).sort((a, b) => a.anchor - b.anchor)
  const before = figures.findLast(({ anchor }) => anchor < first)
  const behind = figures.find(({ anchor }) => anchor > last)
  if (before) {
    const gap = gapOf(question, before.evidence.last, first)
    ofBeside(question, 'told', before, gap, say)
    say(`gap ${gap}`)
  }
  if (behind) ofBeside(question, 'then', behind, gapOf(question, last, behind.evidence.first), say)
  if (figures.length === 0) say('no figures')
  for (const name of new Set(taken.map(countOf))) say(`here ${name}`)
  const value = phrase.noun.count?.value ?? 0
  if (figures.some((other) => numberOf(other) === value)) say('same here')
  const numbers = view.counted.filter((other) => other !== phrase)
  for (const figure of figures)
    for (const other of numbers) {
      if (other.index === figure.phrase) continue
      const rest = other.noun.count?.value ?? 0
      if (rest + value === numberOf(figure)) say(`part of ${countOf(figure)}`)
      if (rest + numberOf(figure) === value) say(`whole of ${countOf(figure)}`)
    }
  const values = numbers.map(({ noun }) => noun.count?.value ?? 0)
  for (const [at, one] of values.entries())
    for (const other of values.slice(at + 1)) {
      if (one + other === value) say('sum')
      if (one + value === other || other + value === one) say('part')
    }
}

const memory = 30 // sentences

/** What the article claimed before. */
export function ofEarlier({ phrase, story: { earlier } }: Question, say: Say): void {
  const value = phrase.noun.count?.value ?? 0
  const told = (earlier.at(-1)?.candidates ?? []).filter(({ quantity }) => quantity)
  const last = told.at(-1)
  const name = last ? countOf(last) : '-'
  say(`before ${name}`)
  if (phrase.bare || phrase.classes.length === 0) say(`before ${name} bare`)
  for (const one of new Set(told.map(countOf))) say(`line before ${one}`)
  const lately = earlier.slice(-memory)
  const ever = new Set<string>()
  const same = new Set<string>()
  for (const { candidates } of lately)
    for (const other of candidates) {
      if (!other.quantity) continue
      ever.add(countOf(other))
      if (numberOf(other) === value && value > 1) same.add(countOf(other))
    }
  for (const one of ever) say(`article ${one}`)
  for (const one of same) {
    say(`again ${one}`)
    if (phrase.noun.determiner === 'definite') say(`again the ${one}`)
  }
}
