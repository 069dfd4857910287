import { isNoun, isVerb, type NounPhrase, type Range, type VerbGroup } from './grammar/chunk'
import { type SentenceView, wordAt } from './grammar/sentence-view'
import type { NounClass } from './lexicon/noun-classes'

/** Who may be quoted, and the words by which to name them. */

const speakers = new Set<NounClass>(['role', 'source', 'police', 'staff', 'soldier', 'person', 'hostage'])
const mute = new Set<NounClass>([
  'inmate',
  'violence',
  'toll',
  'prison',
  'dead',
  'hurt',
  'gang',
  'strike',
  'time',
  'death',
  'measure',
  'thing',
  'area',
  'weapon',
  'rumour',
  'emergency',
  'decree',
  'right',
  'operation',
])
const muteWords =
  /^(?:device|car|blast|video|images?|device|hecho|incidente|incidents?|situation|situacion|it|this|esto|which|worst|all|todo)$/

export const canSpeak = (noun: NounPhrase): boolean => {
  if (noun.count || muteWords.test(noun.head)) return false
  if (noun.name !== null || noun.classes.some((name) => speakers.has(name))) return true
  return (
    noun.head !== '' &&
    !noun.pronoun &&
    !noun.classes.some((name) => mute.has(name)) &&
    (noun.place === null || noun.last > noun.first)
  )
}

export const wordsOf = (view: SentenceView, range: Range): string =>
  view.lexed.tokens
    .slice(range.first, range.last + 1)
    .map((token, i) => (i > 0 && token.spaced ? ' ' : '') + token.text)
    .join('')

const articles = /^(?:the|a|an|el|la|los|las|un|una|its|su|this|este|esta)$/
export const withoutArticle = (view: SentenceView, { first, last }: Range): Range =>
  articles.test(wordAt(view, first)) && last > first ? { first: first + 1, last } : { first, last }

/** "the Prosecutor's Office", "la Policía Nacional": one name of several capitals, of which the last alone names nobody. */
function wholeName(view: SentenceView, noun: NounPhrase, name: Range): Range {
  if (name.first !== name.last) return name
  const text = (at: number) => view.lexed.tokens[at]?.text ?? ''
  const belongs = (at: number) =>
    /^\p{Lu}/u.test(text(at)) && (at >= noun.first || /['’]s$/.test(text(at)) || /^['’]s$/.test(text(at + 1)))
  let { first } = name
  while (!articles.test(wordAt(view, first - 1)) && (belongs(first - 1) || /^['’]s$/.test(text(first - 1))))
    first--
  return { first, last: name.last }
}

/** The name where there is one; else the phrase without its article, with the "of" that belongs to it. */
export function speakerWords(view: SentenceView, noun: NounPhrase): string {
  if (noun.name && !noun.place && noun.name.last === noun.last)
    return wordsOf(view, wholeName(view, noun, noun.name))
  const index = view.chunks.indexOf(noun)
  const of = view.chunks[index + 1]
  const whole = view.chunks[index + 2]
  const long =
    of?.kind === 'preposition' &&
    /^(?:of|de|del)$/.test(of.word) &&
    isNoun(whole) &&
    whole.last - noun.first < 8
  return wordsOf(view, withoutArticle(view, { first: noun.first, last: long ? whole.last : noun.last }))
}

const edge = /^(?:stop|relative|subordinator)$/

/** Nouns to the left of a verb in groups parted by commas, nearest first. An insertion with a verb of its own is left out. */
export function groupsBefore(view: SentenceView, verb: VerbGroup): NounPhrase[][] {
  const groups: NounPhrase[][] = [[]]
  let inserted = false
  for (let i = view.chunks.indexOf(verb) - 1; i >= 0 && groups.length < 4; i--) {
    const chunk = view.chunks[i]
    if (!chunk || edge.test(chunk.kind) || (isVerb(chunk) && chunk.form === 'finite')) break
    if (chunk.kind === 'conjunction' && (groups.at(-1)?.length ?? 0) > 0) break
    if (chunk.kind === 'comma') {
      if (inserted) groups[groups.length - 1] = []
      inserted = false
      groups.push([])
    }
    if (isVerb(chunk)) inserted = true
    if (isNoun(chunk)) groups.at(-1)?.unshift(chunk)
  }
  return groups
}

/** Of the nouns of one phrase the one with a name, else the one on which the others hang. */
export function pickSpeaker(view: SentenceView, nouns: readonly NounPhrase[]): NounPhrase | null {
  const free = nouns.filter(canSpeak)
  const named = [...free].reverse().find((noun) => noun.name !== null)
  const outer = free.find((noun) => view.chunks[view.chunks.indexOf(noun) - 1]?.kind !== 'preposition')
  return named ?? outer ?? null
}

/** The subject of a speech verb: right before it, or with the name between commas ("the governor, Ana Vera, said"). */
export function speakerBefore(
  view: SentenceView,
  verb: VerbGroup,
): { noun: NounPhrase | null; first: number; empty: boolean } {
  const [own = [], second = [], third = []] = groupsBefore(view, verb)
  const nouns = own.length > 0 ? own : [...third, ...second]
  const noun =
    own.length > 0
      ? pickSpeaker(view, own)
      : (pickSpeaker(
          view,
          second.filter((n) => n.name),
        ) ??
        pickSpeaker(view, third) ??
        pickSpeaker(view, second))
  return { noun, first: nouns[0]?.first ?? verb.first, empty: own.length === 0 && second.length === 0 }
}

/** "confirmó el Snai", "said the minister": the speaker follows the verb, and nothing that is said does. */
export function speakerAfter(view: SentenceView, verb: VerbGroup): NounPhrase | null {
  const nouns: NounPhrase[] = []
  for (let i = view.chunks.indexOf(verb) + 1; i < view.chunks.length; i++) {
    const chunk = view.chunks[i]
    if (!chunk || /^(?:stop|relative|subordinator|conjunction)$/.test(chunk.kind)) break
    if (isVerb(chunk)) return view.lexed.language === 'en' ? null : pickSpeaker(view, nouns)
    if (chunk.kind === 'preposition' && nouns.length === 0) break
    if (isNoun(chunk) && view.chunks[i + 1]?.kind !== 'date') nouns.push(chunk)
  }
  const rest = view.chunks.slice(view.chunks.indexOf(verb) + 1)
  const clause = rest.slice(
    0,
    rest.findIndex((chunk) => chunk.kind === 'stop' || chunk.kind === 'comma') >>> 0,
  )
  if (view.lexed.language === 'en' && clause.some((chunk) => isVerb(chunk) && chunk.form === 'finite'))
    return null
  return nouns[0]?.count ? null : pickSpeaker(view, nouns)
}
