import { type Chunk, isNoun, isVerb, type NounPhrase, type VerbGroup } from '@/lib/reading/grammar/chunk'
import type { Governor } from '@/lib/reading/grammar/links/link'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { subjectOf } from '@/lib/reading/grammar/subject'
import { type NounClass, people } from '@/lib/reading/lexicon/noun-classes'
import type { Sense } from '@/lib/reading/lexicon/verb-senses'
import { achieves, bringsAbout, isFreedom } from './brings-about'
import { isState, type Meaning, meaning } from './meaning'

/** What the noun says that a phrase hangs on: "the deaths of 119 inmates", "el fuego acabó con 41 vidas". */

const deeds: ReadonlySet<NounClass> = new Set<NounClass>(['death', 'release', 'escape'])

export const costs: readonly Sense[] = ['cost', 'claim']

const isPlaceAt = ({ chunks }: SentenceView, index: number): boolean => {
  const chunk = chunks[index]
  return isNoun(chunk) && chunk.place !== null
}

/** "los choques han acabado con 500 reclusos": whom violence finishes off; not "terminó con 12 heridos". */
function endsPeople(view: SentenceView, { noun, classes, governor, links, index }: Phrase): boolean {
  const verb = governor?.verb == null ? undefined : view.chunks[governor.verb]
  if (governor?.preposition !== 'con' || !isVerb(verb) || verb.lemma !== 'acabar' || verb.negated)
    return false
  const who = subjectOf(view, verb)
  const violent = who?.classes.some((name) => /^(?:violence|death|police|soldier|gang|inmate)$/.test(name))
  const next = view.chunks[index + 1]
  return (
    violent === true &&
    noun.count !== null &&
    links.length === 0 &&
    !isVerb(next) &&
    // "acabaron con 40 manifestantes en comisaría": that is where they ended up.
    (next?.kind !== 'preposition' || isPlaceAt(view, index + 2)) &&
    classes.some((name) => people.has(name)) &&
    !classes.some((name) => name === 'dead' || name === 'hurt' || name === 'detainee' || name === 'hostage')
  )
}

/** "el fuego acabó con 41 vidas". */
function endsLives(view: SentenceView, { classes, governor }: Phrase): boolean {
  const verb = governor?.verb == null ? undefined : view.chunks[governor.verb]
  return (
    classes.includes('life') &&
    governor?.preposition === 'con' &&
    isVerb(verb) &&
    /^(?:acabar|terminar)$/.test(verb.lemma)
  )
}

/** "lesiones a otras 34", "la muerte a dos policías". */
const isHarm = (view: SentenceView, { head, last }: NounPhrase): boolean =>
  /^(?:heridas?|lesion(?:es)?|quemaduras?|muerte|contusiones|fracturas|injur(?:y|ies)|wounds?|burns)$/.test(
    // "la muerte de uno y heridas a otros seis": a word that may be a verb names no noun there.
    head === '' ? wordAt(view, last) : head,
  )

/** "a hostage-taking of two visitors": one word, which the hyphen parts. */
const isHostageTaking = (view: SentenceView, taker: Chunk | undefined): boolean =>
  isVerb(taker) &&
  taker.lemma === 'take' &&
  taker.form === 'gerund' &&
  wordAt(view, taker.first - 1) === '-' &&
  /^(?:hostage|captive|prisoner)$/.test(wordAt(view, taker.first - 2))

/** "Costó la operación la vida a once internos": the subject stands between. */
function costBefore({ chunks }: SentenceView, life: number): VerbGroup | null {
  const [verb, subject] = [chunks[life - 2], chunks[life - 1]]
  return isNoun(subject) && isVerb(verb) && verb.senses.includes('cost') && !verb.negated ? verb : null
}

