import type { Part } from '@/lib/reading/speakers/parts/part'
import { closes } from '@/lib/reading/speakers/verbs/closes'
import type { Range } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import type { Reach } from './reach'
import { isDocument } from './speaker'
import { informants } from './words'

/** What of the sentence the words of a speaker take in. */

export const whole = (view: SentenceView): Range => ({ first: 0, last: view.lexed.tokens.length - 1 })
export const everywhere = (view: SentenceView): Reach => ({ back: true, forth: true, limit: whole(view) })

/** Words for what a sentence told, to which a relative clause hangs. */
const takesUp =
  /^(?:lo|algo|extremo|hecho|dato|cifra|informacion|noticia|version|cosa|something|information)$/

const confirms = (parts: readonly Part[], relative: number): boolean => {
  const senses = parts.slice(relative).find(({ verb }) => verb)?.verb?.senses ?? []
  return senses.includes('say') && !senses.includes('deny')
}

/** "which police say began over a debt, left nine dead": what is said ends with the relative clause. */
export function relativeLimit(parts: readonly Part[], first: number, last: number): Range | null {
  let at = first - 1
  while (/^(?:comma|adverb)$/.test(parts[at]?.kind ?? '')) at--
  const relative = parts[at]
  const before = parts[at - 1]
  if (relative?.kind !== 'relative' || !before || !/^(?:noun|comma|preposition|date)$/.test(before.kind))
    return null
  const about = parts.slice(0, at).findLast((part) => part.noun)?.noun
  if (about && before.kind !== 'comma' && (about.classes.includes('toll') || isDocument(about))) return null
  // ", extremo que confirmó el ministerio", ", lo cual confirmó": what stands before it.
  if (parts[at - 2]?.kind === 'comma' && takesUp.test(before.word) && confirms(parts, at)) return null
  const counted = before.noun && /^(?:that|que)$/.test(relative.word) ? before : relative
  // "que, de acuerdo con X, se ha cobrado": the comma behind X only closes the insertion.
  const inserted = parts[first - 1]?.kind === 'comma' && parts[last + 1]?.kind === 'comma'
  const from = inserted ? last + 1 : last
  const end = parts.findIndex((part, i) => i > from && /^(?:comma|stop)$/.test(part.kind))
  const tail = end < 0 ? parts.at(-1) : parts[end]
  return { first: counted.first, last: tail?.last ?? relative.last }
}

const speaks = ({ noun, verb, date }: { noun: Part['noun']; verb: Part['verb']; date: boolean }) =>
  !date &&
  (verb !== null ||
    (noun !== null && (noun.count !== null || noun.vague || noun.classes.includes('violence'))))

const hasContent = (parts: readonly Part[]): boolean =>
  parts.some((part) => speaks({ noun: part.noun, verb: part.verb, date: part.kind === 'date' }))

/** "agregó un tercer muerto", "reported a third death": so many are told, though no number is. */
const isFate = (part: Part | undefined): boolean =>
  part?.noun?.determiner === 'indefinite' &&
  part.noun.classes.some((name) => /^(?:dead|death|hurt|hostage|fugitive|missing)$/.test(name))

/** Does a clause begin at the part, after another one: "; the others", ", and at Roble", ", con lo que"? */
const opensClause = (parts: readonly Part[], at: number): boolean => {
  const { kind, word } = parts[at] as Part
  if (kind === 'stop') return word === ';'
  if (parts[at - 1]?.kind !== 'comma') return false
  const about = kind === 'preposition' ? parts.slice(at + 1, at + 3) : []
  return (
    /^(?:conjunction|relative|subordinator)$/.test(kind) || about.some((part) => part.kind === 'relative')
  )
}

/**
 * "40 are free; the others, the minister said, are held": who is put between commas into a clause tells of no clause before
 * it. `last` is the last part of who speaks.
 */
