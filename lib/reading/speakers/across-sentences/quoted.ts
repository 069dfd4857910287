import type { Range } from '@/lib/reading/grammar/chunk'
import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import type { Speech } from '@/lib/reading/speakers/told'
import { holds, signOf } from '@/lib/text/word-signs'

/**
 * What is quoted over several sentences, each of which names nobody: '"Nine died. Ten were hurt," said Vela. "We counted twice."'
 * A quotation has one speaker: who opens it, who closes it, or who spoke in the sentence on which it follows.
 */

const marks = signOf(['"'])

type Stretch = Range & { opened: boolean; closed: boolean }

const opens = (view: SentenceView, at: number): boolean => {
  const { tokens } = view.lexed
  const mark = tokens[at]?.text ?? ''
  if (/[“«]/.test(mark)) return true
  return mark === '"' && tokens[at + 1]?.spaced === false && (at === 0 || tokens[at]?.spaced === true)
}

/** The stretches of the sentence between quotation marks; `within`: it begins inside of one. */
function stretchesOf(view: SentenceView, within: boolean): Stretch[] {
  const { tokens } = view.lexed
  const found: Stretch[] = []
  let from: Stretch | null = within
    ? { first: 0, last: tokens.length - 1, opened: false, closed: false }
    : null
  for (const [at, { norm }] of tokens.entries()) {
    if (norm !== '"') continue
    const isOpening = opens(view, at)
    // A paragraph inside a quotation opens with a mark of its own.
    if (isOpening && from && at === 0) continue
    if (isOpening) from = { first: at, last: tokens.length - 1, opened: true, closed: false }
    else if (from) {
      found.push({ ...from, last: at, closed: true })
      from = null
    }
  }
  return from ? [...found, from] : found
}

const isCited = (speech: Speech, { first, last }: Range): boolean =>
  speech.region.last < first || speech.region.first > last

const endsInColon = ({ lexed: { tokens } }: SentenceView): boolean =>
  tokens.at(-1)?.norm === ':' || (tokens.at(-1)?.norm === '"' && tokens.at(-2)?.norm === ':')

/** The speech that goes on in a sentence in which nobody is named. */
const goesOn = (by: Speech, { first, last }: Range): Speech => ({
  ...by,
  words: { first, last: first },
  region: { first, last: first },
  reach: { back: true, forth: true, limit: { first, last } },
  preposition: true,
})

/** Over how many sentences one is quoted at most; more, and a mark has been lost. */
const longest = 8

/** A new paragraph of a quotation opens with a mark, or the next mark there is closes it. */
function isStillOpen(views: readonly SentenceView[], i: number): boolean {
  const [view, earlier] = [views[i], views[i - 1]]
  if (!view || view.paragraph === earlier?.paragraph || view.lexed.tokens[0]?.norm === '"') return true
  const next = views.slice(i, i + longest).find((later) => holds(later, marks))
  const mark = next?.lexed.tokens.find(({ norm }) => norm === '"')
  return mark !== undefined && /[”»]/.test(mark.text)
}

type Waiting = { at: number; stretch: Range }
/** A quotation that has not been closed, by whom if known, with the sentences of it for which nobody is known yet; `else`: by whom if nobody is named. */
type Open = { by: Speech | null; since: number; waiting: readonly Waiting[]; else: Speech | null }

/** Who speaks in each sentence, with those who are quoted over several. */
export function withQuoted(views: readonly SentenceView[], speeches: readonly Speech[][]): Speech[][] {
  const told = speeches.map((row) => [...row])
  let open = null as Open | null
  for (const [i, view] of views.entries()) {
    if (open && (i - open.since > longest || !isStillOpen(views, i))) open = null
    if (!open && !holds(view, marks)) continue
    const own = speeches[i] ?? []
    for (const stretch of stretchesOf(view, open !== null)) {
      const begun: Open = (stretch.opened ? null : open) ?? {
        by: null,
        since: i,
        waiting: [],
        else: spokeBefore(views, speeches, i),
      }
      const by =
        own.findLast((speech) => isCited(speech, stretch)) ??
        begun.by ??
        (stretch.opened ? before(views, speeches, i) : null) ??
        (stretch.closed ? begun.else : null)
      const waiting = own.length === 0 ? [...begun.waiting, { at: i, stretch }] : begun.waiting
      if (by) for (const one of waiting) told[one.at]?.push(goesOn(by, one.stretch))
      open = stretch.closed ? null : { ...begun, by, waiting: by ? [] : waiting }
    }
  }
  return told
}

/** "X said:" before it, or X's quotation in the sentence before it in the same paragraph. */
function before(views: readonly SentenceView[], speeches: readonly Speech[][], i: number): Speech | null {
  const [view, earlier] = [views[i], views[i - 1]]
  const last = speeches[i - 1]?.at(-1)
  if (!view || !earlier || !last || view.lexed.tokens[0]?.norm !== '"') return null
  if (endsInColon(earlier)) return last
  return view.paragraph === earlier.paragraph && holds(earlier, marks) ? last : null
}

/** 'X said that ten had died. "It was a massacre."': who alone spoke in the sentence before, if nobody is named until it closes. */
function spokeBefore(
  views: readonly SentenceView[],
  speeches: readonly Speech[][],
  i: number,
): Speech | null {
  const told = speeches[i - 1] ?? []
  const opens = views[i]?.lexed.tokens[0]?.norm === '"' && views[i]?.paragraph === views[i - 1]?.paragraph
  return opens && told.length === 1 ? (told[0] ?? null) : null
}
