import { inmateWords } from '@/lib/gazetteer/lexicon/custody'
import { articles, facilityTypes } from '@/lib/gazetteer/lexicon/facilities'
import { isAdjacent, type Word } from '@/lib/gazetteer/words'

const riots =
  /^(?:massacre|riot|mutiny|uprising|revolt|trial|masacre|matanza|motin|amotinamiento|revuelta|sublevacion)$/
/** "los evadidos de X", "broke out of X", "prófugos de X": what only prisons are left by. */
const escapes =
  /^(?:escapees?|escaped?|escapes|fugitives?|out|evadidos|evadid[oa]|profug[oa]s?|fugad[oa]s?|fugas?|fugaron|escaparon|evadieron|evasion|evasiones)$/
const leaving = /^(?:from|of|de|del|desde)$/
const leading = /^(?:of|over|at|de|del|en)$/
const riotsBehind = /^(?:riots?|mutiny|uprising|revolt|massacre|standoff|siege)$/

/** "the trial over X", "la masacre de X", "tras el motín de la X": what prisons are known for. */
function isBehindRiot(words: readonly Word[], from: number): boolean {
  const at = articles.has(words[from - 1]?.norm ?? '') && isAdjacent(words[from]) ? from - 1 : from
  return (
    isAdjacent(words[at]) &&
    leading.test(words[at - 1]?.norm ?? '') &&
    isAdjacent(words[at - 1]) &&
    riots.test(words[at - 2]?.norm ?? '')
  )
}

const ofBreak = /^(?:break(?:s|ing)?|broke|broken|bust(?:ed)?|got|get|getting)$/

function isBehindEscape(words: readonly Word[], from: number): boolean {
  const at = articles.has(words[from - 1]?.norm ?? '') && isAdjacent(words[from]) ? from - 1 : from
  const [escaped, led] = [words[at - 2]?.norm ?? '', words[at - 1]?.norm ?? '']
  if (!isAdjacent(words[at]) || !isAdjacent(words[at - 1]) || !leaving.test(led)) return false
  return escaped === 'out' ? led === 'of' && ofBreak.test(words[at - 3]?.norm ?? '') : escapes.test(escaped)
}

/** "The X riot", "since the X mutiny": the noun stands behind the name, in small letters. */
const isBeforeRiot = (words: readonly Word[], to: number): boolean =>
  isAdjacent(words[to]) && !words[to]?.capital && riotsBehind.test(words[to]?.norm ?? '')

const speaksOfPrisoners = (words: readonly Word[]): boolean =>
  words.some(({ norm }) => inmateWords.has(norm) || facilityTypes.has(norm))

export const isOfRiot = (words: readonly Word[], { from, to }: { from: number; to: number }): boolean =>
  (isBehindRiot(words, from) || isBehindEscape(words, from) || isBeforeRiot(words, to)) &&
  speaksOfPrisoners(words)
