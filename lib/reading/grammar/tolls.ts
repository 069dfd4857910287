import type { NounClass } from '../lexicon/noun-classes'
import type { Sense } from '../lexicon/verb-senses'
import { otherOf } from './changes'
import { type Chunk, isNoun, isVerb, type NounPhrase, type VerbGroup } from './chunk'
import { silent } from './link'
import { complementOf } from './links'
import type { Phrase, SentenceView } from './sentence-view'

/** What a bare number counts when the sentence gives it as a figure: "the toll rose to 31", "cifró las muertes en 46". */
export type Toll = { classes: NounClass[]; verb: VerbGroup | null }

const stateClasses: Partial<Record<Sense, NounClass>> = {
  die: 'dead',
  kill: 'dead',
  hurt: 'hurt',
  seize: 'hostage',
  hold: 'hostage',
  free: 'freed',
  detain: 'detainee',
  escape: 'fugitive',
}

const fates: ReadonlySet<NounClass> = new Set<NounClass>([
  'dead',
  'death',
  'hurt',
  'hostage',
  'freed',
  'detainee',
  'arrest',
  'fugitive',
  'escape',
])

const classOfState = (verb: VerbGroup): NounClass[] =>
  // "los policías caídos".
  (verb.lemma === 'caer' ? (['die'] as Sense[]) : verb.senses).flatMap((sense) => stateClasses[sense] ?? [])

/** "los fugados que volvieron a ser capturados": who are no fugitives any more. */
export function areBack({ chunks }: SentenceView, index: number): boolean {
  let at = index + 1
  while (chunks[at]?.kind === 'preposition' && isNoun(chunks[at + 1])) at += 2
  const clause = chunks[at]?.kind === 'relative'
  const told = chunks[clause ? at + 1 : at]
  return isVerb(told) && (clause || told.form === 'reduced') && told.senses.includes('recapture')
}

/** How far "los directores de prisiones asesinados" may stretch. */
const farthest = 8

/** The participle that belongs to a noun phrase: "directors killed", "guardias de la cárcel lastimados". */
function stateAfter(view: SentenceView, index: number): NounClass[] {
  for (let i = index + 1; i <= index + farthest; i++) {
    const chunk = view.chunks[i]
    if (isVerb(chunk))
      return chunk.form === 'reduced' || view.chunks[i - 1]?.kind === 'relative' ? classOfState(chunk) : []
    if (chunk?.kind === 'relative') continue
    if (!isNoun(chunk) && !/^(?:preposition|adverb|conjunction)$/.test(chunk?.kind ?? '')) return []
  }
  return []
}

const wordOf = (chunk: Chunk | undefined): string => (chunk?.kind === 'preposition' ? chunk.word : '')

/** Of a figure word's own phrase: what it counts ("death toll", "number of hostages"). */
function tollClasses(view: SentenceView, index: number): NounClass[] {
  const noun = view.chunks[index]
  if (!isNoun(noun)) return []
  const own = noun.modifiers.filter((name) => fates.has(name))
  if (own.length > 0) return own
  const complement = view.chunks[index + 2]
  const preposition = view.chunks[index + 1]
  const linked = preposition?.kind === 'preposition' && /^(?:of|de|del|among|entre)$/.test(preposition.word)
  const of = linked && isNoun(complement) ? [...complement.classes, ...complement.modifiers] : []
  // "the number killed", "the count of drowned".
  const fate = linked ? complement : preposition
  if (isVerb(fate) && classOfState(fate).length > 0 && (linked || fate.form === 'reduced'))
    return classOfState(fate)
  let end = index + 3
  // "privados de libertad que fallecieron".
  while (/^(?:de|of)$/.test(wordOf(view.chunks[end])) && isNoun(view.chunks[end + 1])) end += 2
  const after = view.chunks[end]
  const clause = view.chunks[end + 1]
  const near = view.chunks[index + 2]
  if (preposition?.kind === 'relative' && isVerb(near) && classOfState(near).length > 0)
    return classOfState(near)
  const told =
    isVerb(after) && after.form === 'reduced'
      ? classOfState(after)
      : after?.kind === 'relative' && isVerb(clause)
        ? classOfState(clause)
        : []
  const said = (told.length > 0 ? told : [...noun.modifiers, ...of]).filter(
    (name) =>
      name !== 'toll' && name !== 'label' && !(name === 'violence' && /^(?:tolls?|saldo)$/.test(noun.head)),
  )
  // "put the toll at 31": a toll of nothing further is of the dead.
  return said.length === 0 && /^tolls?$/.test(noun.head) ? ['dead'] : said
}

