import { type Candidate, figureOf } from '@/lib/reading/candidate'
import { isNoun, prepositionOf, type VerbGroup } from '@/lib/reading/grammar/chunk'
import { type Phrase, type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { toQuantity } from '@/lib/text/bounds'
import { normsOf } from '@/lib/text/sayings'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Captives of whom it is told that they are safe. */

const safe =
  /^(?:(?:(?:are|were|is|now|all|esta|estan|quedaron|ya) ){0,3}(?:safe(?: and (?:well|sound))?|a salvo|sanos y salvos|sanas y salvas))\b/

const safeWords = signOfWords('safe salvo salvos salvas alive unharmed vida vivos vivas ilesos ilesas')

const finds = /^(?:find|locate|hallar|encontrar|localizar|ubicar)$/
const wellAndFree =
  /^(?:alive|safe|unharmed|unhurt|con vida|viv[oa]s?|san[oa]s? y salv[oa]s?|a salvo|iles[oa]s?)\b/

/** "were found alive", "fueron hallados con vida", not "were seen alive", "will be found". */
const areFoundWell = (
  view: SentenceView,
  { lemma, passive, future, conditional, last }: VerbGroup,
): boolean =>
  finds.test(lemma) &&
  passive &&
  !future &&
  !conditional &&
  wellAndFree.test([1, 2, 3].map((step) => wordAt(view, last + step)).join(' '))

/** "are safe for now, the captors said", "relatives hope they are safe": not let go. */
export const isStillThere = (view: SentenceView): boolean =>
  /\b(?:for now|por ahora|captors?|kidnappers?|secuestrador(?:es)?|captor(?:es)?|videos?|negotiat\w+|negoci\w+|en manos|en poder|in the hands|sig(?:ue|uen) alli|proof of life|prueba de vida|inspeccion|inspection|(?:rebels|inmates) sa(?:id|y)|(?:segun|dijeron|dicen) (?:los )?(?:presos|reclusos|internos|rebeldes))\b/.test(
    normsOf(view),
  ) || view.verbs.some(({ verb }) => /^(?:hope|believe|think|expect|creer|esperar|confiar)$/.test(verb.lemma))

const tellsOfSeizure = ({ verbs }: SentenceView): boolean =>
  verbs.some(({ verb }) => verb.senses.includes('seize') && !verb.negated)

/** "safe apart from one who died": not all of them. */
const apartFrom =
  /(?:safe|salvos?|salvas) ,? ?(?:apart from|except|but for|bar|salvo|excepto|menos|a excepcion)\b/

const seized = /^(?:hostage|captive|rehenes|cautivos)$/

/** "que habían sido tomados por los reclusos", "who had been taken by inmates". */
function isTakenBy({ chunks }: SentenceView, verb: VerbGroup): boolean {
  const [by, who] = chunks.slice(chunks.indexOf(verb) + 1, chunks.indexOf(verb) + 3)
  return (
    /^(?:take|tomar|llevar)$/.test(verb.lemma) &&
    verb.passive &&
    /^(?:by|por)$/.test(prepositionOf(by)) &&
    isNoun(who) &&
    who.classes.some((name) => name === 'inmate' || name === 'gang')
  )
}

/** "All 14 staff taken hostage on Tuesday are now safe", "los 14 que habían sido tomados como rehenes están a salvo". */
function isTakenAndSafe(view: SentenceView, { noun }: Phrase): boolean {
  const is = view.verbs.find(
    ({ verb }) =>
      verb.first > noun.last &&
      verb.form === 'finite' &&
      !verb.negated &&
      (areFoundWell(view, verb) ||
        (/^(?:be|estar|quedar|resultar)$/.test(verb.lemma) &&
          safe.test([0, 1, 2, 3, 4, 5].map((step) => wordAt(view, verb.first + step)).join(' ')))),
  )?.verb
  if (!is) return false
  const between = view.lexed.tokens.slice(noun.last + 1, is.first)
  if (between.some(({ norm }) => /^[,;:.]$/.test(norm))) return false
  return (
    between.some(({ norm }) => seized.test(norm)) ||
    (areFoundWell(view, is) && noun.states.includes('seize')) ||
    view.verbs.some(
      ({ verb }) =>
        verb.first > noun.last &&
        verb.last < is.first &&
        (verb.senses.some((sense) => sense === 'seize' || sense === 'hold') || isTakenBy(view, verb)),
    )
  )
}

/** "41 rehenes a salvo", "the 12 hostages are safe": held no more. */
export function safeNow(view: SentenceView): Candidate[] {
  if (!holds(view, safeWords) || isStillThere(view)) return []
  return view.counted.flatMap((phrase) => {
    const { noun, index } = phrase
    const words = [1, 2, 3, 4, 5, 6].map((step) => wordAt(view, noun.last + step)).join(' ')
    // "no dejan salir a 17 retenidos; el resto, 120, está a salvo".
    const others = phrase.bare && wordAt(view, noun.first - 1) === ',' && tellsOfSeizure(view)
    if (!noun.count || noun.count.share) return []
    const known = noun.classes.includes('hostage') || others
    const taken = isTakenAndSafe(view, phrase)
    if (!(known && safe.test(words.replace(/^, /, ''))) && !taken) return []
    const { quantity, evidence } = figureOf(phrase)
    return [
      {
        kind: 'hostages_freed' as const,
        quantity:
          quantity && apartFrom.test(normsOf(view))
            ? toQuantity(quantity.value, 'at_most', quantity.form)
            : quantity,
        evidence,
        unit: 'people',
        anchor: noun.first,
        phrase: index,
        verb: null,
        rank: 0.5,
        status: 'reported' as const,
        ...(taken ? { undoubted: true as const } : {}),
      },
    ]
  })
}
