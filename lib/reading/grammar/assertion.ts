import { says, toSayings } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { type Chunk, isNoun, isVerb, type NounPhrase, type VerbGroup } from './chunk'
import { chunkAt } from './clause'
import { isBesideDeniedPart, isNoDenial, tales } from './denied-part'
import { type Phrase, type SentenceView, wordAt } from './sentence-view'
import { tells, toldSign, verbSign } from './told-signs'

/** Whether the sentence says that something happened, or only that someone denies it, asks for it or undid it. */

type Test = (verb: VerbGroup) => boolean

const asking = new Set(
  'ask urge request demand propose consider recommend suggest refuse threaten want call plan weigh pedir solicitar exigir proponer considerar recomendar sugerir evaluar analizar reclamar instar querer planear prever amenazar estudiar barajar sopesar valorar contemplar plantear descartar'.split(
    ' ',
  ),
)
const annulling =
  /^(?:annul|overturn|quash|revoke|repeal|invalidate|void|strike|anular|revocar|derogar|tumbar|invalidar)/

const discarding = new Set(['discard', 'negar', 'descartar'])
const denial = verbSign((lemma) => discarding.has(lemma), 'deny')

const denies: Test = (verb) => !verb.negated && (verb.senses.includes('deny') || discarding.has(verb.lemma))

/** "se niegan a soltar": a refusal to do so, no denial that it is so; not "se negó a aceptar que". */
const refusesTo = (view: SentenceView, { lemma, first, last }: VerbGroup): boolean =>
  lemma === 'negar' &&
  wordAt(view, first - 1) === 'se' &&
  wordAt(view, last + 1) === 'a' &&
  view.verbs.some(({ verb }) => verb.first === last + 2 && verb.senses.includes('free'))

/** "un estado de excepción, previsto para 60 días": for how long it was set. */
const isSetFor = ({ form, passive, lemma }: VerbGroup): boolean =>
  form === 'reduced' && passive && lemma === 'prever'

const asks: Test = (verb) => denies(verb) || (asking.has(verb.lemma) && !isSetFor(verb))

const seeking =
  /^(?:seek|await|try|attempt|beg|hope|expect|fail|buscar|esperar|aguardar|tratar|intentar|procurar|rehusar|negar|pretender)$/

/** "negotiating for the release", "se niegan a soltar", "trying to free": what has not come to pass. */
export const isSought = (view: SentenceView, token: number): boolean =>
  isUnder(
    view,
    token,
    (verb) => asking.has(verb.lemma) || seeking.test(verb.lemma) || isNegotiating(view, verb),
  )

/** "are negotiating", "negocia": whoever negotiated a release may have got it. */
const isNegotiating = (view: SentenceView, { lemma, current, last }: VerbGroup): boolean =>
  (lemma === 'negotiate' && current) || /^negoci(?:an?|ando|aban?)$/.test(wordAt(view, last))

/** "and deployed 300", ", the governor said": a clause of its own, which the verb before no longer governs. */
function opensOwn(chunks: Chunk[], at: number, reported: boolean): boolean {
  const [first, second] = [chunks[at + 1], chunks[at + 2]]
  const verb = isVerb(first) ? first : isNoun(first) && isVerb(second) ? second : null
  if (verb?.form !== 'finite') return false
  // ", y limitaron a nueve": whoever denied goes on, of something else.
  if (isVerb(first) && chunks[at]?.kind === 'conjunction' && chunks[at - 1]?.kind === 'comma') return true
  return !reported || verb.senses.includes('say')
}

/** Does the verb at `from` govern the chunk at `to`: as what is denied, asked for or tried? */
function governs(view: SentenceView, from: number, to: number): boolean {
  let reported = false
  for (let i = from + 1; i < to; i++) {
    const chunk = view.chunks[i]
    if (!chunk || chunk.kind === 'stop') return false
    if (chunk.kind === 'relative' && /^(?:that|que)$/.test(chunk.word)) reported = true
    else if (chunk.kind === 'relative' || (chunk.kind === 'subordinator' && chunk.word !== 'whether'))
      return false
    if (chunk.kind === 'conjunction' && /^(?:but|pero|sino|yet)$/.test(chunk.word)) return false
    if ((chunk.kind === 'conjunction' || chunk.kind === 'comma') && opensOwn(view.chunks, i, reported))
      return false
  }
  return true
}