/** "consiguió la puesta en libertad de 15 guías". */
const isSetFree = (view: SentenceView, verb: VerbGroup): boolean =>
  verb.lemma === 'poner' &&
  verb.form === 'reduced' &&
  view.phrases.some(
    ({ index, noun, links }) =>
      index === view.chunks.indexOf(verb) - 1 &&
      noun.determiner === 'definite' &&
      noun.head === '' &&
      links.some((link) => link.via === 'main' && link.role === 'theme' && bringsAbout(view, link.verb)),
  )

/** "won the freedom of five nurses", "permitió obtener la libertad de 15 guías": whom somebody gets out. */
function freedomOf(view: SentenceView, { governor }: Phrase): Meaning[] {
  const { chunks } = view
  const verb = governor?.verb == null ? undefined : chunks[governor.verb]
  if (isVerb(verb) && verb.senses.includes('free') && (achieves.test(verb.lemma) || isSetFree(view, verb)))
    return [meaning(1.2, 'of', { classes: ['release'], verb })]
  const freedom = governor?.noun == null ? undefined : chunks[governor.noun]
  const won = governor?.noun == null ? undefined : chunks[governor.noun - 1]
  return isFreedom(freedom) && isVerb(won) && bringsAbout(view, won)
    ? [meaning(1.2, 'of', { classes: ['release'], verb: won })]
    : []
}
/** "los cadáveres quemados de 15 reos", "los cuerpos, calcinados, de": what the bodies bear stands between. */
function isOfMarkedBodies(view: SentenceView, governor: Phrase['governor']): boolean {
  const { chunks } = view
  const marked = governor?.verb == null ? undefined : chunks[governor.verb]
  const of = chunks[(governor?.verb ?? -2) - 1]
  // "hallaron restos calcinados de cinco reos".
  if (isVerb(marked) && marked.senses.includes('die') && bodies.test(wordAt(view, marked.last - 1)))
    return governor?.preposition === 'de' && !marked.negated
  return (
    isVerb(marked) &&
    marked.form === 'reduced' &&
    /^(?:of|de)$/.test(governor?.preposition ?? '') &&
    isNoun(of) &&
    bodies.test(of.head)
  )
}
/** "los cadáveres de un taxista y tres pasajeros": the bodies of all who are listed. */
function isOfBodiesListed(view: SentenceView, { governor, links, index }: Phrase): boolean {
  if (governor !== null || links.length > 0 || view.chunks[index - 1]?.kind !== 'conjunction') return false
  const first = view.phrases.find((phrase) => phrase.index === index - 2)?.governor
  if (!first || !/^(?:of|de)$/.test(first.preposition)) return false
  const of = first.noun === null ? undefined : view.chunks[first.noun]
  return (isNoun(of) && of.plural && bodies.test(of.head)) || isOfMarkedBodies(view, first)
}
const bodies = /^(?:cuerpo|cadaver|body|bodies|corpse|remains|restos)/

/** "Knife wounds were dealt to four employees", "burns were inflicted on 12". */
const isDealt = (view: SentenceView, { lemma, passive, negated, conditional, first }: VerbGroup): boolean =>
  /^(?:deal|inflict)$/.test(lemma) &&
  passive &&
  !negated &&
  !conditional &&
  wordAt(view, first - 2) !== 'no' &&
  /^(?:wounds?|injur(?:y|ies)|burns?|cuts)$/.test(wordAt(view, first - 1))

const ofWords = new Set(['of', 'de', 'del'])
const leading = new Set(['among', 'entre', 'a', 'to'])

