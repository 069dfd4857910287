import {
  type Chunk,
  isNoun,
  isVerb,
  type NounPhrase,
  prepositionOf,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { joinedParticiples, joinedVerbs } from './joined-verb'
import { isSpeech, type Link, silent, subjectRole } from './link'
import { isPartOfThem, relativeLink } from './relative'
import { closingComma, isAlone, isItem, isOfNumber, kindsEnd, listEnd, skipPhrase } from './steps-ahead'

/** The verbs ahead of a phrase: of which it is the subject, or which describe it. */

/** `aside` is told of the noun listed last, and of this one where nothing else is: "12 guards and two clerks who were held". */
type Walk = { links: Link[]; aside: Link | null; shared: boolean; inRelative: boolean; setOff: boolean }

function meetVerb(verb: VerbGroup, walk: Walk): boolean {
  if (isSpeech(verb) && !verb.passive) return true
  if (verb.form === 'infinitive') return !walk.inRelative
  if (verb.form === 'gerund') {
    walk.links.push({ verb, role: subjectRole(verb), via: 'reduced' })
    walk.inRelative = true
    return false
  }
  const via = walk.shared ? 'shared' : verb.form === 'reduced' ? 'reduced' : 'main'
  const link: Link = { verb, role: subjectRole(verb), via }
  // "guards and officers held hostage were freed": the clause's own verb tells more than the other noun's participle.
  if (walk.shared && verb.form === 'finite') walk.links.unshift(link)
  else walk.links.push(link)
  return verb.form === 'finite'
}

/** "los trabajadores propios y de contratistas asesinados", not "92 evadidos y de 34 recapturados". */
function isOfMore(chunks: Chunk[], at: number): boolean {
  const of = chunks[at + 1]
  if (of?.kind !== 'preposition' || of.word !== 'de' || isAlone(chunks[at + 2])) return false
  const verb = chunks[skipPhrase(chunks, at + 1)]
  return isVerb(verb) && verb.form === 'reduced'
}

/** "the 22 officers they had been holding": a relative clause without its opener. */
function contactLink(chunks: Chunk[], from: number): Link | null {
  const [whom, who, verb] = [chunks[from], chunks[from + 1], chunks[from + 2]]
  const held =
    isVerb(verb) && verb.form === 'finite' && verb.senses.some((s) => s === 'hold' || s === 'seize')
  const pronoun = isNoun(who) && who.pronoun && /^(?:they|he|she)$/.test(who.head)
  return held && pronoun && isNoun(whom) && !verb.passive ? { verb, role: 'theme', via: 'relative' } : null
}

/** "who had locked themselves in an office": it opens no clause of its own. */
const isSubjectPronoun = ({ pronoun, head }: NounPhrase): boolean => pronoun && !/sel(?:f|ves)$/.test(head)

const tellsWhom = /^(?:tell|inform|assure|warn|remind|notify|convince)$/

/** "told the agency that 20 had died", "told the agency of 20 killed": what it was told, not who it is. */
const isWhatIsTold = (chunks: Chunk[], at: number, from: number): boolean => {
  const [verb, what] = [chunks[from - 1], chunks[at]]
  return (
    at === from + 1 &&
    isVerb(verb) &&
    tellsWhom.test(verb.lemma) &&
    !verb.passive &&
    what !== undefined &&
    'word' in what &&
    /^(?:that|of|about)$/.test(what.word)
  )
}

/** "two passengers of an ambulance that was caught": told of the thing named last, not of the people. */
function isOfThing(chunks: Chunk[], at: number, from: number): boolean {
  const [thing, opener, whom] = [chunks[at - 1], chunks[at], chunks[from]]
  if (at - 1 === from || opener?.kind !== 'relative' || !/^(?:that|which)$/.test(opener.word)) return false
  const isPeople = (noun: Chunk | undefined) => isNoun(noun) && noun.classes.some((name) => people.has(name))
  return isNoun(thing) && !isPeople(thing) && isPeople(whom)
}

/** "the 41 whom they struck off a list that held 178": the second clause describes the list. */
const isOfNearer = (chunks: Chunk[], at: number, { inRelative }: Walk): boolean =>
  inRelative && isNoun(chunks[at - 1])

/** "131 guards and clerks": one number of both, who share what is told. */
const countsBoth = (counted: Chunk | undefined, other: Chunk | undefined): boolean =>
  [counted, other].every(
    (noun) => isNoun(noun) && !noun.place && noun.classes.some((name) => people.has(name)),
  ) &&
  isNoun(counted) &&
  counted.count !== null &&
  isNoun(other) &&
  other.plural &&
  other.count === null &&
  other.determiner === null &&
  !other.vague

/** The past of these is no participle of those named before it: "helped as inmates died", not "men jailed as gang leaders died". */
const acts =
  /^(?:help|watch|look|stand|wait|listen|work|cheer|arrive|struggle|assist|search|protest|rally|march|gather|pray|shout|scream|weep|hide|cower|intervene|negotiate|riot|respond|retreat|advance)(?:ed|d)?$/

/** "Forty doctors helped as inmates died": who died is told in a clause of its own; not "men described as gang leaders were killed". */
function isMeanwhile(chunks: Chunk[], at: number): boolean {
  const [before, as, who, told, next] = chunks.slice(at - 1, at + 4)
  return (
    isVerb(before) &&
    before.form === 'reduced' &&
    acts.test(before.lemma) &&
    as?.kind === 'preposition' &&
    as.word === 'as' &&
    isNoun(who) &&
    (who.plural || who.determiner !== null) &&
    isVerb(told) &&
    told.form === 'finite' &&
    !isVerb(next)
  )
}

function behindSilent(chunks: Chunk[], comma: number): number {
  let at = comma + 1
  while (silent.has(chunks[at]?.kind ?? 'stop')) at++
  return at
}

const ofCaptives = new Set(['free', 'seize', 'hold'])
const isOfCaptives = ({ form, senses, lemma }: VerbGroup): boolean =>
  form === 'reduced' && (senses.some((sense) => ofCaptives.has(sense)) || lemma === 'devolver')

/** "nine guards,", "two policemen in plain clothes,": nothing but what they are like stands before the comma. */
function isRightBehind(chunks: Chunk[], at: number, from: number): boolean {
  const [of, what] = [chunks[from + 1], chunks[from + 2]]
  const described = at === from + 3 && of?.kind === 'preposition' && isNoun(what) && !what.name
  return at === from + 1 || (described && /^(?:civil|paisano|clothes|uniform|uniforme)$/.test(what.head))
}

type Next = number | null // where the walk goes on, if it does

/** "31 fugitives who have been shot or lynched": that they died is told of them as well. */
const deathsToo = (chunks: Chunk[], { verb, role }: Link): Link[] =>
  verb.passive && role === 'theme'
    ? joinedVerbs(chunks, chunks.indexOf(verb))
        .links.filter((link) => link.role === 'theme' && link.verb.senses.includes('kill'))
        .map((link) => ({ ...link, via: 'relative' }))
    : []

function atRelative(chunks: Chunk[], at: number, from: number, walk: Walk): Next {
  const { link, next } = relativeLink(chunks, at, from)
  const ofOther = isOfThing(chunks, at, from) || isOfNearer(chunks, at, walk)
  if (link && !ofOther && walk.shared) walk.aside = link
  else if (link && !ofOther) walk.links.push(link, ...deathsToo(chunks, link))
  walk.inRelative = true
  return next
}

function atVerb(chunks: Chunk[], at: number, verb: VerbGroup, walk: Walk): Next {
  const reduced = verb.form === 'reduced'
  // "the governor, who counted seven officers slain": the participle is said of the officers.
  if (walk.inRelative && reduced && isNoun(chunks[at - 1])) return at + 1
  if (meetVerb(verb, walk)) {
    walk.links.push(...joinedVerbs(chunks, at).links)
    return null
  }
  walk.setOff = reduced && chunks[at - 1]?.kind === 'comma'
  const joined = walk.shared ? null : joinedParticiples(chunks, at)
  if (joined) {
    walk.links.push(...joined.links)
    return joined.last + 1
  }
  // "guards in the hands of inmates were freed": who holds them is not who was freed.
  return reduced && verb.holders ? skipPhrase(chunks, at) : at + 1
}

/** "70 people, among them 10 women and three babies, were killed": the comma ends what was inserted. */
const isAmongThem = (chunks: Chunk[], from: number): boolean => {
  const [among, them] = [chunks[from - 2], chunks[from - 1]]
  return /^(?:among|entre)$/.test(prepositionOf(among)) && isNoun(them) && them.pronoun
}

function atComma(chunks: Chunk[], at: number, from: number, walk: Walk): Next {
  if (isAmongThem(chunks, from)) return null
  if (isPartOfThem(chunks, at + 1)) return null
  if (walk.setOff && isVerb(chunks[behindSilent(chunks, at)])) {
    // "57 hostages, most of them guards, held in six jails, were freed": the comma that closes what was set off.
    walk.setOff = false
    return at + 1
  }
  const next = chunks[at + 1]
  if (walk.shared && isVerb(next) && (next.form === 'finite' || closingComma(chunks, at) === null)) {
    // "Thirteen people, twelve men and a woman, were shot": the list only described them.
    walk.shared = false
    return at + 1
  }
  if (next?.kind === 'relative') return at + 1
  const list = walk.inRelative || !isItem(chunks[from]) ? null : listEnd(chunks, at)
  if (list === null) return pastInsertion(chunks, at, from, walk)
  walk.shared = true
  return list
}

/** Past what stands between commas, which may say something of the phrase itself. */
function pastInsertion(chunks: Chunk[], at: number, from: number, walk: Walk): Next {
  const [said, whom] = [chunks[at + 1], chunks[at + 2]]
  const next = walk.inRelative ? at + 1 : closingComma(chunks, at)
  // "seized nine guards, released hours later", "son dos policías, retenidos en Roble".
  const isLast = next === null && isRightBehind(chunks, at, from) && isVerb(said) && isOfCaptives(said)
  // "Two guards, taken as hostages, were let go".
  // Not "Quince de ellos, heridos dos, fueron llevados": that is said of the two.
  const ofOthers = isNoun(whom) && whom.count !== null
  const isOwn =
    next !== null && isVerb(said) && said.form === 'reduced' && !walk.inRelative && !walk.shared && !ofOthers
  if (isVerb(said) && (isLast || isOwn)) walk.links.push({ verb: said, role: 'theme', via: 'reduced' })
  return next
}

function atConjunction(chunks: Chunk[], at: number, from: number, walk: Walk): Next {
  if (isOfMore(chunks, at) && walk.links.length === 0) return skipPhrase(chunks, at + 1)
  if (!isNoun(chunks[at + 1])) return null
  walk.shared ||= at !== from + 1 || !countsBoth(chunks[from], chunks[at + 1])
  return at + 2
}

function atNoun(chunks: Chunk[], at: number, noun: NounPhrase, walk: Walk): Next {
  const isSetOff = chunks[at - 1]?.kind === 'comma'
  const close = isSetOff ? closingComma(chunks, at) : null
  if (close !== null) return close
  return walk.inRelative && !isSubjectPronoun(noun) && !isSetOff ? at + 1 : null
}

function step(chunks: Chunk[], at: number, from: number, walk: Walk): Next {
  const chunk = chunks[at]
  if (!chunk) return null
  if (silent.has(chunk.kind)) return at + 1
  if (isWhatIsTold(chunks, at, from) || isMeanwhile(chunks, at)) return null
  if (chunk.kind === 'preposition') return skipPhrase(chunks, at)
  if (chunk.kind === 'relative') return atRelative(chunks, at, from, walk)
  if (walk.shared && isOfNumber(chunks, at, from)) return at + 1
  if (isVerb(chunk)) return atVerb(chunks, at, chunk, walk)
  if (chunk.kind === 'comma') return atComma(chunks, at, from, walk)
  if (chunk.kind === 'conjunction') return atConjunction(chunks, at, from, walk)
  return isNoun(chunk) ? atNoun(chunks, at, chunk, walk) : null
}

/** The verbs to the right of the phrase of which it is the subject or to which it belongs. */
export function linksAhead(chunks: Chunk[], from: number): Link[] {
  const walk: Walk = { links: [], aside: null, shared: false, inRelative: false, setOff: false }
  const contact = contactLink(chunks, from)
  if (contact) return [contact]
  let at: Next = kindsEnd(chunks, from) ?? from + 1
  while (at !== null) at = step(chunks, at, from, walk)
  return walk.aside && walk.links.length === 0 ? [walk.aside] : walk.links
}
