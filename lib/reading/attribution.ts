import type { NounPhrase, Range, VerbGroup } from './grammar/chunk'
import { isNoun, isVerb } from './grammar/chunk'
import { type SentenceView, spanOf, verbsOf, wordAt } from './grammar/sentence-view'
import type { NounClass } from './lexicon/noun-classes'

/** Who says what: tokens of the speaker with all that names them, the words to give, and how far it reaches. */
export type Speech = { speaker: string; region: Range; scope: Range; named: boolean; verb: VerbGroup | null }

const speakers = new Set<NounClass>([
  'role',
  'source',
  'police',
  'staff',
  'soldier',
  'person',
  'hostage',
  'decree',
])
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
])
const backward = /^(?:he|she|they|el|ella|ellos)$/
const sameSource =
  /^(?:entidad|organismo|institucion|agency|ministry|source|fuente|official|officer|minister|ministro|funcionario|cartera|spokesman|spokeswoman|portavoz|vocero|governor|gobernador|gobernadora|director|president)$/

const canSpeak = (noun: NounPhrase): boolean =>
  noun.name !== null ||
  noun.classes.some((name) => speakers.has(name)) ||
  (noun.head !== '' && !noun.pronoun && !noun.count && !noun.classes.some((name) => mute.has(name)))

const words = (view: SentenceView, range: Range): string => {
  const { start } = spanOf(view, range)
  const base = view.lexed.tokens
  return base
    .slice(range.first, range.last + 1)
    .map((token, i) => (i > 0 && token.spaced && token.start > start ? ' ' : '') + token.text)
    .join('')
}

const articles = /^(?:the|a|an|el|la|los|las|un|una|its|su)$/
/** The phrase without its article, with the "of" that belongs to it. */
function phraseWords(view: SentenceView, noun: NounPhrase): string {
  if (noun.name && !noun.place) return words(view, noun.name)
  const index = view.chunks.indexOf(noun)
  const of = view.chunks[index + 1]
  const whole = view.chunks[index + 2]
  const long =
    of?.kind === 'preposition' &&
    /^(?:of|de|del)$/.test(of.word) &&
    isNoun(whole) &&
    whole.last - noun.first < 8
  const first =
    articles.test(wordAt(view, noun.first)) && noun.last > noun.first ? noun.first + 1 : noun.first
  return words(view, { first, last: long && isNoun(whole) ? whole.last : noun.last })
}

/** Nouns to the left of a speech verb, in its own clause. */
function subjectNouns(view: SentenceView, verb: VerbGroup): NounPhrase[] {
  const nouns: NounPhrase[] = []
  for (let i = view.chunks.indexOf(verb) - 1; i >= 0; i--) {
    const chunk = view.chunks[i]
    if (
      !chunk ||
      chunk.kind === 'stop' ||
      chunk.kind === 'relative' ||
      chunk.kind === 'subordinator' ||
      chunk.kind === 'conjunction'
    )
      break
    if (isVerb(chunk) && chunk.form === 'finite') break
    if (isNoun(chunk) && !chunk.count) nouns.unshift(chunk)
    else if (isNoun(chunk)) break
  }
  return nouns
}

function pick(view: SentenceView, nouns: NounPhrase[]): NounPhrase | null {
  const free = nouns.filter((noun) => canSpeak(noun))
  const named = [...free].reverse().find((noun) => noun.name !== null)
  const outer = free.find((noun) => view.chunks[view.chunks.indexOf(noun) - 1]?.kind !== 'preposition')
  return named ?? outer ?? null
}

/** "confirmó el Snai", "said the minister": the speaker follows the verb. */
function nounsAfter(view: SentenceView, verb: VerbGroup): NounPhrase[] {
  const nouns: NounPhrase[] = []
  for (let i = view.chunks.indexOf(verb) + 1; i < view.chunks.length; i++) {
    const chunk = view.chunks[i]
    if (!chunk || /^(?:stop|relative|subordinator|conjunction|verb)$/.test(chunk.kind)) break
    if (isNoun(chunk) && (chunk.count || view.chunks[i + 1]?.kind === 'date')) continue
    if (isNoun(chunk)) nouns.push(chunk)
    if (chunk.kind === 'preposition' && nouns.length === 0) break
  }
  return nouns
}