export function clauseOfInsertion(
  view: SentenceView,
  parts: readonly Part[],
  first: number,
  last: number,
): Range {
  let end = last + 1
  while (parts[end]?.kind === 'preposition' && parts[end + 1]?.noun) end += 2
  if (parts[first - 1]?.kind !== 'comma' || parts[end]?.kind !== 'comma') return whole(view)
  const close = parts.findIndex(
    ({ kind }, i) => i > end && /^(?:comma|stop|relative|subordinator|conjunction)$/.test(kind),
  )
  const rest = parts.slice(end + 1, close)
  // ", reconoció Luis Mora, secretario de Seguridad.", ", said Luis Mora, a spokesman for the union.": what the last comma opens tells who he is.
  const office = (parts[close]?.kind ?? 'stop') === 'stop' ? rest[0]?.noun : null
  if (
    office &&
    (!office.determiner || (office.determiner === 'indefinite' && parts[last]?.noun?.name)) &&
    !office.count &&
    (office.classes.includes('role') || informants.has(office.head))
  )
    return whole(view)
  const split = parts[first - 2]?.verb != null && rest[0]?.noun != null
  if (!split && !rest.some(({ verb }) => verb?.form === 'finite')) return whole(view)
  const opening = parts.findLastIndex((_, i) => i > 0 && i < first && opensClause(parts, i))
  const told = parts.slice(0, Math.max(opening, 0)).some(({ verb }) => verb)
  return { ...whole(view), first: told ? (parts[opening]?.first ?? 0) : 0 }
}

const besides = /^(?:mientras|while|whereas|although|though|aunque|when|cuando)$/

/** "While police reported nine, 40 went on strike": told in a clause that its comma ends, after which the sentence goes on. */
function subordinateLimit(parts: readonly Part[], first: number, verb: number): Range | null {
  const opening = parts[first - 1]
  if (opening?.kind !== 'subordinator' || !besides.test(opening.word)) return null
  const end = parts.findIndex(({ kind }, i) => i > verb && /^(?:comma|stop)$/.test(kind))
  const next = parts.findIndex(({ kind }, i) => i > end && /^(?:comma|stop)$/.test(kind))
  const goesOn = parts
    .slice(end + 1, next)
    .some(({ verb, kind }) => verb?.form === 'finite' || kind === 'conjunction')
  if (parts[end]?.kind !== 'comma' || !goesOn) return null
  return { first: opening.first, last: parts[end]?.first ?? 0 }
}

/** "46, and not 41", "44 internos, y no de 43": the number that is set right stands at the token. */
const isRefused = (view: SentenceView, at: number): boolean =>
  /^(?:no|not)$/.test(wordAt(view, /^(?:de|of|a|to)$/.test(wordAt(view, at - 1)) ? at - 2 : at - 1))

/** 'Nine died; "we will find the others," she said': the token from which on somebody is quoted behind a semicolon, else 0. */
function quotedFrom({ lexed: { tokens } }: SentenceView, speaker: number): number {
  const close = tokens[speaker - 1]?.norm === ',' ? speaker - 2 : speaker - 1
  if (tokens[close]?.norm !== '"') return 0
  const open = tokens.findLastIndex(({ norm }, at) => at < close && norm === '"')
  return tokens[open - 1]?.norm === ';' ? open : 0
}

type Told = { first: number; verb: number; after: number | null }

/** Of a verb with its speaker: `first` is the part at which they begin, `after` the speaker where he follows the verb. */
export function reachOf(view: SentenceView, parts: readonly Part[], { first, verb, after }: Told): Reach {
  const limited = after === null ? relativeLimit(parts, first, verb) : relativeLimit(parts, verb, after)
  if (limited) return { back: true, forth: true, limit: limited }
  const inserted = clauseOfInsertion(view, parts, first, Math.max(verb, after ?? 0))
  const limit = { ...inserted, first: Math.max(inserted.first, quotedFrom(view, parts[first]?.first ?? 0)) }
  const before = parts[first - 1]
  if (/^(?:as|como|segun)$/.test(before?.word ?? '')) {
    const refused = parts[first - 2]?.kind === 'comma' ? parts[first - 3] : parts[first - 2]
    const own = refused?.noun?.count && isRefused(view, refused.first)
    return { back: true, forth: true, limit: own ? { first: refused.first, last: before?.last ?? 0 } : limit }
  }
  const aside = subordinateLimit(parts, first, verb)
  if (aside && after === null) return { back: false, forth: true, limit: aside }
  const content =
    hasContent(parts.slice(Math.max(verb, after ?? 0) + 1)) || (after === null && isFate(parts[verb + 1]))
  const closing = /^(?:comma|quote)$/.test(before?.kind ?? '') && hasContent(parts.slice(0, first))
  if (after !== null) return { back: true, forth: closing ? 'weak' : content, limit }
  if (closing && closes(parts, first, verb)) return { back: true, forth: 'weak', limit }
  return { back: !content, forth: content, limit }
}
