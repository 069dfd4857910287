import { firstSaid } from '@/lib/text/sayings'
import { wordLike } from '@/lib/text/word-set'
import { holds } from '@/lib/text/word-signs'
import type { KindRule } from '../candidate'
import type { Range } from '../grammar/chunk'
import { type SentenceView, wordAt } from '../grammar/sentence-view'
import { deeds } from '../lexicon/disowning'
import { doubts, falseTold, rumours, tellers } from '../lexicon/rumours'
import { isAskedNot } from './rumours/asked-not'
import { contradicted } from './rumours/contradicted'
import { denial } from './rumours/denial'
import { disowned } from './rumours/disowned'
import { hearsay } from './rumours/hearsay'
import { noneConfirms } from './rumours/none-confirms'
import { isOfficialCount } from './rumours/official-count'
import { fact, rumouredFigure } from './rumours/rumoured-figure'

function wordsOf(view: SentenceView, text: string): Range | null {
  const words = text.split(' ')
  const at = view.lexed.tokens.findIndex((_, i) => words.every((word, k) => wordAt(view, i + k) === word))
  return at < 0 ? null : { first: at, last: at + words.length - 1 }
}

/** The words that call what the sentence tells a rumour. */
export function firstRumour(view: SentenceView, rumour = rumourIn(view)): Range | null {
  if (rumour) return wordsOf(view, rumour)
  const against = doubted(view) ?? disowned(view) ?? noneConfirms(view)
  return against && !isOfficialCount(view, against) ? against : null
}

const told = wordLike(
  'reports? claims? accounts? figures? tolls? numbers? counts? statements? authenticity it that this',
  'them',
  'que versions? version(?:es)? cifras? balances? recuentos? conteos? numeros? datos? relatos?',
  'testimonios? informacion(?:es)? afirmacion(?:es)? declaracion(?:es)? denuncias? autenticidad',
  'veracidad existencia',
)

/** What calls the sentence's words a rumour, or what is told in it false. */
function rumourIn(view: SentenceView): string | undefined {
  const rumour = firstSaid(view, rumours)
  if (rumour !== undefined && !isAskedNot(view, rumour)) return rumour
  return holds(view, tellers) ? firstSaid(view, falseTold) : undefined
}

/** "puso en duda esa cifra", "extremo que los vecinos ponen en duda", not "puso en duda la eficacia de las medidas". */
function doubted(view: SentenceView): Range | null {
  const said = firstSaid(view, doubts)
  const words = said ? wordsOf(view, said) : null
  if (!words) return null
  const after = view.lexed.tokens.slice(words.last + 1, words.last + 5).map(({ norm }) => norm)
  const deed = view.phrases.find(({ noun }) => noun.first > words.last && noun.first <= words.last + 2)
  const object = after.some((word) => told.test(word)) || deed?.noun.classes.some((name) => deeds.has(name))
  const ends = /^(?:[.,;:]|)$/.test(after[0] ?? '')
  // "an attempt to flee, which the union cast doubt on".
  const taken = [1, 2, 3, 4, 5].some(
    (step) =>
      /^(?:que|which|lo)$/.test(wordAt(view, words.first - step)) &&
      /^(?:,|extremo|algo|cosa|cifra|version|something)$/.test(wordAt(view, words.first - step - 1)),
  )
  return object || ends || taken ? words : null
}

export const unconfirmedReport: KindRule = {
  kind: 'unconfirmed_report',
  find(view, story) {
    const rumour = rumourIn(view)
    const evidence = firstRumour(view, rumour)
    const heard = hearsay(view, evidence !== null)
    if (!evidence) {
      const denied = denial(view, story)
      const [first] = heard
      const against = heard.length + denied.length === 0 ? contradicted(view) : null
      if (against) return [{ ...fact(against), status: 'denied' }]
      // "denied that anybody had fled, after neighbours spoke of seven": both are told.
      return first
        ? [...heard, ...denied.filter(({ anchor, quantity }) => anchor < first.anchor && !quantity)]
        : denied
    }
    const figures = /^(?:no hay noticia|.*(?:no ha|no han) ratificado)/.test(rumour ?? '')
      ? []
      : rumouredFigure(view, evidence)
    if (figures.length > 0) return figures
    return heard.length > 0 ? heard : [fact(evidence)]
  },
}
