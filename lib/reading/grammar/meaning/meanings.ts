import {
  type Chunk,
  isNoun,
  isVerb,
  type NounPhrase,
  prepositionOf,
  type VerbGroup,
} from '@/lib/reading/grammar/chunk'
import { fates } from '@/lib/reading/grammar/counts/toll-fates'
import { tollOf } from '@/lib/reading/grammar/counts/tolls'
import { keepByPhrase } from '@/lib/reading/grammar/keep-by-sentence'
import { isSpeech } from '@/lib/reading/grammar/links/link'
import { actsInRelative } from '@/lib/reading/grammar/links/relative'
import { headingOf } from '@/lib/reading/grammar/nouns/headings'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { type NounClass, people } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { isReleased } from './brings-about'
import { isState, type Meaning, meaning } from './meaning'
import { costs, governorMeaning } from './of-governor'
import { takenByInmates } from './senses-for'
import { isCalledByParticiple, sharedParticiple } from './shared-auxiliary'
import { companions, marked, stateBeside, stateOfRow } from './told-beside'
import { toldBy } from './told-by'

const linkRank = { joined: 0.9, main: 1, reduced: 4, relative: 5, shared: 6 }
/** A participle that belongs to the noun beside this one tells least. */
const rankOf = (verb: VerbGroup, via: keyof typeof linkRank) =>
  linkRank[via] + (via === 'shared' && verb.form === 'reduced' ? 1 : 0)
export const clauseEnd: ReadonlySet<Chunk['kind']> = new Set<Chunk['kind']>([
  'stop',
  'subordinator',
  'conjunction',
  'relative',
])

const isSetBeside = ({ chunks }: SentenceView, at: number): boolean => {
  const verb = chunks[at]
  return isVerb(verb) && verb.form === 'reduced' && !verb.holders && chunks[at - 1]?.kind === 'comma'
}

const each = /^(?:every|each|cada)$/

/** What stands on the other side of a copula: "the hostages were 12 officers", "in their hands are 133 guards". */
function copulaSubject(view: SentenceView, verb: VerbGroup): Partial<Meaning> {
  const classes: NounClass[] = []
  const senses: Sense[] = []
  for (let i = view.chunks.indexOf(verb) - 1; i >= 0; i--) {
    const chunk = view.chunks[i]
    if (!chunk || clauseEnd.has(chunk.kind)) break
    if (isSetBeside(view, i)) {
      // "One of them, arrested in 2019 for murder, is a former mayor": that tells who he is.
      senses.length = 0
      classes.length = 0
      // "The guards, seized on Monday, were nine".
      if (chunk && isVerb(chunk) && (chunk.senses.includes('seize') || takenByInmates(view, chunk)))
        senses.push('seize')
      continue
    }
    // "spoke of six deaths and said one of the wounded was an officer": of what is said alone.
    if (isVerb(chunk) && isSpeech(chunk) && chunk.form === 'finite' && isNoun(view.chunks[i + 1])) break
    // "The man who killed the guard was another inmate": what he did, and nothing befell him.
    if (isVerb(chunk) && actsInRelative(view.chunks, chunk)) return { classes: [], senses: [], verb }
    // "Still to come home were six": nothing that came about.
    if (isVerb(chunk) && chunk.form !== 'infinitive') senses.push(...chunk.senses)
    // "Every one of the dead was an inmate": that tells who all of them were.
    if (isNoun(chunk) && each.test(wordAt(view, chunk.first))) return { classes: [], senses: [], verb }
    if (isNoun(chunk)) classes.push(...chunk.classes, ...chunk.modifiers)
  }
  return { classes, senses: classes.length || senses.length ? senses : [], verb }
}

/** "en poder de los presos se hallan 96 agentes": where they are. */
const liesIn = ({ chunks }: SentenceView, verb: VerbGroup): boolean =>
  /^(?:hallar|encontrar)$/.test(verb.lemma) &&
  wordOf(chunks[chunks.indexOf(verb) - 1]) === 'se' &&
  chunks.slice(0, chunks.indexOf(verb)).some((chunk) => isVerb(chunk) && chunk.holders === true)
const wordOf = (chunk: Chunk | undefined): string => (chunk?.kind === 'adverb' ? chunk.word : '')

