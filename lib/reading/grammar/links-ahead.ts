import { people } from '../lexicon/noun-classes'
import { type Chunk, isNoun, isVerb, type NounPhrase, type VerbGroup } from './chunk'
import { isSpeech, type Link, silent, subjectRole } from './link'
import { isPartOfThem, relativeLink } from './relative'

/** After a preposition: its noun and what is listed with it. Gives the index after them. */
function skipPhrase(chunks: Chunk[], at: number): number {
  let next = at + 1
  while (chunks[next]?.kind === 'preposition' || chunks[next]?.kind === 'quote') next++
  if (!isNoun(chunks[next]) && chunks[next]?.kind !== 'date') return next
  next++
  // "in Tuesday's fight".
  const owned = chunks[next]
  if (isNoun(owned) && owned.owned) next++
  for (;;) {
    const joint = chunks[next]
    const after = chunks[next + 1]
    const listed = joint?.kind === 'comma' || joint?.kind === 'conjunction'
    if (!listed || !isNoun(after) || !after.place || after.count) return next
    next += 2
  }
}

/** From a comma, the index after the comma that closes the insertion, or null where it is no insertion. */
function closingComma(chunks: Chunk[], at: number): number | null {
  const opener = chunks[at + 1]
  // "20 heridos, pero dos cuerpos, calcinados, aparecieron": another clause.
  if (opener?.kind === 'conjunction' && /^(?:pero|but|sino|mas)$/.test(opener.word)) return null
  const clause = opener?.kind === 'preposition' && /^(?:as|como|segun)$/.test(opener.word)
  for (let i = at + 1; i < chunks.length && i - at < 14; i++) {
    const chunk = chunks[i]
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'subordinator') return null
    // "Nine guards, the minister said on Monday, were freed": who says so stands between.
    const told = isVerb(chunk) && isSpeech(chunk) && !chunk.passive
    if (isVerb(chunk) && chunk.form === 'finite' && !clause && !told && chunk.lemma !== 'include') return null
    if (chunk.kind === 'comma') return i + 1
  }
  return null
}

const isItem = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && (chunk.count !== null || chunk.determiner === 'indefinite')

/** "two guards, a visitor and three inmates were killed": from a comma, the index after the last of the list, or null. */
function listEnd(chunks: Chunk[], comma: number): number | null {
  for (let i = comma; ; i += 2) {
    if (!isItem(chunks[i + 1])) return null
    const joint = chunks[i + 2]?.kind
    if (joint === 'conjunction') return isItem(chunks[i + 3]) ? i + 4 : null
    if (joint !== 'comma') return null
  }
}

/** `aside` is told of the noun listed last, and of this one where nothing else is: "12 guards and two clerks who were held". */
type Walk = { links: Link[]; aside: Link | null; shared: boolean; inRelative: boolean }

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

/** "fueron sacados de su casa", "intercepted by a car": no people of whom the second verb might tell. */
const isApart = ({ classes, plural, name }: NounPhrase): boolean =>
  name === null && (!plural || !classes.some((of) => people.has(of)))

/** "were seized in seven prisons and freed". */
const isWhere = ({ classes }: NounPhrase): boolean =>
  classes.some((name) => name === 'prison' || name === 'area')

/** "were seized at X on Monday and later freed": where and when stand between the verbs. */
const isPlaceNext = (chunks: Chunk[], at: number): boolean => {
  const noun = chunks[at + 1]
  return (
    chunks[at]?.kind === 'preposition' &&
    (noun?.kind === 'date' ||
      (isNoun(noun) && (noun.count ? isWhere(noun) : noun.place !== null || isApart(noun))))
  )
}

/** "estuvo retenido y después fue liberado": no clause of its own. */
const isThen = (chunks: Chunk[], at: number): boolean => {
  const then = chunks[at]
  return (
    then?.kind === 'subordinator' &&
    /^(?:despues|luego|posteriormente|then|later)$/.test(then.word) &&
    isVerb(chunks[at + 1])
  )
}

/** "was ambushed on her way to work and shot". */
const isOnTheWay = (chunks: Chunk[], at: number): boolean => {
  const [way, verb] = [chunks[at - 1], chunks[at]]
  return isVerb(verb) && verb.form === 'infinitive' && isNoun(way) && way.head === 'way'
}

/** "resultaron heridas y se fugaron 30 reos", "y murieron dos": in Spanish who flees or dies may stand behind the verb. */
const hasOwnSubject = ({ lemma, form, senses }: VerbGroup, next: Chunk | undefined): boolean =>
  form === 'finite' &&
  /[aei]r$/.test(lemma) &&
  senses.some((sense) => sense === 'escape' || sense === 'die') &&
  isNoun(next) &&
  next.count !== null &&
  (next.head === '' || next.classes.some((name) => people.has(name)))

