import { isNoun, type NounPhrase, prepositionOf, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { partsOf } from '@/lib/reading/speakers/parts/parts'
import { whole } from '@/lib/reading/speakers/scope'
import { nameBeside } from '@/lib/reading/speakers/subjects/subject'
import { again, type Speakers, type Speech, taken, toSaid } from '@/lib/reading/speakers/told'
import { bodies, informants } from '@/lib/reading/speakers/words'
import { withOffices } from './offices'

/** Whom the text has met without hearing them: "Governor Ana Vela arrived at noon. She said". */

const mayBeMet = ({ head, classes, name, place, count, determiner }: NounPhrase): boolean =>
  !place &&
  !count &&
  (classes.includes('role') ||
    informants.has(head) ||
    (name !== null && name.last > name.first && determiner === null))

/** "The prison service", "SNAP", "la Fiscalía", "el SNAP", not "the jail". */
function isBody(view: SentenceView, { head, place, count, determiner, first, last }: NounPhrase): boolean {
  if (place || count) return false
  const known = determiner === 'definite'
  if (known && (bodies.has(head) || bodies.has(wordAt(view, first + 1)))) return true
  return last === (known ? first + 1 : first) && /^\p{Lu}{3,}$/u.test(view.lexed.tokens[last]?.text ?? '')
}

/** "Para la alcaldesa, Ana Vela, no": whose view it is. */
const isForWhom = ([first, whom]: SentenceView['chunks']): boolean =>
  /^(?:para|for)$/.test(prepositionOf(first)) &&
  isNoun(whom) &&
  whom.determiner === 'definite' &&
  whom.classes.includes('role')

/** The chunk with which the sentence begins, past "On Monday" and "Meanwhile,". */
function opening({ chunks }: SentenceView): NounPhrase | null {
  const at = chunks.findIndex(isNoun)
  const lead = chunks.slice(0, Math.max(at, 0))
  if (at === 1 && isForWhom(chunks)) return isNoun(chunks[1]) ? chunks[1] : null
  const isLead = lead.every(({ kind }) => /^(?:preposition|date|adverb|comma)$/.test(kind))
  const first = chunks[at]
  return isLead && lead.at(-1)?.kind !== 'preposition' && isNoun(first) ? first : null
}

/** "El gobernador, que fue recibido a gritos, atribuyó": the verb of none that describes the subject. */
const mainVerb = (parts: readonly Part[]): VerbGroup | null => {
  const opens = (at: number) =>
    parts.slice(Math.max(at - 2, 0), at).some(({ kind }) => kind === 'relative') && at > 0
  const verbs = parts.flatMap(({ verb }, at) => (verb ? [{ verb, at }] : []))
  const main = verbs.find(({ verb, at }) => verb.form === 'finite' && !opens(at))
  return (main ?? verbs[0])?.verb ?? null
}

/** Of whom the sentence tells: its subject, who does something. */
function metIn(view: SentenceView, known: Speakers): Speech | null {
  const first = opening(view)
  if (!first || !(mayBeMet(first) || isBody(view, first))) return null
  const parts = partsOf(view)
  const verb = mainVerb(parts)
  if (!isForWhom(view.chunks) && (!verb || verb.passive)) return null
  const at = parts.findIndex(({ noun, last }) => noun !== null && last >= first.first)
  const comma = parts.findIndex(({ kind, verb }, i) => i > at && (kind === 'comma' || verb !== null))
  const beside = parts[comma]?.kind === 'comma' ? [comma + 1] : undefined
  const met = at < 0 ? null : nameBeside(parts, at, beside)
  const who = met === null ? null : taken(view, parts, met, known)
  const said = met === null ? null : who ? again(who, parts[met] as Part) : toSaid(view, parts, met)
  if (!said) return null
  const reach = { back: false, forth: false, limit: whole(view) }
  return { ...said, region: said.words, reach, preposition: false }
}

/** Whom "she" or "it", and in Spanish a verb alone, take up once the sentence has been read. */
export function withMet(view: SentenceView, known: Speakers, speeches: readonly Speech[]): Speakers {
  const offices = withOffices(known.offices, view)
  const met = speeches.length > 0 ? null : metIn(view, known)
  const last = met && view.lexed.language === 'es' ? met : known.last
  const [first, ...more] = speeches
  const alone = first && more.every(({ speaker }) => speaker === first.speaker) ? first : null
  known = { ...known, alone: speeches.length > 0 || met ? alone : known.alone }
  // "La ministra llegó. La Policía halló nueve cuerpos. Informó": a body met takes the place of whom the text met before.
  if (!met?.person) return { ...known, met, last, offices }
  if (!met.named) return { ...known, met: null, last, offices }
  return { ...known, met: null, person: met, one: met, last, offices }
}
