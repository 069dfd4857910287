import type { Candidate, Story } from '@/lib/reading/candidate'
import { isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { remains as remainsWords } from '@/lib/reading/lexicon/alternatives'

/** Some of the dead or hurt, of whom something else is told: they are named, kept or mourned, and are no toll of their own. */

const remains = new RegExp(`^(?:${remainsWords})$`)
const finds =
  /^(?:find|recover|discover|unearth|exhume|pull|leave|count|retrieve|hallar|encontrar|localizar|aparecer|rescatar|recuperar|descubrir|exhumar|levantar|dejar|contar|sacar)$/

const wordsAround = (view: SentenceView, from: number, to: number): string =>
  view.lexed.tokens
    .slice(Math.max(0, from), to)
    .map(({ norm }) => norm)
    .join(' ')

const named = '(?:identif|reconoc|reclam|entreg|repatri|enterr|sepult|autops|claim|buri|nam(?:e|ed)\\b)'
const pendingBefore = new RegExp(`(?:qued|falt|rest)\\w* (?:\\w+ )?(?:por|sin) ${named}\\w*(?: \\w+)?$`)
const pendingBehind = new RegExp(
  `^(?:[^,.;:]+ )?(?:sin|por|pendientes? de|a la espera de|to be|awaiting|await|yet to be|waiting to be) (?:ser |su )?${named}`,
)
const unnamed = /(?:^| )(?:unidentified|unclaimed|unnamed)(?: |$)/
const done =
  /^(?:identificad[oa]s?|identificaron|identifico|entregad[oa]s?|enterrad[oa]s?|inhumad[oa]s?|sepultad[oa]s?|repatriad[oa]s?|autopsied)$/

/** "Faltan por identificar 62 cuerpos", "54 bodies awaiting identification", not "12 unidentified bodies were found". */
function isPending(view: SentenceView, { noun: { first, last, count, head } }: Phrase): boolean {
  if (!count || !remains.test(head)) return false
  if (done.test(wordAt(view, count.first - 1))) return true
  const told =
    pendingBefore.test(wordsAround(view, first - 6, first)) ||
    pendingBehind.test(wordsAround(view, count.last + 1, last + 8)) ||
    unnamed.test(wordsAround(view, first, last + 1))
  return told && !view.verbs.some(({ verb }) => finds.test(verb.lemma))
}

const morgue =
  /^(?:morgues?|mortuar(?:y|ies)|deposito|tanatorio|forenses?|forensic|justicia|justice|anatomico)$/
const keeps =
  /^(?:receive|hold|keep|store|have|be|recibir|guardar|albergar|conservar|haber|estar|tener|ingresar)$/
const isIdentified = /(?:^| )(?:identified|identificad[oa]s?)(?: |$)/

/** "The morgue has received 195 bodies", where the text has told of the dead, or how many of them have a name. */
function isInMorgue(view: SentenceView, { noun }: Phrase, { earlier }: Story): boolean {
  if (!noun.count || !remains.test(noun.head)) return false
  const kept = view.verbs.some(({ verb }) => keeps.test(verb.lemma) && !finds.test(verb.lemma))
  if (!kept || !view.lexed.tokens.some(({ norm }) => morgue.test(norm))) return false
  return (
    isIdentified.test(wordsAround(view, noun.last + 1, view.lexed.tokens.length)) ||
    earlier.some(({ candidates }) =>
      candidates.some(({ kind, quantity }) => kind === 'killed' && (quantity?.value ?? 0) > 1),
    )
  )
}

const others =
  /^(?:relatives|families|friends|lawyers?|funerals?|mass(?:es)?|statements|files|familias|familiares|allegados|deudos|parientes|abogad[oa]s?|funeral(?:es)?|misas?|homenajes?|atestados|expedientes|declaraciones)$/

/** "relatives of 48 of the dead", "el funeral por 12 de los fallecidos", "las familias de 48 fallecidos". */
function isOfOthers(view: SentenceView, { index, noun, governor }: Phrase): boolean {
  // "A funeral was held for 12 of the dead".
  const before = view.chunks.slice(0, index).find(isNoun)
  const of = governor?.noun == null ? before : view.chunks[governor.noun]
  if (!isNoun(of) || !noun.count || !/^(?:of|for|from|de|por|para)$/.test(governor?.preposition ?? ''))
    return false
  const whole = complementOf(view.chunks, index)
  const part = whole?.determiner === 'definite' && !whole.pronoun
  return others.test(of.head) && (part || (governor?.noun != null && noun.determiner === null))
}

const buries = /^(?:bur(?:y|ied)$|cremat|sepult|enterr|inhum|inciner)/

/** "buried 12 of its dead", "enterró a 12 de sus muertos". */
function isBuried(view: SentenceView, { index, links }: Phrase): boolean {
  const whole = complementOf(view.chunks, index)
  return (
    whole?.determiner === 'definite' &&
    whole.classes.includes('dead') &&
    links.some(({ verb }) => isVerb(verb) && buries.test(verb.lemma))
  )
}

export function isToldOfSome(view: SentenceView, { phrase }: Candidate, story: Story): boolean {
  const counted = view.counted.find(({ index }) => index === phrase)
  if (!counted) return false
  return (
    isPending(view, counted) ||
    isInMorgue(view, counted, story) ||
    isOfOthers(view, counted) ||
    isBuried(view, counted)
  )
}
