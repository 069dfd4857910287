import type { Candidate, Story } from '@/lib/reading/candidate'
import { type Chunk, isNoun, isVerb, type NounPhrase, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { colonOf } from '@/lib/reading/grammar/clause'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { isFree } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike, counts, isWithin, toldBare } from '@/lib/reading/leaning/models'
import { kindNamed } from '@/lib/reading/lexicon/fates'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { isSource } from '@/lib/reading/speakers/speaker'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { hour } from './series'

/** A count told step by step: "began at five, went to six and then to 18", "comenzó con 96 y terminó con 137". */

const isUncounted = ({ kind, quantity, phrase }: Candidate): boolean =>
  !quantity && phrase !== null && countable.has(kind) && kind !== 'troops_deployed'

const farthest = 8 // times as many or as few

const isStep = (phrase: Phrase | undefined, taken: Candidate[]): phrase is Phrase =>
  phrase?.bare === true &&
  !phrase.noun.count?.alone &&
  !phrase.noun.another &&
  phrase.noun.determiner === null &&
  isFree(phrase, taken)

const then = /^(?:then|later|afterwards|finally|eventually|luego|despues|finalmente)$/
const ended = /^(?:end|fin|final|ultimo|last|close|cierre)$/
const moves =
  /^(?:go|rise|climb|grow|jump|fall|drop|become|end|reach|stand|ir|pasar|subir|bajar|saltar|crecer|ascender|aumentar|llegar|terminar|acabar|quedar)$/

type Sign = 'later' | 'moved' | null

/** Does what stands between two steps tell that it is later, that the count moved, or neither? Undefined: something else is told. */
function signOf(view: SentenceView, chunk: Chunk): Sign | undefined {
  if (isNoun(chunk)) {
    const timed = !chunk.count && (chunk.classes.includes('time') || hour.test(chunk.head))
    if (timed || ended.test(chunk.head)) return 'later'
    // "24 deaths at the prison of Tarsis, a day later of 116".
    return !chunk.count && (chunk.place || chunk.classes.includes('prison')) ? null : undefined
  }
  if (isVerb(chunk))
    return moves.test(chunk.lemma) && !chunk.negated && !chunk.conditional ? 'moved' : undefined
  if (chunk.kind === 'date') return 'later'
  if (chunk.kind === 'stop') return wordAt(view, chunk.first) === ';' ? null : undefined
  if (chunk.kind === 'adverb' || chunk.kind === 'subordinator')
    return then.test(chunk.word) ? 'later' : chunk.kind === 'adverb' ? null : undefined
  return chunk.kind === 'relative' ? undefined : null
}

/** Where a clause between commas that tells when ends: ", cuando los soldados entraron,". */
function afterWhen({ chunks }: SentenceView, at: number): number {
  const chunk = chunks[at]
  const opens = chunk?.kind === 'subordinator' && /^(?:when|once|cuando|mientras|while)$/.test(chunk.word)
  if (!opens || chunks[at - 1]?.kind !== 'comma') return at
  const end = chunks.findIndex(({ kind }, i) => i > at && (kind === 'comma' || kind === 'stop'))
  const counted = chunks.slice(at, end).some((inner) => isNoun(inner) && inner.count)
  return chunks[end]?.kind === 'comma' && !counted ? end : at
}

const joints = /^(?:of|de|a|to|at|en|in|with|con|as)$/

/** The preposition right before a number, if it is one by which counts are given. */
function jointOf({ chunks }: SentenceView, index: number): string {
  const before = chunks[index - 1]
  return before?.kind === 'preposition' && joints.test(before.word) ? before.word : ''
}

/** What is said of the number itself makes it no step: "later 24 with burns", "luego 18 agentes". */
const endsStep = ({ chunks }: SentenceView, index: number): boolean => {
  const next = chunks[index + 1]
  if (!next || /^(?:comma|stop|conjunction|date|quote)$/.test(next.kind)) return true
  if (next.kind === 'adverb' || next.kind === 'subordinator') return then.test(next.word)
  const after = chunks[index + 2]
  return (
    next.kind === 'preposition' &&
    (after?.kind === 'date' || (isNoun(after) && !after.count && after.classes.includes('time')))
  )
}

