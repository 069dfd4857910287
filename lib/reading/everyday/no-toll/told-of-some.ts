import type { Candidate, Story } from '@/lib/reading/candidate'
import { hasClass, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { complementOf } from '@/lib/reading/grammar/links/links'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { remains as remainsWords } from '@/lib/reading/lexicon/alternatives'
import { holds, signOfWords } from '@/lib/text/word-signs'

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
/** A body may be found so as well: "12 unidentified bodies washed ashore". */
const unnamed = /(?:^| )(?:unidentified|unclaimed|unnamed|sin (?:identific|reconoc|reclam)\w+)(?: |$)/
const awaits = /^(?:remain|continue|keep|store|seguir|quedar|permanecer|continuar|conservar|guardar)$/
const done =
  /^(?:identificad[oa]s?|identificaron|identifico|entregad[oa]s?|enterrad[oa]s?|inhumad[oa]s?|sepultad[oa]s?|repatriad[oa]s?|autopsied)$/

/** "Faltan por identificar 62 cuerpos", "54 bodies awaiting identification", not "12 unidentified bodies were found". */
function isPending(view: SentenceView, phrase: Phrase, story: Story): boolean {
  const { first, last, count, head } = phrase.noun
  if (!count || !remains.test(head)) return false
  const was = wordAt(view, count.first - 1)
  // "Han sido enterrados 3.190 cadáveres": where no more dead were told of, the buried are all that are counted.
  if (done.test(was)) return !buries.test(was) || isSomeOfTold(story, 'killed', phrase)
  const behind = wordsAround(view, count.last + 1, last + 8)
  const told = pendingBefore.test(wordsAround(view, first - 6, first)) || pendingBehind.test(behind)
  if (view.verbs.some(({ verb }) => finds.test(verb.lemma))) return false
  return unnamed.test(wordsAround(view, first, last + 3))
    ? holds(view, morgues) || view.verbs.some(({ verb }) => awaits.test(verb.lemma))
    : told
}

const morgues = signOfWords('morgue morgues mortuary mortuaries deposito tanatorio anatomico')
const keeps =
  /^(?:receive|hold|keep|store|have|be|recibir|guardar|albergar|conservar|haber|estar|tener|ingresar)$/
const isIdentified = /(?:^| )(?:identified|identificad[oa]s?)(?: |$)/

/** Has the text told of more such, so that these may be some of them? */
const isSomeOfTold = ({ earlier }: Story, kind: string, { noun: { count } }: Phrase): boolean =>
  earlier.some(({ candidates }) =>
    candidates.some((told) => told.kind === kind && (told.quantity?.value ?? 0) >= (count?.value ?? 0)),
  )

/** "after an air strike", "from a bus crash": these died of something that the sentence itself tells. */
const tellsCause = ({ chunks }: SentenceView): boolean =>
  chunks.some((chunk) => isNoun(chunk) && (hasClass(chunk, 'violence') || causes.test(chunk.head)))
const causes = /^(?:strikes?|crash(?:es)?|accidents?|accidentes?|choques?|fosas?|graves?)$/

/** "The morgue has received 195 bodies", where the text has told of as many dead, or how many of them have a name. */
function isInMorgue(view: SentenceView, phrase: Phrase, story: Story): boolean {
  const { noun } = phrase
  if (!noun.count || !remains.test(noun.head)) return false
  const kept = view.verbs.some(({ verb }) => keeps.test(verb.lemma) && !finds.test(verb.lemma))
  if (!kept || !holds(view, morgues)) return false
  return (
    isIdentified.test(wordsAround(view, noun.last + 1, view.lexed.tokens.length)) ||
    (!tellsCause(view) && isSomeOfTold(story, 'killed', phrase))
  )
}

const fromMorgue = / (?:from|del?) (?:the |la )?(?:\S+ )?(?:morgue|mortuary|deposito)(?: |$)/
const flown = /^(?:fly|airlift|ship|repatriate|repatriar|evacuate)$/
/** "Five bodies had been taken from the morgue", "the bodies of six were flown to X" after more dead: they had been counted. */
function isTakenOn(view: SentenceView, phrase: Phrase, story: Story): boolean {
  const { first, last, count, head } = phrase.noun
  const before = view.chunks.findLast((chunk, at) => at < phrase.index && isNoun(chunk))
  const bodies = remains.test(head) || (isNoun(before) && remains.test(before.head))
  if (!count || !bodies || tellsCause(view)) return false
  if (fromMorgue.test(` ${wordsAround(view, last + 1, view.lexed.tokens.length)}`)) return true
  const away = view.verbs.some(({ verb }) => verb.first > first && flown.test(verb.lemma))
  return away && isSomeOfTold(story, 'killed', phrase)
}

const others =
  /^(?:relatives|families|friends|lawyers?|statements|files|familias|familiares|allegados|deudos|parientes|abogad[oa]s?|atestados|expedientes|declaraciones)$/
/** Held on another day than that on which those died. */
const rites =
  /^(?:funeral(?:e?s)?|prayers?|burials?|vigils?|mass(?:es)?|misas?|homenajes?|entierros?|velatorios?|sepelios?)$/

/** "relatives of 48 of the dead", "el funeral por 12 de los fallecidos", "las familias de 48 fallecidos". */
function isOfOthers(view: SentenceView, phrase: Phrase, kind: string, story: Story): boolean {
  const { index, noun, governor } = phrase
  // "A funeral was held for 12 of the dead".
  const before = view.chunks.slice(0, index).find(isNoun)
  const of = governor?.noun == null ? before : view.chunks[governor.noun]
  if (!isNoun(of) || !noun.count || !/^(?:of|for|from|de|por|para)$/.test(governor?.preposition ?? ''))
    return false
  const whole = complementOf(view.chunks, index)
  const part = whole?.determiner === 'definite' && !whole.pronoun
  const isRite = rites.test(of.head)
  if (!isRite && !others.test(of.head)) return false
  const some = governor?.noun != null && noun.determiner === null
  // "and for one in X".
  if (isRite && phrase.bare && noun.determiner === null && phrase.links.length === 0) return true
  return part || (some && (isRite || isSomeOfTold(story, kind, phrase)))
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

export function isToldOfSome(view: SentenceView, { phrase, kind }: Candidate, story: Story): boolean {
  const counted = view.counted.find(({ index }) => index === phrase)
  if (!counted) return false
  return (
    isPending(view, counted, story) ||
    isInMorgue(view, counted, story) ||
    isTakenOn(view, counted, story) ||
    isOfOthers(view, counted, kind, story) ||
    isBuried(view, counted)
  )
}
