import type { Candidate } from '@/lib/reading/candidate'
import {
  type Chunk,
  isNoun,
  isVerb,
  prepositionOf,
  type VerbGroup,
  wordOf,
} from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { goes } from '@/lib/reading/kinds/forces/forces-act'
import { wordLike } from '@/lib/text/word-set'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { verbTelling } from './to-come'

/** Forces that are on no way yet: offered, asked for, planned, put off, promised by who runs for office, or sent only if something else comes to pass. */

const weighs = wordLike(
  'plan want consider(?:ing)? weigh(?:ing)? mull(?:ing)? study(?:ing)? propos(?:e|ing) offer(?:ing)?',
  'suggest hope ask request urge demand recommend threaten',
  'planear prever querer pretender estudiar evaluar considerar contemplar analizar barajar sopesar',
  'proponer propuesto ofrecer ofrecido sugerir pedir pedido solicitar exigir reclamar recomendar',
)
/** "offers 300 soldiers", "asked for 300": the forces are what the verb is about; who "wants 300 officers" may have them. */
const offers =
  /^(?:offer|pledge|request|volunteer|propose|ofrecer|ofrecido|solicitar|pedir|pedido|proponer|propuesto)$/

const isOffered = (view: SentenceView, counted: number | null): boolean =>
  view.phrases
    .find(({ index }) => index === counted)
    ?.links.some(({ verb, role, via }) => role === 'theme' && via === 'main' && offers.test(verb.lemma)) ===
  true

/** "promised to lead that force with 1,000": all the verb is about stands between it and the number. */
const isWithin = (chunk: Chunk): boolean => isNoun(chunk) || wordOf(chunk) === 'that'

/** "plans to send 300", "evalúa el envío de 300", "pide que se envíen 300", "offered 300": nobody has sent or ordered them yet. */
export function areOnlyWeighed(view: SentenceView, { verb, phrase }: Candidate): boolean {
  const { chunks } = view
  const counted = phrase ?? chunks.length
  if (cameThen(view, phrase)) return false
  if (isOffered(view, phrase) || leadsWith(chunks, counted)) return true
  return chunks.some((chunk, at) => {
    if (!isVerb(chunk) || !weighs.test(chunk.lemma) || chunk.negated || chunk.passive || at >= counted)
      return false
    const behind = chunks.slice(at + 1, Math.min(counted, at + 4))
    const own = verb ? behind.indexOf(verb) : -1
    const [next] = behind
    if (own < 0)
      return (verb === null || verb === chunk) && isNoun(next) && next.classes.includes('deployment')
    const wished = next?.kind === 'relative' && next.word === 'que'
    return wished || (verb?.form !== 'finite' && behind.slice(0, own).every(isNoun))
  })
}

/** "requested 300 soldiers, who arrived on Monday". */
const cameThen = (view: SentenceView, phrase: number | null): boolean =>
  view.phrases
    .find(({ index }) => index === phrase)
    ?.links.some(
      ({ verb, via }) => via === 'relative' && !verb.negated && !verb.future && goes.test(verb.lemma),
    ) ?? false

const promises = /^(?:promise|pledge|vow|offer|volunteer|prometer|prometido|ofrecer|ofrecido)$/

/** "had promised to lead that force with 1,000 police". */
function leadsWith(chunks: readonly Chunk[], counted: number): boolean {
  const at = chunks.findLastIndex(
    (chunk, i) => i < counted && isVerb(chunk) && promises.test(chunk.lemma) && !chunk.negated,
  )
  const lead = chunks[at + 1]
  return (
    at >= 0 &&
    isVerb(lead) &&
    lead.form === 'infinitive' &&
    /^(?:with|con)$/.test(prepositionOf(chunks[counted - 1])) &&
    chunks.slice(at + 2, counted - 1).every(isWithin)
  )
}

const plan = /^(?:plans?|proposals?|bid|request|planes|propuestas?|pedido|solicitud)$/
/** "the plan foresees": a verb that tells what is in a plan. */
const foresees = /^(?:foresee|envisage|envision|prever|contemplar)$/

/** "plans for a force of 1,000 police", "el plan prevé 2.500 agentes". */
export function areOnlyPlanned(view: SentenceView, { phrase }: Candidate): boolean {
  if (phrase === null) return false
  const found = view.phrases.find(({ index }) => index === phrase)
  return isOfPlan(view, phrase) || (found !== undefined && isForeseen(view, found))
}

