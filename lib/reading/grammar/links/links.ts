import {
  type Chunk,
  hasSense,
  isNoun,
  isVerb,
  type NounPhrase,
  prepositionOf,
} from '@/lib/reading/grammar/chunk'
import { kin } from '@/lib/reading/lexicon/alternatives'
import { subjectSuffers } from '@/lib/reading/lexicon/verb-senses'
import { frontedObject } from './fronted'
import { type Insertion, levelOf } from './insertions'
import { secondOnObject } from './joined-verb'
import type { Governor, Link } from './link'
import { linksAhead } from './links-ahead'
import { linkBehind } from './links-behind'
import { actsInRelative } from './relative'
import { isWhoTells } from './who-tells'

/** In "four of the seven officers held were freed" only the four were. */
const isCounted = (chunk: Chunk | undefined) =>
  isNoun(chunk) &&
  // "every one of the 136 guards walked free": all of them.
  !(chunk.count?.alone === true && chunk.count.value === 1 && chunk.determiner === 'definite') &&
  (chunk.count !== null || chunk.vague || shares.test(chunk.head) || isQuantifier(chunk))
/** "half of the 18", "most of the 30", not "all of the 30". */
const isQuantifier = ({ head, determiner, pronoun, place, first, last }: NounPhrase): boolean =>
  head === '' && (determiner !== 'definite' || last > first) && !pronoun && !place
const shares =
  /^(?:half|thirds?|quarters?|fifths?|tenths?|fraction|handful|majority|minority|most|bulk|part|rest|remainder|first|last|mitad|tercios?|tercera|cuartas?|quintas?|punado|mayoria|minoria|mayor|parte|resto|primer[oa]s?|ultim[oa]s?)$/
/** "a number of the 40", "un grupo de los 40": some of them; "a group of 40" is all of those. */
const some = /^(?:number|pair|group|couple|numero|grupo|par)$/
const isShareOf = (part: Chunk | undefined, whole: Chunk | undefined): boolean =>
  isCounted(part) ||
  (isNoun(part) &&
    isNoun(whole) &&
    part.determiner === 'indefinite' &&
    whole.determiner === 'definite' &&
    some.test(part.head))

/** "half of the jail's 900 inmates", "half the 900 inmates": a part of them, told before whose they are or right before them. */
function isPartOfOwned(chunks: Chunk[], index: number): boolean {
  const [part, of, owner, whole] = [index - 3, index - 2, index - 1, index].map((at) => chunks[at])
  if (!isNoun(whole) || !whole.count || !isNoun(owner) || owner.count) return false
  if (owner.vague || (whole.determiner === 'definite' && owner.head === 'half')) return true
  return !owner.plural && of?.kind === 'preposition' && of.word === 'of' && isShareOf(part, owner)
}

/** "most of the 40", "some of the jail's 900": the number of a whole, where only a share of it is told of. */
export function isWholeOfShare(chunks: Chunk[], index: number): boolean {
  const [part, of, whole] = chunks.slice(Math.max(0, index - 2), index + 1)
  if (index < 2) return isPartOfOwned(chunks, index)
  if (isPartOfOwned(chunks, index)) return true
  const leads = of?.kind === 'preposition' && /^(?:of|de|del)$/.test(of.word)
  return leads && isNoun(part) && part.count === null && isShareOf(part, whole)
}

/** "the killer of 12 people escaped", "relatives of 12 inmates protested": others than those counted, of whom the verb tells. */
export function isOfOthers(chunks: readonly Chunk[], { noun }: Governor): boolean {
  const whose = noun === null ? undefined : chunks[noun]
  return (
    isNoun(whose) &&
    (doers.test(whose.head) || ((whose.plural || /s$/.test(whose.head)) && kindred.test(whose.head)))
  )
}
const doers = /^(?:killer|murderer|asesino|asesina|homicida)$/
const kindred = new RegExp(
  `^(?:${kin}|mothers|fathers|parents|wives|husbands|widows|child(?:ren)?|sons|daughters|brothers|sisters|friends|colleagues|supporters|lawyers|bodyguards|members|madres|padres|esposas|viudas|hij[oa]s|herman[oa]s|amig[oa]s|companer[oa]s|abogad[oa]s|escoltas|integrantes|miembros)$`,
)

/** "uno de los trece heridos, que no resistió": the one, of whom the clause tells. */
function isOfOne(chunks: Chunk[], governor: Governor | null): boolean {
  const one = governor?.noun == null ? undefined : chunks[governor.noun]
  return isNoun(one) && one.count?.alone === true && /^(?:of|de)$/.test(governor?.preposition ?? '')
}

