import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate, Story } from './candidate'
import { hasClass, isNoun, isVerb, type VerbGroup } from './grammar/chunk'
import { type SentenceView, wordAt } from './grammar/sentence-view'
import { subjectOf } from './grammar/subject'
import { illness, isIllness, isOfIllness, itself, leads, namesIllness, tellsIllness } from './illness-words'
import type { NounClass } from './lexicon/noun-classes'
import { namesOutbreak, tellsOfOtherDeath, tellsOfOutbreak } from './whole-article/outbreak'

/** Deaths of which the sentence itself, or the whole report, says that an illness or hunger caused them: no toll of violence. */

/** Behind a token, past where and when: "killed in Haiti on Monday by cholera". */
function pastPlaces(view: SentenceView, end: number): number {
  let at = (view.chunkOf[end] ?? -1) + 1
  for (;;) {
    const [chunk, next] = [view.chunks[at], view.chunks[at + 1]]
    const isPlace = isNoun(next) && next.place !== null && !next.count
    if (chunk?.kind === 'date') at++
    else if (chunk?.kind === 'preposition' && (next?.kind === 'date' || isPlace)) at += 2
    else return chunk?.first ?? -1
  }
}

const takes = /^(?:kill|claim|cause|leave|take|matar|causar|provocar|dejar|cobrar)$/

/** "epidemic which killed". */
function relativeOf(view: SentenceView, verb: VerbGroup) {
  const at = view.chunks.indexOf(verb)
  const noun = view.chunks[at - 2]
  return view.chunks[at - 1]?.kind === 'relative' && isNoun(noun) ? noun : null
}

/** "Cholera has killed three", "an epidemic of cholera left 12 dead", "a cholera epidemic which killed 10,000"; "a riot over the virus left" is none. */
const isByIllness = (view: SentenceView, verbs: readonly VerbGroup[]): boolean =>
  verbs.some((verb) => {
    if (verb.passive || !takes.test(verb.lemma)) return false
    const who = subjectOf(view, verb) ?? relativeOf(view, verb)
    if (!who) return false
    const last =
      itself.test(who.head) && /^(?:of|de)$/.test(wordAt(view, who.last + 1)) ? who.last + 3 : who.last
    return namesIllness(view, who.first, Math.min(last, verb.first - 1))
  })

const infects = /^(?:infect|sicken|contract|enferm|contagi|contraer)/

/** "died", "died in Tarsis", not "died in an ambush". */
function isDeathAlone(view: SentenceView, verb: VerbGroup | null): boolean {
  if (!verb?.senses.includes('die')) return false
  const [link, what] = view.chunks.slice((view.chunkOf[verb.last] ?? 0) + 1)
  return link?.kind !== 'preposition' || !isNoun(what) || what.place !== null || what.classes.includes('time')
}

/** "Ebola has infected 64 people and 31 of them have died", "has tuberculosis, and six died of it": named before, and meant again. */
function isOfSuch(view: SentenceView, { anchor, verb, phrase }: Candidate): boolean {
  const own = verb?.last ?? anchor
  const [of, it] = [wordAt(view, own + 1), wordAt(view, own + 2)]
  if (leads.test(of) && /^(?:it|ella|ello)$/.test(it) && namesIllness(view, 0, own)) return true
  const them = phrase === null ? undefined : view.chunks[phrase + 2]
  const ofThem = isNoun(them) && /^(?:them|whom|ell[oa]s)$/.test(them.head)
  const spread = view.verbs.find(({ verb: other }) => infects.test(other.lemma) && other.last < anchor)
  return ofThem && spread !== undefined && isDeathAlone(view, verb) && namesIllness(view, 0, anchor)
}

/** "there is cholera: the ministry has confirmed three deaths": what the colon opens. */
function isBehindColon(view: SentenceView, { anchor, verb }: Candidate): boolean {
  const colon = view.lexed.tokens.findLastIndex(({ norm }, at) => norm === ':' && at < anchor)
  const there = isVerb(view.chunks[(view.chunkOf[colon - 1] ?? 0) - 1])
  return colon > 0 && there && !verb?.senses.includes('kill') && isIllness(view, colon - 1)
}