/** What the verb says on which a phrase hangs; null where it leaves that to a noun. */
function ofVerb(view: SentenceView, phrase: Phrase, { preposition, verb }: Governor): Meaning[] | null {
  if (endsPeople(view, phrase)) return [meaning(1, 'noun', { classes: ['dead'] })]
  if (endsLives(view, phrase)) return [meaning(2, 'noun', { classes: ['death'] })]
  const taker = verb === null ? undefined : view.chunks[verb]
  if (!isVerb(taker)) return null
  if (isHostageTaking(view, taker) && (preposition === 'of' || preposition === 'by'))
    return preposition === 'of' ? [meaning(1, 'of', { classes: ['seizure'] })] : []
  // "counted the cost of two raids" is a noun.
  const isNamed = /^(?:the|a|its|their|this|'s)$/.test(wordAt(view, taker.first - 1))
  if (taker.senses.includes('cost') && ofWords.has(preposition) && !isNamed)
    return [meaning(1, 'noun', { classes: ['death'], verb: taker })]
  // "cuts were dealt to 300 jobs": only people are hurt.
  const dealt = (preposition === 'on' || preposition === 'to') && isDealt(view, taker)
  return dealt && phrase.classes.some((name) => people.has(name))
    ? [meaning(1, 'noun', { classes: ['hurt'], verb: taker })]
    : null
}

/** "has cost the lives of 75", "the massacre of 20": the verb with the noun on which the phrase hangs, or the noun alone, tells of deaths. */
function deathsOf(view: SentenceView, noun: NounPhrase, at: number, preposition: string): Meaning | null {
  const links = view.phrases.find(({ index }) => index === at)?.links
  const first = links?.[0]?.verb ?? null
  const isLife = noun.classes.includes('life')
  if (isLife && links?.some(({ verb }) => verb.senses.some((sense) => costs.includes(sense))))
    return meaning(2, 'of', { classes: ['death'], verb: first })
  const cost = isLife ? costBefore(view, at) : null
  if (cost) return meaning(2, 'of', { classes: ['death'], verb: cost })
  return ofWords.has(preposition) && /^(?:slaughter|massacre|matanza|masacre)$/.test(noun.head)
    ? meaning(1.2, 'of', { classes: ['death'], verb: first })
    : null
}

/** What the noun says on which a phrase hangs. */
function ofNoun(view: SentenceView, phrase: Phrase, preposition: string, at: number): Meaning[] {
  const noun = view.chunks[at]
  // "rehén de tres senadores": those are who holds it.
  if (!isNoun(noun) || /^(?:hostages?|rehen(?:es)?)$/.test(noun.head)) return []
  // "charred remains of five inmates": before "of" it is no verb.
  if (wordAt(view, noun.last) === 'remains' && preposition === 'of')
    return [meaning(0.9, 'of', { classes: ['dead'] })]
  const deaths = deathsOf(view, noun, at, preposition)
  if (deaths) return [deaths]
  const towards = preposition === 'a' || preposition === 'to'
  const harm: NounClass[] = noun.classes.length > 0 ? noun.classes : ['hurt']
  const of = towards ? (isHarm(view, noun) ? harm : []) : noun.classes
  // "la liberación de 12 rehenes": what befell them tells more than what they were.
  const dead = of.includes('dead') && bodies.test(noun.head)
  const rank = dead ? 0.9 : isState(phrase) && of.some((name) => deeds.has(name)) ? 1.2 : 2
  const links = view.phrases.find(({ index }) => index === at)?.links
  return of.length ? [meaning(rank, 'of', { classes: of, verb: links?.[0]?.verb ?? null })] : []
}

/** "the deaths of 119 inmates", "has cost the lives of 75". */
export function governorMeaning(view: SentenceView, phrase: Phrase): Meaning[] {
  const { governor } = phrase
  if (!governor) return isOfBodiesListed(view, phrase) ? [meaning(0.9, 'of', { classes: ['dead'] })] : []
  const told = ofVerb(view, phrase, governor)
  if (told) return told
  const { preposition, noun } = governor
  const isOf = ofWords.has(preposition)
  const freedom = isOf ? freedomOf(view, phrase) : []
  if (freedom.length > 0) return freedom
  if (isOfMarkedBodies(view, governor)) return [meaning(0.9, 'of', { classes: ['dead'] })]
  return noun !== null && (isOf || leading.has(preposition)) ? ofNoun(view, phrase, preposition, noun) : []
}
