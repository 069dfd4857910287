import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { isDocument, isSource } from '@/lib/reading/speakers/speaker'
import { isBearing, nextOf } from '@/lib/reading/speakers/verbs/auxiliaries'
import { informants } from '@/lib/reading/speakers/words'
import { authorOf } from './authors'
import { giverOf } from './medium'
import { subjectBefore } from './subject'

/** Whose the verb of saying is, where nobody stands right before it. */

/** "said that police were inside", "said police were inside". */
const opensSaid = (parts: readonly Part[], next: number): boolean =>
  parts[next]?.kind === 'relative' || (parts[next]?.noun != null && parts[next + 1]?.verb?.form === 'finite')

/** "The mayor said that police were inside and added": the verb of saying in whose clause the verb at an index stands, or null. */
function outerSaying(parts: readonly Part[], index: number): number | null {
  for (let i = index - 1; i >= 0; i--) {
    const part = parts[i] as Part
    if (part.kind === 'stop' || part.kind === 'conjunction') return null
    if (part.verb?.form === 'finite' && part.verb.senses.includes('say') && !part.verb.passive)
      return opensSaid(parts, nextOf(parts, i)) ? i : null
  }
  return null
}

const opensAsSource = ([{ noun }]: readonly [Part, ...Part[]] | readonly Part[]): boolean =>
  noun?.determiner === 'definite' && isSource(noun)

/** "visited the jail and said", "El gremio difiere: habla de": the subject of the verb before it. */
export function sharedSubject(view: SentenceView, parts: readonly Part[], index: number): number | null {
  const colon = view.lexed.language === 'es' && parts[index - 1]?.word === ':'
  if (!colon && !parts.slice(0, index).some(({ kind }) => kind === 'conjunction')) return null
  // "Soldados y policías entraron y rescataron a dos, agregó.": said of them by another.
  const closes = /^(?:stop|quote)$/.test(parts[nextOf(parts, index)]?.kind ?? 'stop')
  if (parts[index - 1]?.kind === 'comma' && closes) return null
  for (let i = colon ? index - 2 : index - 1; i >= 0; i--) {
    if (parts[i]?.kind === 'stop') return null
    // "El sindicato discrepa: habla de": whoever opens the sentence, where its verb is unknown.
    if (colon && i === 0) return opensAsSource(parts) ? 0 : null
    if (parts[i]?.verb?.form !== 'finite') continue
    const { speaker } = subjectBefore(view, parts, outerSaying(parts, i) ?? i)
    if (speaker !== null) return isSource(parts[speaker]?.noun as NounPhrase) ? speaker : null
  }
  return null
}

/** "el primer día", "que primero habló". */
const isTime = (part: Part | undefined): boolean =>
  /^(?:primer[oa]?|ultimo|mismo)$/.test(part?.noun?.head ?? '') ||
  part?.noun?.classes.includes('time') === true ||
  part?.noun?.modifiers.includes('time') === true

/** "Ana Vela, head of the agency, who": she is meant, not what she heads. */
export function holderOf(parts: readonly Part[], at: number): number {
  const isOffice = (i: number) => {
    const { head = '', classes = [] } = parts[i]?.noun ?? {}
    return classes.includes('role') || informants.has(head)
  }
  // "head of Prevention and Safety", "presidenta de la asociación de familiares de presos".
  const holderBefore = (i: number) => {
    const holder = parts[i - 2]?.noun
    return parts[i - 1]?.kind === 'comma' && holder?.name && !holder.place && isOffice(i)
  }
  for (let of = at; ; of -= 2) {
    if (holderBefore(of)) return of - 2
    if (!/^(?:and|y|e|of|del?)$/.test(parts[of - 1]?.word ?? '') || !parts[of - 2]?.noun) break
  }
  const office = /^(?:of|del?)$/.test(parts[at - 1]?.word ?? '') && parts[at - 2]?.noun ? at - 2 : at
  // "el encargado de la política interior, quien dijo".
  return isOffice(office) && office < at && parts[at]?.noun?.determiner === 'definite' ? office : at
}

const studies = /^(?:informe|parte|reporte|estudio|censo|comunicado|boletin|report|study|census)$/

/** The noun that "who said" and "que habló de" describe. */
export function antecedent(view: SentenceView, parts: readonly Part[], index: number): number | null {
  let i = isBearing(parts, index - 1, index) ? index - 2 : index - 1
  while (
    /^(?:adverb|date)$/.test(parts[i]?.kind ?? '') ||
    parts[i - 1]?.kind === 'preposition' ||
    isTime(parts[i])
  )
    i--
  if (parts[i]?.kind === 'preposition') i--
  if (parts[i]?.kind !== 'relative') return null
  const isWho = /^(?:who|quien)$/.test(parts[i]?.word ?? '')
  // "Fue la Policía la que confirmó".
  if (parts[i - 1]?.noun?.head === '' && parts[i - 1]?.noun?.determiner === 'definite' && parts[i - 2]?.noun)
    i--
  i = parts[i - 1]?.kind === 'comma' ? i - 2 : i - 1
  if (isWho) i = holderOf(parts, i)
  const noun = parts[i]?.noun
  // "emitió un comunicado que confirma": whoever gave it.
  if (noun && isDocument(noun))
    return authorOf(parts, i) ?? giverOf(view, parts, i + 1) ?? (studies.test(noun.head) ? i : null)
  return noun && isSource(noun) ? i : null
}

/** "Fue ella quien confirmó", "it was he who said": the pronoun that "who" describes. */
export function whoItWas(view: SentenceView, parts: readonly Part[], index: number): Part | null {
  const [pronoun, who] = parts.slice(Math.max(index - 2, 0), index)
  const isWho = who?.kind === 'relative' && /^(?:who|quien)$/.test(who.word)
  return isWho && pronoun?.noun && /^(?:he|she|el|ella)$/.test(wordAt(view, pronoun.last)) ? pronoun : null
}

/** Who holds an office and is named at the head of the sentence. */
export function officer(parts: readonly Part[], index: number): number | null {
  const noun = parts[0]?.noun
  const stop = parts.slice(1, index).some(({ kind }) => kind === 'stop')
  return stop && noun?.name && noun.classes.includes('role') && !noun.count ? 0 : null
}
