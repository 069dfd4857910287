import { holds, signLike } from '@/lib/text/word-signs'
import { type Chunk, isNoun, isVerb, type VerbGroup } from './chunk'
import type { Governor } from './link'
import { type SentenceView, wordAt } from './sentence-view'

/** Deeds told by a noun, of which a verb says that they came about: "secured the release of the guards". */

const achieves =
  /^(?:achieve|secure|obtain|win|gain|enable|allow|permit|facilitate|ensure|lograr|conseguir|obtener|alcanzar|permitir|posibilitar|facilitar|concretar|efectuar|ejecutar)$/
const tells =
  /^(?:confirm|announce|report|celebrate|hail|welcome|confirmar|anunciar|informar|reportar|celebrar|destacar|saludar|comunicar)$/
const happens =
  /^(?:come|occur|happen|complete|producir|ocurrir|dar|concretar|registrar|efectuar|lograr|conseguir)$/
const leads = /^(?:lead|result|culminate|end|desembocar|derivar|culminar|terminar|concluir|acabar)$/

const thanks = signLike(/^(?:congratulat|thank|prais|commend|felicit|agradec|reconoc|gracias)/)

/** "thanked the army for achieving", "felicitó a los militares por lograr", ", securing the release": no mere wish. */
export const isDoneAside = (view: SentenceView, { first, form }: VerbGroup): boolean => {
  const before = wordAt(view, first - 1)
  return (
    (form === 'gerund' && /^(?:,|after|by)$/.test(before)) ||
    (/^(?:for|por)$/.test(before) && holds(view, thanks))
  )
}

const isDone = (view: SentenceView, verb: VerbGroup): boolean =>
  !verb.negated &&
  !verb.conditional &&
  !verb.future &&
  (verb.form === 'finite' || verb.form === 'reduced' || isDoneAside(view, verb))

export const bringsAbout = (view: SentenceView, verb: VerbGroup): boolean =>
  achieves.test(verb.lemma) && isDone(view, verb)

/** Is it told of the deed whose noun stands at `index` that it came about? */
function isBroughtAbout(view: SentenceView, index: number): boolean {
  const deed = view.phrases.find((phrase) => phrase.index === index)
  if (!deed || deed.noun.determiner === 'negative') return false
  const { governor, links } = deed
  const under = governor?.verb == null ? undefined : view.chunks[governor.verb]
  if (isVerb(under) && isDone(view, under))
    return /^(?:to|in|with|en|con)$/.test(governor?.preposition ?? '')
      ? leads.test(under.lemma)
      : /^(?:of|de|sobre)$/.test(governor?.preposition ?? '') && /^(?:informar|hablar)$/.test(under.lemma)
  return links.some(
    ({ verb, via, role }) =>
      via === 'main' &&
      isDone(view, verb) &&
      (((achieves.test(verb.lemma) || tells.test(verb.lemma)) && role === 'theme') ||
        happens.test(verb.lemma)),
  )
}

/** "the release of the guards", "the freedom of the guards": from what governs them, have they come free? */
export const isReleased = (view: SentenceView, governor: Governor | null, verb: VerbGroup | null): boolean =>
  governor?.noun == null || isFreedom(view.chunks[governor.noun])
    ? verb !== null && bringsAbout(view, verb)
    : isBroughtAbout(view, governor.noun)

export const isFreedom = (chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && /^(?:freedom|liberty|libertad)$/.test(chunk.head)
