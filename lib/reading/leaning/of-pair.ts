import type { Candidate } from '@/lib/reading/candidate'
import { opensComparison } from '@/lib/reading/days/in-sentence/compared-day'
import { isSpeech } from '@/lib/reading/grammar/links/link'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { movesFigure, setsFigure, tellsFigure } from '@/lib/reading/lexicon/figures'

/** "Four dead and 61 injured; on Monday eight": a number by itself behind both is as a rule of the dead, not of whom it stands next to. */

/** What a figure leans on in the end. */
function rootOf({ model }: Candidate): Candidate | undefined {
  let root = model
  while (root?.model) root = root.model
  return root
}

/** Where the clause of a phrase begins, if it is one of its own behind the two: past a semicolon, or "up from". */
function clauseOf(view: SentenceView, { noun }: Phrase, after: number): { from: number; to: number } | null {
  let from = noun.first
  while (from > after && wordAt(view, from - 1) !== ';') from--
  if (from <= after && !opensComparison(view, noun)) return null
  let to = noun.last
  while (wordAt(view, to + 1) && wordAt(view, to + 1) !== ';') to++
  return { from: from <= after ? noun.first : from, to }
}

const ownWords =
  /^(?:hurt|wounded|injured|injuries|wounds?|herid[oa]s?|lesionad[oa]s?|heridas|hospitals?|clinics?|hospitales|clinicas?|critical\w*|serious\w*|graves?|gravedad|grievous\w*|them|whom|those|ell[oa]s|cual(?:es)?|quienes|among|including|entre|incluid[oa]s|missing|desaparecid[oa]s|police|polic[ei]\w+|soldiers?|soldados|children|ninos|menores)$/

/** Says the clause nothing of who they are, and tells nothing but that somebody counted so? */
function isPlain(view: SentenceView, { from, to }: { from: number; to: number }): boolean {
  const words = view.lexed.tokens.slice(from, to + 1)
  return (
    words.every(({ norm }) => !ownWords.test(norm)) &&
    view.counted.every(({ noun, bare }) => noun.first < from || noun.first > to || bare) &&
    view.verbs.every(
      ({ verb }) =>
        verb.first < from ||
        verb.first > to ||
        verb.senses.includes('be') ||
        isSpeech(verb) ||
        [movesFigure, setsFigure, tellsFigure].some((verbs) => verbs.has(verb.lemma)),
    )
  )
}

const apart = (a: number, b: number): number => Math.abs(Math.log(Math.max(a, 1) / Math.max(b, 1)))
const sizeOf = ({ quantity }: Candidate): number => quantity?.value ?? 1

const early =
  /^(?:first|firstly|initially|earlier|originally|primero|inicialmente|originalmente|principio|inicio)$/

/** "Three dead and eight injured; the governor first spoke of five": no more are dead at first than in the end. */
function isEarlyMore(
  view: SentenceView,
  { from, to }: { from: number; to: number },
  value: number,
  dead: Candidate,
): boolean {
  const words = view.lexed.tokens.slice(from, to + 1)
  return value > sizeOf(dead) && words.some(({ norm }) => early.test(norm))
}

/** The dead told right before the hurt on whom a number leans. */
function deadBeside(view: SentenceView, hurt: Candidate, taken: readonly Candidate[]): Candidate | undefined {
  const before = taken
    .filter((c) => c.quantity && c.quantity.form !== 'implicit' && c.anchor < hurt.anchor)
    .sort((a, b) => b.anchor - a.anchor)[0]
  if (before?.kind !== 'killed' || !before.quantity) return undefined
  const parted = view.lexed.tokens
    .slice(before.evidence.last, hurt.anchor)
    .some(({ norm }) => norm === ';' || norm === ':')
  return parted ? undefined : before
}

/** The bare number joined to it: "232 and 1,697". */
function nextOf(view: SentenceView, { index }: Phrase): Phrase | undefined {
  const at = view.chunks[index + 1]?.kind === 'comma' ? index + 2 : index + 1
  const joint = view.chunks[at]
  const next = view.counted.find((other) => other.index === at + 1)
  return joint?.kind === 'conjunction' && next?.bare ? next : undefined
}

/** The second of "232 and 1,697" counts the hurt, where the first has been taken for the dead. */
function secondOf(view: SentenceView, taken: readonly Candidate[], found: Candidate): Candidate {
  const first = view.counted.find((other) => nextOf(view, other)?.index === found.phrase)
  const dead = taken.find(({ phrase, kind }) => phrase === first?.index && kind === 'killed')?.model
  const hurt = taken.find(
    (c) => c.kind === 'injured' && c.phrase !== found.phrase && deadBeside(view, c, taken) === dead,
  )
  return first && dead && hurt && hurt.anchor < first.noun.first
    ? { ...found, kind: hurt.kind, unit: hurt.unit, model: hurt }
    : found
}

/** A figure that would count the hurt, of the dead where the order of telling says so. */
export function ofPair(view: SentenceView, taken: readonly Candidate[], found: Candidate): Candidate {
  if (found.kind === 'killed') return secondOf(view, taken, found)
  const hurt = rootOf(found)
  if (found.kind !== 'injured' || hurt?.kind !== 'injured' || !taken.includes(hurt)) return found
  const phrase = view.counted.find(({ index }) => index === found.phrase)
  const dead = deadBeside(view, hurt, taken)
  if (!phrase?.bare || !dead || phrase.noun.another) return found
  const clause = clauseOf(view, phrase, hurt.evidence.last)
  if (!clause || !isPlain(view, clause)) return found
  const bare = view.counted.filter(({ noun }) => noun.first > hurt.evidence.last)
  const sum = bare.reduce((total, { noun }) => total + (noun.count?.value ?? 0), 0)
  // "; in Tarsis six, in Roble eight" of 14 hurt.
  if (bare.length > 1 && sum === sizeOf(hurt)) return found
  // The second of "232 and 1,697".
  if (view.counted.some((other) => nextOf(view, other) === phrase)) return found
  const value = sizeOf(found)
  const both = nextOf(view, phrase) !== undefined
  if (!both && value <= sizeOf(hurt) && isEarlyMore(view, clause, value, dead)) return found
  if (!both && apart(value, sizeOf(dead)) > 1.5 * apart(value, sizeOf(hurt))) return found
  return { ...found, kind: dead.kind, unit: dead.unit, model: dead }
}