/** "the dead", "las muertes", "the guards held": people whose number may stand apart. */
function fateClasses(view: SentenceView, index: number, noun: NounPhrase): NounClass[] {
  const beside = view.chunks[index + 1]
  // "los uniformados cautivos": an adjective that stands as a noun behind them.
  const state_ =
    noun.determiner === 'definite' && isNoun(beside) && beside.determiner === null && !beside.count
      ? beside.classes.filter((name) => name === 'hostage' || name === 'fugitive')
      : []
  if (areBack(view, index)) return []
  const own = [...noun.classes.filter((name) => fates.has(name)), ...state_]
  // "los rehenes liberados": what befell them last.
  const opens = noun.plural && noun.determiner === null && noun.count === null && index === 0
  const state = noun.determiner === 'definite' || opens ? stateAfter(view, index) : []
  return own.length > 0 && (state.length === 0 || !own.every((name) => name === 'hostage')) ? own : state
}

/** "los muertos son 17 y los heridos, 40": a comma stands for the verb. */
function afterComma(view: SentenceView, { index }: Phrase): Toll | null {
  const [noun, comma] = [view.chunks[index - 2], view.chunks[index - 1]]
  if (comma?.kind !== 'comma' || !isNoun(noun) || noun.determiner !== 'definite' || noun.count) return null
  // "los rehenes, cuatro de ellos heridos": a part of them, of which the participle tells.
  if (complementOf(view.chunks, index)?.pronoun) return null
  // "De los prófugos, nueve fueron ubicados": a part of them, of which the verb tells.
  const opener = view.chunks[index - 3]
  if (opener?.kind === 'preposition' && /^(?:de|of|entre|among)$/.test(opener.word)) return null
  const classes = noun.classes.filter((name) => fates.has(name))
  return classes.length > 0 ? { classes, verb: null } : null
}

/** "el número de muertos se elevó a 47 y el de heridos a 75": the figure word and its verb are left out. */
function elliptical(view: SentenceView, { index }: Phrase): Toll | null {
  const [the, of, whom, to] = view.chunks.slice(Math.max(0, index - 4), index)
  if (to?.kind !== 'preposition' || !/^(?:a|en|to|at|as)$/.test(to.word) || !isNoun(whom)) return null
  if (!(isNoun(the) || the?.kind === 'relative')) return null
  const left =
    /^(?:el|la|los|las|that)$/.test(view.lexed.tokens[the.last]?.norm ?? '') && the.first === the.last
  if (!left || of?.kind !== 'preposition' || !/^(?:of|de)$/.test(of.word)) return null
  const classes = whom.classes.filter((name) => fates.has(name))
  return classes.length > 0 ? { classes, verb: null } : null
}

/** "la tasa de homicidios", "the homicide rate": what rises is no number of people. */
const rates = /^(?:tasas?|indices?|porcentajes?|promedios?|rates?|share|average)$/
const isRate = (view: SentenceView, index: number): boolean => {
  const before = view.chunks[index - 2]
  return isNoun(before) && rates.test(before.head)
}

