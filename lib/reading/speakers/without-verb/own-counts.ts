import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { whole } from '@/lib/reading/speakers/scope'
import { isSource } from '@/lib/reading/speakers/speaker'
import { again, type Speakers, type Speech } from '@/lib/reading/speakers/told'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** "Its figure is 15 deaths", "by his tally": the count of whoever spoke before, told by a pronoun that owns it. */

const owners = /^(?:its|his|her|their|sus?)$/
const counts =
  /^(?:figures?|counts?|tall(?:y|ies)|estimates?|reckoning|arithmetic|version|toll|balance|datos?|reportes?|cifras?|conteos?|recuentos?|cuentas?|estimacion(?:es)?|calculos?|registros)$/
/** "A su juicio, los muertos son 15", "in his view". */
const views = /^(?:juicio|opinion|entender|criterio|view|opinion)$/
const signs = signOfWords(
  'figure figures count counts tally tallies estimate estimates reckoning arithmetic version toll balance dato datos reporte reportes cifra cifras conteo conteos recuento recuentos cuenta cuentas estimacion estimaciones calculo calculos registros juicio opinion criterio view',
)
const governs = /^(?:by|on|in|per|to|segun|en|por|con)$/
const states = /^(?:be|stand|include|come|ser|estar|incluir|figurar)$/

/** Whose the pronoun is: "his" of a person, "its" of a body; "su" and "their" of whoever spoke last. */
function ownerOf(word: string, { one, body, last, met }: Speakers): Speech | null {
  if (word === 'its') return met ?? body
  return /^(?:his|her)$/.test(word) ? one : (last ?? met)
}

/** Is a figure told by it: "by its count", "its figure, a first one, is 15"? */
function tells(parts: readonly Part[], at: number): boolean {
  if (governs.test(parts[at - 1]?.word ?? '')) return true
  if (at > 0 && parts[at - 1]?.kind !== 'stop') return false
  const next = parts.slice(at + 1, at + 12)
  // "Su balance: 223 heridos".
  if (next[0]?.word === ':') return next.some(({ noun }) => noun?.count)
  const verb = next.findIndex((part) => part.verb?.form === 'finite')
  const counted = next.slice(verb + 1, verb + 4).some(({ noun }) => noun?.count)
  return verb >= 0 && states.test(next[verb]?.verb?.lemma ?? '') && counted
}

export function fromOwnCounts(view: SentenceView, parts: readonly Part[], known: Speakers): Speech[] {
  if ((known.last ?? known.met) === null || !holds(view, signs)) return []
  return parts.flatMap((part, at): Speech[] => {
    const { noun, first, last } = part
    const owner = wordAt(view, first)
    if (!noun || noun.count || first === last || !owners.test(owner)) return []
    const isView = views.test(noun.head) && /^(?:a|en|in)$/.test(parts[at - 1]?.word ?? '')
    if (!isView && !counts.test(noun.head)) return []
    // "sus cuentas bancarias".
    if (noun.head === 'cuentas' && [last, last + 1].some((i) => /^bancari/.test(wordAt(view, i)))) return []
    // "The union struck; its figure is nine": of whom the sentence itself speaks, is not known.
    if (parts.slice(0, at).some((before) => before.noun && isSource(before.noun))) return []
    const who = ownerOf(owner, known)
    if (!who || !(isView || tells(parts, at))) return []
    const region = { first, last }
    const opens = (parts[at - 2]?.kind ?? 'stop') === 'stop'
    // "against rumours of 18": those are not its own.
    const against = parts.findIndex(({ word }, i) => i > at && /^(?:against|frente|contra)$/.test(word))
    const limit = { ...whole(view), last: (parts[against]?.first ?? Infinity) - 1 }
    const governed = isView || governs.test(parts[at - 1]?.word ?? '')
    const reach = { back: governed && !opens, forth: true, limit }
    return [{ ...again(who, { first, last: first }), region, reach, preposition: true }]
  })
}