/** "the number of dead rose to 131 people", "se elevó a 131 personas": the noun says no more than the number. */
function isOfAnybody(view: SentenceView, { noun, index }: Phrase): boolean {
  const [verb, to] = [view.chunks[index - 2], view.chunks[index - 1]]
  const isPeople =
    /^(?:people|persons|personas)$/.test(noun.head) && noun.last === (noun.count?.last ?? -1) + 1
  if (!isPeople || !/^(?:to|a)$/.test(prepositionOf(to)) || !isVerb(verb) || !verb.senses.includes('reach'))
    return false
  const what = subjectOf(view, verb)
  if (!what?.classes.some((name) => name === 'toll' || fates.has(name))) return false
  // "la cifra de detenidos por los asesinatos", "relatives of the wounded": of whom it is the figure.
  const at = view.chunks.indexOf(what)
  const whom = /^(?:of|de)$/.test(prepositionOf(view.chunks[at + 1])) ? view.chunks[at + 2] : what
  if (!isNoun(whom) || !whom.classes.some((name) => /^(?:dead|death|hurt|missing|toll)$/.test(name)))
    return false
  // "la cifra crece y la ayuda llegó a 20 personas".
  return !view.chunks.slice(view.chunks.indexOf(what), index).some(({ kind }) => kind === 'conjunction')
}

/** Everything that the sentence says of the phrase, closest first. Worked out once: every kind asks. */
export const meaningsOf = keepByPhrase(findMeanings)

/** "la peor matanza, con más de un centenar de víctimas". */
const isOfSlaughter = (view: SentenceView, { noun }: Phrase): boolean =>
  noun.count !== null &&
  /^victim(?:a?s)$/.test(noun.head) &&
  view.chunks.some(
    (chunk) => isNoun(chunk) && /^(?:matanza|masacre|massacre|slaughter|killings?)$/.test(chunk.head),
  )

/** "Ten inmates found dead in Tarsis", "the six found hanged there": a participle that looks like a past; those found, where no object stands in it or behind it. */
const isFoundDead = (view: SentenceView, verb: VerbGroup): boolean =>
  wordAt(view, verb.first) === 'found' &&
  verb.senses.includes('kill') &&
  verb.last === verb.first + 1 &&
  !isNoun(view.chunks[view.chunks.indexOf(verb) + 1])

/** "secured the release of four kidnapped nurses". */
const isLetGo = (view: SentenceView, { governor }: Phrase): boolean =>
  /^(?:of|de)$/.test(governor?.preposition ?? '') &&
  governor?.noun != null &&
  isNoun(view.chunks[governor.noun]) &&
  (view.chunks[governor.noun] as NounPhrase).classes.includes('release') &&
  isReleased(view, governor, null)

/** "Four kidnapped nurses were rescued", "caught 17 escaped inmates": the attribute tells who they are, the verb what became of them. */
const isPast = (view: SentenceView, phrase: Phrase, state: Sense, from = phrase.noun.last): boolean => {
  const ends = endsOf[state]
  if (ends?.includes('free') && isLetGo(view, phrase)) return true
  return (
    ends !== undefined &&
    phrase.links.some(
      ({ verb, role, via }) =>
        (((via === 'main' || via === 'shared') && verb.form === 'finite') || isHeadline(view, verb, from)) &&
        !verb.negated &&
        !verb.conditional &&
        !verb.future &&
        (role === 'theme' || verb.senses.includes('exit') || isFoundDead(view, verb)) &&
        verb.senses.some((sense) => ends.includes(sense)),
    )
  )
}
const endsOf: Partial<Record<Sense, readonly Sense[]>> = {
  seize: ['free', 'exit', 'kill', 'die', 'escape'],
  hold: ['free', 'exit', 'kill', 'die', 'escape'],
  escape: ['recapture', 'capture', 'catch', 'detain', 'kill', 'die'],
}
/** "Four kidnapped nurses rescued in a raid", "Hostages seized in riots freed": the last participle tells the news. */
const isHeadline = (view: SentenceView, { form, first }: VerbGroup, from: number): boolean =>
  form === 'reduced' && first > from && wordAt(view, first - 1) !== ','

const isOver = (view: SentenceView, phrase: Phrase, { form, senses, last }: VerbGroup): boolean =>
  form === 'reduced' && senses.some((sense) => isPast(view, phrase, sense, last))