const equates = /^(?:number|total|ir|pasar|rondar|bordear|sumar|totalizar)$/
const movers: readonly Sense[] = ['be', 'reach', 'correct', 'exceed']
const isMover = (verb: VerbGroup) =>
  verb.senses.some((sense) => movers.includes(sense)) || equates.test(verb.lemma)
const puts =
  /^(?:put|place|give|list|dar|set|estimate|cifrar|situar|fijar|establecer|ubicar|calcular|estimar|raise|elevar|subir|lower|bajar|reduce|reducir|count|contar|poner|dejar|leave|bring|revise|limitar|mantener)$/

/** "the dead numbered 46", "put the dead at nine": the verb that makes the number theirs, or null. */
function connects(view: SentenceView, noun: number, { index, governor }: Phrase): VerbGroup | null {
  const between = view.chunks.slice(noun + 1, index).filter(isVerb)
  const finite = between.filter(({ form }) => form === 'finite')
  const [only] = finite
  // "the dead were put at 12".
  const isPut = only?.passive && puts.test(only.lemma) && /^(?:at|as|en)$/.test(governor?.preposition ?? '')
  if (finite.length === 1 && only && (isMover(only) || isPut)) return only
  // "put Tuesday's dead at nine".
  const before = view.chunks[view.chunks[noun - 1]?.kind === 'date' ? noun - 2 : noun - 1]
  const put = isVerb(before) && puts.test(before.lemma) && between.length === 0
  // "gave the injured as 117".
  const as = /^(?:give|list|count|dar|contar)$/.test(put ? before.lemma : '')
    ? /^(?:at|as|en|como)$/
    : /^(?:at|en|a|to)$/
  return put && as.test(governor?.preposition ?? '') ? before : null
}

const passable = (noun: NounPhrase, before?: Chunk) =>
  noun.classes.some((name) => name === 'time' || name === 'extent' || name === 'label') ||
  // "at prisons in three cities".
  (/^(?:in|at|across|en)$/.test(wordOf(before)) &&
    noun.classes.some((name) => name === 'area' || name === 'prison'))

/** A denied figure of a pair is the one that no longer stands: the other is not denied. */
const verbOf = (verb: VerbGroup | null, paired: boolean) => (paired && verb?.negated ? null : verb)

/** "raised the number of dead by one, to 44": by how many, not how many. */
const isStep = (view: SentenceView, at: number): boolean => {
  const by = view.chunks[at - 1]
  return by?.kind === 'preposition' && /^(?:by|en)$/.test(by.word)
}

/** "the toll of a riot near Tarsis, where inmates asked for tests, rose to nine": a clause between commas before the verb. */
const isInserted = ({ chunks }: SentenceView, at: number, verb: number | null | undefined): boolean =>
  verb != null && at < verb && chunks[at - 1]?.kind === 'comma' && chunks[verb - 1]?.kind === 'comma'

/** "the toll rose to 31", "corrigió la cifra a 12", "un saldo de 18", "los muertos son 49". */
function tollBefore(view: SentenceView, phrase: Phrase): Toll | null {
  const { governor, index } = phrase
  if (governor && !/^(?:to|a|de|of|at|in|en|from|desde|hasta|as)$/.test(governor.preposition)) return null
  const other = otherOf(view, phrase)
  for (let i = index - 1; i >= 0 && index - i < 24; i--) {
    const chunk = view.chunks[i]
    if (!chunk || chunk.kind === 'stop') return null
    if (chunk.kind === 'subordinator' && !isInserted(view, i, governor?.verb)) return null
    if (!isNoun(chunk)) continue
    if (chunk.count && i !== other?.index && !passable(chunk, view.chunks[i - 1]) && !isStep(view, i))
      return null
    if (chunk.classes.includes('toll')) {
      const mover = governor?.verb == null ? undefined : view.chunks[governor.verb]
      const verb =
        (isVerb(mover) && isMover(mover) ? mover : undefined) ??
        view.chunks.slice(i + 1, index).find(isVerb) ??
        view.chunks.slice(0, i).reverse().find(isVerb) ??
        null
      return { classes: tollClasses(view, i), verb: verbOf(verb, other !== null) }
    }
    const classes = fateClasses(view, i, chunk)
    const verb = classes.length > 0 && !isRate(view, i) ? connects(view, i, phrase) : null
    if (verb) return { classes, verb: verbOf(verb, other !== null) }
  }
  return null
}