/** "De los 40 heridos murieron, hasta ayer, dos": the whole is put first. */
const isWholeFirst = ({ noun, verb, preposition }: Governor): boolean =>
  noun === null && verb === null && /^del?$/.test(preposition)

const groups =
  /^(?:grupo|total|numero|cifra|par|conjunto|mitad|parte|mayoria|decena|docena|centenar|favor)s?$/
/** "Tras la fuga de 12 presos murieron tres guardias", "a manos de 12 presos": on what occasion, of no subject. */
function isOccasion(chunks: Chunk[], { noun, preposition }: Governor): boolean {
  const what = noun === null ? undefined : chunks[noun]
  const lead = chunks[(noun ?? 0) - 1]
  if (!isNoun(what) || !/^del?$/.test(preposition) || what.count || groups.test(what.head)) return false
  return (
    /^(?:tras|en|con|por|bajo|ante|entre|durante|sin|desde)$/.test(prepositionOf(lead)) ||
    isByHand(what, lead)
  )
}
const isByHand = ({ head }: NounPhrase, lead: Chunk | undefined): boolean =>
  /^(?:manos?|ojos|orden(?:es)?)$/.test(head) && prepositionOf(lead) === 'a'

/** The subject follows the verb, and the phrase before it is none. */
function hasSubjectBehind(chunks: Chunk[], governor: Governor | null, { verb, via }: Link): boolean {
  if (!governor || !(isWholeFirst(governor) || isOccasion(chunks, governor))) return false
  if ((via !== 'main' && via !== 'joined') || verb.senses.includes('be')) return false
  let at = chunks.indexOf(verb) + 1
  while (isSetApart(chunks, at)) at++
  const who = chunks[at]
  if (!isNoun(who) || who.classes.includes('time')) return false
  return who.count !== null || (!isWholeFirst(governor) && (who.vague || who.determiner === 'indefinite'))
}

/** Adverbs, days, "para el mediodía" and "en Roble" between a verb and its subject. */
const isSetApart = (chunks: Chunk[], at: number): boolean => {
  const [chunk, before] = [chunks[at], chunks[at - 1]]
  if (isNoun(chunk)) return chunk.count === null && before?.kind === 'preposition'
  return chunk !== undefined && /^(?:adverb|date|preposition|comma)$/.test(chunk.kind)
}

/** "With four of the six missing found dead": the participle tells of the four; "with two of the five held in X" of the five. */
const isOfShare = (chunks: Chunk[], part: number, { via, verb }: Link): boolean =>
  via === 'reduced' &&
  /^(?:with|con)$/.test(prepositionOf(chunks[part - 1])) &&
  !hasSense(verb, 'hold', 'seize')

export type Attachment = { links: Link[]; governor: Governor | null }

const rank: Record<Link['via'], number> = { joined: 0, main: 0, reduced: 1, relative: 2, shared: 3 }
const nearer = (a: Link, b: Link) => rank[a.via] - rank[b.via]

/** Every verb that tells something of the noun phrase at `index`, nearest first, and the preposition before it. */
export function attach(
  chunks: Chunk[],
  index: number,
  spanish: boolean,
  insertions: readonly Insertion[],
): Attachment {
  const level = levelOf(chunks, index, insertions)
  if (level === null) return attachIn(chunks, index, spanish)
  const { links, governor } = attachIn(
    level.map((at) => chunks[at] as Chunk),
    level.indexOf(index),
    spanish,
  )
  const back = (at: number | null): number | null => (at === null ? null : (level[at] ?? null))
  return {
    links,
    governor: governor && { ...governor, noun: back(governor.noun), verb: back(governor.verb) },
  }
}

/** Has the verb whose object the phrase is a say of its own, so that the clause's verb tells of others? */
const isInner = (chunks: Chunk[], link: Link | null): boolean =>
  link?.via === 'main' &&
  // "the man who killed the guard was another inmate": nor does it tell of the guard.
  (actsInRelative(chunks, link.verb) ||
    // "investigating gangs was shot": of whom the gerund tells, the clause's verb does not.
    link.verb.form === 'gerund' ||
    // "those who tried to save the guard were shot", "iban a rescatar a los guías fueron baleados".
    (link.verb.form === 'infinitive' && link.role === 'theme' && !hasSense(link.verb, ...subjectSuffers)) ||
    // "in the hands of inmates have been let go": nor does it tell of those who hold them.
    (link.verb.form === 'reduced' && link.verb.holders === true) ||
    // "let five of the nurses whom they had seized go": what follows belongs to "let".
    (link.verb.lemma === 'let' && link.verb.senses.includes('free')))