const isForeseen = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(
    ({ verb, role, via }) =>
      role === 'theme' &&
      via === 'main' &&
      (foresees.test(verb.lemma) || (verb.lemma === 'call' && wordAt(view, verb.last) === 'for')),
  )

/** "Kenya's plan foresees 2,500 officers": nouns, "of" and "for" alone lead from the plan to the number. */
function isOfPlan(view: SentenceView, counted: number): boolean {
  const first = view.chunks[counted]?.first ?? 0
  for (let at = first - 1; at > first - 12; at--) {
    const word = wordAt(view, at)
    if (plan.test(word))
      return /^(?:for|of|to|para|de|foresees?|envisages?|envisions?)$/.test(wordAt(view, at + 1))
    const chunk = view.chunks[view.chunkOf[at] ?? -1]
    const joins = /^(?:of|for|de|para)$/.test(prepositionOf(chunk))
    if (!joins && !isNoun(chunk) && !isPartOfCompound(view, at)) return false
  }
  return false
}

/** "a U.N.-backed force". */
const isPartOfCompound = (view: SentenceView, at: number): boolean => wordAt(view, at - 1) === '-'

const putsOff =
  /^(?:postpon|delay|suspend|halt|cancel|shelv|freez|froze|call(?:ed|s)? off|aplaz|pospus|pospon|posterg|suspenso|cancel|congel|retras)/

/** "postponed the deployment of 1,000 police", "aplazó el envío de 300". */
export function arePutOff(view: SentenceView, { phrase }: Candidate): boolean {
  const of = view.phrases.find(({ index }) => index === phrase)?.governor?.noun
  const deployment = of == null ? undefined : view.chunks[of]
  if (of == null || !isNoun(deployment) || !deployment.classes.includes('deployment')) return false
  const before = view.chunks.slice(0, of).findLast(isVerb)
  if (!before || before.negated) return false
  if (before === view.chunks[of - 1] && putsOff.test(wordAt(view, before.last))) return true
  return puts.test(before.lemma) && holdsOff(view, before.last)
}

const puts = /^(?:put|place|poner|dejar)$/
const onHold = /^(?:on (?:hold|ice)|en (?:pausa|suspenso|espera))$/

/** "put the deployment of 1,000 police on hold", "puso en pausa el envío de 300". */
const holdsOff = ({ lexed: { tokens } }: SentenceView, from: number): boolean =>
  tokens.slice(from).some(({ norm }, at) => onHold.test(`${norm} ${tokens[from + at + 1]?.norm ?? ''}`))

const ifs = /^(?:if|unless|si)$/
const whens = /^(?:once|when|until|cuando|hasta)$/
const onlyWords = /^(?:only|solo|solamente|unicamente)$/

/** "will only travel once there is a council", "would be sent if the court allows it"; "will be sent when the emergency begins" is ordered. */
export function areConditional(view: SentenceView, candidate: Candidate): boolean {
  const verb = verbTelling(view, candidate)
  if (!verb || !(verb.future || verb.conditional)) return false
  const behind = view.chunks[view.chunks.indexOf(verb) + 1]
  const isIf = (chunk: Chunk | undefined) => chunk?.kind === 'subordinator' && ifs.test(chunk.word)
  const next = view.chunks
    .slice(view.chunks.indexOf(verb) + 1)
    .find((chunk) => isVerb(chunk) || chunk.kind === 'subordinator' || chunk.kind === 'stop')
  if (isIf(behind) || isIf(next)) return true
  return isOnlyThen(view, verb, next)
}

const isOnlyThen = (view: SentenceView, verb: VerbGroup, next: Chunk | undefined): boolean =>
  next?.kind === 'subordinator' &&
  whens.test(next.word) &&
  [-1, 0, 1].some((step) => onlyWords.test(wordAt(view, verb.first + step)))

const mays = /^(?:may|might|could|podri(?:a|an|amos))$/
const done = /^(?:have|haber)$/
/** Not "could be heard", "could do nothing", "podrían verse": those are there, as are those who may stay. */
const comes =
  /^(?:go|come|enter|follow|act|arrive|join|travel|land|move|send|deploy|dispatch|mobili[sz]e|patrol|guard|ir|venir|entrar|ingresar|seguir|actuar|llegar|sumar|unir|viajar|desembarcar|enviar|mandar|desplegar|movilizar|patrullar|custodiar|vigilar)$/
