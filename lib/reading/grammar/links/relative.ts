import {
  type Chunk,
  isNoun,
  isVerb,
  prepositionOf,
  type VerbGroup,
  wordOf,
} from '@/lib/reading/grammar/chunk'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { subjectSuffers } from '@/lib/reading/lexicon/verb-senses'
import { type Link, subjectRole } from './link'

/** The verb of a relative clause, and what part those before it play in it. */

/** "los guardias que mantenían cautivos": with nothing to act on, the verb acts on those of whom it tells. */
const isOmitted = (chunks: Chunk[], at: number, verb: VerbGroup): boolean =>
  verb.form === 'finite' &&
  !verb.passive &&
  verb.plural === true &&
  (verb.senses.includes('seize') || verb.senses.includes('hold')) &&
  chunks[at - 1]?.kind === 'relative' &&
  /^(?:stop|comma|conjunction)$/.test(chunks[at + 1]?.kind ?? 'stop')

/** "los once guardias que retenía la banda", "los guías que retenían los presos": who holds them stands behind the verb. */
function isInverted(chunks: Chunk[], at: number, verb: VerbGroup, from: number): boolean {
  const [whom, who] = [chunks[from], chunks[at + 1]]
  if (!isNoun(whom) || !isNoun(who) || who.count || verb.form !== 'finite' || verb.passive) return false
  if (!verb.senses.some((sense) => sense === 'seize' || sense === 'hold' || sense === 'free')) return false
  const captor = who.classes.some((name) => name === 'inmate' || name === 'gang')
  const guarded = whom.classes.some((name) => name === 'staff' || name === 'police' || name === 'hostage')
  return guarded && who.determiner === 'definite' && (captor || (whom.plural && verb.plural === false))
}

/** "anunció Luis Mora que murieron 15 presos", "Sabemos que fueron asesinados 15": of one person no verb tells in the plural; whom it tells of stand behind it. */
function isOfThoseBehind(chunks: Chunk[], at: number, verb: VerbGroup, from: number): boolean {
  const [who, whom] = [chunks[from], chunks[at + 1]]
  if (!isNoun(who) || who.plural || who.count || chunks[from - 1]?.kind === 'conjunction') return false
  if (!isNoun(whom) || chunks[at - 1]?.kind !== 'relative') return false
  const suffers = verb.passive || verb.senses.some((sense) => subjectSuffers.has(sense))
  if (verb.plural !== null) return suffers && verb.plural && (whom.count !== null || whom.plural)
  // "que fue detenido tres días": a length of time is told of him.
  return verb.passive && whom.count !== null && (whom.another || whom.classes.some((of) => people.has(of)))
}

/** "al caer la noche": when, of whomever it is said. */
const isWhen = (chunks: Chunk[], at: number, { form }: VerbGroup): boolean => {
  const before = chunks[at - 1]
  return form === 'infinitive' && before?.kind === 'preposition' && before.word === 'al'
}

/** "cuatro de los cuales, mujeres, fueron devueltas": from where the clause goes on. */
function afterAside(chunks: Chunk[], at: number): number {
  if (chunks[at]?.kind !== 'comma') return at
  const end = chunks.findIndex(({ kind }, i) => i > at && i <= at + 4 && kind === 'comma')
  return end < 0 || chunks.slice(at, end).some(isVerb) ? at : end + 1
}

/** "Ana Vela, who added that the gang killed twelve", "quien denunció el lunes que", "who told reporters that": not that she was. */
function isSaidAtOnce(chunks: Chunk[], opener: number): boolean {
  let at = opener - 1
  while (/^(?:adverb|date)$/.test(chunks[at]?.kind ?? '') || /^(?:on|el)$/.test(wordOf(chunks[at]))) at--
  const [told, whom] = [chunks[at - 1], chunks[at]]
  const verb = isNoun(whom) && isVerb(told) && told.lemma === 'tell' ? told : whom
  return isVerb(verb) && verb.senses.includes('say') && verb.form === 'finite' && !verb.passive
}

const media = /^(?:on|in|via|through|by|at|to|en|por|a|mediante)$/

/**
 * "said in a statement on Telegram that nine guards died", "wrote on Telegram, by a first count, that nine died", "informó en su
 * cuenta que": what is said follows, of no one before it.
 */
function opensContent(chunks: Chunk[], at: number): boolean {
  const [opener, link, next] = [chunks[at], chunks[at - 2], chunks[at + 1]]
  if (opener?.kind !== 'relative' || !/^(?:that|que)$/.test(opener.word) || !isNoun(next)) return false
  if (isSaidAtOnce(chunks, at)) return true
  const aside = opener.word === 'that' && chunks[at - 1]?.kind === 'comma'
  if (!aside && (link?.kind !== 'preposition' || !media.test(link.word))) return false
  for (let i = at - 2; i >= 0; i--) {
    const chunk = chunks[i]
    if (isVerb(chunk)) return chunk.senses.includes('say') && chunk.form === 'finite' && !chunk.passive
    const goesOn =
      isNoun(chunk) || chunk?.kind === 'preposition' || chunk?.kind === 'date' || chunk?.kind === 'comma'
    if (!goesOn || (chunk.kind === 'comma' && !aside)) return false
  }
  return false
}