/** Has the phrase a verb of its own ahead, and takes none from the list or clause before it? */
function isApart(chunks: Chunk[], index: number, { via }: Link, ahead: readonly Link[]): boolean {
  // "a un cabo y a tres soldados que tenía".
  const to = chunks[index - 1]
  const at = to?.kind === 'preposition' && to.word === 'a' ? index - 1 : index
  const [before, joint] = [chunks[at - 2], chunks[at - 1]]
  const near = ahead.filter((other) => other.via !== 'shared')
  const isOwnVerb = ({ verb }: Link) => verb.form === 'finite'
  if (isWhoTells(chunks, index)) return true
  // "fueron liberados, y en Tarsis, otros tres siguen cautivos": behind a comma it has a verb of its own.
  if (joint?.kind === 'comma' && near.some((other) => other.via === 'main' && isOwnVerb(other))) return true
  if (via !== 'shared') return false
  const joined = joint?.kind === 'conjunction'
  // "Four died and 33 inmates and a guard were hurt": with those listed behind it, it has a verb of its own.
  if (joined && isVerb(before) && ahead.some((other) => other.via === 'shared' && isOwnVerb(other)))
    return true
  // "13 presos y un guía en un choque que empezó": the relative clause takes nothing from the list.
  return near.length > 0 && !(joined && near.every((other) => other.via === 'relative'))
}

/** "Trece trabajadores de una contratista de la minera": the workers, whom all that follows only describes. */
function leadOf(chunks: Chunk[], at: number): number {
  const [what, of, noun] = [chunks[at - 2], chunks[at - 1], chunks[at]]
  const describes = isNoun(noun) && !noun.count && !noun.vague
  return describes && of?.kind === 'preposition' && /^(?:of|de|del)$/.test(of.word) && isNoun(what)
    ? leadOf(chunks, at - 2)
    : at
}

function attachIn(chunks: Chunk[], index: number, spanish: boolean): Attachment {
  // "two of the prison's 40 guards were hurt": the verb behind the owner's number is that of the two.
  const after = linksAhead(chunks, isPartOfOwned(chunks, index + 3) ? index + 3 : index)
  const { link, governor } = linkBehind(chunks, index, spanish)
  const fronted = spanish && link === null ? frontedObject(chunks, index, governor) : null
  const second = fronted && secondOnObject(chunks, fronted.verb)
  if (fronted) return { links: second ? [fronted, second] : [fronted], governor: null }
  const ahead = isInner(chunks, link) ? after.filter(({ via }) => via !== 'main' && via !== 'joined') : after
  const object = link && !isApart(chunks, index, link, ahead) ? link : null
  const within =
    governor &&
    ((governor.preposition !== 'of' && governor.preposition !== 'de') || isOfOthers(chunks, governor))
  const partOf =
    object === null &&
    ((governor?.noun != null && isShareOf(chunks[leadOf(chunks, governor.noun)], chunks[index])) ||
      isPartOfOwned(chunks, index))
  const own = spanish ? ahead.filter((l) => !hasSubjectBehind(chunks, governor, l)) : ahead
  const links = own.filter(
    ({ via, verb, role }) =>
      !(via === 'relative' && isOfOne(chunks, governor) && verb.plural === false) &&
      !(via === 'main' && (within || partOf)) &&
      // "tomaron a la mitad de los 40 como rehenes": the half.
      !(verb.lemma === 'como' && partOf) &&
      !(via === 'shared' && (object || partOf)) &&
      !(partOf && governor?.noun != null && isOfShare(chunks, governor.noun, { via, verb, role })),
  )
  if (object) links.unshift(object)
  return { links: links.length > 1 ? links.sort(nearer) : links, governor }
}

/** The phrase that a noun stands for in "members of X", "41 of the guards": the X. */
export function complementOf(chunks: Chunk[], index: number): NounPhrase | null {
  const preposition = chunks[index + 1]
  if (preposition?.kind !== 'preposition' || !/^(?:of|de|del|from)$/.test(preposition.word)) return null
  const next = chunks[index + 2]?.kind === 'preposition' ? chunks[index + 3] : chunks[index + 2]
  // "13 of the country's 35 jails": of what the owner has.
  const owned = chunks[index + 3]
  if (
    isNoun(next) &&
    isNoun(owned) &&
    owned.count &&
    !next.count &&
    !next.plural &&
    preposition.word === 'of'
  )
    return owned
  return isNoun(next) ? next : null
}
