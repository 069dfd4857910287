import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { canSpeak, isDocument, isSource } from '@/lib/reading/speakers/speaker'
import { isAuxiliary, nextOf } from '@/lib/reading/speakers/verbs/auxiliaries'
import { isThat } from '@/lib/reading/speakers/verbs/tells-that'
import { beforeInsertion, beforeRelative, isAside, isAsWell, isInserted, isOfVerb } from './asides'
import { areFew, authorOf, isInside, isTollOf, keeperOf, someOf } from './authors'
import { governmentSays } from './government'
import { groupsAfter } from './groups-after'

/** Who stands as the subject of a verb of saying: the index of their part, or what stands there instead. */
export type Subject = {
  speaker: number | null
  /** The part at which the subject begins. */
  first: number
  pronoun: string | null
  /** Nothing at all stands before the verb that could be a subject. */
  empty: boolean
}

type Group = number[]
const boundary = /^(?:stop|subordinator)$/
const asWords = /^(?:as|como|segun|conforme)$/

/** Noun groups before the verb, parted by commas, nearest first; clauses within the subject are left out. */
function groupsBefore(parts: readonly Part[], verb: number): Group[] {
  const groups: Group[] = [[]]
  for (let i = verb - 1; i >= 0 && groups.length < 6; i--) {
    const part = parts[i]
    const current = groups.at(-1) ?? []
    if (!part) break
    if (isAside(parts, i, verb)) {
      current.unshift(i)
      continue
    }
    if (isInserted(parts, i, verb)) {
      groups[groups.length - 1] = []
      i--
      continue
    }
    if (isAsWell(parts, i)) groups[groups.length - 1] = []
    if (boundary.test(part.kind) || asWords.test(part.word)) break
    if (part.verb && isInserted(parts, i - 1, verb)) continue
    if (isAuxiliary(parts, i, verb) && parts[i - 1]?.kind !== 'relative') continue
    if (part.verb?.form === 'finite') {
      const next = beforeRelative(parts, i) ?? (groups[0]?.length ? null : beforeInsertion(parts, i))
      if (next === null) break
      groups[groups.length - 1] = []
      i = next + 1
    } else if (part.kind === 'relative') {
      // "pese a que las madres dijeron".
      if (part.word === 'que' && /^(?:a|de)$/.test(parts[i - 1]?.word ?? '')) break
      const told = current.some((index) => parts[index]?.verb)
      if (parts[verb - 1]?.kind !== 'comma' && !told && !describes(parts, i)) break
      groups[groups.length - 1] = []
      if (parts[i - 1]?.kind === 'comma') i--
    } else if (part.kind === 'conjunction') {
      // "Ana Vela, head of police for Arcos and Tarsis, said".
      const isGoverned = parts[i - 2]?.kind === 'preposition' && parts[i - 1]?.noun
      // "El número de guías y funcionarios retenidos subió".
      if (isGoverned && parts[i - 3]?.noun?.classes.includes('toll')) {
        groups[groups.length - 1] = []
        continue
      }
      if (groups.length === 1 || (current.length > 0 && !isGoverned)) break
    } else if (part.kind === 'comma' && isTownInLand(parts, i, current)) groups[groups.length - 1] = []
    else if (part.kind === 'comma') groups.push([])
    else if (part.kind === 'quote') {
      // Past a nickname; any other quotation mark ends what someone else said.
      const opening = parts.findLastIndex(({ kind }, at) => kind === 'quote' && at < i)
      if (current.length === 0 || opening < 0 || i - opening > 2) break
      i = opening
    } else current.unshift(i)
  }
  return groups
}

const isPlace = (part: Part | undefined): boolean => part?.noun?.place?.place != null

/** "Police in Kisumu, Kenya said": the land behind the comma only tells which town is meant. */
function isTownInLand(parts: readonly Part[], comma: number, land: Group): boolean {
  const [who, link, town] = parts.slice(Math.max(0, comma - 3), comma)
  const alone = land.length === 1 && land[0] === comma + 1 && isPlace(parts[comma + 1])
  return (
    alone &&
    isPlace(town) &&
    /^(?:in|of|en|de)$/.test(link?.word ?? '') &&
    who?.noun != null &&
    isSource(who.noun) &&
    !/^(?:after|in|tras|en)$/.test(parts[comma - 4]?.word ?? '')
  )
}

/** "a man who heads the union": a relative with a verb that the lexicon does not know. */
const describes = (parts: readonly Part[], relative: number): boolean => {
  const next = parts[relative + 1]?.noun
  return (
    /^(?:who|quien|quienes)$/.test(parts[relative]?.word ?? '') &&
    next?.determiner === null &&
    !isSource(next)
  )
}

/** "In the morning Ana Vera, head of the office, said": a time before a name. */
const opensWithTime = (parts: readonly Part[], [link = -1, time = -1, who = -1]: Group): boolean =>
  parts[link]?.kind === 'preposition' &&
  parts[time]?.noun?.classes.includes('time') === true &&
  who === time + 1 &&
  parts[who]?.noun?.name != null

const isAdjunct = (parts: readonly Part[], group: Group): boolean => {
  const first = parts[group[0] ?? -1]
  if (opensWithTime(parts, group)) return false
  return /^(?:preposition|subordinator)$/.test(first?.kind ?? '') || first?.verb != null
}

/** "the release said nine were freed": a text, where it says something; "the release of nine was announced". */
function isRelease(parts: readonly Part[], index: number): boolean {
  const verb = parts.slice(index + 1).find(({ kind }) => kind !== 'adverb')?.verb
  return (
    parts[index]?.noun?.head === 'release' && verb?.lemma === 'say' && verb.form === 'finite' && !verb.passive
  )
}