/** "dos fueron rehenes por unos minutos", "were hostages of the gang", not "hostages to fear". */
function isCalledHostage({ chunks }: SentenceView, verb: VerbGroup): boolean {
  const [what, of, whose] = chunks.slice(chunks.indexOf(verb) + 1, chunks.indexOf(verb) + 4)
  if (!isNoun(what) || !what.classes.includes('hostage') || what.count || verb.negated) return false
  const owned = of?.kind === 'preposition' && /^(?:de|del|of|to)$/.test(of.word)
  return !owned || (isNoun(whose) && whose.classes.some((name) => people.has(name)))
}

/** "Of the 31 dead, 27 were hanged and four shot": parts that make up all of the dead, whatever was done to them. */
function isPartOfDead({ chunks, counted }: SentenceView, { index, links }: Phrase): boolean {
  const [of, whole] = chunks
  const parts = counted.slice(1)
  const fronted = of?.kind === 'preposition' && /^(?:of|de)$/.test(of.word) && counted[0]?.index === 1
  if (!fronted || !isNoun(whole) || !whole.classes.includes('dead') || index === 1) return false
  const sum = parts.reduce((all, { noun }) => all + (noun.count?.value ?? 0), 0)
  return (
    parts.every(({ bare }) => bare) &&
    sum === whole.count?.value &&
    links.some(
      ({ verb, role, via }) =>
        role === 'theme' &&
        (via === 'main' || via === 'reduced') &&
        !verb.negated &&
        verb.senses.some((sense) => /^(?:shoot|attack|hurt)$/.test(sense)),
    )
  )
}

function findMeanings(view: SentenceView, phrase: Phrase): Meaning[] {
  const found: Meaning[] = []
  if (phrase.classes.length)
    found.push(meaning(isState(phrase) ? 5.5 : 0, 'noun', { classes: phrase.classes }))
  const participle = sharedParticiple(view, phrase)
  if (participle.length > 0) found.push(meaning(1, 'verb', { senses: [...participle] }))
  for (const { verb, role: told, via } of phrase.links) {
    if (via === 'shared' && isCalledByParticiple(view, phrase, verb)) continue
    const role = via === 'main' && isFoundDead(view, verb) ? 'theme' : told
    const isSituated = via === 'main' && liesIn(view, verb)
    if (isSituated || (verb.senses.includes('be') && (via === 'main' || via === 'shared'))) {
      const subject = copulaSubject(view, verb)
      const after = view.chunks.indexOf(verb) < phrase.index
      if (after) found.push(meaning(via === 'main' ? 3 : 6, 'copula', subject))
      else if (isCalledHostage(view, verb)) found.push(meaning(3, 'copula', { classes: ['hostage'], verb }))
    } else found.push(toldBy(view, phrase, verb, role, isOver(view, phrase, verb) ? 5.5 : rankOf(verb, via)))
  }
  if (
    phrase.classes.includes('life') &&
    phrase.links.some(({ verb }) => verb.senses.some((s) => costs.includes(s)))
  )
    found.push(meaning(1, 'noun', { classes: ['death'], verb: phrase.links[0]?.verb ?? null }))
  const state = stateBeside(view, phrase) ?? stateOfRow(view, phrase)
  if (state) found.push(state)
  found.push(...companions(view, phrase), ...marked(view, phrase), ...governorMeaning(view, phrase))
  if (isOfSlaughter(view, phrase)) found.push(meaning(2, 'noun', { classes: ['dead'] }))
  if (phrase.bare && isPartOfDead(view, phrase)) found.push(meaning(2, 'noun', { classes: ['dead'] }))
  const toll = phrase.bare || isOfAnybody(view, phrase) ? tollOf(view, phrase) : null
  if (toll) found.push(meaning(2, 'toll', toll))
  const heading = headingOf(view, phrase)
  if (heading.length > 0) found.push(meaning(2, 'toll', { classes: heading }))
  for (const state of phrase.noun.states)
    found.push(meaning(isPast(view, phrase, state) ? 5.5 : 1, 'verb', { senses: [state] }))
  return found.length > 1 ? found.sort((a, b) => a.rank - b.rank) : found
}