/** "mantuvo en 11 el de lesionados": which count it is, where "número" is left out. */
function elidedCount({ chunks, lexed }: SentenceView, at: number): NounClass[] {
  const [the, of, whom] = chunks.slice(at, at + 3)
  const alone =
    the && the.first === the.last && /^(?:el|la|los|las)$/.test(lexed.tokens[the.last]?.norm ?? '')
  if (!alone || wordOf(of) !== 'de') return []
  const named = isNoun(whom) && !whom.count ? whom.classes.filter((name) => fates.has(name)) : []
  const told = isVerb(whom) && whom.form === 'reduced' ? classOfState(whom) : named
  if (!isVerb(whom) && !(isNoun(whom) && !whom.count)) return []
  // "a 50 el de desaparecidos": of no fate that we claim.
  return told.length > 0 ? told : ['thing']
}

/** "no son cinco, sino seis, los presos que murieron", "son doce, dijo la Policía, los heridos": past what stands between commas. */
function subjectBehind(view: SentenceView, last: number, paired: boolean): number | null {
  const { chunks } = view
  if (isNoun(chunks[last + 1])) return last + 1
  const at = last + 1 + (paired && chunks[last + 1]?.kind === 'comma' ? 1 : setBetween(view, last + 1))
  const who = chunks[at]
  return at > last + 1 && isNoun(who) && who.determiner === 'definite' && who.count === null ? at : null
}

/** "elevó a 68 la cifra de fallecidos", "suman 18 los muertos", "son ya dos los directores asesinados". */
function tollAfter(view: SentenceView, phrase: Phrase): Toll | null {
  const other = otherOf(view, phrase)
  const [first, last] = other && other.index < phrase.index ? [other, phrase] : [phrase, other ?? phrase]
  const at = subjectBehind(view, last.index, other !== null) ?? first.index + 1
  const next = view.chunks[at]
  const verb =
    first.governor?.verb == null
      ? (first.links[0]?.verb ?? view.chunks.slice(0, first.index).reverse().find(isVerb))
      : view.chunks[first.governor.verb]
  if (!isNoun(next) || !isVerb(verb)) return null
  const left = elidedCount(view, at)
  if (left.length > 0) return { classes: left, verb }
  if (next.classes.includes('toll')) return { classes: tollClasses(view, at), verb }
  if (next.determiner !== 'definite' || !(isMover(verb) || puts.test(verb.lemma))) return null
  const classes = fateClasses(view, at, next)
  if (classes.length > 0) return { classes, verb }
  // "cifró en 18 los ataques".
  return next.plural && next.classes.includes('violence') ? { classes: ['violence'], verb } : null
}

/** "a 51 subieron los fallecidos", "a 17 se elevó la cifra de muertos": the number stands first. */
function tollFronted(view: SentenceView, { index, governor }: Phrase): Toll | null {
  if (governor?.preposition !== 'a' || governor.noun !== null || governor.verb !== null) return null
  let at = index + 1
  while (silent.has(view.chunks[at]?.kind ?? 'stop')) at++
  const verb = view.chunks[at]
  at++
  while (silent.has(view.chunks[at]?.kind ?? 'stop')) at++
  const subject = view.chunks[at]
  if (!isVerb(verb) || verb.negated || !(isMover(verb) || puts.test(verb.lemma)) || !isNoun(subject))
    return null
  if (subject.classes.includes('toll')) return { classes: tollClasses(view, at), verb }
  const classes = fateClasses(view, at, subject)
  return classes.length > 0 ? { classes, verb } : null
}