/** "3,700 cholera cases and 80 deaths", "cases of measles rose to 1,200 and deaths to 14": told beside those who have it. */
function isBesideCases(view: SentenceView, { verb }: Candidate): boolean {
  const at = view.lexed.tokens.findIndex(({ norm }) => /^(?:cases|infections|casos|contagios)$/.test(norm))
  const near = [at - 1, at + 2, at + 3].some((token) => illness.test(wordAt(view, token)))
  return at >= 0 && near && !verb?.senses.includes('kill')
}

const counts =
  /^(?:deaths?|dead|fatalit(?:y|ies)|toll|decesos?|muertes?|muertos?|fallecid[oa]s?|fallecimientos?)$/

/** "The number of cholera deaths passed 300", "los muertos por dengue suben a 31": a number by itself, of the dead named last before it. */
function isOfNamedDeaths(view: SentenceView, { evidence, phrase }: Candidate): boolean {
  const isBare = view.counted.some(({ index, bare }) => index === phrase && bare)
  const deaths = view.chunks.findLast(
    (chunk) => isNoun(chunk) && counts.test(chunk.head) && chunk.last < evidence.first,
  )
  return (
    isBare &&
    deaths !== undefined &&
    (namesIllness(view, deaths.first, deaths.last) || isOfIllness(view, deaths.last + 1))
  )
}

/** Is fighting told from a token on, or of a gang that none counts? */
const fightsIn = ({ chunks, counted }: SentenceView, from: number, ...who: NounClass[]): boolean =>
  chunks.some(
    (chunk, at) =>
      isNoun(chunk) &&
      chunk.first >= from &&
      hasClass(chunk, 'violence', ...who) &&
      !counted.some(({ index }) => index === at),
  )

/** "Of cholera the prison counts three deaths", "de covid han muerto doce", "; by illness 130": set before what it brought about. */
function isFronted(view: SentenceView, { anchor, verb }: Candidate): boolean {
  if (verb?.senses.includes('kill')) return false
  for (let at = anchor - 1; at >= 0 && !/^[;:.]$/.test(wordAt(view, at)); at--) {
    // "Por la enfermedad del jefe no hubo orden y murieron 14 en el motín."
    if (/^(?:conj|subord|relative)/.test(view.chunks[view.chunkOf[at] ?? -1]?.kind ?? '')) return false
    const opens = at === 0 || /^[,;:]$/.test(wordAt(view, at - 1))
    if (opens && isOfIllness(view, at)) return !fightsIn(view, at)
    // "of which 1,544 ..., 116 ...": no further than the comma before it.
    if (wordAt(view, at) === ',') return false
  }
  return false
}

const named = signOfWords('virus infection epidemic outbreak infeccion epidemia brote')

/** "Two have died of it", "dead of it", "murieron de eso", where one of the last sentences names an illness. */
function isOfOneTold(view: SentenceView, { evidence, verb, phrase }: Candidate, { earlier }: Story): boolean {
  const noun = view.chunks[phrase ?? -1]
  const ends = [evidence.last, verb?.last ?? -1, noun?.last ?? -1]
  const of = view.lexed.tokens.findIndex(
    (_, at) =>
      /^(?:of|from|de)$/.test(wordAt(view, at)) &&
      /^(?:it|ella|ello|eso|esto)$/.test(wordAt(view, at + 1)) &&
      (ends.includes(at - 1) ||
        /^(?:dead|died|muert[oa]s|murieron|muerto)$/.test(wordAt(view, at - 1)) ||
        at === 0),
  )
  if (of < 0 || verb?.senses.includes('kill')) return false
  const lately = [...earlier.slice(-3).map((told) => told.view), view]
  const since = lately.findLastIndex((told) => tellsIllness(told) || holds(told, named))
  // "In March the virus came. A riot broke out, and five died of it."
  return since >= 0 && !lately.slice(since).some((told) => fightsIn(told, 0, 'gang'))
}

