import type { Range } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import type { Reach } from '@/lib/reading/speakers/reach'
import { whole } from '@/lib/reading/speakers/scope'
import { isSource } from '@/lib/reading/speakers/speaker'
import { subjectBefore } from '@/lib/reading/speakers/subjects/subject'
import { accountVerbs } from '@/lib/reading/speakers/words'

/** Who opens an account that a colon ends. */
type Account = { index: number; words: Range; region: Range; reach: Reach; preposition: boolean }

const accounts =
  /^(?:details?|picture|breakdown|numbers?|figures?|account|toll|list|detalles?|cifras?|balance|desglose|cuentas?|reparto|lista|version|parte|datos?|informe|episod(?:e|io)s?|cas(?:e|o)s?|antecedentes|precedents?|precedentes|examples?|ejemplos?)$/
const spreads = /^(?:repartir|desglosar|detallar|distribuir)$/

/** "The police filled in part of the picture: 46 came out", "el comité los reparte así: 22 en X": whoever opens an account, gives it. */
export function fromColon(view: SentenceView, parts: readonly Part[]): Account[] {
  const colon = parts.findIndex(({ kind, word }) => kind === 'stop' && word === ':')
  if (colon < 0) return []
  const at = parts.findLastIndex(({ verb }, i) => i < colon && verb?.form === 'finite')
  const verb = parts[at]?.verb
  if (!verb || verb.negated || !accountVerbs.test(verb.lemma) || colon - at > 7) return []
  const account = parts.slice(at, colon).some(({ noun }) => noun !== null && accounts.test(noun.head))
  const down = parts.slice(at, colon).some(({ word }) => /^(?:down|others|rest|otros|demas)$/.test(word))
  if (!account && !down && !spreads.test(verb.lemma)) return []
  const shared = parts.findIndex((part) => part.verb?.form === 'finite')
  const index = subjectBefore(view, parts, at).speaker ?? subjectBefore(view, parts, shared).speaker
  const words = parts[index ?? -1]
  if (index === null || !words?.noun || !isSource(words.noun)) return []
  const limit = { first: words.first, last: whole(view).last }
  return [
    {
      index,
      words,
      region: { first: words.first, last: words.last },
      reach: { back: false, forth: true, limit },
      preposition: false,
    },
  ]
}

const puts =
  /^(?:put|estimated|given|set|reported|cifrad[oa]s?|situad[oa]s?|estimad[oa]s?|fijad[oa]s?|calculad[oa]s?)$/
/** "was put at 79 by the service and at 86 by the ministry", "cifrado en 79 por el servicio": each number is theirs who give it. */
export function fromPutBy(view: SentenceView, parts: readonly Part[]): Account[] {
  if (view.lexed.counts.size === 0) return []
  return parts.flatMap((by, at): Account[] => {
    const [lead, count, who] = [parts[at - 2], parts[at - 1], parts[at + 1]]
    const isBy = /^(?:by|por)$/.test(by.word) && /^(?:at|en)$/.test(lead?.word ?? '')
    if (!isBy || !lead || !count?.noun?.count || !who?.noun || who.noun.count || !isSource(who.noun))
      return []
    if (!parts.slice(0, at - 2).some(({ verb, last }) => verb && puts.test(wordAt(view, last)))) return []
    const limit = { first: lead.first, last: who.last }
    const reach = { back: true, forth: false, limit }
    return [
      { index: at + 1, words: who, region: { first: by.first, last: who.last }, reach, preposition: true },
    ]
  })
}

/** "31 dead, says the prosecutor; 29, the police": another voice, of which nothing but the number is told. */
export function fromGapped(view: SentenceView, parts: readonly Part[]): Account[] {
  if (view.lexed.counts.size < 2) return []
  return parts.flatMap((who, at): Account[] => {
    const [joint, count, comma, end] = [parts[at - 3], parts[at - 2], parts[at - 1], parts[at + 1]]
    if (!who.noun || who.noun.count || who.noun.place || !isSource(who.noun)) return []
    const parted = joint?.word === ';' && count?.noun?.count != null && comma?.kind === 'comma'
    // "29, guardias": who they were.
    const known = who.noun.determiner === 'definite' || who.noun.name !== null
    if (!parted || !known || (end && end.kind !== 'stop')) return []
    const told = parts
      .slice(0, at - 3)
      .some(({ verb, word }) => verb?.senses.includes('say') || word === 'segun')
    if (!told) return []
    const limit = { first: count.first, last: who.last }
    const reach = { back: true, forth: false, limit }
    return [
      { index: at, words: who, region: { first: who.first, last: who.last }, reach, preposition: false },
    ]
  })
}
