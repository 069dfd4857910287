import { firstSaid, toSayings } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../candidate'
import type { VerbGroup } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { isCount } from '../leaning/models'
import { givesFigure } from './gives-figure'

/** Words for a figure that did not last. */
const atFirst = toSayings([
  'initially',
  'at first',
  'en un inicio',
  'en un comienzo',
  'en un principio',
  'de entrada',
  'an earlier bulletin',
  'an earlier count',
  'an earlier report',
  'a first report',
  'a first count',
  'el primer parte',
  'un primer parte',
  'un primer balance',
  'un balance anterior',
  'inicialmente',
  'que primero hablo',
  'que primero informo',
  'que primero reporto',
  'que primero dio',
  'primero hablo de',
  'primero informo de',
  'al principio',
  'en un primer momento',
  'en principio',
  'originally',
])
const turns = /^(?:but|later|now|pero|luego|despues|ahora)$/

const earlier = signOfWords('previously earlier previamente anteriormente')
const given =
  /^(?:put|given|give|reported|said|announced|estimated|stated|reportado|informado|dado|dicho|cifrado|anunciado|hablado)$/

/** "had previously given 44", "habían informado previamente de 13": the token of the adverb, or -1. */
function givenBefore(view: SentenceView): number {
  if (!holds(view, earlier)) return -1
  return view.lexed.tokens.findIndex(
    ({ norm }, at) =>
      earlier.words.has(norm) &&
      [-1, 1, 2].some((step) => given.test(wordAt(view, at + step))) &&
      [-2, -1].some((step) => /^(?:had|habia|habian)$/.test(wordAt(view, at + step))),
  )
}

const first = signOfWords('primero first')

/** "primero se dijo que eran ocho", "se informó primero de dos", "Police first put it at 63": the token of the adverb, or -1. */
function saidFirst(view: SentenceView): number {
  if (!holds(view, first)) return -1
  return view.lexed.tokens.findIndex(
    ({ norm }, at) =>
      (norm === 'primero' &&
        view.verbs.some(({ verb }) => givesFigure(verb) && verb.first <= at + 2 && verb.last >= at - 1)) ||
      (norm === 'first' &&
        view.verbs.some(({ verb }) => givesFigure(verb) && verb.first === at + 1 && verb.form === 'finite')),
  )
}

function firstAt(view: SentenceView): number {
  const word = firstSaid(view, atFirst)
  if (!word) {
    const said = saidFirst(view)
    if (said >= 0) return said
    // "put the toll at 63 before cutting it to 46": what stands before was said at first.
    return view.verbs.some(({ verb }) => moves.test(verb.lemma) && isBefore(view, verb))
      ? 0
      : givenBefore(view)
  }
  return view.lexed.tokens.findIndex((_, at) => wordAt(view, at) === word.split(' ').at(-1))
}

/** "and not 62", "en lugar de 62", "rather than 62". */
const isUndone = (view: SentenceView, at: number): boolean =>
  /^(?:no|not)$/.test(wordAt(view, at - 1)) ||
  /^(?:instead of|rather than|lugar de|vez de)$/.test(`${wordAt(view, at - 2)} ${wordAt(view, at - 1)}`)

/** "reported 180 at first and raised it to 264 on Tuesday": where the clause of the later figure begins, or -1. */
function movedAt(view: SentenceView, from: number, taken: readonly Candidate[]): number {
  const moved = view.verbs.find(
    ({ verb }) =>
      verb.first > from &&
      (verb.form === 'finite' || isBefore(view, verb)) &&
      (moves.test(verb.lemma) || verb.senses.includes('correct')) &&
      taken.some(({ quantity, anchor }) => quantity && anchor > from && anchor < verb.first),
  )
  return moved?.verb.first ?? -1
}
/** "Before cutting it to 46", "antes de rebajarlo a 46". */
const isBefore = (view: SentenceView, { form, first, last }: VerbGroup): boolean =>
  ((form === 'gerund' && /^(?:before|later|then)$/.test(wordAt(view, first - 1))) ||
    (form === 'infinitive' && wordAt(view, first - 2) === 'antes' && wordAt(view, first - 1) === 'de')) &&
  // Not "before cutting the power", "antes de subir a una camioneta".
  (/^(?:it|that)$/.test(wordAt(view, last + 1)) ||
    /l[oa]s?$/.test(view.lexed.language === 'es' ? wordAt(view, last) : '') ||
    (/^(?:the|its|la|el|su)$/.test(wordAt(view, last + 1)) && figureWords.test(wordAt(view, last + 2))))
const figureWords =
  /^(?:toll|death|figure|number|count|total|estimate|cifra|balance|saldo|numero|total|recuento)$/
const moves = /^(?:raise|lower|reduce|revise|increase|cut|elevar|subir|bajar|reducir|aumentar|rebajar)$/

/** "although", "si bien", "while": between what was said at first and what others say. */
const isGranting = (view: SentenceView, at: number): boolean =>
  /^(?:although|though|while|whereas|aunque|mientras)$/.test(wordAt(view, at)) ||
  (wordAt(view, at) === 'si' && wordAt(view, at + 1) === 'bien')

/** "initially reported 44 dead but later said 43": the figures before the turn did not last, those after it stand. */
export function replaced(view: SentenceView, taken: readonly Candidate[]): Candidate[] {
  const from = firstAt(view)
  if (from < 0) return [...taken]
  // "who first spoke of 13, says that 17": the clause of the first ends at its comma.
  const inserted = wordAt(view, from) === 'primero' || wordAt(view, from - 1) === 'primero'
  const moved = movedAt(view, from, taken)
  // "Although police first spoke of 35, the church counted 38": the same, at its comma.
  const granted = view.lexed.tokens.some((_, at) => at < from && isGranting(view, at))
  const turn = view.lexed.tokens.findIndex(
    ({ norm }, at) =>
      at > from &&
      (turns.test(norm) || isGranting(view, at) || at === moved || ((inserted || granted) && norm === ',')),
  )
  // "Police first reported the deaths on Monday": where nothing turns, that is what they say.
  if (moved < 0 && wordAt(view, from) === 'first') return [...taken]
  const figures = taken.filter((c) => c.quantity && isCount(c))
  const after = figures.filter(({ anchor }) => anchor > from && (turn < 0 || anchor < turn))
  // "Twelve have died; initially nine were reported": what another clause tells of stands.
  const opening = view.lexed.tokens.findLastIndex(({ norm }, at) => at < from && norm === ';')
  const told = figures.filter(({ anchor }) => anchor < from && anchor > opening)
  // "son 52 y no 62, como se dijo inicialmente": the 62 alone.
  const undone = told.filter(({ anchor }) => isUndone(view, anchor))
  const before = undone.length > 0 ? undone : told
  const old = after.length > 0 ? after : before
  return taken.map((c) => (old.includes(c) ? { ...c, status: 'superseded' as const } : c))
}