function isOfIll(view: SentenceView, candidate: Candidate): boolean {
  const { evidence, verb, phrase, likeness } = candidate
  const counted = view.phrases.find(({ index }) => index === phrase)
  const who = counted?.noun ?? evidence
  const linked =
    counted?.links.flatMap(({ verb, via }) => (via === 'main' || via === 'shared' ? [verb] : [])) ?? []
  const verbs = [...new Set([...(verb ? [verb] : []), ...linked])]
  const next = view.chunks[(phrase ?? -2) + 1]
  const told = [evidence, counted?.noun, isVerb(next) ? next : undefined, ...verbs, ...(likeness ?? [])]
  // "Three doctors of the Ebola team": who is not called dead is not said to be dead of it, but "murieron doce personas de cólera".
  const diedJustBefore =
    verbs.some(({ last, senses }) => senses.includes('die') && last + 1 === who.first) &&
    wordAt(view, who.last + 1) !== 'del'
  const deed = view.chunks[counted?.governor?.noun ?? -1]
  const isDead =
    diedJustBefore ||
    // "the deaths of 12 children from cholera".
    (isNoun(deed) && deed.classes.includes('death')) ||
    itself.test(counted?.noun.head ?? 'dead') ||
    counted?.noun.classes.some((name) => name === 'dead' || name === 'death')
  return (
    // "12 cholera victims".
    namesIllness(view, who.first, who.last) ||
    told.some(
      (range) =>
        range &&
        (isDead || range.first > who.last || range.last < who.first) &&
        (isOfIllness(view, range.last + 1) || isOfIllness(view, pastPlaces(view, range.last))),
    ) ||
    isByIllness(view, verbs) ||
    isOfSuch(view, candidate) ||
    isBesideCases(view, candidate) ||
    isOfNamedDeaths(view, candidate) ||
    isBehindColon(view, candidate) ||
    isFronted(view, candidate) ||
    // "nine were stabbed and two died, dos por tuberculosis": the number alone.
    (evidence.last === who.last && !verb?.senses.includes('kill') && isOfIllness(view, who.last + 1))
  )
}

/** "Two deaths had been confirmed", in a report of an outbreak; "200 are dead and 2,600 ill in a cholera outbreak", in any. */
const isOfOutbreak = (view: SentenceView, { verb }: Candidate, { views }: Story): boolean =>
  !verb?.senses.includes('kill') &&
  (tellsOfOutbreak(views) || (namesOutbreak(view) && tellsIllness(view) && !tellsOfOtherDeath(view)))

/** "31 died of dengue, 12 of them in X": a share of those told just before. */
function isOfThem(view: SentenceView, { phrase, quantity, verb }: Candidate, whole: Candidate): boolean {
  const them = phrase === null ? undefined : view.chunks[phrase + 2]
  return (
    isNoun(them) &&
    /^(?:them|whom|which|ell[oa]s)$/.test(them.head) &&
    !verb?.senses.includes('kill') &&
    (whole.quantity?.value ?? 0) > (quantity?.value ?? 0)
  )
}

/** "Two have died of it, and nine in the others": what leans on them, where nobody killed them. */
const leansOn = (
  view: SentenceView,
  { model, verb, evidence }: Candidate,
  ill: ReadonlySet<Candidate>,
): boolean =>
  model?.kind === 'killed' &&
  // "1,544 of natural causes and ten by other inmates".
  !/^(?:by|of|from|por|de|a)$/.test(wordAt(view, evidence.last + 1)) &&
  !holds(view, byForce) &&
  !verb?.senses.includes('kill') &&
  [...ill].some(({ phrase }) => phrase === model.phrase)

/** Those counted as killed whom an illness or hunger took are counted by what they died of. */
export function byIllness(view: SentenceView, taken: readonly Candidate[], story: Story): Candidate[] {
  const dead = taken.filter(({ kind, quantity }) => kind === 'killed' && quantity)
  if (dead.length === 0) return [...taken]
  const here = tellsIllness(view) || holds(view, naturally)
  const ill = new Set(
    dead.filter(
      (c) => (here && isOfIll(view, c)) || isOfOneTold(view, c, story) || isOfOutbreak(view, c, story),
    ),
  )
  if (ill.size === 0) return [...taken]
  for (const [at, c] of dead.entries()) {
    const whole = dead[at - 1]
    if (whole && ill.has(whole) && isOfThem(view, c, whole)) ill.add(c)
    if (leansOn(view, c, ill)) ill.add(c)
  }
  return taken.map((c) =>
    ill.has(c) ? { ...c, kind: 'other_count', unit: 'deaths from illness or hunger' } : c,
  )
}
const naturally = signOfWords('natural naturales')
const byForce = signOfWords(
  'violence violencia shot stabbed murdered killed fights riots homicidios asesinados motin motines',
)
