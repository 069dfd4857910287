import type { Candidate, Story } from '../../candidate'
import { isDone, isNoun } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { candidateFor } from '../counting/phrase-kind'
import { tellsOfPrison } from '../inmates/tells-of-prison'
import { tellsOfDisaster } from './in-disaster'

/** Those for whom rescuers search after a disaster: nobody knows where they are. */

/** Not men or drivers, for whom police may search. */
const victims =
  /^(?:people|persons?|residents?|villagers?|neighbou?rs?|inhabitants|children|tourists|personas?|vecin[oa]s?|pobladores|habitantes|residentes|menores|ninos|ninas|turistas)$/
const searches = /^(?:search(?:ing)?|look|hunt(?:ing)?|buscar)$/
const search = /^(?:search(?:es)?|hunt|busquedas?|rastreos?)$/
/** "for looting", "por los saqueos": of what they are suspected. */
const suspected = /^(?:por|over|suspected|accused|wanted|acusad[oa]s|sospechos[oa]s|relacionad[oa]s)$/

/** "la búsqueda de seis personas", "the search for six people". */
const isOfSearch = ({ chunks }: SentenceView, { governor }: Phrase): boolean => {
  const noun = governor?.noun == null ? undefined : chunks[governor.noun]
  return isNoun(noun) && search.test(noun.head) && /^(?:de|for)$/.test(governor?.preposition ?? '')
}

/** "buscan a seis vecinos", "are searching for six people". */
const isSearched = (view: SentenceView, { noun, links, governor }: Phrase): boolean => {
  const before = wordAt(view, noun.first - 1)
  const verb = governor?.verb == null ? undefined : view.chunks[governor.verb]
  const verbs = [...links.map((link) => link.verb), ...(verb?.kind === 'verb' ? [verb] : [])]
  return (
    /^(?:a|for)$/.test(before) &&
    verbs.some((one) => searches.test(one.lemma) && isDone(one) && one.form !== 'infinitive')
  )
}

export const searchedFor = (view: SentenceView, story: Story): Candidate[] => {
  if (!tellsOfDisaster(view, story) || tellsOfPrison(view)) return []
  return view.counted
    .filter(
      (phrase) =>
        victims.test(phrase.noun.head) &&
        !phrase.noun.count?.share &&
        !suspected.test(wordAt(view, phrase.noun.last + 1)) &&
        (isOfSearch(view, phrase) || isSearched(view, phrase)),
    )
    .map((phrase) => candidateFor('other_count', 'people missing', phrase, 3))
}
