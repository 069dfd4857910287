import { figureForms } from '@/lib/reading/lexicon/figures'
import { wordLike } from '@/lib/text/word-set'
import { isNoun, type NounPhrase, type Range } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { givesFigure } from '../../superseded/gives-figure'

/** A count by those whose office it is to count: others may contest it, and it is no rumour for that. */

const office = wordLike(
  'governments? ministry ministries ministers? police army military navy prosecutors? prosecution',
  'governors? presidents? presidency authority authorities officials? commissioners? commander mayor',
  'state administration coroner spokesm[ae]n spokeswom[ae]n',
  'gobierno gobernacion ministerio ministr[oa] policia ejercito armada fiscalia fiscal gobernador',
  'gobernadora president[ea] presidencia autoridad autoridades alcalde alcaldia comandante procuraduria',
  'portavoz voceros? secretaria secretario prefectura prefecto institucion',
)

/** A body by its initials counts as one: relatives have none. */
const isOfficial = (view: SentenceView, noun: NounPhrase): boolean => {
  for (let at = noun.first; at <= noun.last; at++)
    if (office.test(wordAt(view, at)) || /^[A-Z]{3,}$/.test(view.lexed.tokens[at]?.text ?? '')) return true
  return false
}

/** Who gives the figure: the subject of the first verb that gives one, or whoever stands behind "according to". */
function isByOffice(view: SentenceView, before: number): boolean {
  const { tokens } = view.lexed
  const by = tokens.findIndex(({ norm }, at) => at < before && /^(?:segun|according)$/.test(norm))
  const named = by < 0 ? undefined : view.chunks.find((chunk) => chunk.first > by && isNoun(chunk))
  if (isNoun(named)) return isOfficial(view, named)
  const gave = view.verbs.find(({ verb }) => givesFigure(verb) && !verb.negated && verb.first < before)
  const who = gave ? subjectOf(view, gave.verb) : null
  return who !== null && isOfficial(view, who)
}

const claimed = /^(?:claims?|datos?|cantidad)$/

/** ", a figure which": the token of the word that takes up the count, or -1. */
const takenUp = (view: SentenceView, before: number): number =>
  view.lexed.tokens.findLastIndex(
    ({ norm }, at) =>
      at <= before &&
      (figureForms.has(norm) || claimed.test(norm)) &&
      (wordAt(view, at - 1) === ',' ||
        (/^(?:an?|una?)$/.test(wordAt(view, at - 1)) && wordAt(view, at - 2) === ',')),
  )

/** "put the number at 71, a figure which parents reject", "cifró en 71 los muertos, dato que las familias ponen en duda". */
export function isOfficialCount(view: SentenceView, { first, last }: Range): boolean {
  const at = takenUp(view, last)
  if (at < 0 || first - at > 8 || !view.counted.some(({ noun }) => noun.first < at)) return false
  const voice = view.chunks.find(
    (chunk) => isNoun(chunk) && chunk.first > at && chunk.first <= last + 8 && chunk.count === null,
  )
  return isNoun(voice) && !isOfficial(view, voice) && isByOffice(view, at)
}