const opensContent = (view: SentenceView, verb: VerbGroup): boolean => {
  const next = view.chunks
    .slice(view.chunks.indexOf(verb) + 1)
    .find((chunk) => chunk.kind !== 'adverb' && chunk.kind !== 'date' && chunk.kind !== 'comma')
  return next?.kind === 'relative'
}

/** Does the verb report speech here? "declared a state of emergency" does not, "declared that" does. */
function isSpeech(view: SentenceView, verb: VerbGroup): boolean {
  if (verb.senses.includes('correct')) return verb.form === 'finite' && !verb.passive
  if (!verb.senses.includes('say') || verb.form !== 'finite' || verb.negated) return false
  if (verb.passive && view.lexed.language === 'en') return false
  const other = verb.senses.some((sense) => sense === 'declare' || sense === 'cost' || sense === 'plan')
  return !other || opensContent(view, verb)
}

function fromVerb(view: SentenceView, verb: VerbGroup, earlier: Speech | null): Speech | null {
  const index = view.chunks.indexOf(verb)
  const before = subjectNouns(view, verb)
  const inverted =
    view.lexed.language === 'es' ||
    view.chunks[index - 1]?.kind === 'comma' ||
    view.chunks[index - 1]?.kind === 'quote'
  const after = inverted ? nounsAfter(view, verb) : []
  const closes = view.chunks[index - 1]?.kind === 'comma' && inverted
  const noun = closes
    ? (pick(view, after) ?? pick(view, before))
    : (pick(view, before) ?? (opensContent(view, verb) ? null : pick(view, after)))
  const pronoun = before.find((n) => n.pronoun && backward.test(n.head)) !== undefined
  const whole = { first: 0, last: view.lexed.tokens.length - 1 }
  if (
    !noun ||
    pronoun ||
    (sameSource.test(noun.head) && !noun.name && noun.determiner !== 'indefinite' && earlier)
  ) {
    const silent = !noun && (pronoun || (view.lexed.language === 'es' && before.length === 0 && !closes))
    const anaphor =
      silent ||
      (noun !== null &&
        earlier !== null &&
        (noun.head === 'entidad' ||
          noun.head === 'source' ||
          noun.head === 'fuente' ||
          noun.head === 'agency' ||
          noun.head === 'organismo' ||
          pronoun))
    if (anaphor)
      return (
        earlier && {
          ...earlier,
          region: { first: verb.first, last: verb.last },
          scope: scopeOf(view, verb, verb.first),
          verb,
        }
      )
  }
  if (!noun) return null
  const first = Math.min(noun.first, ...(before.length && !closes ? [before[0]?.first ?? noun.first] : []))
  const region = { first: Math.min(first, verb.first), last: Math.max(noun.last, verb.last) }
  return {
    speaker: phraseWords(view, noun),
    region,
    scope: closes ? whole : scopeOf(view, verb, region.first),
    named: noun.name !== null,
    verb,
  }
}

/** From "but X said that" onward; a closing "X said" covers the whole sentence. */
function scopeOf(view: SentenceView, verb: VerbGroup, first: number): Range {
  const end = view.lexed.tokens.length - 1
  const rest = view.chunks.slice(view.chunks.indexOf(verb) + 1)
  const content = rest.some(
    (chunk) =>
      isVerb(chunk) ||
      (isNoun(chunk) && chunk.count !== null) ||
      (isNoun(chunk) && chunk.classes.includes('violence')),
  )
  const adversative = view.chunks.some(
    (chunk) => chunk.kind === 'conjunction' && /^(?:but|yet|pero)$/.test(chunk.word) && chunk.first < first,
  )
  return content && (adversative || hasSemicolonBefore(view, first))
    ? { first, last: end }
    : { first: 0, last: end }
}
const hasSemicolonBefore = (view: SentenceView, token: number) =>
  view.chunks.some((chunk) => chunk.kind === 'stop' && chunk.word === ';' && chunk.first < token)

