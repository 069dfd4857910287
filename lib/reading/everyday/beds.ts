import type { Candidate } from '../candidate'
import { isNoun } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'

const room =
  /^(?:beds?|rooms?|wards?|space|spaces|capacity|places|cots|ambulances?|camas?|plazas?|cupos?|espacios?|capacidad|camillas?|ambulancias?)$/
const can = /^(?:can|could|puede|pueden|podra|podran|podria|podrian)$/
const takesIn =
  /^(?:treat|receive|admit|handle|hold|house|take|care|atender|recibir|acoger|tratar|albergar|alojar)$/

/** "beds for 80 injured", "can treat 150 wounded at a time": so many may come. */
export function isRoomFor(view: SentenceView, { kind, phrase, verb }: Candidate): boolean {
  if (kind !== 'injured') return false
  const told = view.phrases.find(({ index }) => index === phrase)
  const { governor, links = [] } = told ?? {}
  const of = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (isNoun(of) && room.test(of.head) && /^(?:for|para)$/.test(governor?.preposition ?? '')) return true
  return [...links.map((link) => link.verb), ...(verb ? [verb] : [])].some(
    ({ lemma, first, last }) =>
      takesIn.test(lemma) &&
      (can.test(wordAt(view, first)) || (first === last && can.test(wordAt(view, first - 1)))),
  )
}
