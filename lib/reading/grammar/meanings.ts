import { type NounClass, people } from '../lexicon/noun-classes'
import type { Sense } from '../lexicon/verb-senses'
import { otherOf } from './changes'
import { type Chunk, isNoun, isVerb, type VerbGroup } from './chunk'
import type { Phrase, SentenceView } from './sentence-view'

/**
 * One thing that the sentence says of a noun phrase: a class (the noun itself is "deaths", or the deaths are "of" it) or
 * a verb's sense with the part the phrase plays. The lower the rank, the closer it stands.
 */
export type Meaning = {
  rank: number
  source: 'noun' | 'verb' | 'copula' | 'of' | 'toll'
  classes: NounClass[]
  senses: Sense[]
  role: 'theme' | 'agent'
  verb: VerbGroup | null
}

const meaning = (rank: number, source: Meaning['source'], more: Partial<Meaning>): Meaning => ({
  rank,
  source,
  classes: [],
  senses: [],
  role: 'theme',
  verb: null,
  ...more,
})

const linkRank = { joined: 0.9, main: 1, reduced: 4, relative: 5, shared: 6 }
/** A participle that belongs to the noun beside this one tells least. */
const rankOf = (verb: VerbGroup, via: keyof typeof linkRank) =>
  linkRank[via] + (via === 'shared' && verb.form === 'reduced' ? 1 : 0)
const clauseEnd = new Set<Chunk['kind']>(['stop', 'subordinator', 'conjunction', 'relative'])

/** What stands on the other side of a copula: "the hostages were 12 officers", "in their hands are 133 guards". */
function copulaSubject(view: SentenceView, verb: VerbGroup): Partial<Meaning> {
  const classes: NounClass[] = []
  const senses: Sense[] = []
  for (let i = view.chunks.indexOf(verb) - 1; i >= 0; i--) {
    const chunk = view.chunks[i]
    if (!chunk || clauseEnd.has(chunk.kind)) break
    if (isVerb(chunk)) senses.push(...chunk.senses)
    if (isNoun(chunk)) classes.push(...chunk.classes, ...chunk.modifiers)
  }
  return { classes, senses: classes.length || senses.length ? senses : [], verb }
}

const stateClasses: Partial<Record<Sense, NounClass>> = {
  die: 'dead',
  kill: 'dead',
  hurt: 'hurt',
  seize: 'hostage',
  hold: 'hostage',
  free: 'freed',
  detain: 'detainee',
  escape: 'fugitive',
}

const fates: ReadonlySet<NounClass> = new Set<NounClass>([
  'dead',
  'death',
  'hurt',
  'hostage',
  'detainee',
  'fugitive',
])

/** Of a figure word's own phrase: what it counts ("death toll", "number of hostages"). */
function tollClasses(view: SentenceView, index: number): NounClass[] {
  const noun = view.chunks[index]
  if (!isNoun(noun)) return []
  const complement = view.chunks[index + 2]
  const own = noun.modifiers.filter((name) => fates.has(name))
  if (own.length > 0) return own
  const preposition = view.chunks[index + 1]
  const linked = preposition?.kind === 'preposition' && /^(?:of|de|del|among|entre)$/.test(preposition.word)
  const of = linked && isNoun(complement) ? [...complement.classes, ...complement.modifiers] : []
  const after = view.chunks[index + 3]
  const state = isVerb(after) && after.form === 'reduced' ? after.senses : []
  const told = Object.entries(stateClasses).flatMap(([sense, name]) =>
    state.some((s) => s === sense) ? [name] : [],
  )
  const all = told.length > 0 ? told : [...noun.modifiers, ...of]
  const said = all.filter((name) => name !== 'toll' && name !== 'label')
  // "put the toll at 31": a toll of nothing further is of the dead.
  return said.length === 0 && /^tolls?$/.test(noun.head) ? ['dead'] : said
}

/** The figure that a sentence moves: "the toll rose to 31", "corrigió la cifra a 12", "un saldo de 18". */
function tollBefore(view: SentenceView, phrase: Phrase): Meaning | null {
  const { governor, index } = phrase
  if (governor && !/^(?:to|a|de|of|at|in|en|from|desde|hasta|as)$/.test(governor.preposition)) return null
  const other = otherOf(view, phrase)
  for (let i = index - 1; i >= 0 && index - i < 16; i--) {
    const chunk = view.chunks[i]
    if (!chunk || chunk.kind === 'stop' || chunk.kind === 'subordinator') return null
    if (isNoun(chunk) && chunk.count && chunk !== phrase.noun && i !== other?.index) return null
    if (isNoun(chunk) && chunk.classes.includes('toll')) {
      const verb =
        view.chunks.slice(i + 1, index).find(isVerb) ?? view.chunks.slice(0, i).reverse().find(isVerb) ?? null
      return meaning(2, 'toll', { classes: tollClasses(view, i), verb })
    }
  }
  return null
}

