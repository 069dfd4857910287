import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import type { Part } from '@/lib/reading/speakers/parts/part'
import { isDocument, isSource } from '@/lib/reading/speakers/speaker'
import { either } from '@/lib/text/either'
import { nextOf } from './auxiliaries'

/** Whatever the verb, who is the subject of one that a "that" follows, tells what stands behind: "underlined that nine died", "expuso que". */

/** To wish, to order or to bring about that something be so tells no more than to know or find it out. */
const otherwise = new RegExp(
  `^(?:${[
    'be|have|do|get|make|see|know|learn|notice|feel|forget|hope|wish|want|prefer|mean|ask|demand|order|require|request|recommend|urge|beg',
    'ensure|decide|agree|allow|prevent|accept|approve|rule|vote|propose|like|care|pray|plan|intend|discover|realise|realize|remember|deny|hear|regret|fear|rejoice',
    'welcome|trust|thank|appreciate|ignore|imagine|bet|worry',
    'ser|estar|haber|tener|hacer|dejar|poder|deber|ver|oir|leer|saber|conocer|notar|sentir|olvidar|esperar|querer|desear|preferir|pedir|exigir',
    'ordenar|mandar|disponer|solicitar|requerir|recomendar|rogar|permitir|impedir|evitar|lograr|conseguir|buscar|procurar|intentar|pretender',
    'decidir|acordar|resolver|aceptar|aprobar|proponer|necesitar|faltar|hallar|descubrir|negar|desmentir|dudar|parecer|resultar|votar|ir|venir',
    'temer|celebrar|confiar|agradecer|ignorar|desconocer|escuchar|enterar|imaginar',
  ].join('|')})$`,
)
/** The same by forms whose lemma the chunker does not know. */
const otherForms = new RegExp(
  `^${either(
    'heard|hears|hop|wish|want|order|ask|requir|request|demand|recom|urg|decid|agree|allow|prevent|accept|approv|propos',
    'regret|welcom',
    'oy[oe]|escuch|enter[aeo]|descub|hall|dese|quis|quier|esper|espera|tem(?:e|en|ia|ian|io|ieron)$|confi[aoe]|agradec',
    'orden|exig|pid|ped|solicit|rog|permit|impid|evit|logr|consig|dispus|dispon|acord|resolv|resuelv|acept|aprob',
    'propus|propon|ignor|desconoc|neg|desm',
  )}`,
)

/** "dejó en claro que", "hizo hincapié en que", "made it clear that": what a verb of little meaning says with its complement. */
const light = /^(?:dejar|hacer|poner|make)$/
const said = /^(?:claro|constancia|hincapie|enfasis|manifiesto|publico|clear|public)$/

const maintains = /^(?:mantien|mantuv|mantenia)/

/** How far behind the verb its "that" may stand. */
const reach = 5 // words

/** Could it tell so? Most verbs have no "that" near. */
export const mayTellThat = (view: SentenceView, { form, last }: VerbGroup): boolean => {
  if (form !== 'finite') return false
  for (let at = last + 1; at <= last + reach; at++) if (/^(?:that|que)$/.test(wordAt(view, at))) return true
  return false
}

export const isThat = (part: Part | undefined): boolean =>
  part?.kind === 'relative' && /^(?:that|que)$/.test(part.word)

/** "lucharon más que nunca". */
const compares = /^(?:mas|menos|mejor|peor|tan|so|more|less)$/

/** The "that" behind the verb, past the words for when: "expuso este lunes que", not "murió en el ataque que". */
function thatAfter(view: SentenceView, parts: readonly Part[], index: number): number | null {
  const lemma = parts[index]?.verb?.lemma ?? ''
  let at = nextOf(parts, index)
  if (light.test(lemma)) {
    const word = parts.findIndex(({ last }, i) => i >= at && i < at + 3 && said.test(wordAt(view, last)))
    if (word < 0) return null
    at = word + 1
  }
  while (parts[at]?.kind === 'preposition' && parts[at + 1]?.kind === 'date') at = nextOf(parts, at + 1)
  if (/^(?:de|en|of|out)$/.test(parts[at]?.word ?? '')) at++
  return isThat(parts[at]) && !compares.test(parts[at - 1]?.word ?? '') ? at : null
}

/** Is there a verb behind that is no infinitive: "tuvo que salir" tells nothing? */
const opensClause = (parts: readonly Part[], that: number): boolean => {
  const stop = parts.findIndex(({ kind }, i) => i > that && kind === 'stop')
  const clause = parts.slice(that + 1, stop < 0 ? undefined : stop)
  return clause.some(({ verb }) => verb?.form === 'finite') && clause[0]?.verb?.form !== 'infinitive'
}

/** Does a body, an office or a document, named right before the verb, tell by it what a "that" behind it opens? */
export function tellsThat(view: SentenceView, parts: readonly Part[], index: number, first: number): boolean {
  const verb = parts[index]?.verb
  if (verb?.form !== 'finite' || verb.passive) return false
  const word = wordAt(view, verb.last)
  const idle = (otherwise.test(verb.lemma) || otherForms.test(word)) && !maintains.test(word)
  if (idle && !light.test(verb.lemma)) return false
  const named = parts
    .slice(first, index)
    .some(
      ({ noun }) =>
        noun &&
        noun.head !== 'word' &&
        wordAt(view, noun.last) !== 'word' &&
        (isSource(noun) || isDocument(noun)),
    )
  const that = named ? thatAfter(view, parts, index) : null
  return that !== null && opensClause(parts, that)
}
