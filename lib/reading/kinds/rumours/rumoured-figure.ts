import { type Candidate, figureOf } from '../../candidate'
import { isNoun, type Range } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { assailants, hearsayWords, kin } from '../../lexicon/alternatives'
import { deeds } from '../../lexicon/disowning'
import type { NounClass } from '../../lexicon/noun-classes'
import { tellsEarlier } from '../../superseded/earlier-words'
import { isTelling } from './disowned'
import { rumourScope } from './rumour-scope'

/** How many a rumour is about. */

const normsIn = (view: SentenceView, { first, last }: Range): string =>
  view.lexed.tokens
    .slice(first, last + 1)
    .map(({ norm }) => norm)
    .join(' ')

export const fact = (evidence: Range): Candidate => ({
  kind: 'unconfirmed_report',
  quantity: null,
  unit: 'reports',
  evidence,
  anchor: evidence.first,
  phrase: null,
  verb: null,
  rank: 0,
  status: 'alleged',
})

/** "spoke of as many as 20", "se habló de tres". */
function isSpokenOf(view: SentenceView, index: number | null | undefined): boolean {
  const verb = index == null ? undefined : view.chunks[index]
  return verb?.kind === 'verb' && /^(?:speak|talk|tell|hablar)$/.test(verb.lemma)
}

export const talk = new RegExp(`^(?:${hearsayWords}|talk|audios?|lists?|listas?|cuenta)$`)

/** "talk on social media of four dead", "versiones de 30 muertos". */
const isOfTalk = (view: SentenceView, first: number, preposition: string | undefined): boolean =>
  /^(?:of|about|de|sobre|con|with)$/.test(preposition ?? '') &&
  view.lexed.tokens.slice(Math.max(0, first - 6), first).some(({ norm }) => talk.test(norm))

const noPeople = new Set<NounClass>(['money', 'time', 'extent', 'weapon', 'thing', 'label', 'area', 'room'])
/** "a car park, which has 5,700 spaces". */
const spaces = /^(?:spaces|seats|places|plazas|asientos|butacas)$/

/** Those who come to harm others are no figure of what a rumour tells. */
const attackers = new RegExp(`^(?:${assailants})$`)

/** "two families were handed the wrong coffin". */
const families = new RegExp(`^(?:${kin})$`)

/** "the transfer of six gang leaders": the number is no rumour's, the transfer is. */
function isOfOther(view: SentenceView, first: number, governor: Phrase['governor']): boolean {
  if (isOfTalk(view, first, governor?.preposition)) return false
  const over = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (!isNoun(over) || !/^(?:of|de)$/.test(governor?.preposition ?? '')) return false
  return !over.classes.some((name) => deeds.has(name)) && !isTelling(view, over) && !talk.test(over.head)
}

/** "la fuga de siete presos", "a higher figure, of 14 dead". */
function isOfDeed({ chunks }: SentenceView, { governor, index }: Phrase): boolean {
  const apart = chunks[index - 2]?.kind === 'comma' ? chunks[index - 3] : undefined
  const over = governor?.noun == null ? apart : chunks[governor.noun]
  return (
    isNoun(over) &&
    /^(?:of|de)$/.test(governor?.preposition ?? '') &&
    over.classes.some((name) => deeds.has(name))
  )
}

/** "muestran cómo dos vigilantes son ahorcados", "put the number closer to 130". */
const isOfToll = ({ chunks }: SentenceView, { bare, governor }: Phrase): boolean => {
  const over = governor?.noun == null ? undefined : chunks[governor.noun]
  const toll = isNoun(over) && [...over.classes, ...over.modifiers].includes('toll')
  return (
    governor?.preposition === 'como' || (bare && toll && /^(?:to|at|en|a)$/.test(governor?.preposition ?? ''))
  )
}

/** "corrió la voz de que", "rumours spread that": what it tells stands behind it. */
const tellsOn = (view: SentenceView, { last }: Range): boolean =>
  /^(?:[^,;:. ]+ ){0,2}(?:que|that)(?: |$)/.test([1, 2, 3].map((step) => wordAt(view, last + step)).join(' '))

const tooMany = 1_000_000 // people: money, or a country's

/** A rumoured figure: the sentence calls it unconfirmed and gives it in the conditional or outright. */
export function rumouredFigure(view: SentenceView, rumour: Range): Candidate[] {
  const isWithin = rumourScope(view, rumour)
  // "had first spoken of two dead, but the minister denied it": an earlier count, which no longer stands.
  if (tellsEarlier(view) && /^lo (?:desmintio|nego)$/.test(normsIn(view, rumour))) return []
  const from = tellsOn(view, rumour) ? rumour.last : -1
  const counted = view.phrases.filter((phrase) => {
    const { noun, links, governor, index } = phrase
    return (
      noun.count &&
      noun.first > from &&
      !isOfOther(view, noun.first, governor) &&
      !noun.classes.some((name) => noPeople.has(name)) &&
      isWithin(index) &&
      !noun.count.alone &&
      !noun.count.share &&
      noun.count.value < tooMany &&
      !attackers.test(noun.head) &&
      !families.test(noun.head) &&
      !spaces.test(noun.head) &&
      (links.length > 0 ||
        isSpokenOf(view, governor?.verb) ||
        isOfTalk(view, noun.first, governor?.preposition) ||
        isOfDeed(view, phrase) ||
        isOfToll(view, phrase) ||
        (governor?.verb != null && /^(?:de|a|to)$/.test(governor.preposition) && noun.head === '') ||
        /^(?:at|en)$/.test(governor?.preposition ?? ''))
    )
  })
  return counted.map(rumourOf)
}

/** The number of a phrase as what a rumour tells. */
export const rumourOf = (phrase: Phrase): Candidate => ({
  ...fact(figureOf(phrase).evidence),
  quantity: figureOf(phrase).quantity,
  unit: 'people',
  anchor: phrase.noun.first,
})