/** "could only enter at dawn", "pudo": and did. */
const atLast = signOfWords('only finally eventually after until once solo finalmente tras')

/** "otros 2.200 podrían seguir", "1,000 police may go in": nobody sends or orders them; not "may have gone in". */
export function mayOnlyCome(view: SentenceView, candidate: Candidate): boolean {
  const verb = verbTelling(view, candidate)
  if (!verb?.conditional || !comes.test(verb.lemma)) return false
  const words = view.lexed.tokens.slice(verb.first, verb.last + 1).map(({ norm }) => norm)
  if (!words.some((word) => mays.test(word)) || words.some((word) => done.test(word))) return false
  return !(words.includes('could') && holds(view, atLast))
}

const campaign = signOfWords(
  'candidate candidates wins win elected candidato candidata candidatos gana gane ganara elegido elegida',
)
const promised =
  /^(?:promise[sd]?|pledge[sd]?|vow(?:s|ed)?|propose[sd]?|offer(?:s|ed)?|wants?|prometio|promete|prometen|propuso|propone|ofrecio|ofrece|quiere)$/

/** "promised order and sent 4,000 soldiers": that is done. */
const isDone = (verb: VerbGroup | null): boolean =>
  verb?.form === 'finite' && !verb.future && !verb.conditional && !promised.test(verb.lemma)

/** "The candidate promised to send the army into the prisons if he wins": nobody has. */
export const isOfCampaign = (view: SentenceView, { verb, anchor }: Candidate): boolean =>
  holds(view, campaign) &&
  view.lexed.tokens
    .slice(0, Math.min(anchor, verb?.last ?? anchor))
    .some(
      ({ norm }, at) =>
        promised.test(norm) && !(isDone(verb) && !/^(?:that|que)$/.test(wordAt(view, at + 1))),
    )

const plans = signOfWords(
  'plan plans proposal request bid propuesta pedido solicitud rule ruled rules descarta descarto descartan',
)
const dropped =
  /^(?:drop(?:ped)?|reject(?:ed|s)?|scrap(?:ped)?|shelved?|abandon(?:ed)?|cancel(?:l?ed)?|postponed?|block(?:ed)?|rechaz(?:o|ado|ada|aron)|descartad[oa]|cancelad[oa]|archivad[oa]|postergad[oa])$/

/** "A plan to deploy 400 police was dropped", "did not rule out sending troops": nobody was sent. */
export function isOfDroppedPlan(view: SentenceView, { anchor, verb }: Candidate): boolean {
  if (verb?.form === 'finite' || !holds(view, plans)) return false
  const { tokens } = view.lexed
  const at = tokens.findIndex(({ norm }, i) => i < anchor && plans.words.has(norm))
  if (at < 0) return false
  if (/^rule/.test(wordAt(view, at))) return wordAt(view, at + 1) === 'out' && anchor - at < 7
  if (/^descart/.test(wordAt(view, at))) return anchor - at < 5
  const isDone = view.verbs.some(
    ({ verb: { form, first } }) => form === 'finite' && first > at && first < anchor,
  )
  return /^(?:to|de|para)$/.test(wordAt(view, at + 1)) && !isDone && isDropped(view, anchor)
}

/** The plan itself is dropped, by the next finite verb: not "a plan, rejected by some, began", "a plan to deploy 400 after a truce was rejected". */
function isDropped(view: SentenceView, anchor: number): boolean {
  const behind = view.chunks.slice(chunkAt(view, anchor) + 1)
  const at = behind.findIndex((chunk) => isVerb(chunk) && chunk.form === 'finite')
  const verb = behind[at]
  return (
    isVerb(verb) &&
    !behind
      .slice(0, at)
      .some(({ kind }) => kind === 'stop' || kind === 'subordinator' || kind === 'relative') &&
    !behind
      .slice(0, at)
      .some((chunk) => chunk.kind === 'preposition' && /^(?:after|before|tras)$/.test(chunk.word)) &&
    view.lexed.tokens.slice(verb.first, verb.last + 2).some(({ norm }) => dropped.test(norm))
  )
}
