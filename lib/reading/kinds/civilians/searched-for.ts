import { rescuers } from '@/lib/reading/everyday/no-captives/out-of-peril'
import type { Candidate, Story } from '../../candidate'
import { hasClass, isDone, isNoun, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { candidateFor } from '../counting/phrase-kind'
import { tellsOfPrison } from '../inmates/tells-of-prison'
import { namesDisaster, tellsOfDisaster } from './in-disaster'

/** Those for whom rescuers search after a disaster: nobody knows where they are. */

/** Not men or drivers, for whom police may search. */
const victims =
  /^(?:people|persons?|residents?|villagers?|neighbou?rs?|inhabitants|children|tourists|personas?|vecin[oa]s?|pobladores|habitantes|residentes|menores|ninos|ninas|turistas)$/
const searches = /^(?:search(?:ing)?|look|hunt(?:ing)?|buscar)$/
const search = /^(?:search(?:es)?|hunt|busquedas?|rastreos?)$/
/** "for looting", "por los saqueos", "who robbed a bank": of what they are suspected. */
const suspected =
  /^(?:por|over|suspected|accused|wanted|acusad[oa]s|sospechos[oa]s|relacionad[oa]s|who|que|in connection|en relacion)\b/

/** "la búsqueda de seis personas", "the search for six people". */
const isOfSearch = (view: SentenceView, { governor }: Phrase): boolean => {
  const noun = governor?.noun == null ? undefined : view.chunks[governor.noun]
  const searched = isNoun(noun) && search.test(noun.head) && /^(?:de|for)$/.test(governor?.preposition ?? '')
  return (
    searched && (namesDisaster(view) || !view.chunks.some((one) => isNoun(one) && hasClass(one, 'police')))
  )
}

/** "Rescuers are searching", "se busca"; the police, for whom they please, save after a disaster told with it. */
const isByRescuers = (view: SentenceView, verb: VerbGroup): boolean =>
  namesDisaster(view) ||
  verb.passive ||
  wordAt(view, verb.first - 1) === 'se' ||
  rescuers.test(subjectOf(view, verb)?.head ?? '')

/** "buscan a seis vecinos", "are searching for six people". */
const isSearched = (view: SentenceView, { noun, links, governor }: Phrase): boolean => {
  const before = wordAt(view, noun.first - 1)
  const verb = governor?.verb == null ? undefined : view.chunks[governor.verb]
  const verbs = [...links.map((link) => link.verb), ...(verb?.kind === 'verb' ? [verb] : [])]
  return (
    /^(?:a|for)$/.test(before) &&
    verbs.some(
      (one) =>
        searches.test(one.lemma) && isDone(one) && one.form !== 'infinitive' && isByRescuers(view, one),
    )
  )
}

export const searchedFor = (view: SentenceView, story: Story): Candidate[] => {
  if (!tellsOfDisaster(view, story) || tellsOfPrison(view)) return []
  return view.counted
    .filter(
      (phrase) =>
        victims.test(phrase.noun.head) &&
        !phrase.noun.count?.share &&
        !suspected.test([1, 2].map((step) => wordAt(view, phrase.noun.last + step)).join(' ')) &&
        (isOfSearch(view, phrase) || isSearched(view, phrase)),
    )
    .map((phrase) => candidateFor('other_count', 'people missing', phrase, 3))
}
