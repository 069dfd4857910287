import { type Chunk, isNoun, isVerb, type NounPhrase } from './grammar/chunk'
import { keepBySentence } from './grammar/keep-by-sentence'
import type { SentenceView } from './grammar/sentence-view'

/**
 * The clauses of a sentence: which hangs on which, and by what word. A clause that is interrupted ("the fire that swept the
 * jail left nine dead") goes on under the same number.
 */
export type Clause = {
  parent: number | null
  /** `content` follows a verb of saying; `stop` begins after a semicolon or colon. */
  opener: 'start' | 'stop' | 'content' | 'relative' | 'subordinate'
  word: string
  /** The noun that a relative clause describes. */
  noun: NounPhrase | null
}
export type Clauses = { all: Clause[]; of: number[] }

type Open = { id: number; byComma: boolean; verbs: number; late: boolean; fronted: boolean }

const isBound = (chunk: Chunk) => chunk.kind === 'date' && chunk.mention.bound === true

const ending = new Set<Chunk['kind']>(['stop', 'comma', 'subordinator', 'conjunction'])

/** "shortly before midnight on Sunday": no verb follows, so no clause begins. */
function hasVerb(chunks: readonly Chunk[], from: number): boolean {
  for (let i = from + 1; i < chunks.length; i++) {
    const chunk = chunks[i]
    if (!chunk || ending.has(chunk.kind)) return false
    if (isVerb(chunk) && chunk.form !== 'infinitive') return true
  }
  return false
}

function nounBefore(chunks: readonly Chunk[], at: number): NounPhrase | null {
  for (let i = at - 1; i >= 0 && at - i < 6; i--) {
    const chunk = chunks[i]
    // "the raid with which": "el operativo con el que" has an article more.
    if (isNoun(chunk) && !(chunk.head === '' && chunk.first === chunk.last && !chunk.count)) return chunk
    if (isNoun(chunk)) continue
    if (!chunk || !/^(?:comma|preposition|date|adverb|quote)$/.test(chunk.kind)) return null
  }
  return null
}

/** "said that": what follows is said, and describes no noun. */
function isContent(chunks: readonly Chunk[], at: number): boolean {
  let i = at - 1
  while (/^(?:date|adverb|quote)$/.test(chunks[i]?.kind ?? '')) i--
  const chunk = chunks[i]
  if (isVerb(chunk)) return true
  return (
    isNoun(chunk) && isVerb(chunks[i - 1]) && (chunks[i - 1] as { senses: string[] }).senses.includes('say')
  )
}

function openerOf(chunks: readonly Chunk[], at: number): Pick<Clause, 'opener' | 'word' | 'noun'> | null {
  const chunk = chunks[at]
  if (!chunk) return null
  const word = 'word' in chunk ? chunk.word : ''
  if (chunk.kind === 'stop') return { opener: 'stop', word, noun: null }
  if (chunk.kind === 'relative') {
    if (chunks[at - 1]?.kind === 'subordinator') return null
    // "desde que asumió"
    const since = chunks[at - 1]
    if (since && 'word' in since && since.word === 'desde')
      return { opener: 'subordinate', word: 'since', noun: null }
    if (isContent(chunks, at)) return { opener: 'content', word, noun: null }
    return { opener: 'relative', word, noun: nounBefore(chunks, at) }
  }
  if (word === 'so') return null
  const where = word === 'where' || word === 'donde'
  // "since police killed 111", but not "since 2020".
  if (word === 'since' && chunks[at + 1]?.kind !== 'date' && hasVerb(chunks, at))
    return { opener: 'subordinate', word, noun: null }
  // "a fire before dawn on Saturday swept through": the word stands before the day, the verb is the fire's.
  const timed = chunks[at + 1]?.kind === 'date' && /^(?:before|after|tras|antes|despues)$/.test(word)
  if (timed && isVerb(chunks[at + 2])) return null
  if (chunk.kind === 'subordinator' && hasVerb(chunks, at))
    return { opener: where ? 'relative' : 'subordinate', word, noun: where ? nounBefore(chunks, at) : null }
  return isBound(chunk) ? { opener: 'subordinate', word: 'bound', noun: null } : null
}

