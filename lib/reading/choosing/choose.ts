import type { Candidate } from '@/lib/reading/candidate'
import { type Chunk, isNoun, type NounPhrase, prepositionOf } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { freedBesides, freedInList } from '@/lib/reading/kinds/captives/freed/freed-list'
import { isHeldAndFreed, isHeldBeforeFreed } from '@/lib/reading/kinds/captives/held-and-freed'
import { familyMembers } from '@/lib/reading/lexicon/alternatives'
import { people } from '@/lib/reading/lexicon/noun-classes'
import { boats, buses, cars } from '@/lib/reading/lexicon/vehicles'
import { toQuantity } from '@/lib/text/bounds'
import { wordLike } from '@/lib/text/word-set'

/** Which of the claims that the kinds found in a sentence are its claims. */

/** "freed the guards and clerks who had been held": the holding is told by the freeing. */
function withoutBackground(chosen: Candidate[]): Candidate[] {
  const freed = chosen.some(({ kind }) => kind === 'hostages_freed')
  return chosen.filter((c) => !(freed && c.kind === 'hostages_held' && !c.quantity && c.rank >= 4))
}

/** "fue baleado y murió": one person, told of once. */
const isDeadBesides = (c: Candidate, chosen: readonly Candidate[]): boolean =>
  c.kind === 'injured' &&
  c.phrase !== null &&
  chosen.some((o) => o.kind === 'killed' && o.phrase === c.phrase)

/** "along with his driver", "junto a su asesor": one more than those of whom the verb tells. */
const isCompanion = (view: SentenceView, anchor: number): boolean =>
  /^(?:with|con|a)$/.test(wordAt(view, anchor - 1)) &&
  /^(?:along|together|junto|juntos)$/.test(wordAt(view, anchor - 2))

/** One person whom no number tells, alone or in a row. */
const isSingle = (view: SentenceView, { quantity, verb, anchor }: Candidate): boolean =>
  quantity?.form === 'implicit' && verb !== null && !isCompanion(view, anchor)

const ofSeveral = /^(?:were|are|have|fueron|son|han|\w+ron)$/
/** "were killed", "resultaron heridos", "murieron". */
function isOfSeveral({ lexed }: SentenceView, verb: Candidate['verb']): boolean {
  if (!verb) return false
  return lexed.tokens.slice(verb.first, verb.last + 1).some(({ norm }) => ofSeveral.test(norm))
}

/** "a un vigilante y a la subdirectora": each with a preposition of its own. */
const beforeTo = (chunks: readonly Chunk[], at: number): number =>
  prepositionOf(chunks[at - 1]) === 'a' ? at - 1 : at

/** Where the noun stands that a row goes on from: "a guard, a cook", or at its end "and a nurse", ", and a nurse"; -1 for none. */
function beforeInRow(chunks: readonly Chunk[], noun: number, isEnd: boolean): number {
  const at = beforeTo(chunks, noun)
  const joint = chunks[at - 1]
  if (!isEnd) return joint?.kind === 'comma' ? at - 2 : -1
  if (joint?.kind !== 'conjunction' || !/^(?:and|y|e)$/.test(joint.word)) return -1
  return chunks[at - 2]?.kind === 'comma' ? at - 3 : at - 2
}

const kin = wordLike(familyMembers, 'partner mujer pareja')

/** "his wife and son", "cuya esposa e hijo", not "his wife and mother of his children": two of one family. */
function isOfFamily({ chunks }: SentenceView, first: number, end: number): boolean {
  const [one, other] = [chunks[first], chunks[end]]
  return (
    isNoun(one) &&
    isNoun(other) &&
    kin.test(one.head) &&
    kin.test(other.head) &&
    one.head !== other.head &&
    !/^(?:of|de)$/.test(prepositionOf(chunks[end + 1]))
  )
}

/**
 * "A guard, a cook and a nurse died", "the mayor and his driver were killed": the nouns of people told one by one up to this one,
 * where each has an article and may be anybody, or the verb is of several. Alone where no row ends with it.
 */
function rowUpTo(view: SentenceView, { phrase, verb }: Candidate): NounPhrase[] {
  const several = isOfSeveral(view, verb)
  const behind = somebodyBehind(view, phrase, verb)
  const end =
    behind !== null && (several || view.chunks[behind - 1]?.kind === 'preposition') ? behind : (phrase ?? -1)
  // "the director and a guard died": each with an article of its own.
  const first = beforeInRow(view.chunks, end, true)
  const isPair =
    first >= 0 &&
    view.chunks[first + 1]?.kind === 'conjunction' &&
    view.chunks[beforeTo(view.chunks, first) - 1]?.kind !== 'comma'
  const mayBeSeveral =
    several || (view.lexed.language === 'en' && !/^(?:was|is|has)$/.test(wordAt(view, verb?.first ?? -1)))
  const isFamily = isPair && mayBeSeveral && isOfFamily(view, first, end)
  const isSomebody = (chunk: Chunk | undefined): chunk is NounPhrase =>
    isNoun(chunk) &&
    !chunk.plural &&
    !chunk.count &&
    (chunk.classes.some((name) => people.has(name)) || chunk === view.chunks[behind ?? -1]) &&
    (isFamily || (several || isPair ? chunk.determiner !== null : chunk.determiner === 'indefinite'))
  const row: NounPhrase[] = []
  for (let at = end; at >= 0; at = beforeInRow(view.chunks, at, row.length === 1)) {
    const noun = view.chunks[at]
    // "a un funerario, a su esposa y a su bebé": of a row with somebody unknown in it no part is the whole.
    if (!isSomebody(noun)) return isNoun(noun) && beforeTo(view.chunks, at) < at ? [] : row
    row.unshift(noun)
  }
  return row
}

