import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { isDocument, isSource } from '@/lib/reading/speakers/speaker'
import { asides, figureForms, figureVerbs, sayForms, shows, tollForms } from '@/lib/reading/speakers/words'
import { isBearing, isFirst, nextOf } from './auxiliaries'
import { closes } from './closes'
import { givesFigure, givesToll } from './gives-figure'
import {
  givesAccount,
  givesToKnow,
  holdsProven,
  holdsTo,
  isDoneBy,
  isSeen,
  knowsOf,
  makesIt,
  putsAt,
  putsInForce,
  tellsOf,
} from './holds'
import { answers, countsIn, isGoverned } from './no-speech'
import { rejectsFigure } from './rejected-figure'
import { mayBeSaidBy } from './signs'
import { speaksOut } from './speaks-out'
import { blames, blamesFor, isCertain } from './sure'
import { tellsThat } from './tells-that'

/** Which verbs report what someone says, and what of the sentence is said by it. */

/** "declared that", "announced on Sunday that", "announced 40 guards had been freed". */
function opensContent(parts: readonly Part[], verb: number, english: boolean): boolean {
  let next = nextOf(parts, verb)
  while (parts[next]?.kind === 'preposition' && (parts[next + 1]?.noun || parts[next + 1]?.kind === 'date'))
    next = nextOf(parts, next + 1)
  if (parts[next]?.kind === 'relative' && /^(?:that|que)$/.test(parts[next]?.word ?? '')) return true
  // "claimed to have killed nine".
  if (english && parts[verb]?.verb?.lemma === 'claim' && parts[next]?.verb?.form === 'infinitive') return true
  return english && parts[next]?.noun != null && parts[next + 1]?.verb?.form === 'finite'
}

/** "The union, the UP, said on Monday 90 are held", ", en cambio, cuenta 43": a participle by its form, but what is said follows. */
function tells(view: SentenceView, parts: readonly Part[], index: number, first: number): boolean {
  const word = norm(view, parts[index]?.verb as VerbGroup)
  const counts = word === 'cuenta' && parts[nextOf(parts, index)]?.noun?.count != null
  return closes(parts, first, index) || counts || (word === 'said' && opensContent(parts, index, true))
}

/** "según recoge el diario", "recoge que son nueve": "recogió doce cuerpos" takes up no words. */
const takesUp = (parts: readonly Part[], index: number, first: number): boolean =>
  /^(?:segun|como)$/.test(parts[index - 1]?.word ?? '') ||
  opensContent(parts, index, false) ||
  closes(parts, first, index) ||
  isShownBy(parts, index)

const otherSenses = new Set(['declare', 'cost', 'plan'])
/** "aseguraron una camioneta" tells of no speech, "aseguraron que" does. */
const bothWays = /^(?:asegurar|sostener|contar)$/
function actsOn(parts: readonly Part[], index: number): boolean {
  const noun = parts[nextOf(parts, index)]?.noun
  return bothWays.test(parts[index]?.verb?.lemma ?? '') && noun != null && !isSource(noun)
}

/** "anunció el envío de 200 soldados": whoever announces, says; "announced a state of emergency" puts it in force. */
function announces(parts: readonly Part[], index: number): boolean {
  if (!/^(?:announce|anunciar)$/.test(parts[index]?.verb?.lemma ?? '')) return false
  const next = nextOf(parts, index)
  const object = parts.slice(next, next + 3)
  return (
    object[0]?.noun != null &&
    !object.some(({ noun }) => [...(noun?.classes ?? []), ...(noun?.modifiers ?? [])].includes('emergency'))
  )
}

/** "herida, denuncia que la Fiscalía investiga": a noun that takes up what stands before the comma. */
const isApposed = (view: SentenceView, parts: readonly Part[], index: number): boolean =>
  norm(view, parts[index]?.verb as VerbGroup) === 'denuncia' &&
  parts[index - 1]?.kind === 'comma' &&
  parts[index + 1]?.word === 'que' &&
  parts[index + 2]?.noun != null &&
  parts[index + 3]?.verb != null &&
  /^(?:stop|comma)$/.test(parts[index + 4]?.kind ?? 'stop')

const claims =
  /^(?:reclam|aleg|avis|concret|garantiz|divulg|transmit|esclarec|rep[ie]t|expon|expu[se]|devel|desvel|respond(?:s|ed)$|cre(?:e|en|ia|ian|yo)$|sospech|believe|suspect)/

const norm = (view: SentenceView, verb: VerbGroup) => wordAt(view, verb.last)

/** ", completó el fiscal": whoever says it stands behind the verb, and nothing else. */
const isSaidBehind = (parts: readonly Part[], index: number): boolean => {
  const who = parts[nextOf(parts, index)]?.noun
  return who != null && !who.count && isSource(who) && closes(parts, index, index)
}

/** "se lamentó el obispo", "se justificó": done to nobody. */
const isOfOneself = (view: SentenceView, verb: VerbGroup): boolean =>
  [verb.first, verb.first - 1].some((at) => wordAt(view, at) === 'se') &&
  /^(?:lament|quej|justific|sincer|disculp|excus)/.test(norm(view, verb))

/** "had announced", "ha denunciado". */
function isPerfect(parts: readonly Part[], index: number): boolean {
  let before = index - 1
  while (
    index - before < 3 &&
    (/^(?:adverb|date|preposition)$/.test(parts[before]?.kind ?? '') || isFirst(parts[before]))
  )
    before--
  return parts[before]?.verb?.lemma === 'have' || isBearing(parts, index - 1, index)
}