const sourceOpeners: string[][] = [
  ['according', 'to'],
  ['segun'],
  ['de', 'acuerdo', 'con'],
  ['de', 'acuerdo', 'a'],
  ['per'],
  ['as', 'confirmed', 'by'],
  ['confirmed', 'by'],
  ['as', 'reported', 'by'],
  ['citing'],
  ['en', 'palabras', 'de'],
  ['via'],
  ['a', 'juicio', 'de'],
  ['por', 'parte', 'de', 'fuentes'],
  ['from', 'cnn'],
]

/** "according to X", "según X": the nearest clause before it, or all that follows when it opens the sentence. */
function fromPrepositions(view: SentenceView): Speech[] {
  const found: Speech[] = []
  let from = 0
  for (let at = 0; at < view.lexed.tokens.length; at++) {
    const opener = sourceOpeners.find((list) => list.every((word, i) => wordAt(view, at + i) === word))
    if (!opener) continue
    const nouns = view.chunks.filter(
      (chunk): chunk is NounPhrase =>
        isNoun(chunk) && chunk.last >= at + opener.length && chunk.first < at + opener.length + 12,
    )
    const noun = nouns.slice(0, 2).find((n) => n.name !== null) ?? nouns[0]
    if (!noun || !canSpeak(noun) || noun.count) continue
    const opens = at <= from + 1
    const last = opens ? view.lexed.tokens.length - 1 : noun.last
    found.push({
      speaker: phraseWords(view, noun),
      region: { first: at, last: noun.last },
      scope: { first: from, last },
      named: noun.name !== null,
      verb: null,
    })
    if (!opens) from = noun.last + 1
  }
  const [only] = found
  return found.length === 1 && only
    ? [{ ...only, scope: { first: 0, last: view.lexed.tokens.length - 1 } }]
    : found
}

/** "The authorities' count of blasts": whoever counts, says. */
function fromPossessive(view: SentenceView): Speech[] {
  return view.chunks.filter(isNoun).flatMap((noun) => {
    if (!noun.classes.includes('toll')) return []
    const mark = view.lexed.tokens.findIndex(
      (token, i) => i > noun.first && i < noun.last && (token.norm === "'s" || token.norm === "'"),
    )
    if (mark < 0) return []
    const first = articles.test(wordAt(view, noun.first)) ? noun.first + 1 : noun.first
    return [
      {
        speaker: words(view, { first, last: mark - 1 }),
        region: { first: noun.first, last: mark },
        scope: { first: 0, last: view.lexed.tokens.length - 1 },
        named: false,
        verb: null,
      },
    ]
  })
}

/** Everyone whom the sentence quotes. `earlier` is the last speaker before it, for "he said" and a verb without a subject. */
export function speechesOf(view: SentenceView, earlier: Speech | null): Speech[] {
  const verbs = verbsOf(view)
    .map(({ verb }) => verb)
    .filter((verb) => isSpeech(view, verb))
  const spoken = verbs.flatMap((verb) => fromVerb(view, verb, earlier) ?? [])
  return [...spoken, ...fromPrepositions(view), ...fromPossessive(view)]
}

/** The speaker of what stands at a token: the nearest whose words reach it. */
export function speakerOf(speeches: readonly Speech[], token: number): Speech | null {
  const covering = speeches.filter(
    ({ scope, region }) =>
      token >= scope.first &&
      token <= scope.last &&
      !(token >= region.first && token <= region.last && region.last - region.first < 2),
  )
  const distance = ({ region }: Speech) =>
    Math.min(Math.abs(region.first - token), Math.abs(region.last - token))
  return (
    [...covering].sort(
      (a, b) => Number(b.verb !== null) - Number(a.verb !== null) || distance(a) - distance(b),
    )[0] ?? null
  )
}
