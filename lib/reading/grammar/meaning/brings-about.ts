import { type Chunk, isNoun, isVerb, prepositionOf, type VerbGroup } from '@/lib/reading/grammar/chunk'
import type { Governor } from '@/lib/reading/grammar/links/link'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'

/** Deeds told by a noun, of which a verb says that they came about: "secured the release of the guards". */

export const achieves =
  /^(?:achieve|secure|obtain|win|gain|enable|allow|permit|facilitate|ensure|lograr|conseguir|ganar|obtener|alcanzar|permitir|posibilitar|facilitar|concretar|efectuar|ejecutar)$/
const tells =
  /^(?:confirm|announce|report|celebrate|hail|welcome|confirmar|anunciar|informar|reportar|celebrar|destacar|saludar|comunicar)$/
const happens =
  /^(?:come|occur|happen|complete|producir|ocurrir|dar|concretar|registrar|efectuar|lograr|conseguir)$/
const leads = /^(?:lead|result|culminate|end|desembocar|derivar|culminar|terminar|concluir|acabar)$/

const thanks = /^(?:congratulat|thank|prais|commend|felicit|agradec|reconoc|gracias)/
const efforts =
  /^(?:efforts?|work|attempts?|bid|talks|negotiations?|dialogue|plans?|push|campaign|calls?|esfuerzos?|trabajos?|labor(?:es)?|intentos?|gestion(?:es)?|negociacion(?:es)?|dialogos?|conversaciones|tratativas|planes|plan|compromiso|lucha)$/

/** A sentence's first word has no head where no list knows it. */
const isEffort = (view: SentenceView, chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && efforts.test(chunk.head || wordAt(view, chunk.last))

/** "thanked the army for", "felicitó a los militares por": what "for" hangs on is thanks to people, no "praised efforts for". */
function isThanksFor(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const chunk = view.chunks[i]
    if (!chunk || isEffort(view, chunk) || /^(?:stop|relative|subordinator)$/.test(chunk.kind)) return false
    if (thanks.test(wordAt(view, chunk.last)) || thanks.test(wordAt(view, chunk.first))) return true
    if (isVerb(chunk)) return false
  }
  return false
}

/** "By securing the release the government would end the crisis": the clause is not of what came to pass. */
const isOfUnreal = (view: SentenceView, { last }: VerbGroup): boolean =>
  view.verbs.some(
    ({ verb }) => verb.first > last && verb.form === 'finite' && (verb.conditional || verb.future),
  )

/** "thanked the army for achieving", "felicitó a los militares por lograr", ", securing the release": no mere wish. */
export const isDoneAside = (view: SentenceView, verb: VerbGroup): boolean => {
  const before = wordAt(view, verb.first - 1)
  if (/^(?:for|por)$/.test(before)) return isThanksFor(view, view.chunks.indexOf(verb) - 1)
  return (
    verb.form === 'gerund' && /^(?:,|after|by)$/.test(before) && !(before === 'by' && isOfUnreal(view, verb))
  )
}

const shallHave = /^(?:should|would|could|might|ought)$/

/** "should have led": what did not come to pass. */
const isUnreal = (view: SentenceView, { first, last }: VerbGroup): boolean =>
  view.lexed.language === 'en' &&
  view.lexed.tokens.slice(Math.max(0, first - 1), last).some(({ norm }) => shallHave.test(norm))

/** Told as to come, or as what might have been. */
const isNotYet = (view: SentenceView, verb: VerbGroup): boolean => verb.future || isUnreal(view, verb)

const isDone = (view: SentenceView, verb: VerbGroup): boolean =>
  !verb.negated &&
  !verb.conditional &&
  !isNotYet(view, verb) &&
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

const aims =
  /^(?:send|dispatch|offer|travel|arrive|meet|promise|pledge|agree|vow|work|fight|struggle|enviar|ofrecer|viajar|llegar|reunir|prometer|trabajar|luchar)$/

/** "efforts to secure", "their work on securing", "el trabajo de las tropas por lograr", "sent to secure", "offered to facilitate". */
export function isAimed(view: SentenceView, verb: VerbGroup): boolean {
  const { chunks } = view
  if (verb.form !== 'infinitive' && verb.form !== 'gerund') return false
  let at = chunks.indexOf(verb) - 1
  if (/^(?:preposition|adverb)$/.test(chunks[at]?.kind ?? '')) at--
  while (isNoun(chunks[at]) && /^(?:of|de|del)$/.test(prepositionOf(chunks[at - 1]))) at -= 2
  const before = chunks[at]
  return isEffort(view, before) || (verb.form === 'infinitive' && isVerb(before) && aims.test(before.lemma))
}

/** "trabajan en la liberación", "fighting for the release": what they are at is not done. */
const isWorkedOn = (chunk: Chunk | undefined): boolean =>
  isVerb(chunk) && /^(?:work|fight|struggle|trabajar|luchar)$/.test(chunk.lemma)

const ifs = /^(?:if|unless|si)$/

/** "announced the release of the guards if its leader is moved", not "and did not say if": on what its outcome hangs. */
function hasCondition({ chunks, lexed }: SentenceView, from: number): boolean {
  const at = chunks.findIndex(
    (chunk, i) =>
      i > from && !isNoun(chunk) && !isVerb(chunk) && ifs.test(lexed.tokens[chunk.last]?.lower ?? ''),
  )
  const [before, next] = [(chunks[at]?.first ?? 0) - 1, (chunks[at]?.last ?? 0) + 1]
  return (
    at >= 0 &&
    lexed.tokens[before]?.norm !== 'even' &&
    lexed.tokens[next]?.norm !== 'bien' &&
    !chunks.slice(from, at).some((chunk) => isVerb(chunk) && chunk.form !== 'reduced')
  )
}

/** "Fracasó la liberación", "the release fell through". */
const fails = /^(?:fail|fracasar|fallar|frustrar|malograr)$/

/** Is the deed whose noun stands at `index` only to come, worked for, or a condition's outcome? */
export function isYetToCome(view: SentenceView, index: number): boolean {
  const deed = view.phrases.find((phrase) => phrase.index === index)
  if (!deed) return false
  const { governor, links } = deed
  const under = governor?.verb == null ? undefined : view.chunks[governor.verb]
  const told = links.filter(({ via }) => via === 'main').map(({ verb }) => verb)
  if (isVerb(under)) told.push(under)
  return (
    (governor?.noun != null && isEffort(view, view.chunks[governor.noun])) ||
    isWorkedOn(under) ||
    told.some(
      (verb) =>
        fails.test(verb.lemma) ||
        (verb.form === 'finite' && !verb.perfect && verb.conditional) ||
        isNotYet(view, verb) ||
        isAimed(view, verb) ||
        (verb.form === 'gerund' && wordAt(view, verb.first - 1) === 'by' && isOfUnreal(view, verb)),
    ) ||
    hasCondition(view, index)
  )
}
