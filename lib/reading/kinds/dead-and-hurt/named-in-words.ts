import { remains } from '@/lib/reading/lexicon/alternatives'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'

/** Bodies of which the words beside them say that they have a name by now, whatever the verb of the sentence is. */

const theirRemains = new RegExp(`^(?:${remains})$`)

const adverb = '(?:ya|already|now|all|hasta ahora|so far|todos|siquiera)'
const named = '(?:identified|recogni[sz]ed|named|identificad[oa]s|reconocid[oa]s)'
const auxiliaries =
  '(?:have|has|had|were|are|been|be|got|han|habian|sido|siendo|estan|estaban|estuvieron|fueron|eran|son)'
const gotName = '(?:have|had|has|got|given|tienen|tenian|tuvieron|recibieron)'
/** "With names" ends there: those with a name painted on a sheet, or pinned to them, are known to nobody yet. */
const namesEnd = `(?=$| (?:${adverb}|by now|y apellidos?|en|in)\\b)`
/** "con nombre", "ya reconocidos", "had been named", "tienen ya nombre". */
const behind = new RegExp(
  `^(?:(?:of )?the )?(?:${adverb} )?(?:(?:con|with) (?:an? )?(?:nombres?|names?)${namesEnd}|` +
    `(?:(?:${auxiliaries}|${adverb}) )*${named}\\b|${gotName} (?:${adverb} )?(?:an? )?(?:names?|nombres?)\\b)`,
)
/** "había reconocido once cadáveres", "entregados e identificados 21 cuerpos". */
const before = new RegExp(
  `(?:reconocid[oa]s?|reconocio|reconocieron|identificad[oa]s?|identifico|identificaron|identified|recogni[sz]ed|named)(?: ${adverb})?(?: a)?$`,
)
/** "As those of the murdered farmers": who they were, told of a toll that nothing else tells. */
const asThose = /^(?:como|as) /
const open =
  /(?:^| )(?:no|ni|not|none|nadie|nobody|never|nunca|sin|without|por|para|yet|to|cannot|couldn|falta\w*|qued\w+|resta\w*)(?: |$)/

const stop = /^[.;:,()]$/

/** The words right before a token, back to the last stop, or from it on up to the next. */
function wordsUpTo(view: SentenceView, end: number): string {
  const words: string[] = []
  for (let at = end - 1; at >= 0 && words.length < near && !stop.test(wordAt(view, at)); at--)
    words.unshift(wordAt(view, at))
  return words.join(' ')
}
function wordsFrom(view: SentenceView, from: number): string {
  const words: string[] = []
  for (let at = from; words.length < near && wordAt(view, at) && !stop.test(wordAt(view, at)); at++)
    words.push(wordAt(view, at))
  return words.join(' ')
}
const near = 7

export function isNamedInWords(view: SentenceView, { noun }: Phrase): boolean {
  if (!noun.count || !theirRemains.test(noun.head)) return false
  const ahead = wordsUpTo(view, noun.first)
  if (open.test(ahead)) return false
  const rest = wordsFrom(view, noun.last + 1)
  return !asThose.test(rest) && (before.test(ahead) || behind.test(rest))
}
