import { isVerb } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { anybodys, isWorkNext, many } from './forces-at-work'

/** Forces whose work stands in a second verb: "are to guard polling stations", "helped to regain the jail". */

const helps =
  /^(?:be|have|need|help|begin|start|continue|return|set|prepare|ayudar|contribuir|colaborar|comenzar|empezar|volver|proceder|deber|ir|alistar|preparar)$/

/** What forces do where they are sent; who has to go or to leave may go home. */
export const keeps =
  /^(?:guard|patrol|protect|secure|storm|retake|regain|recapture|comb|sweep|raid|reinforce|quell|restore|custodiar|vigilar|patrullar|retomar|recuperar|controlar|resguardar|asegurar|proteger|allanar|requisar|intervenir|reforzar|sofocar|desalojar|rodear|cercar|acordonar)$/

/** "are to guard polling stations", "helped to regain the jail", "had to be sent in", "ayudaron a recuperar": what they do stands behind the verb. */
export function isToAct(view: SentenceView, { links, noun }: Phrase): boolean {
  if ((noun.count?.value ?? 0) < many) return false
  return links.some(({ verb, via }) => {
    if (via !== 'main' && via !== 'shared') return false
    if (!helps.test(verb.lemma) || verb.negated || verb.form !== 'finite') return false
    // Who has to do it always may complain of it.
    if (/^(?:have|need)$/.test(verb.lemma) && verb.current) return false
    const at = view.chunks.indexOf(verb)
    const next = view.chunks.slice(at + 1, at + 3).find(isVerb)
    const does = (word: string, from: number) =>
      keeps.test(word) || (anybodys.test(word) && isWorkNext(view, from))
    if (next?.form === 'infinitive')
      return next.passive ? next.senses.includes('deploy') : does(next.lemma, view.chunks.indexOf(next))
    // "are to guard": a noun as well as a verb.
    return (
      verb.senses.includes('be') &&
      wordAt(view, verb.last + 1) === 'to' &&
      does(wordAt(view, verb.last + 2), view.chunkOf[verb.last + 2] ?? at)
    )
  })
}
