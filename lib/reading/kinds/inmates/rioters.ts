import { silent } from '@/lib/reading/grammar/links/link'
import { wordLike } from '@/lib/text/word-set'
import { holds, signLike } from '@/lib/text/word-signs'
import { type Chunk, isNoun, isVerb, type VerbGroup } from '../../grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { tells, toldSign, verbSign } from '../../grammar/told-signs'
import { countedPhrases } from '../counting/phrase-kind'
import { isA, themeOf } from '../escapes/caught-again'
import { isOwnFast, isWhoFasts } from './own-fast'

/** How many inmates riot, protest or are on hunger strike. */

const riots = toldSign('riot', 'strike', 'violence')

const rioting = (view: SentenceView, phrase: Phrase): boolean => {
  if (!tells(view, riots) || !(isA(phrase, 'inmate') || isA(phrase, 'detainee'))) return false
  if (isWhoFasts(view, phrase)) return true
  if (!isA(phrase, 'inmate')) return false
  const of = phrase.governor?.noun == null ? undefined : view.chunks[phrase.governor.noun]
  const within =
    isNoun(of) &&
    (of.classes.includes('violence') || of.classes.includes('strike')) &&
    !/^(?:slaughter|massacre|matanza|masacre)$/.test(of.head) &&
    /^(?:of|de|by)$/.test(phrase.governor?.preposition ?? '')
  return within || (themeOf(phrase, 'riot', 'strike') && !isHarmless(view, phrase))
}

/** "took part in pest control", "participaron en un curso": what one takes part in is no unrest. */
const isHarmless = (view: SentenceView, { links }: Phrase): boolean =>
  links.some(({ verb }) => {
    if (!partakes.test(verb.lemma) || !verb.senses.includes('riot')) return false
    const [within, what] = view.chunks.slice(view.chunks.indexOf(verb) + 1)
    return within?.kind === 'preposition' && isNoun(what) && pastimes.test(what.head)
  })
const partakes = /^(?:take|tomar|participar)$/
const pastimes =
  /^(?:control|controles|courses?|cursos?|workshops?|taller(?:es)?|programs?|programmes?|programas?|class|classes|clases?)$/

const joins =
  /^(?:pleg\w+|acat\w+|adh\w+|sumar|unir|cumplir|secundar|seguir|iniciar|mantener|deponer|levantar|abandonar|join|observe|back|keep|follow|lift|abandon)$/
const joining = verbSign((lemma) => joins.test(lemma), 'be')
const fasts = signLike(/^(?:huelgas?|ayunos?|strikes?|fasts?)$/)

/** "una huelga a la que se plegaron 1.200 internos", "900 internos cumplen dos días de ayuno". */
const joinsFast = (view: SentenceView, phrase: Phrase): boolean =>
  isA(phrase, 'inmate') &&
  !phrase.noun.count?.share &&
  (phrase.noun.count?.value ?? 0) > 1 &&
  holds(view, fasts) &&
  phrase.links.some(
    ({ verb }) =>
      (joins.test(verb.lemma) || keepsOn(view, verb)) &&
      isOwnFast(view, phrase, verb) &&
      verb.form === 'finite' &&
      !verb.negated &&
      !verb.future,
  )

/** "mantienen el ayuno", "la huelga la siguen 4.000": verbs that elsewhere only say that something still is. */
const keepsOn = (view: SentenceView, verb: VerbGroup): boolean => {
  const what = view.chunks[view.chunks.indexOf(verb) + 1]
  const whole = isNoun(what) && /^(?:huelga|ayuno)$/.test(what.head)
  return (
    verb.senses.includes('be') &&
    /^(?:mantien|mantuv|sigu|sostien|sostuv)/.test(wordAt(view, verb.first)) &&
    (whole || wordAt(view, verb.first - 1) === 'la')
  )
}

const unrest =
  /^(?:climb|protest|burn|smash|barricade|storm|subir|trepar|protestar|quemar|incendiar|bloquear|derribar|romper|destrozar|levantar|encaramar|atrincherar|saquear|ocupar|exigir|demand|refuse)$/

/** "unos 60 internos se subieron al tejado": many who rise together. */
const rising = (view: SentenceView, phrase: Phrase): boolean =>
  (phrase.noun.classes.includes('inmate') || /^(?:amotinad|sublevad)[oa]s$/.test(phrase.noun.head)) &&
  (phrase.noun.count?.value ?? 0) > 1 &&
  phrase.links.some(
    ({ verb, via }) =>
      via === 'main' &&
      verb.form === 'finite' &&
      !verb.negated &&
      verb.first > phrase.noun.last &&
      !isActedOn(view, verb) &&
      (!burns.test(verb.lemma) || burnsSomething(view, verb)) &&
      (unrest.test(verb.lemma) || sewsLips(view, verb)),
  )

/** "three inmates were burned", "fueron subidos a un bus"; not "se subieron al tejado", "están atrincherados". */
function isActedOn(view: SentenceView, { passive, lemma, first }: VerbGroup): boolean {
  if (!passive || view.lexed.language === 'en') return passive
  if (/^(?:encaramar|atrincherar)$/.test(lemma))
    return /^(?:fue|fueron|son|han|sido)$/.test(wordAt(view, first))
  return wordAt(view, first - 1) !== 'se'
}

const burns = /^(?:burn|quemar|incendiar)$/

