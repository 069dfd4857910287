import type { NounPhrase } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { NounClass } from '@/lib/reading/lexicon/noun-classes'
import { isCapital, type Part } from '@/lib/reading/speakers/parts/part'
import { isSource } from '@/lib/reading/speakers/speaker'
import { bodies, informants } from '@/lib/reading/speakers/words'

/** What a speaker speaks for and belongs to: "portavoz de la oficina de la ONU para los derechos humanos", "source at the ministry". */

/** What nobody says in one breath. */
const longest = 14 // tokens

const deeds: ReadonlySet<NounClass> = new Set<NounClass>([
  ...(['death', 'dead', 'hurt', 'violence', 'escape', 'arrest', 'release', 'seizure'] as const),
  ...(['transfer', 'deployment', 'emergency', 'time', 'toll'] as const),
])
const isDeed = ({ classes }: NounPhrase): boolean => classes.some((name) => deeds.has(name))

/** "dijo la Policía de la zona", "ministro de Justicia": an office or a body, which belongs to something. */
const isOffice = ({ head, classes, name }: NounPhrase): boolean =>
  name !== null || bodies.has(head) || informants.has(head) || classes.includes('role')

/** "the ministry", "human rights", "Haiti": what somebody may speak for, not "for the first time". */
const isSpokenFor = (view: SentenceView, part: Part, noun: NounPhrase): boolean =>
  !isDeed(noun) && (isSource(noun) || noun.classes.includes('right') || isCapital(view, part.last))

const inside = /^(?:at|in|inside|within|from|with|en|dentro de)$/
/** "source at the ministry", "fuente en la Fiscalía": of people known by nothing but where they are. */
const isWithin = (near: NounPhrase, noun: NounPhrase): boolean =>
  /^(?:sources?|officials?|fuentes?|funcionari[oa]s?)$/.test(near.head) &&
  !noun.place &&
  (bodies.has(noun.head) || (noun.name !== null && isSource(noun)))

/** "El servicio de emergencias". */
const isForEmergencies = ({ head }: NounPhrase, noun: NounPhrase): boolean =>
  /^(?:servicios?|oficina|direccion)$/.test(head) &&
  noun.determiner === null &&
  /^emergencias?$/.test(noun.head)

/** Does what stands behind the preposition belong to the noun before it? `deep`: that noun belongs to another one itself. */
function belongs(view: SentenceView, near: Part, { word }: Part, part: Part, deep: boolean): boolean {
  if (!near.noun || !part.noun || (!part.noun.head && !part.noun.name)) return false
  if (/^(?:of|de|del)$/.test(word)) {
    // "informó la Policía de la muerte de": what they tell of.
    if (isDeed(part.noun) && !isForEmergencies(near.noun, part.noun) && (deep || bodies.has(near.noun.head)))
      return false
    // "gobernador de la provincia de X".
    return !deep || isOffice(near.noun) || (near.noun.classes.includes('area') && part.noun.place !== null)
  }
  if (/^(?:for|para)$/.test(word)) return isOffice(near.noun) && isSpokenFor(view, part, part.noun)
  return inside.test(word) && !deep && isWithin(near.noun, part.noun)
}

/** Adjectives that a Spanish noun takes after it: "autoridades penitenciarias". */
function tailOf(view: SentenceView, parts: readonly Part[], index: number): number {
  const next = parts[index + 1]
  if (view.lexed.language !== 'es' || next?.noun == null || next.noun.count) return index
  const bare = next.first === next.last && next.noun.determiner === null && next.noun.name === null
  return bare && !isCapital(view, next.first) ? index + 1 : index
}

/** The last part of all that belongs to the noun at the index, itself where nothing does. */
export function endOfSpeaker(view: SentenceView, parts: readonly Part[], index: number): number {
  let end = tailOf(view, parts, index)
  let near = index
  for (;;) {
    const [from, link, whole] = [parts[near], parts[end + 1], parts[end + 2]]
    if (!from || link?.kind !== 'preposition' || !whole?.noun || whole.noun.count || whole.noun.pronoun) break
    if (whole.last - (parts[index]?.first ?? 0) > longest) break
    if (!belongs(view, from, link, whole, near !== index)) break
    near = end + 2
    end = tailOf(view, parts, near)
  }
  return end
}

/** "fuentes cercanas a la investigación": the last word of what they are close to. */
export function closeTo(view: SentenceView, parts: readonly Part[], index: number): number | null {
  const [part, to, what] = parts.slice(index, index + 3)
  if (!part || !/^(?:cercan[oa]s?|proxim[oa]s?)$/.test(wordAt(view, part.last))) return null
  return /^(?:a|al)$/.test(to?.word ?? '') && what?.noun && !what.noun.count ? what.last : null
}
