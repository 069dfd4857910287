import { silent } from '@/lib/reading/grammar/links/link'
import { type Chunk, isNoun, isVerb, type NounPhrase, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { people } from '../../lexicon/noun-classes'

/** Whether what a verb says that inmates join is their strike or fast. */

const fasts = /^(?:huelgas?|ayunos?|strikes?|fasts?)$/
const within = /^(?:de|del|of|en|on|a|to|al|for)$/
const measures = /^(?:jornadas?|medidas?|llamamientos?|convocatorias?|calls?|others)$/
const raids = /^(?:air|drone|rocket|missile|lightning|aereas?)$/

const isOthers = (who: NounPhrase): boolean =>
  who.classes.some((name) => people.has(name)) && !who.classes.includes('inmate')

/** The noun phrase is a strike or a fast, and not one of guards or of planes. */
function isFast({ lexed, chunks }: SentenceView, at: number): boolean {
  const what = chunks[at]
  if (!isNoun(what) || !fasts.test(what.head)) return false
  const words = lexed.tokens.slice(what.first, what.last + 2)
  if (words.some(({ norm }) => raids.test(norm))) return false
  const theirs = what.modifiers.some((name) => people.has(name)) && !what.modifiers.includes('inmate')
  const [of, who] = chunks.slice(at + 1, at + 3)
  const by = of?.kind === 'preposition' && /^(?:de|del|of|by)$/.test(of.word) && isNoun(who) && isOthers(who)
  return !theirs && !by
}

/** A strike, "dos días de ayuno", "the call for a strike", "200 others on hunger strike". */
function isOfFast(view: SentenceView, at: number): boolean {
  if (isFast(view, at)) return true
  const [what, of, fast] = view.chunks.slice(at, at + 3)
  if (!isNoun(what)) return false
  // "acataron el llamado a la huelga".
  if (isVerb(of) && of.lemma === 'llamar' && of.form === 'reduced') return isFast(view, at + 3)
  const inmates = what.classes.includes('inmate')
  if (!inmates && !what.classes.includes('time') && !measures.test(what.head)) return false
  if (isVerb(of)) return inmates && of.form === 'reduced' && of.senses.includes('strike')
  return of?.kind === 'preposition' && within.test(of.word) && isNoun(fast) && isFast(view, at + 2)
}

const toObject = /^(?:a|al|in|with|up|on|off|con|to)$/

/** "secundan desde ayer la huelga", "se plegaron al ayuno", "iniciaron y mantienen una huelga". */
function isBehind(view: SentenceView, verb: VerbGroup): boolean {
  const { chunks } = view
  let at = chunks.indexOf(verb) + 1
  for (let chunk = chunks[at]; chunk; chunk = chunks[++at]) {
    const when = chunk.kind === 'preposition' && chunks[at + 1]?.kind === 'date'
    const joined = chunk.kind === 'conjunction' && isVerb(chunks[at + 1])
    if (when || joined) at++
    else if (!silent.has(chunk.kind)) break
  }
  const next = chunks[at]
  if (next?.kind === 'preposition' && toObject.test(next.word)) at++
  return isOfFast(view, at)
}

/** Back over "de hambre" and "del lunes" to the noun that it belongs to. */
function headBack(chunks: readonly Chunk[], at: number, any: boolean): number {
  let head = at
  for (;;) {
    const of = chunks[head - 1]
    const passed = of?.kind === 'preposition' && (any || /^(?:de|del|of)$/.test(of.word))
    if (!passed || !(isNoun(chunks[head - 2]) || (any && isVerb(chunks[head - 2])))) return head
    head -= 2
  }
}

/** The verb's place, back over dates, "se" and "la". */
function silentBack(chunks: readonly Chunk[], from: number): number {
  let at = from
  while (silent.has(chunks[at]?.kind ?? 'stop')) at--
  return at
}

/** "A la huelga se plegaron 1.200 internos", "dos días de ayuno cumplen 600", "la huelga la siguen 4.000". */
function isFronted(view: SentenceView, phrase: Phrase, verb: VerbGroup): boolean {
  const { chunks } = view
  if (phrase.noun.first < verb.last) return false
  const taken = /^(?:la|lo)$/.test(wordAt(view, verb.first - 1))
  const head = headBack(chunks, silentBack(chunks, chunks.indexOf(verb) - 1), taken)
  const before = chunks[head - 1]
  return isOfFast(view, head) && (before?.kind !== 'preposition' || /^(?:a|al)$/.test(before.word))
}

/** "una huelga a la que se plegaron 1.200 internos", "a strike that 300 inmates joined". */
function isAntecedent(view: SentenceView, phrase: Phrase, verb: VerbGroup): boolean {
  const { chunks } = view
  let at = silentBack(chunks, chunks.indexOf(verb) - 1)
  if (chunks[at] === phrase.noun) at = silentBack(chunks, at - 1)
  const opener = chunks[at]
  if (opener?.kind !== 'relative') return false
  if (chunks[at - 1]?.kind === 'preposition') at--
  const aside = chunks[at - 1]?.kind === 'comma'
  at = silentBack(chunks, aside ? at - 2 : at - 1)
  // "una huelga de hambre en Roble, a la que", "a strike at Roble, which".
  return isOfFast(view, headBack(chunks, at, aside || opener.word === 'a que'))
}

export const isOwnFast = (view: SentenceView, phrase: Phrase, verb: VerbGroup): boolean =>
  isBehind(view, verb) || isFronted(view, phrase, verb) || isAntecedent(view, phrase, verb)

/** "la huelga de hambre de 90 reclusos", "a hunger strike by 90 detainees": by whom it is. */
export function isWhoFasts({ chunks }: SentenceView, { index, governor }: Phrase): boolean {
  if (governor?.noun == null || !/^(?:of|de|by)$/.test(governor.preposition ?? '')) return false
  const of = chunks[index - 2]
  const what = isNoun(of) && of.head === 'hambre' ? chunks[index - 4] : of
  return (
    isNoun(what) && (what.classes.includes('strike') || /^(?:ayuno|fast|protest|protesta)$/.test(what.head))
  )
}
