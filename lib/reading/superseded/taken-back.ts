import { tellsFigure } from '@/lib/reading/lexicon/figures'
import { holds, signOfWords } from '@/lib/text/word-signs'
import type { Candidate } from '../candidate'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { tells, toldSign } from '../grammar/told-signs'
import { isCount } from '../leaning/models'
import { isCorrectedFigure } from './corrected-figure'
import { correctedAccountAt } from './earlier-words'
import { givesFigure } from './gives-figure'

/** Figures that the sentence itself takes back. */

const corrects = signOfWords(
  'corrected revised amended rectified retracted withdrew withdrawn corrigio corrigieron corregido corregida corregidos ' +
    'corregidas rectifico rectificaron enmendo rebajo rebajaron desdijo',
)
const proves = signOfWords('proved turned resulto resultaron')
const few = /^(?:few|many|low|high|wrong|premature|poc[oa]s|alt[oa]s?|baj[oa]s?|errone[oa]s?|prematur[oa]s?)$/

/** "corrigió así los 12", "corrected the 12": the number itself follows. */
const hasNumber = (view: SentenceView, at: number): boolean =>
  [1, 2].some(
    (step) =>
      /^(?:the|los|las)$/.test(wordAt(view, at + step)) &&
      view.phrases.some(({ noun }) => noun.count?.first === at + step + 1),
  )

/** "corrigió así las cifras de 18": what is corrected follows. */
const hasObject = (view: SentenceView, at: number): boolean =>
  hasNumber(view, at) ||
  // "withdrew that figure": the one that stands before.
  (!/^(?:that|this|es[ae]|dich[ao])$/.test(wordAt(view, at + 1)) &&
    [1, 2, 3, 4].some(
      (step) =>
        /^(?:cifras?|figures?|tolls?|counts?|numbers?|balances?|conteos?|datos?)$/.test(
          wordAt(view, at + step),
        ) &&
        // "rectificó la cifra y dijo": of no number further on.
        !/^(?:y|and|,|;)$/.test(wordAt(view, at + step + 1)),
    ))

/** "51 dead, a number that he later corrected", "spoke of three, which proved too few": the token at which it is taken back. */
function undoneAt(view: SentenceView): number {
  if (!holds(view, corrects) && !holds(view, proves)) return -1
  return view.lexed.tokens.findIndex(({ norm }, at) => {
    if (corrects.words.has(norm))
      return !/^(?:a|an|the|un|una|la|el)$/.test(wordAt(view, at - 1)) && !hasObject(view, at)
    return proves.words.has(norm) && [1, 2, 3].some((step) => few.test(wordAt(view, at + step)))
  })
}

/** A clause of its own stands between, or time has passed: the word does not govern the figure. */
const isBehind = (view: SentenceView, figure: number, undone: number): boolean =>
  view.lexed.tokens
    .slice(figure, undone)
    .some(({ norm }) =>
      /^(?:,|;|que|which|that|but|pero|before|antes|later|afterwards|despues|luego|tarde)$/.test(norm),
    )

const withdraws = signOfWords(
  'withdrew withdraws withdrawn retracted retracts deleted deletes retiro retira retiraron retracto retractaron retracta desdijo borro borra elimino',
)
const statement =
  /^(?:statements?|reports?|communiques?|bulletins?|releases?|claims?|announcements?|posts?|tweets?|comunicados?|informes?|boletin(?:es)?|notas?|anuncios?|mensajes?|trinos?|tuits?|publicacion(?:es)?|afirmacion(?:es)?|version(?:es)?)$/

/** "withdrew on Friday a statement that spoke of nine bodies": the token behind which all is taken back, or -1. */
function withdrawnFrom(view: SentenceView): number {
  if (!holds(view, withdraws)) return -1
  const at = view.lexed.tokens.findIndex(({ norm }) => withdraws.words.has(norm))
  const named = [2, 3, 4, 5, 6].find((step) => statement.test(wordAt(view, at + step)))
  return named === undefined ? -1 : at + named
}

const turns = /^(?:;|:|but|pero|and|y)$/
const isWithdrawn = (view: SentenceView, from: number, anchor: number): boolean =>
  from >= 0 && anchor > from && !view.lexed.tokens.slice(from, anchor).some(({ norm }) => turns.test(norm))

const correcting = toldSign('correct')

