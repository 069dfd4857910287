import { complementOf } from '@/lib/reading/grammar/links/links'
import { kin, remains } from '@/lib/reading/lexicon/alternatives'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../../candidate'
import { type Chunk, isNoun, isVerb, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { countedPhrases } from '../counting/phrase-kind'
import { isNamedInWords } from './named-in-words'

/** What is done with the dead once they are counted: so many of them, and no toll of their own. */

const theirRemains = new RegExp(`^(?:${remains})$`)

/** "41 of the 118 prisoners killed", "29" right after bodies: of the dead. */
function areDead(view: SentenceView, { bare, classes, noun, index }: Phrase): boolean {
  if (theirRemains.test(noun.head)) return true
  const whole = complementOf(view.chunks, index)
  const wholePhrase = view.phrases.find((phrase) => phrase.noun === whole)
  if (whole && !whole.pronoun)
    return (
      whole.classes.includes('dead') ||
      wholePhrase?.links.some(
        ({ verb, via }) => via !== 'main' && verb.senses.some((sense) => sense === 'kill' || sense === 'die'),
      ) === true
    )
  return (
    (bare || classes.includes('dead')) &&
    view.phrases.some((other) => other.index < index && theirRemains.test(other.noun.head))
  )
}

/** Verbs that no list knows keep their endings. */
const names = /^(?:identif|recogni[sz]|reconoc)|^name$/
const named = /^(?:names?|nombres?)$/

/** "ha identificado ya 41 de los 44 cadáveres", "put a name to 41 of the 118 killed", "Forty of the bodies had names". */
function isNamed(view: SentenceView, phrase: Phrase): boolean {
  const { links, governor } = phrase
  const done = links.some(
    ({ verb, role, via }) =>
      !verb.negated &&
      !verb.future &&
      verb.form === 'finite' &&
      via === 'main' &&
      ((names.test(verb.lemma) &&
        role === 'theme' &&
        (!verb.passive || theirRemains.test(phrase.noun.head))) ||
        (verb.senses.includes('have') && role === 'agent' && isNamedBy(view, view.chunks.indexOf(verb) + 1))),
  )
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  const put = view.chunks
    .slice(Math.max(0, (governor?.noun ?? 0) - 2), governor?.noun ?? 0)
    .some((chunk) => isVerb(chunk) && /^(?:put|give|poner|dar)$/.test(chunk.lemma) && !chunk.negated)
  return done || (isNoun(of) && named.test(of.head) && put && /^(?:to|a)$/.test(governor?.preposition ?? ''))
}
const isNamedBy = ({ chunks }: SentenceView, at: number): boolean => {
  const what = chunks[at]
  return isNoun(what) && named.test(what.head) && what.determiner !== 'negative'
}

const gives = /^(?:hand|return|release|deliver|give|collect|claim|entreg|devolv|retir|repatri|reclam|recog)/
const theirKin = new RegExp(`^(?:${kin}|kin|parents|widows?|seres)$`)

const keepers = /^(?:morgue|mortuary|forens\w*|medicina|coroners?|hospital|necropsias?|tanatorio)$/

/** "La morgue entregó 31 cadáveres a sus familias", "a los deudos se les entregaron 31": by those who kept them, or to their kin. */
function isHandedOn({ chunks }: SentenceView, { lemma }: VerbGroup, at: number): boolean {
  if (!/^(?:hand|return|release|deliver|entreg|devolv)/.test(lemma)) return false
  const near = chunks.slice(Math.max(0, at - 6), at + 7)
  return near.some(
    (chunk) =>
      isNoun(chunk) &&
      ((theirKin.test(chunk.head) && chunk.plural) ||
        (keepers.test(chunk.head) && chunks.indexOf(chunk) < at)),
  )
}

/** "21 bodies had been handed to their families", "29 fueron retirados por sus deudos". */
function isGivenBack(view: SentenceView, { links, noun }: Phrase): boolean {
  return links.some(({ verb, role, via }) => {
    if (via !== 'main' || role !== 'theme' || verb.negated || verb.future) return false
    const at = view.chunks.indexOf(verb)
    if (!verb.passive) return theirRemains.test(noun.head) && isHandedOn(view, verb, at)
    if (!gives.test(verb.lemma) && wordAt(view, verb.first + 1) !== 'handed') return false
    return view.chunks.slice(at + 1, at + 5).some((chunk) => isNoun(chunk) && theirKin.test(chunk.head))
  })
}

const theDead = signOfWords(
  'body bodies corpse corpses remains cuerpo cuerpos cadaver cadaveres restos killed dead victims muertos fallecidos asesinados victimas',
)
/** "identificó a cuatro muertos en la balacera": there that told how many. */
const isOfEvent = (chunk: Chunk | undefined): boolean => isNoun(chunk) && chunk.classes.includes('violence')

/** "había identificado a 34 fallecidos": so many of them; "a los dos fallecidos" are all that died. */
const areSomeDead = (view: SentenceView, { classes, noun, links, index }: Phrase): boolean =>
  !isOfEvent(view.chunks[index + 2]) &&
  classes.includes('dead') &&
  noun.determiner === null &&
  /^(?:a|identified|named)$/.test(wordAt(view, noun.first - 1)) &&
  links.some(({ verb }) => names.test(verb.lemma) && !verb.passive)

const finds =
  /^(?:find|recover|discover|unearth|exhume|pull|retrieve|leave|dump|throw|hallar|encontrar|localizar|aparecer|rescatar|recuperar|descubrir|exhumar|levantar|sacar|dejar|abandonar|botar|arrojar|tirar)$/
/** "Found 12 bodies with names on their shirts", "left 14 bodies with names": a toll all the same. */
const tellsFind = ({ verbs }: SentenceView): boolean => verbs.some(({ verb }) => finds.test(verb.lemma))

const identified = countedPhrases(
  'other_count',
  'bodies identified',
  -1,
  (view, phrase) =>
    ((areDead(view, phrase) || areSomeDead(view, phrase)) && isNamed(view, phrase)) ||
    (isNamedInWords(view, phrase) && !tellsFind(view)),
)
const handedOver = countedPhrases(
  'other_count',
  'bodies handed over',
  -1,
  (view, phrase) => areDead(view, phrase) && isGivenBack(view, phrase),
)

export const bodies = (view: SentenceView): Candidate[] =>
  holds(view, theDead) ? [...identified(view), ...handedOver(view)] : []