/**
 * "Of the 220 who had fled on Monday, 112 were back": whom the part belongs to is told before it, up to the comma; so is in
 * "Two days after the slide that swept the town, two more bodies were found" from what the days are counted.
 */
function isFronted(chunks: readonly Chunk[], at: number): boolean {
  const [before, of, whole] = chunks.slice(Math.max(0, at - 3), at)
  const [front, link, noun] = at > 2 ? [before, of, whole] : [undefined, before, of]
  if (front && isBound(front)) return chunks[at]?.kind === 'relative' && isNoun(noun)
  return (
    chunks[at]?.kind === 'relative' &&
    link?.kind === 'preposition' &&
    /^(?:of|de|among|entre)$/.test(link.word) &&
    isNoun(noun) &&
    (front === undefined || /^(?:stop|comma|conjunction|quote)$/.test(front.kind))
  )
}

/** Does the clause end at this chunk: at the comma that closes it, or at the verb that its parent waits for? */
function ends(chunk: Chunk, clause: Clause, open: Open, next: Chunk | undefined): boolean {
  // "where nine died, in Tarsis, on Monday" goes on.
  const goesOn = clause.opener === 'subordinate' && !open.byComma && open.late && next?.kind === 'preposition'
  if (goesOn) return false
  if (clause.opener === 'content' || clause.opener === 'stop') return false
  // "On 12 August, three days after the murder of X, ...": what it counts from is a noun alone.
  if (
    chunk.kind === 'comma' &&
    next?.kind === 'subordinator' &&
    clause.opener === 'relative' &&
    open.verbs > 0
  )
    return true
  // "A year after the massacre, gunmen killed 12": nor does it wait for a verb where it opens the sentence.
  const isNamed = open.byComma || (!open.late && open.verbs === 0)
  if (chunk.kind === 'comma' && clause.word === 'bound' && isNamed) return true
  if (chunk.kind === 'comma')
    return open.verbs > 0 && (open.byComma || open.fronted || clause.opener === 'subordinate')
  return (
    clause.opener === 'relative' &&
    !open.byComma &&
    isVerb(chunk) &&
    chunk.form === 'finite' &&
    open.verbs > 0
  )
}

/** Is the clause what a day is counted from: the date itself, or "after" with a noun alone behind it? */
function countsFrom(stack: readonly Open[], all: readonly Clause[]): boolean {
  const [around, top] = [stack.at(-2), stack.at(-1)]
  const isDay = (open: Open | undefined) => open !== undefined && all[open.id]?.word === 'bound'
  return around !== undefined && (isDay(top) || (isDay(around) && top?.verbs === 0))
}

/** Worked out once: every claim of the sentence asks for each of its dates. */
export const clausesOf = keepBySentence(findClauses)

function findClauses(view: SentenceView): Clauses {
  const all: Clause[] = [{ parent: null, opener: 'start', word: '', noun: null }]
  const of: number[] = []
  let stack: Open[] = [{ id: 0, byComma: false, verbs: 0, late: false, fronted: false }]
  for (const [at, chunk] of view.chunks.entries()) {
    let top = stack.at(-1) as Open
    if (stack.length > 1 && ends(chunk, all[top.id] as Clause, top, view.chunks[at + 1])) {
      stack.pop()
      // "On Tuesday, a day after nine died, soldiers went in": the comma ends what the day was counted from as well.
      if (chunk.kind === 'comma') while (countsFrom(stack, all)) stack.pop()
    }
    top = stack.at(-1) as Open
    const opened = openerOf(view.chunks, at)
    if (opened) {
      const { opener, word, noun } = opened
      const id = all.push({ parent: top.id, opener, word, noun }) - 1
      if (opened.opener === 'stop') stack = []
      const byComma = view.chunks[at - 1]?.kind === 'comma'
      stack.push({ id, byComma, verbs: 0, late: at > 1, fronted: isFronted(view.chunks, at) })
    }
    const now = stack.at(-1) as Open
    if (isVerb(chunk) && chunk.form !== 'infinitive') now.verbs++
    of.push(now.id)
  }
  return { all, of }
}