const noPerson = wordLike(
  ...[cars, buses, boats],
  'dog horse cow goat animal house home building shop church school village town',
  'perro caballo vaca casa edificio tienda iglesia escuela',
)

/** An unknown word behind "y a la" may be anything: "y a la una", "y a la esperanza"; so end names of those who do or hold something. */
const doer = /(?:[^h]or|[^h]ora|[^h]er[oa]|ista|[ae]nt[ea]|[ei]nd[oa]|log[oa]|grafo|ari[oa]|an[oa]|ic[oa])$/

/** Not "y a la subdirectora la tomaron": a clause of its own. */
const isEndOfRow = (next: Chunk | undefined): boolean =>
  !next || /^(?:preposition|stop|comma|date|relative)$/.test(next.kind)

/** "A night guard and the vice-principal were shot dead": where stands who is killed with someone, by a word that no list knows. */
function somebodyBehind(
  { chunks }: SentenceView,
  phrase: number | null,
  verb: Candidate['verb'],
): number | null {
  if (phrase === null) return null
  const isTo = prepositionOf(chunks[phrase + 2]) === 'a'
  const at = phrase + (isTo ? 3 : 2)
  const [joint, noun, next] = [chunks[phrase + 1], chunks[at], chunks[at + 1]]
  const isSomebody =
    joint?.kind === 'conjunction' &&
    /^(?:and|y|e)$/.test(joint.word) &&
    isNoun(noun) &&
    noun.classes.length === 0 &&
    noun.place === null &&
    noun.determiner !== null &&
    !noun.pronoun &&
    !noun.vague &&
    !noPerson.test(noun.head) &&
    (isTo
      ? prepositionOf(chunks[phrase - 1]) === 'a' && (noun.owned || doer.test(noun.head)) && isEndOfRow(next)
      : next === verb)
  return isSomebody ? at : null
}

/** One of a row of people stands for them all. */
function withThoseBeside(view: SentenceView, single: Candidate, found: readonly Candidate[]): Candidate {
  const told = found.filter(({ kind, verb }) => kind === single.kind && verb === single.verb)
  const rows = told
    .map((c) => rowUpTo(view, c))
    .filter((row) => row.some(({ first }) => first === single.anchor))
  const row = rows.sort((a, b) => b.length - a.length)[0]
  const [first, last] = [row?.[0], row?.at(-1)]
  if (!row || row.length < 2 || !first || !last) return single
  return {
    ...single,
    quantity: toQuantity(row.length, 'exact', 'implicit'),
    unit: told.every(({ unit }) => unit === single.unit) ? single.unit : 'people',
    evidence: { first: first.first, last: last.last },
  }
}

/** The closest kind wins a phrase; two names of one person under one verb are one claim, a row of people is a claim of them all. */
export function choose(view: SentenceView, found: Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const candidate of found) {
    if (isHeldBeforeFreed(candidate, found)) continue
    const both = isHeldAndFreed(view, candidate, found)
    const key = both
      ? `held ${candidate.phrase}`
      : isSingle(view, candidate)
        ? `${candidate.kind} ${candidate.verb?.first}`
        : candidate.phrase === null || candidate.kind === 'unconfirmed_report'
          ? `${candidate.kind} ${candidate.evidence.first}`
          : `phrase ${candidate.phrase}`
    const known = best.get(key)
    if (!known || candidate.rank < known.rank) best.set(key, candidate)
  }
  const kept = [...best.values()].map((c) => (isSingle(view, c) ? withThoseBeside(view, c, found) : c))
  const chosen = freedInList(view, freedBesides(view, withoutBackground(kept)))
  return chosen.filter(
    (c) => !isDeadBesides(c, chosen) && (c.quantity || c.verb === null || !isNumbered(view, c, chosen)),
  )
}

/** "son dos los directores asesinados": the number of the same people stands beside them. */
function isNumbered(view: SentenceView, c: Candidate, chosen: readonly Candidate[]): boolean {
  const noun = view.chunks[c.phrase ?? -1]
  const known =
    noun?.kind === 'noun' &&
    (noun.determiner === 'definite' || (c.phrase === 0 && noun.plural && !noun.vague))
  return chosen.some(
    (other) =>
      other.quantity && other.kind === c.kind && ((other.unit === c.unit && other.verb === c.verb) || known),
  )
}
