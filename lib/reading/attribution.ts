import { phraseAt, toPhrases } from '@/lib/text/phrases'
import { isNoun, isVerb, type NounPhrase, type Range, type VerbGroup } from './grammar/chunk'
import { type SentenceView, verbsOf } from './grammar/sentence-view'
import { canSpeak, speakerAfter, speakerBefore, speakerWords, withoutArticle, wordsOf } from './speaker'

/** Who says what: the words that name the speaker, the tokens they and the verb take up, and how far it reaches. */
export type Speech = { speaker: string; region: Range; scope: Range; named: boolean; verb: VerbGroup | null }

const pronouns = /^(?:he|she|they|el|ella|ellos)$/
/** "the agency", "la misma fuente": whoever spoke last. */
const sameSource = /^(?:entidad|organismo|institucion|agency|source|fuente|cartera)$/

const whole = (view: SentenceView): Range => ({ first: 0, last: view.lexed.tokens.length - 1 })

const opensContent = (view: SentenceView, verb: VerbGroup): boolean => {
  const after = view.chunks.slice(view.chunks.indexOf(verb) + 1)
  const next = after.find(
    (chunk, i) =>
      !/^(?:adverb|date|comma|quote)$/.test(chunk.kind) && !(isNoun(chunk) && after[i + 1]?.kind === 'date'),
  )
  return next?.kind === 'relative'
}

const figureTalk = /^(?:dar|hablar|give|speak|put|manejar|ofrecer)$/
const talksOfFigures = (view: SentenceView) =>
  view.chunks.some((chunk) => isNoun(chunk) && chunk.classes.includes('toll'))

/** Does the verb report speech here? "declared a state of emergency" does not, "declared that" does. */
function isSpeech(view: SentenceView, verb: VerbGroup): boolean {
  if (verb.form !== 'finite' || verb.negated) return false
  if (verb.senses.includes('correct')) return !verb.passive
  if (figureTalk.test(verb.lemma)) return talksOfFigures(view)
  if (!verb.senses.includes('say')) return false
  if (verb.passive && view.lexed.language === 'en') return false
  const other = verb.senses.some((sense) => sense === 'declare' || sense === 'cost' || sense === 'plan')
  return !other || opensContent(view, verb)
}

/** From "but X said that" onward; a closing "X said" covers the whole sentence. */
function scopeOf(view: SentenceView, verb: VerbGroup, first: number): Range {
  const rest = view.chunks.slice(view.chunks.indexOf(verb) + 1)
  const content = rest.some(
    (chunk) =>
      isVerb(chunk) || (isNoun(chunk) && (chunk.count !== null || chunk.classes.includes('violence'))),
  )
  if (!content) return whole(view)
  const opener = view.chunks.find((chunk) => chunk.last === first - 1)
  const joined =
    opener?.kind === 'conjunction' && view.chunks.some((chunk) => isVerb(chunk) && chunk.last < first)
  const parted = view.chunks.some(
    (chunk) =>
      chunk.first < first &&
      ((chunk.kind === 'conjunction' && /^(?:but|yet|pero)$/.test(chunk.word)) ||
        (chunk.kind === 'stop' && chunk.word === ';')),
  )
  return joined || parted ? { first, last: whole(view).last } : whole(view)
}

const isDefinite = (noun: NounPhrase) => noun.determiner === 'definite' || noun.determiner === 'demonstrative'

/** "he said", "reportó 13 muertos", "la misma fuente asegura": the last speaker goes on. */
function goesOn(view: SentenceView, verb: VerbGroup, noun: NounPhrase | null, empty: boolean): boolean {
  const before = view.chunks[view.chunks.indexOf(verb) - 1]
  if (isNoun(before) && before.pronoun && pronouns.test(before.head)) return true
  if (noun) return noun.name === null && sameSource.test(noun.head) && isDefinite(noun)
  return empty && view.lexed.language === 'es' && !opensContent(view, verb) && verb.plural !== true
}