/** "Six who reported that aid was blocked were killed", ", who said that he feared for his life, was shot": from where the clause before goes on. */
function pastContent(chunks: Chunk[], at: number): number {
  if (!isSaidAtOnce(chunks, at)) return chunks.length
  const end = chunks.findIndex(
    (chunk, i) => i > at && /^(?:stop|comma|conjunction|relative|subordinator)$/.test(chunk.kind),
  )
  const told = chunks.slice(at + 1, end < 0 ? undefined : end)
  const tellsSo = (chunk: Chunk | undefined) => isVerb(chunk) && chunk.form === 'finite'
  const [, second] = told.filter(tellsSo)
  if (second) return chunks.indexOf(second)
  return chunks[end]?.kind === 'comma' && tellsSo(chunks[end + 1]) ? end + 1 : chunks.length
}

/** "bloodbaths in which 400 died", "motines en los que murieron 400": where it happened, and to whom is told behind. */
function isSetting(chunks: Chunk[], at: number): boolean {
  const [within, before] = [chunks[at - 2], chunks[at - 1]]
  const article = isNoun(before) && before.head === '' && before.first === before.last && !before.count
  return /^(?:in|during|en|durante)$/.test(prepositionOf(article ? within : before))
}

function behindVerb(chunks: Chunk[], at: number): number {
  for (let i = at + 1; i < chunks.length && i - at < 8; i++) {
    if (isVerb(chunks[i])) return i + 1
    if (chunks[i]?.kind === 'stop' || chunks[i]?.kind === 'comma') break
  }
  return at + 1
}

export function relativeLink(chunks: Chunk[], at: number, from: number): { link: Link | null; next: number } {
  const opener = chunks[at]
  // "a los que soltaron", "a los que se retiene": they are acted on, whoever acts.
  const object = opener?.kind === 'relative' && opener.word === 'a que'
  const owns = opener?.kind === 'relative' && /^(?:whose|cuy[oa]s?)$/.test(opener.word)
  if (isSetting(chunks, at)) return { link: null, next: behindVerb(chunks, at) }
  if (opensContent(chunks, at)) return { link: null, next: pastContent(chunks, at) }
  let subject = object
  let counted = false
  for (let i = afterAside(chunks, at + 1); i < chunks.length && i - at < 8; i++) {
    const chunk = chunks[i]
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'comma') return { link: null, next: i }
    if (isNoun(chunk) && chunks[i - 1]?.kind !== 'preposition') {
      subject = true
      counted ||= chunk.count !== null && chunk.classes.some((name) => people.has(name))
    }
    // "que al caer la tarde seguían secuestrados".
    if (!isVerb(chunk) || isWhen(chunks, i, chunk)) continue
    // "el ministro, cuyo mandato expira", "the governor, whose term dies": told of what is theirs.
    if (owns && subject) return { link: null, next: i + 1 }
    // "el fiscal alerta que nueve presos murieron": they died, and nobody before them.
    if (counted && chunk.senses.includes('die')) return { link: null, next: i + 1 }
    if (wordOf(opener) === 'que' && isOfThoseBehind(chunks, i, chunk, from))
      return { link: null, next: i + 1 }
    const undergoes = !subject && (isOmitted(chunks, i, chunk) || isInverted(chunks, i, chunk, from))
    const role =
      object || undergoes || (subject && !chunk.passive) ? 'theme' : subject ? 'agent' : subjectRole(chunk)
    return { link: { verb: chunk, role, via: 'relative' }, next: i + 1 }
  }
  return { link: null, next: chunks.length }
}

/** "61 guards, four of whom, all women, were let go": what follows is told of the four. */
export const isPartOfThem = (chunks: Chunk[], at: number): boolean =>
  isNoun(chunks[at]) &&
  chunks[at + 1]?.kind === 'preposition' &&
  [2, 3].some((step) => {
    const whom = chunks[at + step]
    return whom?.kind === 'relative' && chunks[at + step + 1]?.kind === 'comma'
  })

/** "who killed the guard", "que mató al guardia": whoever stands before the clause did it, to whom it names. */
export function actsInRelative(chunks: Chunk[], verb: VerbGroup): boolean {
  if (verb.form !== 'finite' || verb.passive || verb.senses.includes('be')) return false
  let at = chunks.indexOf(verb)
  const [next, whom] = [chunks[at + 1], chunks[at + 2]]
  const hasObject = isNoun(next)
    ? !next.pronoun && /^(?:who|that|which)$/
    : /^al?$/.test(prepositionOf(next)) && isNoun(whom) && /^(?:que|quien)$/
  if (!hasObject) return false
  while (chunks[at - 1]?.kind === 'adverb') at--
  const opener = chunks[at - 1]
  return opener?.kind === 'relative' && hasObject.test(opener.word)
}
