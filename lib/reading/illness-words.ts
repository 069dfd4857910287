import { holds, signLike } from '@/lib/text/word-signs'
import { isNoun, type NounPhrase } from './grammar/chunk'
import { type SentenceView, wordAt } from './grammar/sentence-view'
import { tellsOfOtherDeath } from './whole-article/outbreak'

/** The words for an illness or hunger, and where they say that somebody had it of that. */

export const illness =
  /^(?:cholera|tuberculosis|malaria|dengue|measles|influenza|flu|mpox|meningitis|hepatitis|encephalitis|covid(?:19)?|coronavirus|typhoid|dysentery|diphtheria|pneumonia|aids|ebola|malnutrition|hunger|illness|disease|beriberi|scurvy|starvation|famine|colera|paludismo|sarampion|gripe|enfermedad|beriberi|escorbuto|encefalitis|tifus|disenteria|difteria|neumonia|sida|desnutricion|hambre|hambruna|inanicion)$/
const illnesses = signLike(illness)
export const tellsIllness = (view: SentenceView): boolean => holds(view, illnesses)

export const leads = /^(?:of|from|by|de|del|por)$/
const between =
  /^(?:the|an?|el|la|los|las|un|una|acute|severe|suspected|alleged|supposed|pulmonary|sospechos[oa]s?|presunt[oa]s?)$/

export const itself =
  /^(?:virus|fever|outbreaks?|epidemics?|pandemics?|cris[ei]s|deaths?|dead|fatalit(?:y|ies)|victims?|waves?|victimas?|brotes?|olas?|oleadas?|epidemias?|pandemias?)$/

/** Does a token name an illness as such? "Hunger strikers" and "a cholera clinic" are something else. */
export function isIllness(view: SentenceView, at: number): boolean {
  const of = view.chunks[view.chunkOf[at] ?? -1]
  return (
    illness.test(wordAt(view, at)) && (!isNoun(of) || of.last === at || itself.test(wordAt(view, at + 1)))
  )
}

export const namesIllness = (view: SentenceView, first: number, last: number): boolean => {
  for (let at = first; at <= last; at++) if (isIllness(view, at)) return true
  return false
}

/** "bird flu", "swine flu virus": an illness by its last word, or before what it is called. */
const isNamedFor = (view: SentenceView, { last }: NounPhrase): boolean =>
  illness.test(wordAt(view, last)) ||
  (itself.test(wordAt(view, last)) && illness.test(wordAt(view, last - 1)))

const ties =
  /^(?:linked|related|due|owing|attributed|ascribed|vinculad[oa]s?|relacionad[oa]s?|debid[oa]s?|atribuid[oa]s?)$/
const natural = /^(?:natural causes|causas naturales)$/

const spread = /^(?:outbreak|epidemic|pandemic|brote|epidemia|pandemia)$/

/** "in the Haitian cholera outbreak", "en un brote de cólera". */
function isInOutbreak(view: SentenceView, from: number): boolean {
  if (!/^(?:in|en)$/.test(wordAt(view, from))) return false
  const what = view.chunks[view.chunkOf[from + 1] ?? -1]
  if (!isNoun(what) || !spread.test(what.head)) return false
  return namesIllness(view, what.first, what.last) || isOfIllness(view, what.last + 1)
}

/** "of cholera", "by the cholera", "por una tuberculosis", "linked to hunger": from a token on, past articles. */
export function isOfIllness(view: SentenceView, from: number): boolean {
  if (isInOutbreak(view, from)) return !tellsOfOtherDeath(view)
  const tied = ties.test(wordAt(view, from)) && /^(?:to|al?|con)$/.test(wordAt(view, from + 1))
  if (!tied && !leads.test(wordAt(view, from))) return false
  let at = from + (tied ? 2 : 1)
  if (natural.test(`${wordAt(view, at)} ${wordAt(view, at + 1)}`)) return true
  while (at < from + 4 && between.test(wordAt(view, at))) at++
  // "of bird flu", "from the H5N1 flu virus".
  const what = view.chunks[view.chunkOf[at] ?? -1]
  return isIllness(view, at) || (isNoun(what) && what.first >= from && isNamedFor(view, what))
}
