import { type Chunk, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { gappedFate } from '@/lib/reading/grammar/counts/gapped'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isFate, type NounClass, people } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { hasOwnState } from './in-care'
import { type Meaning, meaning } from './meaning'

/** What stands right beside a phrase and says what befell it, without a verb: "16 wounded inmates", "along with two bodyguards". */

/** What may stand behind the last of a row: "125 guards and 14 clerks captive". */
const isStateOfRow = (name: NounClass): boolean => isFate(name) || name === 'hostage'

/** "18 are dead and 31 in hospital": the second verb is left out. */
const isInHospital = ({ chunks }: SentenceView, index: number): boolean => {
  const [joint, , within, where, next] = chunks.slice(Math.max(0, index - 1), index + 4)
  return (
    joint?.kind === 'conjunction' &&
    !isVerb(next) &&
    within?.kind === 'preposition' &&
    /^(?:in|en)$/.test(within.word) &&
    isNoun(where) &&
    /^(?:hospital|hospitals|hospitales|clinics?)$/.test(where.head)
  )
}

/** "seven died on the spot and two in hospital": where the others died stands beside where these did. */
function diedElsewhere({ chunks }: SentenceView, index: number): boolean {
  const at = chunks.findLastIndex(
    (chunk, i) => i < index && ((isVerb(chunk) && chunk.form === 'finite') || chunk.kind === 'stop'),
  )
  const verb =
    chunks[chunks[at - 1]?.kind === 'subordinator' || chunks[at - 2]?.kind === 'subordinator' ? at - 3 : at]
  const where = chunks
    .slice(chunks.indexOf(verb as Chunk) + 1, index - 1)
    .some(
      (chunk) => chunk.kind === 'preposition' || (chunk.kind === 'subordinator' && chunk.word === 'where'),
    )
  return (
    isVerb(verb) &&
    where &&
    (verb.senses.some((sense) => sense === 'die' || sense === 'kill') || /^(?:fall|caer)$/.test(verb.lemma))
  )
}