/** "were overpowered and taken hostage", "was seized and later killed": a second verb of the same subject. */
function joinedVerb(chunks: Chunk[], at: number): Link | null {
  const first = chunks[at]
  let i = at + 1
  while (silent.has(chunks[i]?.kind ?? 'stop') || isPlaceNext(chunks, i))
    i = isPlaceNext(chunks, i) ? skipPhrase(chunks, i) : i + 1
  // "climbed the fence of the jail and got away": a thing that the first verb acts on.
  const thing = chunks[i]
  if (
    isVerb(first) &&
    !first.passive &&
    isNoun(thing) &&
    !thing.count &&
    thing.classes.every((name) => name === 'thing') &&
    !thing.name
  )
    i++
  while (silent.has(chunks[i]?.kind ?? 'stop') || isPlaceNext(chunks, i))
    i = isPlaceNext(chunks, i) ? skipPhrase(chunks, i) : i + 1
  if (isOnTheWay(chunks, i)) i++
  if (chunks[i]?.kind === 'comma') i++
  if (chunks[i]?.kind !== 'conjunction') return null
  i++
  while (silent.has(chunks[i]?.kind ?? 'stop') || isThen(chunks, i)) i++
  const verb = chunks[i]
  if (!isVerb(first) || !isVerb(verb) || verb.form === 'infinitive' || verb.form === 'gerund') return null
  if (hasOwnSubject(verb, chunks[i + 1])) return null
  const passive = first.passive && !verb.passive && !isNoun(chunks[i + 1])
  const role = verb.passive || passive ? 'theme' : subjectRole(verb)
  return { verb, role, via: 'joined' }
}

/** "los trabajadores propios y de contratistas asesinados". */
function isOfMore(chunks: Chunk[], at: number): boolean {
  const of = chunks[at + 1]
  if (of?.kind !== 'preposition' || of.word !== 'de') return false
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

/** "told the agency that 20 had died": what it was told, not who it is. */
const isWhatIsTold = (chunks: Chunk[], at: number, from: number): boolean => {
  const [verb, that] = [chunks[from - 1], chunks[at]]
  return (
    at === from + 1 &&
    isVerb(verb) &&
    tellsWhom.test(verb.lemma) &&
    !verb.passive &&
    that?.kind === 'relative' &&
    that.word === 'that'
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

const isLetGo = ({ form, senses, lemma }: VerbGroup): boolean =>
  form === 'reduced' && (senses.includes('free') || lemma === 'devolver')

/** The verbs to the right of the phrase of which it is the subject or to which it belongs. */
export function linksAhead(chunks: Chunk[], from: number): Link[] {
  const walk: Walk = { links: [], aside: null, shared: false, inRelative: false }
  const contact = contactLink(chunks, from)
  if (contact) return [contact]
  for (let i = from + 1; i < chunks.length; ) {
    const chunk = chunks[i]
    if (!chunk) break
    if (silent.has(chunk.kind)) i++
    else if (chunk.kind === 'preposition') i = skipPhrase(chunks, i)
    else if (chunk.kind === 'relative') {
      if (isWhatIsTold(chunks, i, from)) break
      const { link, next } = relativeLink(chunks, i, from)
      if (isOfThing(chunks, i, from) || isOfNearer(chunks, i, walk)) walk.inRelative = true
      else if (link && walk.shared) walk.aside = link
      else if (link) walk.links.push(link)
      walk.inRelative = true
      i = next
    } else if (isVerb(chunk)) {
      // "the governor, who counted seven officers slain": the participle is said of the officers.
      if (walk.inRelative && chunk.form === 'reduced' && isNoun(chunks[i - 1])) {
        i++
        continue
      }
      if (meetVerb(chunk, walk)) {
        const second = joinedVerb(chunks, i)
        if (second) walk.links.push(second)
        break
      }
      i++
    } else if (chunk.kind === 'comma') {
      if (isPartOfThem(chunks, i + 1)) break
      const list = walk.inRelative ? null : listEnd(chunks, i)
      const next = chunks[i + 1]
      if (walk.shared && isVerb(next) && (next.form === 'finite' || closingComma(chunks, i) === null)) {
        // "Thirteen people, twelve men and a woman, were shot": the list only described them.
        walk.shared = false
        i++
        continue
      }
      if (chunks[i + 1]?.kind === 'relative') i++
      else if (list !== null && isItem(chunks[from])) {
        walk.shared = true
        i = list
      } else {
        const next = walk.inRelative ? i + 1 : closingComma(chunks, i)
        // "seized nine guards, released hours later".
        const after = chunks[i + 1]
        if (next === null && i === from + 1 && isVerb(after) && isLetGo(after))
          walk.links.push({ verb: after, role: 'theme', via: 'reduced' })
        if (next === null) break
        const aside = chunks[i + 1]
        // "Two guards, taken as hostages, were let go".
        // Not "Quince de ellos, heridos dos, fueron llevados": that is said of the two.
        const ofOthers = isNoun(chunks[i + 2]) && (chunks[i + 2] as NounPhrase).count !== null
        if (isVerb(aside) && aside.form === 'reduced' && !walk.inRelative && !walk.shared && !ofOthers)
          walk.links.push({ verb: aside, role: 'theme', via: 'reduced' })
        i = next
      }
    } else if (chunk.kind === 'conjunction' && isOfMore(chunks, i) && walk.links.length === 0) {
      i = skipPhrase(chunks, i + 1)
    } else if (chunk.kind === 'conjunction' && isNoun(chunks[i + 1])) {
      walk.shared = true
      i += 2
    } else if (isNoun(chunk) && chunks[i - 1]?.kind === 'comma' && closingComma(chunks, i) !== null)
      i = closingComma(chunks, i) ?? i + 1
    else if (isNoun(chunk) && walk.inRelative && !isSubjectPronoun(chunk) && chunks[i - 1]?.kind !== 'comma')
      i++
    else break
  }
  return walk.aside && walk.links.length === 0 ? [walk.aside] : walk.links
}