/** Is the verb finite or a gerund, or only looks like a participle: "authorities announced Sunday"? */
function isToldOutright(
  view: SentenceView,
  parts: readonly Part[],
  index: number,
  first: number,
  verb: VerbGroup,
): boolean {
  const { form, passive } = verb
  const loose =
    form === 'reduced' &&
    (isPerfect(parts, index) || putsAt(parts, index) || (first < index && tells(view, parts, index, first)))
  return loose || ((!passive || isOfOneself(view, verb)) && /^(?:finite|gerund)$/.test(form))
}

/** Does a verb of saying, which may have another meaning too, say something here? */
function saysSomething(
  view: SentenceView,
  parts: readonly Part[],
  index: number,
  first: number,
  verb: VerbGroup,
): boolean {
  const other = actsOn(parts, index) || verb.senses.some((sense) => otherSenses.has(sense))
  if (other && putsInForce(parts, index)) return opensContent(parts, index, false)
  return (
    !other ||
    announces(parts, index) ||
    /^(?:segun|as|como)$/.test(parts[index - 1]?.word ?? '') ||
    opensContent(parts, index, view.lexed.language === 'en') ||
    closes(parts, first, index) ||
    // ", nueve reclusos y un suboficial, declaró el ministro": a row before it is no subject.
    (view.lexed.language === 'es' && closes(parts, index, index))
  )
}

/** ", muestran datos oficiales", "según revelan los registros": the document behind the verb. */
const isShownBy = (parts: readonly Part[], index: number): boolean => {
  const noun = parts[nextOf(parts, index)]?.noun
  return (
    noun != null && isDocument(noun) && /^(?:comma|quote|preposition)$/.test(parts[index - 1]?.kind ?? '')
  )
}

/** "no admite más que seis muertos", "no hablaba sino de tres": by which so many are told after all. */
const isNoMore = (view: SentenceView, { last }: VerbGroup): boolean => {
  const next = [last + 1, last + 2].map((at) => wordAt(view, at)).join(' ')
  return view.lexed.language === 'es' && /^(?:(?:mas|otra cosa) que|sino) ?/.test(next)
}

/** Does a finite verb or gerund report speech here? `first` is where its subject begins. */
export function isSpeech(view: SentenceView, parts: readonly Part[], index: number, first: number): boolean {
  const verb = parts[index]?.verb
  if (!verb || verb.conditional || isApposed(view, parts, index)) return false
  if (isCertain(view, parts, index)) return true
  if (verb.negated && !isNoMore(view, verb)) return false
  if (!isToldOutright(view, parts, index, first, verb) || countsIn(view, parts, index)) return false
  if (answers(view, parts, index) || isGoverned(view, parts, index) || isDoneBy(parts, index)) return false
  if (rejectsFigure(parts, index)) return false
  if (verb.senses.includes('correct') || verb.senses.includes('deny')) return verb.form === 'finite'
  const word = norm(view, verb)
  const says = verb.senses.includes('say')
  const shown = parts.slice(first, index).some(({ noun }) => noun && isDocument(noun))
  if (shows.test(word) && (shown || !says)) return shown || isShownBy(parts, index)
  if (givesToKnow(parts, index) !== null || givesAccount(view, parts, index)) return true
  if (makesIt(parts, index) || holdsTo(view, parts, index, first)) return true
  if (
    knowsOf(view, parts, index, first) ||
    holdsProven(view, parts, index) ||
    isSeen(view, parts, index, first)
  )
    return true
  if (tollForms.test(word) && givesToll(parts, index)) return true
  if (blames.test(word)) return blamesFor(view, parts, index)
  if (tellsThat(view, parts, index, first)) return true
  if (figureVerbs.has(verb.lemma) || figureForms.test(word))
    return (
      says ||
      (verb.form !== 'gerund' && (givesFigure(parts, index) || tellsOf(parts, index))) ||
      // ", rights groups estimate."
      (first < index && sayForms.test(word) && closes(parts, first, index))
    )
  // "reclama que ya son 11", not "reclamó un corredor humanitario"; "officials believe that nine died".
  // "El parte recoge doce muertos".
  if (/^recog/.test(word)) return shown || takesUp(parts, index, first)
  if (asides.test(word)) return opensContent(parts, index, false) || isSaidBehind(parts, index)
  if (claims.test(word))
    return opensContent(parts, index, false) || closes(parts, first, index) || closes(parts, index, index)
  if (speaksOut(view, parts, index, first)) return true
  if (says) return saysSomething(view, parts, index, first, verb)
  // "El guardia, denunciado,", but "ha denunciado".
  return sayForms.test(word) && (!/ado$/.test(word) || verb.form === 'finite' || isPerfect(parts, index))
}

/** "was confirmed by", "reported by", "dada a conocer por": the part of the "by", or null. */
export function sayerAfter(view: SentenceView, parts: readonly Part[], index: number): number | null {
  const verb = parts[index]?.verb
  if (!verb || !mayBeSaidBy(view, verb)) return null
  let by = nextOf(parts, index)
  // "los reconocidos hasta el lunes por el servicio", "reported as of Monday by the ministry".
  while (parts[by]?.kind === 'preposition' && parts[by + 1]?.kind === 'date') by = nextOf(parts, by + 1)
  // "confirmada por parte de la Policía".
  if (
    parts[by]?.word === 'por' &&
    parts[by + 1]?.noun?.head === 'parte' &&
    /^(?:de|del)$/.test(parts[by + 2]?.word ?? '')
  )
    return by + 2
  const agent = parts[by]
  return agent?.kind === 'preposition' && /^(?:by|por)$/.test(agent.word) ? by : null
}