const isUnder = (view: SentenceView, token: number, test: Test): boolean => {
  const at = chunkAt(view, token)
  return view.verbs.some(
    ({ verb, index }) =>
      index < at && test(verb) && governs(view, index, at) && !isOfMeasure(view, verb, index),
  )
}

/** "la medida contempla un toque de queda": it has one; who contemplates one has none yet. */
const isOfMeasure = ({ chunks }: SentenceView, { lemma }: VerbGroup, index: number): boolean => {
  const subject = chunks[index - 1]
  return (
    /^(?:contemplar|plantear)$/.test(lemma) &&
    isNoun(subject) &&
    subject.classes.some((name) => name === 'measure' || name === 'decree' || name === 'emergency')
  )
}

/** "denied that 30 had escaped", "es falso que huyeran 30". `token` is where it is said. */
export const isDenied = (view: SentenceView, token: number): boolean =>
  (tells(view, denial) &&
    (isUnder(
      view,
      token,
      (verb) =>
        denies(verb) &&
        !isNoDenial(view, verb) &&
        !refusesTo(view, verb) &&
        !isBesideDeniedPart(view, view.chunks.indexOf(verb), chunkAt(view, token)),
    ) ||
      isInDenied(view, token))) ||
  isUntrue(view, token)

/** "Reports that 30 had fled were dismissed", "los rumores de que huyeron 30 fueron desmentidos". */
function isInDenied(view: SentenceView, token: number): boolean {
  const at = chunkAt(view, token)
  const that = view.chunks.findLastIndex(
    ({ kind, first }, i) => i < at && kind === 'relative' && /^(?:that|que)$/.test(wordAt(view, first)),
  )
  const before = view.chunks[that]?.first ?? 0
  const told = [1, 2].some((step) => tales.test(wordAt(view, before - step)))
  if (that < 0 || !told || !governs(view, that, at)) return false
  const denied = view.verbs.find(
    ({ verb, index }) => index > at && verb.passive && verb.form === 'finite' && denies(verb),
  )
  return (
    denied !== undefined &&
    !view.chunks.slice(at, denied.index).some(({ kind }) => kind === 'stop' || kind === 'comma')
  )
}

const untrue = toSayings([
  'es falso que',
  'falso que',
  'es mentira que',
  'no es cierto que',
  'no es verdad que',
  'it is false that',
  'not true that',
  'untrue that',
])

function isUntrue(view: SentenceView, token: number): boolean {
  if (!says(view, untrue)) return false
  const at = view.chunks.findIndex(
    ({ kind, first }) =>
      (kind === 'relative' || kind === 'noun') &&
      /^(?:que|that)$/.test(wordAt(view, first)) &&
      /^(?:falso|mentira|cierto|verdad|false|true|untrue)$/.test(wordAt(view, first - 1)),
  )
  return at >= 0 && at < chunkAt(view, token) && governs(view, at, chunkAt(view, token))
}

const foils = toldSign('foil')

/** "impidieron que se fugaran ocho internos", "kept them from": what did not come to pass. */
export const isPrevented = (view: SentenceView, token: number): boolean => {
  if (!tells(view, foils)) return false
  const at = chunkAt(view, token)
  return view.verbs.some(({ verb, index }) => {
    if (index >= at || verb.negated || !verb.senses.includes('foil')) return false
    const that = view.chunks[index + 1]
    return that?.kind === 'relative' && that.word === 'que' && governs(view, index, at)
  })
}

/** "asked the president to declare", "rechazó declarar", "struck down the state of emergency". */
export function isUnwilled(view: SentenceView, token: number): boolean {
  const annuls: Test = (verb) => !verb.negated && annulling.test(verb.lemma)
  return (
    isUnder(view, token, asks) ||
    isUnder(view, token, annuls) ||
    isAnnulled(view, token) ||
    isNeedless(view, token)
  )
}