/** "burned mattresses", "quemaron y destrozaron el taller"; not "burned in the fire", "se quemaron". */
function burnsSomething({ chunks }: SentenceView, verb: VerbGroup): boolean {
  if (verb.passive) return false
  const behind = chunks
    .slice(chunks.indexOf(verb) + 1)
    .find((chunk, i, all) => !isPassedOver(chunk, all[i - 1]))
  return isNoun(behind) && !behind.classes.includes('time')
}
const isPassedOver = (chunk: Chunk, before: Chunk | undefined): boolean =>
  silent.has(chunk.kind) ||
  /^(?:conjunction|comma)$/.test(chunk.kind) ||
  (chunk.kind === 'preposition' && /^(?:down|up)$/.test(chunk.word)) ||
  (isVerb(chunk) && /^(?:conjunction|comma)$/.test(before?.kind ?? '') && unrest.test(chunk.lemma))

/** "se cosieron los labios", "sewed their lips shut". */
const sewsLips = (view: SentenceView, { lemma, last }: VerbGroup): boolean =>
  sews.test(lemma) && [1, 2].some((step) => /^(?:labios|bocas|lips|mouths)$/.test(wordAt(view, last + step)))
const sews = /^(?:coser|sew)$/

const stages = /^(?:protagonizar|encabezar|liderar|iniciar|stage|mount|lead|start)$/
const whoStages = verbSign((lemma) => stages.test(lemma))

/** "300 internos protagonizaron la revuelta", "the riot was staged by 300 inmates". */
const staging = (view: SentenceView, phrase: Phrase): boolean => {
  if (!tells(view, whoStages) || (phrase.noun.count?.value ?? 0) < 2 || !isA(phrase, 'inmate')) return false
  const by = phrase.governor?.verb == null ? undefined : view.chunks[phrase.governor.verb]
  if (isVerb(by) && by.passive && /^(?:por|by)$/.test(phrase.governor?.preposition ?? ''))
    return isStaged(by) && isRiot(subjectOf(view, by))
  return phrase.links.some(
    ({ verb, via }) =>
      via === 'main' && !verb.passive && isStaged(verb) && isRiot(view.chunks[view.chunks.indexOf(verb) + 1]),
  )
}
const isStaged = ({ lemma, form, negated, future, conditional }: VerbGroup): boolean =>
  stages.test(lemma) && form === 'finite' && !negated && !future && !conditional
const isRiot = (what: Chunk | null | undefined): boolean =>
  what?.kind === 'noun' && (what.classes.includes('violence') || what.classes.includes('strike'))

const seizes = /^(?:tomar|asumir|take|seize)$/

/** "80 presos tomaron el control de un pabellón", "80 inmates took control of a wing". */
const seizing = (view: SentenceView, phrase: Phrase): boolean =>
  (phrase.noun.count?.value ?? 0) > 1 &&
  isA(phrase, 'inmate') &&
  phrase.links.some(
    ({ verb, via }) =>
      via === 'main' &&
      verb.first > phrase.noun.last &&
      seizes.test(verb.lemma) &&
      verb.form === 'finite' &&
      !verb.negated &&
      !verb.passive &&
      isControl(view, verb),
  )

/** "the control", "el control total" of a prison, of a part of one, or of nothing told; not "of their diet". */
function isControl(view: SentenceView, verb: VerbGroup): boolean {
  const { chunks } = view
  let at = chunks.indexOf(verb) + 1
  if (wordAt(view, verb.last) !== 'control') {
    while (silent.has(chunks[at]?.kind ?? 'stop')) at++
    const what = chunks[at]
    if (!isNoun(what) || what.head !== 'control') return false
    const words = view.lexed.tokens.slice(what.first, what.last + 1)
    if (!words.every(({ norm }) => ofControl.test(norm))) return false
    at++
  }
  const next = chunks[at]
  if (isNoun(next) && ofControl.test(next.head)) at++
  while (isPartOf(chunks, at)) at += 2
  const [of, whole] = chunks.slice(at)
  if (of?.kind !== 'preposition' || !/^(?:of|de|del|over|sobre)$/.test(of.word)) return true
  return (
    isNoun(whole) &&
    (whole.classes.includes('prison') || whole.place?.place?.kind === 'prison' || parts.test(whole.head))
  )
}
const ofControl = /^(?:control|the|el|full|total|complete|completo|absolute|absoluto|partial|parcial)$/
const shares = /^(?:parts?|partes?|half|mitad|most|rest|resto|all|todo|mayoria|majority)$/
/** "control of parts of the jail": the jail. */
const isPartOf = (chunks: Chunk[], at: number): boolean => {
  const [of, part, next] = chunks.slice(at, at + 3)
  return of?.kind === 'preposition' && isNoun(part) && shares.test(part.head) && next?.kind === 'preposition'
}
const parts = wordLike(
  'wings? blocks? cellblocks? yards? courtyards? floors? units? modules? wards? sections? zones? roofs?',
  'rooftops? buildings? cells? galler(?:y|ies) entrances? gates? facility complex compound',
  'patios? areas? sectors? pabellon(?:es)? modulos? alas? pisos? plantas? sector(?:es)? zonas? techos?',
  'tejados? terrazas? edificios? celdas? galerias? secciones seccion unidad(?:es)? bloques? crujias?',
  'recintos? instalaciones entradas? accesos? complejo',
)

const inmates = toldSign('inmate', 'detainee')
const protesting = 'inmates protesting'

export const rioters = [
  countedPhrases('other_count', protesting, 0.5, rioting, inmates),
  countedPhrases(
    'other_count',
    protesting,
    1.1,
    rising,
    verbSign((lemma) => unrest.test(lemma) || sews.test(lemma)),
  ),
  countedPhrases('other_count', protesting, 1.1, joinsFast, joining),
  countedPhrases('other_count', protesting, 1.1, staging),
  countedPhrases(
    'other_count',
    protesting,
    1.1,
    seizing,
    verbSign((lemma) => seizes.test(lemma)),
  ),
]