function fromVerb(view: SentenceView, verb: VerbGroup, earlier: Speech | null): Speech | null {
  const previous = view.chunks[view.chunks.indexOf(verb) - 1]
  const closing = previous?.kind === 'comma' || previous?.kind === 'quote'
  const left = speakerBefore(view, verb)
  const after =
    closing || (view.lexed.language === 'es' && left.noun === null) ? speakerAfter(view, verb) : null
  const noun = after ?? left.noun
  if (goesOn(view, verb, noun, left.empty || !left.noun) && earlier)
    return {
      ...earlier,
      region: { first: verb.first, last: verb.last },
      scope: scopeOf(view, verb, verb.first),
      verb,
    }
  if (!noun) return null
  const first = after ? verb.first : left.first
  const region = { first, last: Math.max(noun.last, verb.last) }
  return {
    speaker: speakerWords(view, noun),
    region,
    scope: after && closing ? whole(view) : scopeOf(view, verb, first),
    named: noun.name !== null,
    verb,
  }
}

const openers = toPhrases([
  'according to',
  'segun',
  'de acuerdo con',
  'de acuerdo a',
  'per',
  'as confirmed by',
  'confirmed by',
  'as reported by',
  'citing',
  'en palabras de',
  'via',
  'a juicio de',
])

/** "according to X", "según X": what stands before it, or all that follows where it opens the sentence. */
function fromPrepositions(view: SentenceView): Speech[] {
  const found: Speech[] = []
  let from = 0
  for (let at = 0; at < view.lexed.tokens.length; at++) {
    const opener = phraseAt(openers, view.lexed.tokens, at)
    if (!opener) continue
    const nouns = view.chunks.filter(
      (chunk): chunk is NounPhrase =>
        isNoun(chunk) && chunk.first >= at + opener.length && chunk.first < at + opener.length + 9,
    )
    const noun = nouns.slice(0, 2).find((n) => n.name !== null) ?? nouns[0]
    if (!noun || !canSpeak(noun)) continue
    const opens = at <= from + 1
    found.push({
      speaker: speakerWords(view, noun),
      region: { first: at, last: noun.last },
      scope: { first: from, last: opens ? whole(view).last : noun.last },
      named: noun.name !== null,
      verb: null,
    })
    if (!opens) from = noun.last + 1
    at += opener.length - 1
  }
  const [only] = found
  return found.length === 1 && only ? [{ ...only, scope: whole(view) }] : found
}

/** "The authorities' count of blasts": whoever counts, says. */
function fromPossessive(view: SentenceView): Speech[] {
  const tolls = view.chunks.filter((c): c is NounPhrase => isNoun(c) && c.classes.includes('toll'))
  return tolls.flatMap((noun) => {
    const mark = view.lexed.tokens.findIndex(
      (token, i) => i > noun.first && i < noun.last && (token.norm === "'s" || token.norm === "'"),
    )
    if (mark < 0) return []
    const range = withoutArticle(view, { first: noun.first, last: mark - 1 })
    return [
      {
        speaker: wordsOf(view, range),
        region: { first: noun.first, last: mark },
        scope: whole(view),
        named: false,
        verb: null,
      },
    ]
  })
}

/** Everyone whom the sentence quotes. `earlier` is the last speaker before it, for "he said" and a verb without a subject. */
export function speechesOf(view: SentenceView, earlier: Speech | null): Speech[] {
  const found: Speech[] = [...fromPrepositions(view), ...fromPossessive(view)]
  let last = earlier
  for (const { verb } of verbsOf(view)) {
    const speech = isSpeech(view, verb) ? fromVerb(view, verb, last) : null
    if (!speech) continue
    found.push(speech)
    last = speech
  }
  return found
}

/** The speaker of what stands at a token: the nearest whose words reach it; what a verb says before "according to". */
export function speakerOf(speeches: readonly Speech[], token: number): Speech | null {
  const covering = speeches.filter(({ scope }) => token >= scope.first && token <= scope.last)
  const distance = ({ region }: Speech) =>
    Math.min(Math.abs(region.first - token), Math.abs(region.last - token))
  return (
    covering.sort(
      (a, b) => Number(b.verb !== null) - Number(a.verb !== null) || distance(a) - distance(b),
    )[0] ?? null
  )
}