const tellsOfInside = /^(?:tell|say|decir|contar|relatar|narrar)$/
/** "An inmate told the radio", "los presos replican que": by such a verb, and by any behind which a "that" follows. */
const mayBeInside = (parts: readonly Part[], verb: number): boolean =>
  tellsOfInside.test(parts[verb]?.verb?.lemma ?? '') || isThat(parts[nextOf(parts, verb)])

/** The first noun of the group that no preposition governs; behind a report, whoever made it. */
function headOf(parts: readonly Part[], group: Group, verb: number): number | null {
  const told = mayBeInside(parts, verb)
  const one = parts[verb]?.verb?.plural === false
  for (const index of group) {
    const part = parts[index]
    const noun = part?.noun
    const governed =
      /^(?:preposition|subordinator)$/.test(parts[index - 1]?.kind ?? '') && group.includes(index - 1)
    const some = someOf(parts, index, { told, one })
    if (some !== null && !governed) return some
    const isText = noun != null && (isDocument(noun) || isRelease(parts, index))
    if (
      !noun ||
      governed ||
      noun.pronoun ||
      /^\d+$/.test(noun.head) ||
      !(canSpeak(noun) || isText || (told && isInside(noun)) || governmentSays(parts, index, verb))
    )
      continue
    if (isTollOf(parts, index)) continue
    return isText ? (authorOf(parts, index) ?? keeperOf(parts, index) ?? index) : index
  }
  return null
}

/** Has the part a name of its own, and is that all it is: "Ana Vela", "coronel Luis Mora"? */
const isName = (part: Part | undefined): boolean =>
  Boolean(
    part?.noun &&
      (part.own || (part.noun.name && !part.noun.place && part.noun.name.last === part.noun.last)),
  )

/** "the governor, Ana Vela": the name stands beside the office. */
export function nameBeside(parts: readonly Part[], head: number, group: Group | undefined): number {
  const beside = group?.find((index) => parts[index]?.noun)
  if (isName(parts[head]) || beside === undefined || isAdjunct(parts, group ?? [])) return head
  return isName(parts[beside]) ? beside : head
}

const isSourceAt = (parts: readonly Part[], at: number | null): boolean => {
  const noun = parts[at ?? -1]?.noun
  return noun != null && isSource(noun)
}

/** "El sindicato lo contradice": whom the verb acts on. */
const clitic = /^(?:l[ao]s?|les?|se)$/

export function subjectBefore(view: SentenceView, parts: readonly Part[], verb: number): Subject {
  const groups = groupsBefore(parts, verb)
  const own = (groups[0] ?? []).filter((index) => !/^(?:adverb|date)$/.test(parts[index]?.kind ?? ''))
  const pronoun = own
    .map((index) => parts[index])
    .find((part) => part?.noun?.pronoun && !(view.lexed.language === 'es' && clitic.test(part.word)))
  const first = own[0] ?? verb
  if (pronoun) return { speaker: null, first, pronoun: pronoun.noun?.head ?? null, empty: false }
  const direct = headOf(parts, own, verb)
  if (direct !== null) return { speaker: direct, first: Math.min(first, direct), pronoun: null, empty: false }
  // Only adverbs and "in a statement" stand before the verb: the subject stands before the comma.
  const others =
    own.length === 0 || isAdjunct(parts, own) ? groups.slice(1).filter((group) => group.length > 0) : []
  const heads = others.filter((group) => {
    const at = isAdjunct(parts, group) ? null : headOf(parts, group, verb)
    return at !== null && !isOfVerb(parts, at)
  })
  // "a port in Arcos, the local commander, Luis Mora, told": what stands before the office may be no speaker.
  const outer = heads.findLast((group) => isSourceAt(parts, headOf(parts, group, verb))) ?? heads.at(-1)
  const head = outer ? headOf(parts, outer, verb) : null
  if (head === null || !outer) {
    const nouns = own.some((index) => parts[index]?.noun && parts[index - 1]?.kind !== 'preposition')
    return { speaker: null, first, pronoun: null, empty: !nouns && view.lexed.language === 'es' }
  }
  const speaker = nameBeside(parts, head, heads[heads.indexOf(outer) - 1])
  return { speaker, first: Math.min(head, speaker), pronoun: null, empty: false }
}

/** "said police and troops were taking over": what follows has a verb of its own, and so is what is said. */
function isClause(parts: readonly Part[], verb: number): boolean {
  // ", says the association that represents them": what follows the speaker tells who that is.
  if (isSourceAt(parts, verb + 1) && parts[verb + 2]?.word === 'that') return false
  for (let i = verb + 1; i < parts.length; i++) {
    const part = parts[i]
    if (!part || /^(?:stop|comma|relative|subordinator|quote)$/.test(part.kind)) return part?.word === 'that'
    if (part.verb?.form === 'finite') return true
  }
  return false
}

/** "confirmó el Snai", "said the minister, Ana Vela": the speaker follows the verb. */
export function subjectAfter(view: SentenceView, parts: readonly Part[], verb: number): number | null {
  if (view.lexed.language === 'en' && (parts[verb]?.verb?.lemma === 'tell' || isClause(parts, verb)))
    return null
  const [own = [], second] = groupsAfter(view, parts, verb)
  const first = parts[own[0] ?? -1]?.noun
  const told = mayBeInside(parts, verb)
  const few = (at: number) => areFew(parts, verb, at) || someOf(parts, at, { told }) !== null
  if (!first || (first.count && !few(own[0] ?? -1))) return null
  const head = headOf(
    parts,
    own.filter((index) => parts[index]?.noun || parts[index]?.kind === 'preposition'),
    verb,
  )
  return head === null ? null : nameBeside(parts, head, second)
}
