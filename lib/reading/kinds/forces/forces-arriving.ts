import { vehicles } from '@/lib/reading/lexicon/vehicles'
import { wordLike } from '@/lib/text/word-set'
import { holds, signLike } from '@/lib/text/word-signs'
import { isNoun, isVerb, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { anybodys, entries, isWorkNext } from './forces-at-work'

/** Forces in a number that come: told by a noun, behind a verb and where it led them, or by what carries them. */

const isDone = ({ negated, conditional }: VerbGroup): boolean => !negated && !conditional

const arrival = /^(?:llegada|arribo|envio|desplazamiento|arrival|dispatch)$/
const tellsOf =
  /^(?:anunci|amerit|requir|motiv|inform|confirm|orden|disp|report|permit|coordin|precis|detall|announc|confirm|order|report|welcom)/

/** "anunció la llegada de 300 militares", "con el arribo de 180 soldados": nobody who is asked for has come. */
function areAnnounced(view: SentenceView, { governor, index }: Phrase): boolean {
  if (!/^(?:de|of)$/.test(governor?.preposition ?? '')) return false
  const over = view.chunks[governor?.noun ?? governor?.verb ?? -1]
  // "la llegada" is read as a participle too.
  if (!over || !(arrival.test(wordAt(view, over.last)) || (isNoun(over) && entries.test(over.head))))
    return false
  const before = wordAt(view, over.first - 1)
  if (/^(?:con|tras|with|after)$/.test(before)) return true
  const verb = view.verbs.findLast(({ verb: v, index: at }) => at < index && v !== over)?.verb
  return verb !== undefined && isDone(verb) && tellsOf.test(verb.lemma)
}

const comes =
  /^(?:llegar|arribar|partir|salir|viajar|acudir|aterriz\w*|entrar|ingresar|desembarc\w*|sumar|incorporar|venir|arrive|come|land\w*)$/
const steps: ReadonlySet<string> = new Set(['preposition', 'date', 'adverb'])

/** "tras cuarenta horas de cautiverio entraron en Tarsis los 29 militares": who comes back was sent nowhere. */
const captivity = signLike(/^(?:cautiv\w+|rehen(?:es)?|secuestrad\w+|retenid\w+|liberad\w+)$/)

/** "llegaron desde Tarsis 300 militares", "fueron enviados al lugar 200 soldados": where or when stands between. */
function comeBehind(view: SentenceView, { index, governor, links }: Phrase): boolean {
  if (holds(view, captivity)) return false
  if (view.lexed.language !== 'es' || governor !== null || links.some(({ via }) => via === 'main'))
    return false
  let at = index - 1
  while (at > 0 && index - at < 8) {
    const chunk = view.chunks[at]
    if (!chunk || isVerb(chunk)) break
    // "a media mañana", "desde Tarsis y Miravera".
    if (isNoun(chunk) ? chunk.count !== null : !steps.has(chunk.kind) && chunk.kind !== 'conjunction')
      return false
    at--
  }
  const verb = view.chunks[at]
  if (!isVerb(verb) || verb.form !== 'finite' || !isDone(verb) || verb.plural === false || index - at < 2)
    return false
  const behind = view.chunks[at + 1]
  if (!behind || !steps.has(behind.kind)) return false
  return (verb.passive && verb.senses.includes('deploy')) || comes.test(verb.lemma)
}

const carriers = wordLike(vehicles, 'tanquetas? convoys? caravanas?')

/** "partieron dos helicópteros con 160 comandos". */
function areCarried(view: SentenceView, { governor, index }: Phrase): boolean {
  const what = governor?.noun == null ? undefined : view.chunks[governor.noun]
  if (!/^(?:con|with|carrying)$/.test(governor?.preposition ?? '')) return false
  if (!isNoun(what) || !carriers.test(what.head)) return false
  return view.verbs.some(({ verb, index: at }) => at < index && isDone(verb) && comes.test(verb.lemma))
}

/** "El ingreso empezó a las 05:40 con 1.500 militares". */
function beginIt(view: SentenceView, { governor, index }: Phrase): boolean {
  if (!/^(?:con|with)$/.test(governor?.preposition ?? '')) return false
  const verb = view.verbs.findLast(({ index: at }) => at < index)?.verb
  return (
    verb !== undefined &&
    isDone(verb) &&
    verb.senses.includes('begin') &&
    entries.test(subjectOf(view, verb)?.head ?? '')
  )
}

/** "El coronel entró a las diez con 280 agentes": an officer and his men. */
function comeWith(view: SentenceView, { governor, index }: Phrase): boolean {
  if (!/^(?:con|with)$/.test(governor?.preposition ?? '')) return false
  const verb = view.verbs.findLast(({ index: at }) => at < index)?.verb
  const who = verb && isDone(verb) && verb.senses.includes('deploy') ? subjectOf(view, verb) : null
  return who !== null && officers.test(wordAt(view, who.first + (who.determiner ? 1 : 0)))
}
const officers =
  /^(?:coronel|general|comandante|capitan|mayor|teniente|colonel|commander|captain|lieutenant)$/

/** "the 2,700 soldiers and police who entered the complex". */
const whoEntered = (view: SentenceView, { index, links, noun }: Phrase): boolean => {
  const next = view.chunks[index + 1]
  const other = next?.kind === 'conjunction' ? view.phrases.find((o) => o.index === index + 2) : undefined
  return (
    noun.determiner === 'definite' &&
    [...links, ...(other?.links ?? [])].some(
      ({ verb, via, role }) =>
        via === 'relative' &&
        role === 'agent' &&
        verb.form === 'finite' &&
        isDone(verb) &&
        verb.senses.includes('deploy') &&
        (!anybodys.test(verb.lemma) || isWorkNext(view, view.chunks.indexOf(verb))),
    )
  )
}

export const areArriving = (view: SentenceView, phrase: Phrase): boolean =>
  areAnnounced(view, phrase) ||
  comeBehind(view, phrase) ||
  areCarried(view, phrase) ||
  beginIt(view, phrase) ||
  comeWith(view, phrase) ||
  whoEntered(view, phrase)
