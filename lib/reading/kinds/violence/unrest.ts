import { holds, signLike } from '@/lib/text/word-signs'
import type { VerbGroup } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { breaksOut, unrest } from './deed-words'

/** "the violence flared", "trouble broke out at the jail", "la violencia empezó el viernes". */

export const mayTellUnrest = (view: SentenceView): boolean => holds(view, violence)
const violent = /^(?:violence|violencia|bloodshed|disturbios)$/
const violence = signLike(violent)

/** "the violence began on Friday", not "began to ebb", nor what always holds: "violence starts at home". */
const isOutset = (view: SentenceView, { lemma, form, last }: VerbGroup, who: string): boolean =>
  /^(?:begin|start|comenzar|empezar|iniciar)$/.test(lemma) &&
  form === 'finite' &&
  !always.test(wordAt(view, last)) &&
  violent.test(who) &&
  !/^(?:to|a)$/.test(wordAt(view, last + 1))

const always = /^(?:begins?|starts?|comienzan?|empiezan?|inician?)$/

export function isUnrest(view: SentenceView, verb: VerbGroup): boolean {
  const who = wordAt(view, subjectOf(view, verb)?.last ?? -1)
  const outbreak = breaksOut.test(verb.lemma) || (verb.lemma === 'break' && verb.senses.includes('begin'))
  return (outbreak && unrest.test(who)) || isOutset(view, verb, who)
}
