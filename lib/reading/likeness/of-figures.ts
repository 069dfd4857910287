import type { Candidate } from '../candidate'
import type { Chunk } from '../grammar/chunk'
import { classesOf, countOf, numberOf, type Question, type Say } from './question'
import { longer, type Trait, toldAs } from './trait'

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
function ofBeside(question: Question, side: Trait, other: Candidate, gap: string, say: Say): void {
  const { view, phrase } = question
  const trait = longer(side, countOf(other))
  say(trait)
  say(longer(trait, phrase.bare ? 'bare' : (classesOf(phrase)[0] as string)))
  say(longer(longer(trait, 'gap'), gap))
  say(longer(trait, toSize(other, phrase.noun.count?.value ?? 0)))
  if (phrase.links.some(({ verb }) => verb === other.verb)) say(longer(trait, 'same verb'))
  const counted = view.phrases.find(({ index }) => index === other.phrase)
  if (counted?.classes.some((one) => phrase.classes.includes(one))) say(longer(trait, 'same class'))
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
    ofBeside(question, toldAs('told'), before, gap, say)
    say(longer(toldAs('gap'), gap))
  }
  if (behind) ofBeside(question, toldAs('then'), behind, gapOf(question, last, behind.evidence.first), say)
  if (figures.length === 0) say(toldAs('no figures'))
  for (const other of taken) say(longer(toldAs('here'), countOf(other)))
  const value = phrase.noun.count?.value ?? 0
  if (figures.some((other) => numberOf(other) === value)) say(toldAs('same here'))
  const numbers = view.counted.filter((other) => other !== phrase)
  for (const figure of figures)
    for (const other of numbers) {
      if (other.index === figure.phrase) continue
      const rest = other.noun.count?.value ?? 0
      if (rest + value === numberOf(figure)) say(longer(toldAs('part of'), countOf(figure)))
      if (rest + numberOf(figure) === value) say(longer(toldAs('whole of'), countOf(figure)))
    }
  const values = numbers.map(({ noun }) => noun.count?.value ?? 0)
  for (const [at, one] of values.entries())
    for (const other of values.slice(at + 1)) {
      if (one + other === value) say(toldAs('sum'))
      if (one + value === other || other + value === one) say(toldAs('part'))
    }
}

const memory = 30 // sentences

/** What the article claimed before. */
export function ofEarlier({ phrase, story: { earlier } }: Question, say: Say): void {
  const value = phrase.noun.count?.value ?? 0
  const told = (earlier.at(-1)?.candidates ?? []).filter(({ quantity }) => quantity)
  const last = told.at(-1)
  const before = longer(toldAs('before'), last ? countOf(last) : '-')
  say(before)
  if (phrase.bare || phrase.classes.length === 0) say(longer(before, 'bare'))
  for (const other of told) say(longer(toldAs('line before'), countOf(other)))
  const article = toldAs('article')
  const same: string[] = []
  for (let at = Math.max(0, earlier.length - memory); at < earlier.length; at++)
    for (const other of earlier[at]?.candidates ?? []) {
      if (!other.quantity) continue
      say(longer(article, countOf(other)))
      if (numberOf(other) === value && value > 1) same.push(countOf(other))
    }
  for (const one of same) {
    say(longer(toldAs('again'), one))
    if (phrase.noun.determiner === 'definite') say(longer(toldAs('again the'), one))
  }
}