/** "of 24, then of 30", "went to 30", "de ocho, luego doce". */
function fits(view: SentenceView, last: Phrase, index: number, sign: Sign): boolean {
  const joint = jointOf(view, index)
  if (joint === '')
    return !jointOf(view, last.index) || then.test(wordAt(view, (view.chunks[index]?.first ?? 0) - 1))
  return joint === jointOf(view, last.index) || sign === 'moved' || last.noun.count === null
}

/** The numbers behind one of which each is that of a later time. `own`: the verb that says what befell those counted. */
export function stepsFrom(
  view: SentenceView,
  from: Phrase,
  taken: Candidate[],
  own: VerbGroup | null = null,
): Phrase[] {
  const found: Phrase[] = []
  let last = from
  let sign: Sign = null
  for (let at = from.index + 1; at < view.chunks.length; at++) {
    const chunk = view.chunks[at] as Chunk
    if (isNoun(chunk) && chunk.count && !chunk.classes.includes('time')) {
      const phrase = view.phrases.find(({ index }) => index === at)
      const near = !last.noun.count || isWithin(farthest, last.noun.count.value, chunk.count.value)
      if (!isStep(phrase, taken) || !sign || !fits(view, last, at, sign) || !near || !endsStep(view, at))
        break
      found.push(phrase)
      last = phrase
      sign = null
      continue
    }
    const end = afterWhen(view, at)
    const told: Sign | undefined = end > at ? 'later' : chunk === own ? null : signOf(view, chunk)
    if (told === undefined) break
    sign = told === 'moved' ? told : (sign ?? told)
    at = end
  }
  return found
}

const outgrown = { status: 'superseded', rank: 7 } as const

/** "44 died. Police spoke of 24, later of 30": more dead than its last step are told of already. */
const isOutgrown = ({ earlier }: Story, kind: string, { noun }: Phrase): boolean =>
  (kind === 'killed' || kind === 'injured') &&
  earlier.some(({ candidates }) =>
    candidates.some((c) => {
      const [value, last] = [c.quantity?.value ?? 0, noun.count?.value ?? 0]
      return c.kind === kind && counts(c) && c.status === 'reported' && value > last && value <= 4 * last
    }),
  )

/** Each gives way to the next. */
const climb = (
  model: Candidate,
  steps: readonly Phrase[],
  story: Story,
  more: Partial<Candidate> = {},
): Candidate[] =>
  steps.map((phrase, i) =>
    countedLike(
      model,
      phrase,
      i < steps.length - 1 || isOutgrown(story, model.kind, phrase) ? { ...more, ...outgrown } : more,
    ),
  )

/** "spoke of 24 deaths, a day later of 116, then of 119": behind one that is told. */
export function onwards(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const found: Candidate[] = []
  for (const model of taken) {
    // "some officers had been seized, then 96": many, then so many.
    if (!counts(model) && !isUncounted(model)) continue
    const from = view.phrases.find(({ index }) => index === model.phrase)
    const own = model.quantity ? null : model.verb
    if (from) found.push(...climb(model, stepsFrom(view, from, [...taken, ...found], own), story))
  }
  return found
}

const opening = signOfWords(
  'first initially originally begun began begins started primero principio inicio inicialmente comienzo empezo comenzo empezaron comenzaron empezado comenzado',
)

/** "The team began with 11": of what is named, and is no count or voice. */
const isOfBody = (who: NounPhrase | null): boolean =>
  who !== null &&
  !who.pronoun &&
  !who.count &&
  !isSource(who) &&
  !who.classes.some((name) => people.has(name) || /^(?:toll|source|death|violence|system)$/.test(name))