const isStill = (chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'adverb' && /^(?:aun|todavia|still|ya)$/.test(chunk.word)

/** What may stand before those it tells of: "700 displaced people", "two missing officers". */
const isTold = (name: NounClass): boolean =>
  isFate(name) || name === 'displaced' || name === 'missing' || name === 'evacuated'

/** "left 12 dead and four relatives of the mayor injured": what ends the words behind "of" is said of the four; "of the injured" is of others. */
function stateOfWhole({ chunks }: SentenceView, index: number): NounClass[] {
  const [before, , of, whole] = chunks.slice(Math.max(0, index - 1), index + 3)
  const joined = before?.kind === 'conjunction' && of?.kind === 'preposition' && of.word === 'of'
  if (!joined || !isNoun(whole) || whole.count || whole.last - whole.first < 2) return []
  return whole.determiner === 'definite' && /^(?:dead|injured|wounded|hurt|missing)$/.test(whole.head)
    ? whole.classes.filter(isTold)
    : []
}

/** "16 wounded inmates", "y cinco, heridos": what is said of them right beside them. */
export function stateBeside(view: SentenceView, { noun, bare, index, classes }: Phrase): Meaning | null {
  const behind = stateOfWhole(view, index)
  if (behind.length > 0 && noun.count && classes.some((name) => people.has(name)))
    return meaning(0.5, 'noun', { classes: behind })
  const own = noun.modifiers.length > 0 ? noun.modifiers.filter(isTold) : noun.modifiers
  if (own.length > 0 && classes.some((name) => people.has(name)))
    return meaning(0.5, 'noun', { classes: own })
  const [of, them, fate] = [view.chunks[index + 1], view.chunks[index + 2], view.chunks[index + 3]]
  const partitive = bare && of?.kind === 'preposition' && isNoun(them) && them.pronoun
  // "leaving a dozen of them dead".
  if (
    partitive &&
    isNoun(fate) &&
    !fate.count &&
    fate.classes.some((name) => name === 'dead' || name === 'hurt')
  )
    return meaning(0.5, 'noun', { classes: fate.classes })
  if (bare && isInHospital(view, index))
    return meaning(0.5, 'noun', { classes: [diedElsewhere(view, index) ? 'dead' : 'hurt'] })
  const after = view.chunks[index + 2]
  // "reportó 36 aún cautivos".
  const still = bare && isStill(view.chunks[index + 1]) && isNoun(after) && !after.count
  if (still && after.determiner === null && after.classes.some(isStateOfRow))
    return meaning(0.5, 'noun', { classes: after.classes })
  const isOther = noun.another && noun.head === '' && !noun.count && !noun.plural
  if (!(bare || isOther) || view.chunks[index + 1]?.kind !== 'comma') return null
  const next = view.chunks[index + 3]
  // "quince, heridos dos de ellos": said of the two.
  if (isVerb(after) && isNoun(next) && next.count !== null) return null
  if (isVerb(after) && after.form === 'reduced') return meaning(0.5, 'verb', { senses: after.senses })
  const told = isNoun(after) && !after.count && after.classes.some(isFate)
  // "los muertos son 15, los heridos 17": whose number follows.
  const ofNext = view.counted.some((one) => one.index > index && gappedFate(view, one)?.first === index + 2)
  return told && !ofNext ? meaning(0.5, 'noun', { classes: after.classes }) : null
}

/** "33 presos y un policía heridos": the participle of several is not of the one alone; "con heridas" is of both. */
function isOfBoth(view: SentenceView, last: number): boolean {
  const [one, state] = [view.chunks[last], view.chunks[last + 1]]
  if (!isNoun(one) || one.plural || (one.count?.value ?? 1) > 1 || !isVerb(state) || state.form !== 'reduced')
    return false
  const word = wordAt(view, state.first)
  return view.lexed.language === 'es' && (word === 'con' || /[oa]s$/.test(word))
}

const stateBehind = (chunk: Chunk | undefined): Meaning | null =>
  isVerb(chunk) && chunk.senses.some((sense) => harms.has(sense))
    ? meaning(0.4, 'verb', { senses: chunk.senses })
    : null
const harms = new Set<Sense>(['hurt', 'die', 'kill', 'seize', 'hold'])

/** "four inmates and one guard dead": what stands behind the last of a row is said of each. */
export function stateOfRow(view: SentenceView, { index, noun, classes }: Phrase): Meaning | null {
  if (!noun.count || !classes.some((name) => people.has(name)) || classes.some(isFate)) return null
  let joint = view.chunks[index + 1]
  for (let at = index + 2; joint?.kind === 'comma' || joint?.kind === 'conjunction'; at += 2) {
    const next = view.chunks[at]
    if (!isNoun(next) || next.place || !(next.count || next.determiner === 'indefinite')) return null
    const fate = next.classes.filter(isStateOfRow)
    if (fate.length > 0) {
      const behind = joint.kind === 'conjunction' && next.modifiers.some((name) => people.has(name))
      return behind ? meaning(0.5, 'noun', { classes: fate }) : null
    }
    if (joint.kind === 'conjunction' && isOfBoth(view, at)) return stateBehind(view.chunks[at + 1])
    if (joint.kind === 'conjunction' || !next.classes.some((name) => people.has(name))) return null
    joint = view.chunks[at + 1]
  }
  return null
}

const withWords = new Set(['with', 'con', 'a'])
const alongWords = new Set(['along', 'together', 'junto', 'juntos'])

const linking = new Set(['as', 'como', 'a'])

/** "as well as a police officer", "así como a un guía". */
export const isAsWell = (view: SentenceView, first: number): boolean => {
  if (!linking.has(wordAt(view, first - 1))) return false
  const [third, second, last] = [3, 2, 1].map((step) => wordAt(view, first - step))
  return (
    (third === 'as' && second === 'well' && last === 'as') ||
    (second === 'asi' && last === 'como') ||
    (third === 'asi' && second === 'como' && last === 'a')
  )
}

const shared: ReadonlySet<Sense> = new Set<Sense>(['escape', 'die', 'kill', 'seize', 'free'])

/** "huyó de la cárcel con otros 16 reos", "slipped out with 17 others": the verb before them tells of them too. */
function withOthers(view: SentenceView, { noun, index, classes }: Phrase): Meaning[] {
  // "with two others hurt".
  if (!noun.count || classes.some(isFate) || !(noun.another || /^(?:others|otr[oa]s)$/.test(noun.head)))
    return []
  const along =
    /^(?:con|with)$/.test(wordAt(view, noun.first - 1)) ||
    `${wordAt(view, noun.first - 2)} ${wordAt(view, noun.first - 1)}` === 'junto a'
  // "with two others in critical condition".
  if (!along || hasOwnState(view, index)) return []
  const verb = view.chunks.slice(0, index).findLast(isVerb)
  const alone = verb && (verb.passive || verb.senses.includes('escape') || verb.senses.includes('die'))
  const told = verb?.form === 'finite' && !verb.negated && verb.senses.some((sense) => shared.has(sense))
  const between = verb ? view.chunks.slice(view.chunks.indexOf(verb) + 1, index) : []
  const near = between.every(
    (chunk) =>
      !isNoun(chunk) || !chunk.count || chunk.classes.includes('time') || chunk.classes.includes('prison'),
  )
  return verb && alone && told && near && !between.some(({ kind }) => kind === 'stop')
    ? [meaning(0.4, 'verb', { senses: verb.senses, verb })]
    : []
}

/** "along with two bodyguards", "junto con dos escoltas": they share what befell those before them. */
export function companions(view: SentenceView, phrase: Phrase): Meaning[] {
  const others = withOthers(view, phrase)
  return others.length > 0 ? others : alongWith(view, phrase)
}

/** "along with 16 others", "junto con 16": right before the phrase. */
export const standsAlong = (view: SentenceView, { noun }: Pick<Phrase, 'noun'>): boolean =>
  withWords.has(wordAt(view, noun.first - 1)) && alongWords.has(wordAt(view, noun.first - 2))

function alongWith(view: SentenceView, { noun, index }: Phrase): Meaning[] {
  const along = standsAlong(view, { noun })
  if (!along && !isAsWell(view, noun.first)) return []
  const others = view.phrases.filter(
    (other) =>
      other.index < index &&
      (other.noun.count !== null ||
        // "Ana Vera was arrested together with 16 others": a name before whom the verb tells of.
        (other.noun.name !== null && view.lexed.language === 'en' && other.links.length > 0) ||
        other.classes.some((name) => people.has(name))),
  )
  const last = others.at(-1)
  // "brought out 300 volunteers, as well as 40 soldiers": what befell those beside them, not somebody before.
  const both = along ? others[0]?.links[0] : last?.links.find(({ via }) => via !== 'main')
  const link =
    last?.links.find(({ role, via }) => role === 'theme' && via === 'main') ??
    (along || others.length === 1 ? both : undefined)
  return link ? [meaning(2, 'verb', { senses: link.verb.senses, role: link.role, verb: link.verb })] : []
}

export const woundWords = signOfWords(
  'wound wounds injuries burns cuts bruises fractures herida heridas lesiones quemaduras fracturas',
)

/** "two colleagues with gunshot wounds", "sobrevivieron con heridas de bala". */
export function marked(view: SentenceView, { index, classes, bare, links }: Phrase): Meaning[] {
  if (!holds(view, woundWords) || (!bare && !classes.some((name) => people.has(name)))) return []
  // "two women, both of the staff, survived with wounds": the verb stands farther off.
  const alive = links.find(
    ({ verb, via }) =>
      via === 'main' && !verb.negated && /^(?:survive|escape|sobrevivir|salvar)$/.test(verb.lemma),
  )
  const from = alive ? Math.max(index, view.chunks.indexOf(alive.verb)) : index
  for (let i = from + 1; i <= from + 3; i++) {
    const chunk = view.chunks[i]
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'comma' || chunk.kind === 'relative') return []
    if (chunk.kind !== 'preposition' || !/^(?:with|con)$/.test(chunk.word)) continue
    const { tokens } = view.lexed
    const told = tokens.slice(chunk.first + 1, chunk.first + 5).some(({ norm }) => woundWords.words.has(norm))
    // "moved 90, ten of them with wounds": of the ten nothing else is told.
    const ofThem = bare && complementOf(view.chunks, index)?.pronoun === true
    return told ? [meaning(ofThem ? 0.5 : 5, 'noun', { classes: ['hurt'] })] : []
  }
  return []
}
