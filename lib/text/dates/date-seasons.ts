import type { Token } from '@/lib/text/tokens'
import { inYears } from './calendar'
import { upTo } from './date-relative'
import { asYear, type DateContext, type DateStep, normAt } from './date-step'

/** What is told by the two years that it spans: "the 2016-17 fire season", "la temporada 2016-2017", "the summer of 2016/17". */

const seasons = /^(?:seasons?|summers?|winters?|temporadas?|veranos?|inviernos?|campanas?|ciclos?)$/
const links = /^(?:of|in|de|del|estival|forestal|veraniega|invernal)$/
const described = 2 // words between the years and the season: "2016-17 forest fire season"

/** The year behind the joint, if it is the next: "17" or "2017" behind "2016-". */
function nextYear(tokens: Token[], at: number, year: number): boolean {
  const norm = normAt(tokens, at)
  return asYear(norm) === year + 1 || (/^\d\d$/.test(norm) && Number(norm) === (year + 1) % 100)
}

/** How many of the words behind the years belong to them, up to the season; 0 where none follows. */
function seasonBehind(tokens: Token[], at: number): number {
  for (let step = 0; step <= described; step++) {
    if (seasons.test(normAt(tokens, at + step))) return step + 1
    if (tokens[at + step]?.kind !== 'word') return 0
  }
  return 0
}

/** Where "(toda) la temporada (de incendios) 2016-2017", "the summer of 2016-17" begins; -1 where no season leads to the years. */
function leadOf(tokens: Token[], at: number): number {
  let before = at - 1
  while (links.test(normAt(tokens, before))) before--
  if (normAt(tokens, before - 1) === 'de') before -= 2
  if (!seasons.test(normAt(tokens, before))) return -1
  while (/^(?:the|el|la|tod[oa])$/.test(normAt(tokens, before - 1))) before--
  return before
}

const opens = /^(?:in|during|throughout|the|en|durante)$/
/** "in 2016-17", "the 2016-17 clashes", written in one; not "Resolution 2016-17". */
const isOpened = (tokens: Token[], at: number): boolean =>
  opens.test(normAt(tokens, at - 1)) && [1, 2].every((step) => tokens[at + step]?.spaced === false)

/** A season, or whatever lies in two years that follow each other: some time of both. */
export function readSeason(tokens: Token[], at: number, { published }: DateContext): DateStep | null {
  const year = tokens[at]?.kind === 'number' ? asYear(normAt(tokens, at)) : null
  if (year === null || !/^[-–/]$/.test(normAt(tokens, at + 1)) || !nextYear(tokens, at + 2, year)) return null
  const [behind, lead] = [seasonBehind(tokens, at + 3), leadOf(tokens, at)]
  if (behind === 0 && lead < 0 && !isOpened(tokens, at)) return null
  const first = behind === 0 && lead >= 0 ? { first: lead } : {}
  return { when: upTo(inYears(year, year + 1), published), next: at + 3 + behind, ...first }
}
