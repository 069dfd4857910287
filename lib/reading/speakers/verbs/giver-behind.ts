import type { Candidate } from '@/lib/reading/candidate'
import { isNoun, type NounPhrase, prepositionOf } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { partsOf } from '@/lib/reading/speakers/parts/parts'
import { canSpeak } from '@/lib/reading/speakers/speaker'
import { type Speech, toSaid } from '@/lib/reading/speakers/told'
import { bodies, documents, informants } from '@/lib/reading/speakers/words'
import { gives } from '@/lib/reading/superseded/gives-figure'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** "correcting the 12 that a justice of the peace had given", "los 12 que había dado el juez": who gave a number is told behind it. */

const relatives = signOfWords('that which que')

const compares = /^(?:a|que|than|against|to|versus|contra)$/
const ofIts = /^(?:of|de|del)$/

/** Whoever may count: an office, and no place, day or group of those counted. */
const mayGive = (noun: NounPhrase): boolean =>
  canSpeak(noun) &&
  !noun.count &&
  !noun.place &&
  (bodies.has(noun.head) || (noun.name !== null && noun.head === ''))

/** "frente a las 223 del Gobierno", "one more than the government's 223": whose the number is to which another is compared. */
export function ownerBeside(view: SentenceView, { phrase }: Pick<Candidate, 'phrase'>): Speech | null {
  const at = phrase ?? -1
  const counted = view.chunks[at]
  if (!isNoun(counted) || counted.head !== '' || counted.count === null) return null
  const [link, behind] = view.chunks.slice(at + 1, at + 3)
  const before = view.chunks[at - 1]
  const owns = isNoun(before) && /^['’]s?$/.test(wordAt(view, before.last))
  const ofOne = ofIts.test(prepositionOf(link)) && isNoun(behind)
  const who = owns ? before : ofOne ? behind : null
  const from = owns ? before.first : counted.first
  if (!who || !isNoun(who) || !mayGive(who) || !compares.test(wordAt(view, from - 1))) return null
  const parts = partsOf(view)
  const said = toSaid(
    view,
    parts,
    parts.findIndex(({ noun }) => noun === who),
  )
  if (!said) return null
  const reach = { back: true, forth: false, limit: { first: counted.first, last: counted.last } }
  const speaker = said.speaker.replace(/['’]s?$/, '')
  return { ...said, speaker, region: said.words, reach, preposition: false }
}

/** "The mayor", an office held by one, beside a body that may count. */
const mayCount = (noun: NounPhrase): boolean =>
  mayGive(noun) ||
  (noun.determiner === 'definite' &&
    !noun.plural &&
    canSpeak(noun) &&
    (noun.classes.includes('role') || informants.has(noun.head)))

/** "Iran Human Rights": a name in capitals that holds a place's and more. */
function isNamedBody({ lexed }: SentenceView, { place, count, first, last }: NounPhrase): boolean {
  if (place === null || count !== null) return false
  const words = lexed.tokens.slice(first, last + 1)
  return words.length > place.text.split(/\s+/).length && words.every(({ capital }) => capital)
}

/** The chunk of whoever gives the number at a chunk, where a comma or nothing stands for the verb; or null. */
function voiceBefore(view: SentenceView, at: number): NounPhrase | null {
  const { chunks, lexed } = view
  const gapped = chunks[at - 1]?.kind === 'comma'
  const [joint, who] = chunks.slice(Math.max(0, at - (gapped ? 3 : 2)), gapped ? at - 1 : at)
  if (!isNoun(who)) return null
  // "La región cuenta 211 muertos y el Gobierno, 217", "y un parte policial, 217".
  if (gapped) {
    const isText = who.determiner !== null && documents.has(wordAt(view, who.first + 1))
    const gives = isText || (who.determiner === 'definite' && mayGive(who))
    return /^(?:conjunction|stop)$/.test(joint?.kind ?? '') && gives ? who : null
  }
  // "The ministry reported 46 deaths, the ombudsman 47 and the mayor 48".
  const opens = /^(?:comma|conjunction|stop)$/.test(joint?.kind ?? '')
  return lexed.language === 'en' && opens && (mayCount(who) || isNamedBody(view, who)) ? who : null
}

/** "La región cuenta 211 muertos y el Gobierno, 217", "the army said 12 died, rebels 40": whose the second number is, where its verb is left out. */
export function otherVoice(view: SentenceView, { phrase }: Pick<Candidate, 'phrase'>): Speech | null {
  const at = phrase ?? -1
  const counted = view.chunks[at]
  if (at < 3 || !isNoun(counted) || counted.head !== '' || counted.count === null) return null
  const next = view.chunks[at + 1]
  const gapped = view.chunks[at - 1]?.kind === 'comma'
  if (next && next.kind !== 'stop' && (gapped || !/^(?:comma|conjunction)$/.test(next.kind))) return null
  const who = voiceBefore(view, at)
  if (!who) return null
  const parts = partsOf(view)
  const said = toSaid(
    view,
    parts,
    parts.findIndex(({ noun, first }) => noun && first === who.first),
  )
  const reach = { back: false, forth: true, limit: { first: counted.first, last: counted.last } }
  return said && { ...said, region: said.words, reach, preposition: false }
}

/** Who gave the figure of a candidate, by a clause right behind its number; null where none says so. */
export function giverBehind(view: SentenceView, { phrase }: Pick<Candidate, 'phrase'>): Speech | null {
  const counted = phrase === null ? undefined : view.chunks[phrase]
  if (!isNoun(counted) || !holds(view, relatives)) return null
  const parts = partsOf(view)
  const at = parts.findIndex(
    ({ first, kind, word }) => first === counted.last + 1 && kind === 'relative' && relatives.words.has(word),
  )
  if (at < 0) return null
  const end = parts.findIndex(({ kind }, i) => i > at && /^(?:comma|stop|conjunction|relative)$/.test(kind))
  const within = parts.slice(at + 1, end < 0 ? undefined : end)
  const verb = within.findIndex((part) => part.verb !== null)
  const given = within[verb]?.verb
  if (!given || given.negated || given.passive || !given.perfect || !gives.test(given.lemma)) return null
  const who = verb > 0 ? within.findIndex(({ noun }) => noun !== null) : verb + 1
  const noun = within[who]?.noun
  const said =
    noun && canSpeak(noun) && !noun.count && Math.abs(who - verb) < 6
      ? toSaid(view, parts, at + 1 + who)
      : null
  if (!said) return null
  const reach = { back: true, forth: false, limit: { first: counted.first, last: counted.last } }
  return { ...said, region: said.words, reach, preposition: false }
}
