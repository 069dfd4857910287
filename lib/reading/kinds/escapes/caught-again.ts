import { areBack } from '@/lib/reading/grammar/counts/toll-fates'
import { isOutright } from '@/lib/reading/grammar/links/link'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { battles } from '@/lib/reading/grammar/meaning/losses'
import { meaningsOf } from '@/lib/reading/grammar/meaning/meanings'
import { means } from '@/lib/reading/grammar/meaning/meant-signs'
import { isBroughtHome } from '@/lib/reading/kinds/captives/home/back-home'
import { isCalledTaken } from '@/lib/reading/kinds/captives/home/taken-and-back'
import { holds, signLike } from '@/lib/text/word-signs'
import { type Candidate, isOne, one, type Story } from '../../candidate'
import { isNoun, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { tells, toldSign } from '../../grammar/told-signs'
import type { NounClass } from '../../lexicon/noun-classes'
import type { Sense } from '../../lexicon/verb-senses'
import { isSaidBesides } from '../counting/counted-already'
import { candidateFor, countedPhrases } from '../counting/phrase-kind'
import { isSeizedFugitive, mayBeCaughtAgain } from '../counting/who-holds'
import { isBack, isCountedBack } from './back-inside'
import { isAllBut, isFrontedCaught, isLeft, isOfFighters, isSoughtOnly, isTollOfCaught } from './told-caught'

/** Inmates who got away and are caught again. */

export const themeOf = (phrase: Phrase, ...senses: Sense[]) =>
  phrase.links.some(
    (l) =>
      l.role === 'theme' &&
      !l.verb.negated &&
      l.verb.form !== 'infinitive' &&
      senses.some((s) => l.verb.senses.includes(s)),
  )
export const isA = (phrase: Phrase, ...names: NounClass[]) =>
  names.some((name) => phrase.classes.includes(name))

/** "De los 39 que se fugaron han vuelto a prisión 24": the whole, of some of whom the verb tells. */
const isWholeAhead = (view: SentenceView, { noun, governor, index }: Phrase): boolean =>
  /^(?:de|of|entre|among)$/.test(governor?.preposition ?? '') &&
  governor?.noun == null &&
  governor?.verb == null &&
  view.counted.some((part) => part.index > index && (part.noun.count?.value ?? 0) < (noun.count?.value ?? 0))

const isObjectless = (view: SentenceView, verb: VerbGroup): boolean =>
  !isNoun(view.chunks[view.chunks.indexOf(verb) + 1])

/** "32 got away, 20 of them soon recaptured": what was done to those of them. */
const wereOfThem = (view: SentenceView, phrase: Phrase): boolean =>
  complementOf(view.chunks, phrase.index)?.pronoun === true &&
  phrase.links.some(
    ({ verb, role }) =>
      role === 'agent' && verb.senses.includes('recapture') && !verb.negated && isObjectless(view, verb),
  )

/** Any of these is told, or a word for it stands there, where anybody is caught again. */
const catches = toldSign('recapture', 'capture', 'catch', 'detain', 'fugitive', 'escape')
const recapturing = toldSign('recapture')
const recaptures = signLike(/^recaptur/)

const recaptured = (view: SentenceView, phrase: Phrase) =>
  (tells(view, catches) || holds(view, recaptures) || means(view, recapturing)) &&
  isRecaptured(view, phrase) &&
  !isOfFighters(phrase) &&
  !isLeft(view, phrase) &&
  !isAllBut(view, phrase) &&
  !isWholeAhead(view, phrase) &&
  !phrase.links.some((link) => isSaidBesides(view, phrase, link))
/** Inmates are arrested like anybody, and caught again where a flight is told of. */
const isArrestedOnly = (view: SentenceView, phrase: Phrase, story: Story): boolean =>
  !isA(phrase, 'fugitive') &&
  themeOf(phrase, 'detain') &&
  !themeOf(phrase, 'recapture') &&
  !mayBeCaughtAgain(view, story)
const isRecaptured = (view: SentenceView, phrase: Phrase) =>
  !isA(phrase, 'time', 'extent') && isSaidCaught(view, phrase)
const isSaidCaught = (view: SentenceView, phrase: Phrase) =>
  wereOfThem(view, phrase) ||
  recaptureOf(view, phrase) ||
  (isA(phrase, 'inmate', 'fugitive') && themeOf(phrase, 'capture', 'detain')) ||
  (isOfFugitives(view, phrase) && themeOf(phrase, 'catch', 'capture', 'detain')) ||
  (isOfFugitives(view, phrase) && givesUp(view, phrase)) ||
  themeOf(phrase, 'recapture') ||
  isBack(view, phrase) ||
  isPutAt(view, phrase) ||
  isFrontedCaught(view, phrase) ||
  isTollOfCaught(view, phrase) ||
  meaningsOf(view, phrase).some(
    ({ senses, role, verb }) =>
      senses.includes('recapture') && role === 'theme' && !verb?.negated && !isSoughtOnly(view, verb),
  )
/** "Ayer cayeron 35", "By Tuesday, 23 had been caught", right after those who fled: they were caught; not in a gunfight. */
const fellAgain = (view: SentenceView, { bare, links, noun }: Phrase, { earlier }: Story): boolean =>
  bare &&
  !noun.count?.alone &&
  earlier.at(-1)?.candidates.some(({ kind, unit }) => kind === 'escaped' || unit === 'recaptured inmates') ===
    true &&
  !holds(view, dead) &&
  !view.phrases.some((other) => battles.test(other.noun.head)) &&
  links.some(
    ({ verb, via, role }) =>
      via === 'main' &&
      (verb.lemma === 'caer' || (role === 'theme' && verb.senses.includes('catch'))) &&
      verb.form === 'finite' &&
      !verb.negated &&
      !verb.future,
  )

export const deadWord =
  /^(?:dead|shot|stabbed|throats?|wounded|killed|death|hanged|drowned|lifeless|muert(?:e|[oa]s?)|cadaver(?:es)?|cuerpos?|bodies|sin vida|ahogad[oa]s?)$/
export const dead = signLike(deadWord)

/** "103 of the fugitives", "los 12 prófugos", "12 escaped inmates", "40 fled, of whom 12", "40 fled and 12 were": who fled and was told of before. */
export const isOfFugitives = (view: SentenceView, phrase: Phrase): boolean =>
  isA(phrase, 'fugitive') ||
  hadFled(view, phrase) ||
  complementOf(view.chunks, phrase.index)?.classes.includes('fugitive') === true

/** Who is caught after that is no more caught trying. */
export const hadFled = (view: SentenceView, { noun, bare, index }: Phrase): boolean =>
  noun.states.includes('escape') ||
  (bare &&
    !noun.another &&
    view.counted.some(
      ({ index: whole, links }) =>
        whole < index &&
        links.some(
          ({ verb, via }) =>
            via === 'main' && verb.form === 'finite' && !verb.negated && verb.senses.includes('escape'),
        ),
    ))

/** "cifró en 45 los fugados que volvieron a ser capturados". */
function isPutAt(view: SentenceView, { bare, index }: Phrase): boolean {
  const who = view.chunks[index + 1]
  const known = isNoun(who) && who.determiner === 'definite' && who.count === null
  return bare && known && who.classes.includes('fugitive') && areBack(view, index + 1)
}

/** "331 of the escapees had surrendered", not "returned fire". */
const givesUp = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(
    (link) =>
      isOutright(link) &&
      ((/^(?:surrender|return|volver|regresar)$/.test(link.verb.lemma) &&
        isObjectless(view, link.verb) &&
        wordAt(view, link.verb.last + 1) !== 'fire') ||
        (link.verb.lemma === 'come' && wordAt(view, link.verb.last + 1) === 'back')),
  )

/** "la recaptura de 12 evadidos", "la detención de ocho prófugos". */
function recaptureOf(view: SentenceView, phrase: Phrase): boolean {
  const of = phrase.governor?.noun == null ? undefined : view.chunks[phrase.governor.noun]
  if (!isNoun(of) || !/^(?:of|de)$/.test(phrase.governor?.preposition ?? '')) return false
  return /^recaptur/.test(of.head) || (of.classes.includes('arrest') && isA(phrase, 'fugitive'))
}

/** "fueron apresados de nuevo", "were arrested again": in one word, recaptured. */
export const isCaughtOnceMore = (view: SentenceView, phrase: Phrase): boolean =>
  isA(phrase, 'inmate', 'fugitive') &&
  phrase.links.some(
    ({ verb, role }) =>
      role === 'theme' &&
      !verb.negated &&
      verb.senses.some((sense) => /^(?:catch|capture|detain)$/.test(sense)) &&
      /^(?:de nuevo|nuevamente|otra vez|again|once more)\b/.test(
        `${wordAt(view, verb.last + 1)} ${wordAt(view, verb.last + 2)}`,
      ),
  )

export const recapturedIn = (story: Story) => {
  const find = countedPhrases(
    'other_count',
    'recaptured inmates',
    1,
    (view, phrase) =>
      (recaptured(view, phrase) &&
        !isCalledTaken(phrase) &&
        !isArrestedOnly(view, phrase, story) &&
        !isBroughtHome(view, phrase, story)) ||
      isSeizedFugitive(view, phrase, story) ||
      fellAgain(view, phrase, story) ||
      (isCountedBack(view, phrase) && (mayBeCaughtAgain(view, story) || toldOfEscape(story))),
  )
  return (view: SentenceView): Candidate[] => find(view).map(asSaid)
}

/** "Have been recaptured": the verb itself tells it, whatever else is counted beside. */
const asSaid = (found: Candidate): Candidate =>
  /^(?:finite|reduced)$/.test(found.verb?.form ?? '') && found.verb?.senses.includes('recapture')
    ? { ...found, undoubted: true }
    : found

/** "Un reo fugado fue recapturado", "a fugitive was recaptured": one. */
export const oneRecaptured = (view: SentenceView): Candidate[] =>
  tells(view, recapturing)
    ? view.phrases
        .filter(
          (phrase) =>
            phrase.noun.determiner === 'indefinite' &&
            phrase.noun.count === null &&
            isOne(phrase.noun) &&
            isA(phrase, 'inmate', 'fugitive') &&
            phrase.links.some(
              ({ verb, role, via }) =>
                via === 'main' &&
                role === 'theme' &&
                verb.form === 'finite' &&
                !verb.negated &&
                verb.senses.includes('recapture'),
            ),
        )
        .map((phrase) => ({ ...candidateFor('other_count', 'recaptured inmates', phrase, 1), quantity: one }))
    : []

/** "faltaban 39 presos": no word for a flight. */
export const toldOfEscape = ({ earlier }: Story): boolean =>
  earlier.slice(-3).some(({ candidates }) => candidates.some(({ kind }) => kind === 'escaped'))