/** "He corrected his statement, when he had given 1,534": what he had said before. */
function wasCorrected(view: SentenceView, anchor: number): boolean {
  const at = view.verbs.findIndex(({ verb }) => verb.senses.includes('correct') && verb.form === 'finite')
  return (
    at >= 0 &&
    view.verbs
      .slice(at + 1)
      .some(
        ({ verb }) =>
          verb.perfect && verb.last < anchor && (tellsFigure.has(verb.lemma) || verb.senses.includes('say')),
      )
  )
}

/** "The toll had stood at 41 on Tuesday": it has changed since. */
const hadStood = ({ meaning }: Candidate): boolean =>
  meaning?.source === 'toll' && meaning.verb?.perfect === true && /^(?:stand|estar)$/.test(meaning.verb.lemma)

/** "the two deaths it had acknowledged the night before", "a day after giving it as 18", "tras haber cifrado en 18": told once. */
const toldOnce = (view: SentenceView, { anchor, evidence, phrase }: Candidate): boolean =>
  view.verbs.some(({ verb }) => {
    if (!givesFigure(verb)) return false
    const had = verb.perfect && /^(?:had|habian?)$/.test(wordAt(view, verb.first))
    if (had && verb.first > evidence.last && verb.first - evidence.last < 4) return true
    const after = /^(?:after|tras)$/.test(wordAt(view, verb.first - 1))
    const bare = view.phrases.some((said) => said.index === phrase && said.bare)
    return after && bare && verb.form !== 'finite' && verb.last < anchor && anchor - verb.last < 5
  })

/** Does the sentence itself give more of the same kind? */
const isOutdone = (c: Candidate, taken: readonly Candidate[]): boolean =>
  taken.some((now) => now.kind === c.kind && (now.quantity?.value ?? 0) > (c.quantity?.value ?? 0))

/** "131 died, while the number of missing was revised down to 35": the figure that it is set to counts others. */
const isOfOthers = (view: SentenceView, c: Candidate, undone: number, taken: readonly Candidate[]): boolean =>
  // Not "four killed, but later corrected this to four wounded", "12 muertos, cifra que fue corregida a 12 heridos".
  view.lexed.tokens.some(
    ({ norm }, at) =>
      at > c.evidence.last &&
      at < undone &&
      /^(?:number|count|toll|cifra|numero|balance|total)$/.test(norm) &&
      /^(?:the|la|el)$/.test(wordAt(view, at - 1)) &&
      /^(?:of|de)$/.test(wordAt(view, at + 1)),
  ) &&
  taken.some(({ kind, unit, quantity, evidence }) => {
    const lead = view.lexed.tokens.slice(undone + 1, evidence.first).map(({ norm }) => norm)
    const isGoal = lead.length > 0 && lead.length < 6 && lead.some((word) => /^(?:to|at|a|en)$/.test(word))
    const isApart = lead.some((word) => /^(?:[,;:]|and|y)$/.test(word))
    return quantity && evidence.first > undone && isGoal && !isApart && (kind !== c.kind || unit !== c.unit)
  })

/** Of what a sentence claims, the figures that it says did not last. */
export function takenBack(view: SentenceView, taken: readonly Candidate[]): Candidate[] {
  // "un guía murió, dijo el servicio, que corrigió una versión anterior": of what the version had said alone.
  const undone = correctedAccountAt(view) >= 0 ? -1 : undoneAt(view)
  const mayCorrect = tells(view, correcting)
  const withdrawn = withdrawnFrom(view)
  return taken.map((c) => {
    if (!c.quantity || !isCount(c)) return c
    const last = c.evidence.last
    // "Seis, corrigió más tarde el ministerio": by what it is put right with.
    const own = c.verb?.senses.includes('correct') && c.verb.first <= undone && undone <= c.verb.last
    const back = undone > last && !own && isBehind(view, last, undone) && !isOfOthers(view, c, undone, taken)
    const once = isOutdone(c, taken) && toldOnce(view, c)
    if (isWithdrawn(view, withdrawn, c.anchor) || isCorrectedFigure(view, c))
      return { ...c, status: 'superseded' as const }
    return back || once || hadStood(c) || (mayCorrect && wasCorrected(view, c.anchor))
      ? { ...c, status: 'superseded' as const }
      : c
  })
}