/** "began with 24", "comenzó con 96": where a count begins that says not of what. */
function isOpened(view: SentenceView, phrase: Phrase): boolean {
  const from = view.chunks.findLastIndex(({ kind }, at) => at < phrase.index && kind === 'stop')
  const before = view.chunks.slice(Math.max(from + 1, phrase.index - 5), phrase.index)
  const [first] = before
  const opens = view.chunks.findLast((chunk, at) => at < phrase.index && isVerb(chunk))
  return (
    first !== undefined &&
    !(isVerb(opens) && isOfBody(subjectOf(view, opens))) &&
    view.lexed.tokens.slice(first.first, phrase.noun.first).some(({ norm }) => opening.words.has(norm)) &&
    before.every((chunk) => !isNoun(chunk) || !chunk.count) &&
    phrase.links.every(({ verb }) => /^(?:be|ser|begin|start|comenzar|empezar)$/.test(verb.lemma))
  )
}

/** Of whom the sentences before told that is as many: the dead, where there are some; those held rather than those let go. */
function lastCounted({ earlier }: Story, value: number, before: Candidate[]): Candidate | undefined {
  // "officers were held; the State spoke first of 96 and afterwards of 137": of those here.
  const here = before.findLast(isUncounted)
  if (here) return here
  const told = earlier.slice(-3).flatMap(({ candidates }) => candidates)
  const near = told.filter((c) => counts(c) && isWithin(farthest, c.quantity?.value ?? 0, value))
  const vague = told.filter(
    ({ kind, quantity, phrase }) => !quantity && phrase !== null && countable.has(kind),
  )
  return (
    near.findLast(({ kind }) => kind === 'killed') ??
    near.findLast(({ kind }) => kind === 'hostages_held') ??
    near.at(-1) ??
    vague.at(-1)
  )
}

/** "Comenzó con 96 y terminó con 137", "Police had begun with 24 and then gone to 30": of what was told before. */
export function fromTheFirst(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  if (!holds(view, opening)) return []
  const first = view.counted.find((phrase) => isStep(phrase, taken) && isOpened(view, phrase))
  if (taken.some((c) => counts(c) && c.anchor < (first?.noun.first ?? 0))) return []
  const steps = first ? stepsFrom(view, first, taken) : []
  const before = taken.filter(({ anchor }) => anchor < (first?.noun.first ?? 0))
  const model =
    steps.length > 0 ? lastCounted(story, steps.at(-1)?.noun.count?.value ?? 0, before) : undefined
  if (!first || !model) return []
  return climb(model, [first, ...steps], story, {
    status: 'reported',
    ...(model.kind === 'hostages_freed' ? { kind: 'hostages_held' as const } : {}),
  })
}

const changes =
  /^(?:change|changing|vary|varying|move|shift|grow|cambiar?|cambi(?:o|aron|ando|ado)|vari(?:ar|o|aron|ando|ado)|evolucion\w+|oscil\w+)$/

/** "La cifra de rehenes fue cambiando: 96 el lunes, 110 después y 137 el martes": behind the colon how it changed. */
export function asItChanged(view: SentenceView, story: Story, taken: Candidate[]): Candidate[] {
  const colon = colonOf(view)
  if (colon < 0 || taken.some(counts)) return []
  const head = view.chunks.slice(0, colon)
  const toll = head.find((chunk) => isNoun(chunk) && chunk.classes.includes('toll'))
  const words = view.lexed.tokens.slice(0, view.chunks[colon]?.first ?? 0)
  if (
    !toll ||
    head.some((chunk) => isNoun(chunk) && chunk.count) ||
    !words.some(({ norm }) => changes.test(norm))
  )
    return []
  const steps = view.counted.filter((phrase) => phrase.index > colon && isStep(phrase, taken))
  if (steps.length < 2) return []
  const named = head.flatMap((chunk) => (isNoun(chunk) ? (kindNamed(chunk.classes) ?? []) : []))[0]
  const model = lastCounted(story, steps.at(-1)?.noun.count?.value ?? 0, [])
  const kind = named ?? model?.kind
  if (!kind) return []
  return climb(model?.kind === kind ? model : toldBare(kind), steps, story, { status: 'reported' })
}
