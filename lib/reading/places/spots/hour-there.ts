import { type SentenceView, wordAt } from '../../grammar/sentence-view'

/** Places of which the text only says what time it is there. */

/** "20.30", "6pm", "18h00", "7 p.m.", "medianoche". */
const hour =
  /^(?:\d{1,2}|\d{1,2}[:.h]\d\d|\d{1,2}(?:[ap]m|hs?)|[ap]\.m\.|midnight|noon|midday|medianoche|mediodia)$/
const fillers = /^(?:las?|el|a|m|p|\.|de|tarde|manana|noche|madrugada|hours?|horas?|hrs|hs|local|time|gmt)$/

/** Back from `at` over the words of an hour: where it begins, or `at` where there is none. */
function hourBefore(view: SentenceView, at: number): number {
  let from = at
  let told = false
  while (hour.test(wordAt(view, from - 1)) || fillers.test(wordAt(view, from - 1)))
    told = hour.test(wordAt(view, --from)) || told
  return told ? from : at
}

/** "(las 20.30 en X)", "(7pm in X)": an hour in brackets, behind the same hour here. */
function isSameHour(view: SentenceView, first: number): boolean {
  if (!/^(?:in|en)$/.test(wordAt(view, first - 1))) return false
  const from = hourBefore(view, first - 1)
  if (from === first - 1 || wordAt(view, from - 1) !== '(') return false
  // "at 18:00 in X (23:00 in Y)".
  const here = [...view.lexed.places].find(([, place]) => place.last === from - 2)?.[0]
  const end = here !== undefined && /^(?:in|en)$/.test(wordAt(view, here - 1)) ? here - 1 : from - 1
  return hourBefore(view, end) < end
}

/** "20:00, hora de X", "18:00 hora local de X", "9 p.m. X time": whose clock it is. */
function isWhoseHour(view: SentenceView, first: number, last: number): boolean {
  const behind = wordAt(view, last + 1) === 'local' ? last + 2 : last + 1
  // A sentence seems to end behind "9 p.m.".
  if (wordAt(view, behind) === 'time') return first === 0 || hourBefore(view, first) < first
  if (!/^(?:de|del|en)$/.test(wordAt(view, first - 1))) return false
  const word = wordAt(view, first - 2) === 'local' ? first - 3 : first - 2
  const comma = wordAt(view, word - 1) === ',' ? word - 1 : word
  // "un toque de queda de 24 horas en X": how long.
  if (
    wordAt(view, word) === 'horas' &&
    /^\d+$/.test(wordAt(view, word - 1)) &&
    wordAt(view, word - 2) === 'de'
  )
    return false
  return /^horas?$/.test(wordAt(view, word)) && hourBefore(view, comma) < comma
}

export function isHourThere(view: SentenceView, first: number): boolean {
  const last = view.lexed.places.get(first)?.last ?? first
  return isSameHour(view, first) || isWhoseHour(view, first, last)
}
