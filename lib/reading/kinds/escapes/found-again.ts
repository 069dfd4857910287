import { isNoun, isVerb, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { farVerb } from '@/lib/reading/grammar/links/far-object'
import type { Link } from '@/lib/reading/grammar/links/link'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { tellsOfPrison } from '@/lib/reading/kinds/inmates/tells-of-prison'
import { holds } from '@/lib/text/word-signs'
import type { Story } from '../../candidate'
import { isSought } from '../../grammar/assertion'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { verbSign } from '../../grammar/told-signs'
import { countedPhrases } from '../counting/phrase-kind'
import { tellsOfFlight } from './back-inside'
import { dead, deadWord, isOfFugitives, toldOfEscape } from './caught-again'

/** Those who fled and were found, handed over or brought back: caught again, whatever the verb. */

const finds =
  /^(?:track|trace|locate|recover|find|round|hunt|nab|ubicar|localizar|encontrar|hallar|recuperar|atrapar)$/
const finding = verbSign((lemma) => finds.test(lemma))

/** "Police tracked down 78 of them" right after a flight, "seven escaped and only four were recovered". */
function isFoundOf(view: SentenceView, phrase: Phrase, { earlier }: Story): boolean {
  const { noun, bare, links, index } = phrase
  if (!bare || noun.count?.share) return false
  const flight = earlier.at(-1)?.candidates.find(({ kind }) => kind === 'escaped')
  // "All nine were tracked down".
  const all = wordAt(view, noun.first) === 'all' && flight?.quantity?.value === noun.count?.value
  const ofThem = all || complementOf(view.chunks, index)?.pronoun === true
  if (!(ofThem && flight) && !(!noun.count?.alone && tellsOfFlight(view))) return false
  if (holds(view, dead)) return false
  return links.some(
    ({ verb, role, via }) =>
      role === 'theme' &&
      via !== 'relative' &&
      !verb.negated &&
      !verb.conditional &&
      !verb.future &&
      verb.form !== 'infinitive' &&
      finds.test(verb.lemma) &&
      hasEnded(view, verb, phrase) &&
      // Who is only found may be dead, hurt or a hostage.
      (ofThem ||
        (flight && view.verbs.some((other) => other.verb.senses.includes('recapture'))) ||
        !/^(?:find|encontrar|hallar)$/.test(verb.lemma)),
  )
}

const backs =
  /^(?:find|locate|trace|track|hunt|recover|return|hand|turn|round|nab|ubicar|localizar|encontrar|hallar|recuperar|atrapar|interceptar|devolver|entregar|reintegrar|reencerrar)$/

/** "the discovery of four runaways", "el hallazgo de cuatro evadidos". */
const recoveries = /^(?:hallazgo|localizacion|ubicacion|devolucion|discovery|recovery|handover)$/

const inCells =
  /^(?:pres[oa]s|encerrad[oa]s|reencerrad[oa]s|recluid[oa]s|tras las rejas|entre rejas|behind bars)\b/
const anew = /\b(?:de nuevo|otra vez|nuevamente|again|once more)\b/

const wordsFrom = (view: SentenceView, at: number, many: number): string =>
  view.lexed.tokens
    .slice(at, at + many)
    .map(({ norm }) => norm)
    .join(' ')

/** "Of 68 fugitives 40 were found": of whom the number is a part. */
const isPartOfFugitives = (view: SentenceView, { bare, index, noun }: Phrase): boolean =>
  bare &&
  complementOf(view.chunks, index)?.pronoun !== false &&
  view.counted.some(
    (whole) =>
      whole.index < index &&
      whole.classes.includes('fugitive') &&
      /^(?:de|of)$/.test(whole.governor?.preposition ?? '') &&
      whole.governor?.verb == null &&
      whole.governor?.noun == null &&
      (whole.noun.count?.value ?? 0) > (noun.count?.value ?? 0),
  )

/** Wanted people hide as well: a word of those who broke out, or a prison or a flight told of. */
const wereInside = (view: SentenceView, { noun, index }: Phrase, story: Story): boolean =>
  [noun.head, complementOf(view.chunks, index)?.head].some((head) =>
    /^(?:escapees?|runaways?|fugad[oa]s?|evadid[oa]s?)$/.test(head ?? ''),
  ) ||
  noun.states.includes('escape') ||
  toldOfEscape(story) ||
  [view, ...story.earlier.map((told) => told.view)].some(tellsOfPrison)

/** "Tracked down", "handed over": what the verb means only with its second word. */
const seconds: Record<string, RegExp> = {
  track: /^down$/,
  hunt: /^down$/,
  trace: /^down$/,
  hand: /^(?:over|back|in)$/,
  turn: /^(?:over|in)$/,
  round: /^up$/,
}
/** Not those whom police "are hunting", "tracked for days" or "are tracking down". */
function hasEnded(view: SentenceView, { lemma, first, last }: VerbGroup, { noun, index }: Phrase): boolean {
  const words = wordsFrom(view, first, last - first + 2).split(' ')
  // "handed nine of the runaways over".
  const behind = wordAt(view, (complementOf(view.chunks, index)?.last ?? noun.last) + 1)
  const second = seconds[lemma]
  return (
    (!second || [...words, behind].some((word) => second.test(word))) &&
    !/\b(?:being|(?:is|are|was|were|been) [a-z]+ing)\b/.test(words.join(' '))
  )
}
/** Not "returned fire", "found to have crossed", "ubicados en una lista". */
const isFinding = (view: SentenceView, { verb, role, via }: Link, phrase: Phrase): boolean =>
  role === 'theme' &&
  via !== 'shared' &&
  backs.test(verb.lemma) &&
  hasHappened(verb) &&
  hasEnded(view, verb, phrase) &&
  !(verb.lemma === 'find' && /^to (?!the |a |their )/.test(wordsFrom(view, verb.last + 1, 2))) &&
  !/^(?:fire\b|(?:en|on|in) (?:una|la|las|a|the) (?:lista|listado|list)\b)/.test(
    wordsFrom(view, verb.last + 1, 3),
  )
const hasHappened = ({ negated, conditional, future, form }: VerbGroup): boolean =>
  !negated && !conditional && !future && form !== 'infinitive'

/** "se ha dado con 112 evadidos". */
const isHitUpon = (view: SentenceView, { governor }: Phrase): boolean => {
  const verb = governor?.verb == null ? undefined : view.chunks[governor.verb]
  return isVerb(verb) && verb.lemma === 'dar' && governor?.preposition === 'con' && hasHappened(verb)
}

const isOfRecovery = (view: SentenceView, { governor }: Phrase): boolean => {
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  return (
    isNoun(of) &&
    recoveries.test(of.head) &&
    /^(?:of|de)$/.test(governor?.preposition ?? '') &&
    !isSought(view, of.first)
  )
}

/** "Los fugitivos devueltos a la cárcel son 31", "the runaways found so far are 31". */
const isTollOfFound = (view: SentenceView, { bare, links }: Phrase): boolean =>
  bare &&
  links.some(({ verb, via }) => {
    const who = via === 'main' && verb.lemma === 'be' && !verb.negated ? subjectOf(view, verb) : null
    const next = who ? view.chunks[view.chunks.indexOf(who) + 1] : undefined
    return (
      who?.classes.includes('fugitive') && isVerb(next) && backs.test(next.lemma) && next.form === 'reduced'
    )
  })

/** "Four of them are behind bars again", "cuatro están presos de nuevo". */
const isInAgain = ({ links }: Phrase, view: SentenceView): boolean =>
  links.some(({ verb, via }) => {
    if (via !== 'main' || verb.lemma !== 'be' || !hasHappened(verb)) return false
    const behind = wordsFrom(view, verb.last + 1, 5).replace(/ [,;.].*$/, '')
    return (inCells.test(behind) || inCells.test(behind.replace(anew, '').trim())) && anew.test(behind)
  })

/** "Villagers handed over two of the runaways": found or brought back, and alive. */
function isFoundRunaway(view: SentenceView, phrase: Phrase, story: Story): boolean {
  const { noun, links } = phrase
  if (noun.count?.share) return false
  if (isInAgain(phrase, view) && (tellsOfFlight(view) || toldOfEscape(story))) return true
  if (isTollOfFound(view, phrase)) return wereInside(view, phrase, story)
  if (!(isOfFugitives(view, phrase) || isPartOfFugitives(view, phrase))) return false
  const far = farVerb(view, phrase)
  const found = [
    ...links.filter((link) => isFinding(view, link, phrase)).map(({ verb }) => verb.last),
    ...(far && backs.test(far.lemma) && hasHappened(far) ? [far.last] : []),
  ]
  if (found.length === 0 && !isHitUpon(view, phrase) && !isOfRecovery(view, phrase)) return false
  // "The three found in May have fled again", "the six who were found guilty".
  const again = links.some(({ verb, via }) => via === 'main' && verb.senses.includes('escape'))
  const ends = [noun.last, ...found].map((at) => wordsFrom(view, at, 7))
  return (
    !again &&
    // "14 of the escapees' hiding places".
    !/^['’]/.test(wordAt(view, complementOf(view.chunks, phrase.index)?.last ?? noun.last)) &&
    !ends.some((words) => words.split(' ').some((word) => deadWord.test(word)) || isVerdict(words)) &&
    wereInside(view, phrase, story)
  )
}
const isVerdict = (words: string): boolean => /\b(?:guilty|innocent|culpables?|inocentes?)\b/.test(words)

export const foundAgain = (story: Story) => {
  const ofThem = countedPhrases(
    'other_count',
    'recaptured inmates',
    0.5,
    (view, phrase) => isFoundOf(view, phrase, story),
    finding,
  )
  const runaways = countedPhrases('other_count', 'recaptured inmates', 0.5, (view, phrase) =>
    isFoundRunaway(view, phrase, story),
  )
  return (view: SentenceView) => [
    ...ofThem(view),
    ...runaways(view).map((found) => ({ ...found, undoubted: true as const })),
  ]
}
