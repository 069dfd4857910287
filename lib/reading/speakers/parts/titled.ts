import type { SentenceView } from '@/lib/reading/grammar/sentence-view'
import { wordAt } from '@/lib/reading/grammar/sentence-view'
import { opensName } from '@/lib/reading/speakers/speaker'
import { alter, isCapital, named, type Part } from './part'

/** What publishes or speaks, with what it is called. */

/** "el diario 'El Faro'", "la ONG «Una puerta abierta»": between quotation marks the name of what publishes or speaks. */
export function withTitle(view: SentenceView, row: readonly Part[], part: Part): Part | null {
  if (part.kind !== 'quote') return null
  const open = lastQuote(row)
  const [paper, ...title] = [row[open - 1], ...row.slice(open + 1)]
  const [first, last] = [title[0], title.at(-1)]
  if (!paper?.noun || !first || !last || title.length > longestTitle) return null
  if (!/['"‘“«]/.test(row[open]?.word ?? '') || !bearsTitle.test(wordAt(view, paper.last))) return null
  const { name } = paper.noun
  // "The agency 'Nine Dead' report": what tells a number names no one.
  const isTitle =
    (!name || (name.first === paper.last && name.last === paper.last)) &&
    isCapital(view, first.first) &&
    title.every(
      (piece) =>
        !piece.noun?.count &&
        piece.kind !== 'comma' &&
        (piece.verb?.form !== 'finite' || isCapital(view, piece.first)),
    )
  return isTitle ? named(paper, part.last, { first: first.first, last: last.last }) : null
}
const longestTitle = 5 // parts
export const lastQuote = (row: readonly Part[]): number => row.findLastIndex(({ kind }) => kind === 'quote')
export const bearsTitle = new RegExp(
  `^(?:${[
    'diario|periodico|cadena|canal|portal|medio|revista|semanario|agencia|emisora|televisora|newspaper|daily|network|broadcaster|station|website|magazine|agency',
    'ong|organizacion|fundacion|asociacion|colectivo|observatorio|plataforma|sindicato|comite|movimiento|ngo|organi[sz]ation|foundation|association|collective|group|grupo|charity',
  ].join('|')})$`,
)

/** "La organización Médicos Sin Fronteras dijo", but "dijo a la agencia Luis Mora": a body and, right behind it, its name. */
export function withCalled(view: SentenceView, row: readonly Part[]): Part[] {
  const joined: Part[] = []
  for (const part of row) {
    const [before, body] = [joined.at(-2), joined.at(-1)]
    const isCalled =
      part.own !== null &&
      body?.noun != null &&
      body.own === null &&
      body.noun.name === null &&
      body.last + 1 === part.first &&
      bearsTitle.test(wordAt(view, body.last)) &&
      !/^(?:a|al|en|ante)$/.test(before?.word ?? '')
    if (isCalled) joined.splice(-1, 1, named(body, part.last, part.own as Part))
    else joined.push(part)
  }
  return joined
}

/** "informó El País": amid a sentence an article with a capital begins the name of a paper, whatever its noun means. */
export function withArticle(view: SentenceView, part: Part): Part {
  const { noun, first, last } = part
  const isName =
    noun !== null &&
    !noun.place &&
    !noun.count &&
    last > first &&
    opensName(view, first) &&
    view.lexed.tokens.slice(first, last + 1).every(({ capital }) => capital)
  const own = { first, last }
  return isName && noun ? alter(part, { noun: { ...noun, classes: [], name: own }, own }) : part
}