/** "no hará falta decretar un toque de queda": an infinitive behind what is not done. */
function isNeedless(view: SentenceView, token: number): boolean {
  const at = chunkAt(view, token)
  const before = view.verbs.filter(({ index }) => index <= at)
  const own = before.at(-1)
  const outer = before.slice(-3, -1).find(({ verb }) => verb.negated)
  return own?.verb.form === 'infinitive' && outer !== undefined && governs(view, outer.index, own.index)
}

/** "The emergency was struck down": said of what stands before the verb. */
const isAnnulled = (view: SentenceView, token: number): boolean =>
  view.verbs.some(
    ({ verb }) => verb.passive && verb.form === 'finite' && verb.first > token && annulling.test(verb.lemma),
  )

/** "none of the 20", "not a single one of the 15", "not 12 but 15", "ni un solo preso". */
export function isNoneOf(view: SentenceView, noun: NounPhrase, governor: number | null): boolean {
  if (noun.determiner === 'negative' || /^(?:not|ni)$/.test(wordAt(view, noun.first - 1))) return true
  if (isDeniedWithOther(view, noun)) return true
  const whole = governor === null ? undefined : view.chunks[governor]
  return isNoun(whole) && (whole.determiner === 'negative' || wordAt(view, whole.first - 1) === 'not')
}

/** "No patient or nurse was hurt", "neither the warden nor an inmate", "ningún preso o guía": what denies the first denies both. */
function isDeniedWithOther({ chunks }: SentenceView, noun: NounPhrase): boolean {
  const at = chunks.indexOf(noun)
  const [first, joint] = [chunks[at - 2], chunks[at - 1]]
  if (joint?.kind !== 'conjunction' || !/^(?:or|nor|o|u|ni)$/.test(joint.word)) return false
  return joint.word === 'nor' || joint.word === 'ni' || (isNoun(first) && first.determiner === 'negative')
}

const unreal = /^(?:hubiera|hubieran|hubiese|hubiesen)$/
const real = /^(?:despues|tras|luego|desde|hasta|sin)$/

/** "se hubieran fugado 50", "ninguno hubiera salido": would have been; "después de que se hubieran fugado" was. */
export function isUnreal(view: SentenceView, verb: VerbGroup): boolean {
  if (view.lexed.language !== 'es' || !unreal.test(wordAt(view, verb.first))) return false
  for (let at = verb.first - 1; at >= 0 && verb.first - at < 12; at--)
    if (real.test(wordAt(view, at))) return false
  return true
}

const ifs = signOfWords('if whether unless si')

/** "it was not clear if all five were killed", "si el Ejército entra": what a clause only supposes. */
export function isSupposed(view: SentenceView, token: number): boolean {
  if (!holds(view, ifs)) return false
  for (let i = chunkAt(view, token) - 1; i >= 0; i--) {
    const chunk = view.chunks[i]
    if (!chunk || isNoun(chunk) || isVerb(chunk)) continue
    if (chunk.kind === 'stop' || chunk.kind === 'comma' || chunk.kind === 'relative') return false
    const { first } = chunk
    const word = wordAt(view, first)
    if (word === 'even') return false
    if (/^(?:if|whether|unless)$/.test(word)) return wordAt(view, first - 1) !== 'even'
    // "si bien": although.
    if (word === 'si') return view.lexed.tokens[first]?.lower === 'si' && wordAt(view, first + 1) !== 'bien'
    if (chunk.kind === 'subordinator') return false
  }
  return false
}

/** "no han salido más que siete", "no murieron sino dos": so many did. */
export function isNoMoreThan(view: SentenceView, { noun, index }: Phrase): boolean {
  const at = noun.count?.first ?? noun.first
  const [second, before] = [2, 1].map((step) => wordAt(view, at - step))
  return (
    (before === 'sino' || (before === 'que' && second === 'mas')) &&
    !view.counted.some((other) => other.index < index)
  )
}