/** "elevó a 68 la cifra de fallecidos", "suman 18 los muertos". */
function tollAfter(view: SentenceView, phrase: Phrase): Meaning | null {
  const other = otherOf(view, phrase)
  const [first, last] = other && other.index < phrase.index ? [other, phrase] : [phrase, other ?? phrase]
  const next = view.chunks[last.index + 1]
  const verb = first.governor?.verb == null ? first.links[0]?.verb : view.chunks[first.governor.verb]
  if (!isNoun(next) || !isVerb(verb)) return null
  const moves = verb.senses.includes('reach') || verb.senses.includes('be') || verb.senses.includes('correct')
  if (moves && next.determiner === 'definite' && !next.classes.includes('toll'))
    return meaning(2, 'toll', { classes: next.classes, verb })
  if (!next.classes.includes('toll')) return null

  return meaning(2, 'toll', { classes: tollClasses(view, last.index + 1), verb })
}

const costs: readonly Sense[] = ['cost', 'claim']

/** "the deaths of 119 inmates", "has cost the lives of 75". */
function governorMeaning(view: SentenceView, phrase: Phrase): Meaning[] {
  const { governor } = phrase
  if (governor?.noun == null || !/^(?:of|de|del|among|entre|a|to)$/.test(governor.preposition)) return []
  const noun = view.chunks[governor.noun]
  if (!isNoun(noun)) return []
  const held = view.phrases.find((other) => other.index === governor.noun)
  const costly =
    noun.classes.includes('life') && held?.links.some((l) => l.verb.senses.some((s) => costs.includes(s)))
  if (costly) return [meaning(2, 'of', { classes: ['death'], verb: held?.links[0]?.verb ?? null })]
  const of = governor.preposition === 'a' || governor.preposition === 'to' ? [] : noun.classes
  return of.length ? [meaning(2, 'of', { classes: of, verb: held?.links[0]?.verb ?? null })] : []
}

const known = new WeakMap<Phrase, Meaning[]>()

/** Everything that the sentence says of the phrase, closest first. Worked out once: every kind asks. */
export function meaningsOf(view: SentenceView, phrase: Phrase): Meaning[] {
  const before = known.get(phrase)
  if (before) return before
  const found = findMeanings(view, phrase)
  known.set(phrase, found)
  return found
}

const states: ReadonlySet<NounClass> = new Set<NounClass>(['hostage', 'fugitive', 'detainee', 'inmate'])

/** "the 57 hostages were freed": what befalls people tells more than what they were called before. */
const isState = ({ classes }: Phrase): boolean => classes.some((name) => states.has(name))

/** Riots that break out begin; people who break out escape. */
const sensesFor = ({ classes }: Phrase, { lemma, senses }: VerbGroup): Sense[] =>
  lemma === 'break' && senses.includes('begin') && classes.some((name) => people.has(name))
    ? ['escape']
    : senses

function findMeanings(view: SentenceView, phrase: Phrase): Meaning[] {
  const found: Meaning[] = []
  if (phrase.classes.length)
    found.push(meaning(isState(phrase) ? 1.5 : 0, 'noun', { classes: phrase.classes }))
  for (const { verb, role, via } of phrase.links) {
    if (verb.senses.includes('be') && (via === 'main' || via === 'shared')) {
      const subject = copulaSubject(view, verb)
      const after = view.chunks.indexOf(verb) < phrase.index
      if (after) found.push(meaning(via === 'main' ? 3 : 6, 'copula', subject))
    } else found.push(meaning(rankOf(verb, via), 'verb', { senses: sensesFor(phrase, verb), role, verb }))
  }
  if (
    phrase.classes.includes('life') &&
    phrase.links.some(({ verb }) => verb.senses.some((s) => costs.includes(s)))
  )
    found.push(meaning(1, 'noun', { classes: ['death'], verb: phrase.links[0]?.verb ?? null }))
  found.push(...governorMeaning(view, phrase))
  const toll = phrase.bare ? (tollAfter(view, phrase) ?? tollBefore(view, phrase)) : null
  if (toll) found.push(toll)
  for (const state of phrase.noun.states) found.push(meaning(1, 'verb', { senses: [state] }))
  return found.sort((a, b) => a.rank - b.rank)
}