/** "situaron en seis el número de muertos y en 11 el de heridos": the figure word is left out. */
function tollNamedBehind({ chunks, lexed }: SentenceView, { index, governor }: Phrase): Toll | null {
  const [the, of, whom] = chunks.slice(index + 1, index + 4)
  if (!/^(?:en|a)$/.test(governor?.preposition ?? '') || !isNoun(the) || the.first !== the.last) return null
  if (!/^(?:el|la)$/.test(lexed.tokens[the.last]?.norm ?? '') || wordOf(of) !== 'de' || !isNoun(whom))
    return null
  const verb = chunks.slice(0, index).findLast((chunk) => isVerb(chunk) && puts.test(chunk.lemma))
  const classes = whom.classes.filter((name) => fates.has(name))
  return isVerb(verb) && classes.length > 0 ? { classes, verb } : null
}

/** ", y no 15,", ", con él,": what stands between commas, its chunks, or 0; a number only where it is denied. */
function setBetween({ chunks }: SentenceView, at: number): number {
  if (chunks[at]?.kind !== 'comma') return 0
  const end = chunks.findIndex(({ kind }, i) => i > at && (kind === 'comma' || kind === 'stop'))
  const inner = chunks.slice(at + 1, end)
  const denied = inner.some((chunk) => chunk.kind === 'adverb' && /^(?:no|not)$/.test(chunk.word))
  const counts = inner.some((chunk) => isNoun(chunk) && chunk.count !== null)
  const whole = chunks[end]?.kind === 'comma' && inner.length < 9
  return whole && (denied || !counts) ? end + 1 - at : 0
}

/** "Catorce son los heridos", "Seis, y no cinco como se dijo, son los presos que murieron": the number opens the clause. */
function tollOpening(view: SentenceView, { index, governor }: Phrase): Toll | null {
  const at = index + 1 + setBetween(view, index + 1)
  const to = at + 1 + setBetween(view, at + 1)
  const [before, verb, subject] = [index - 1, at, to].map((i) => view.chunks[i])
  if (governor || (before && !/^(?:stop|comma|conjunction|quote)$/.test(before.kind))) return null
  if (!isVerb(verb) || !verb.senses.includes('be') || verb.form !== 'finite' || verb.negated) return null
  if (!isNoun(subject) || subject.determiner !== 'definite' || subject.count) return null
  // "Sesenta y dos es la cifra de muertos".
  if (subject.classes.includes('toll')) return { classes: tollClasses(view, to), verb }
  const classes = subject.plural ? fateClasses(view, to, subject) : []
  return classes.length > 0 ? { classes, verb } : null
}

/** "elevó a 31 los reos muertos y a 14 los heridos": the verb is left out the second time. */
function tollAgain(view: SentenceView, { index, governor }: Phrase): Toll | null {
  const [and, next] = [view.chunks[index - 2], view.chunks[index + 1]]
  if (governor?.preposition !== 'a' || governor.verb !== null || and?.kind !== 'conjunction') return null
  if (!isNoun(next) || next.determiner !== 'definite' || next.count) return null
  const verb = view.chunks
    .slice(0, index)
    .reverse()
    .find((chunk) => isVerb(chunk) && puts.test(chunk.lemma))
  const classes = fateClasses(view, index + 1, next)
  return isVerb(verb) && classes.length > 0 ? { classes, verb } : null
}

/** The figure that a bare number gives, or null. */
export const tollOf = (view: SentenceView, phrase: Phrase): Toll | null =>
  tollNamedBehind(view, phrase) ??
  tollAfter(view, phrase) ??
  tollFronted(view, phrase) ??
  tollOpening(view, phrase) ??
  tollAgain(view, phrase) ??
  afterComma(view, phrase) ??
  elliptical(view, phrase) ??
  tollBefore(view, phrase)
