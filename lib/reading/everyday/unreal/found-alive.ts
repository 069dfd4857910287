import type { Candidate } from '@/lib/reading/candidate'
import { type Chunk, isNoun, isVerb } from '@/lib/reading/grammar/chunk'
import { chunkAt } from '@/lib/reading/grammar/clause'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { either } from '@/lib/text/either'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Those who were given up for dead and live: nobody's toll. */

const thought = either(
  'believed|presumed|thought|feared|reported|declared|given up (?:for|as)|given for',
  'dad[oa]s? por|se daban? por|se creian?|que se creian?|que se daban? por',
)
const deadBy = either(
  '(?:to (?:be|have been) |to have )?(?:dead|killed|drowned|died|perished)',
  '(?:muert|fallecid|ahogad|asesinad)[oa]s?',
)
const livesOn = either('alive', 'con vida', 'viv[oa]s?', 'san[oa]s y salv[oa]s')
// "where rescuers were looking for anyone alive": nobody was found so.
const isSo =
  '(?:found|up|appeared|emerged|rescued|pulled|dug|out|resurfaced|reappeared|are|were|was|is|be|been|hallad[oa]s?|encontrad[oa]s?|aparecieron|aparecio|rescatad[oa]s?|estan?|estaban?|salieron|salio|siguen?)'
const gap = '(?!not |no |nobody |anyone |anybody |nadie |for |if |si )[^ ,]+ '
/** " two guards believed dead turned up alive ", " dos agentes dados por fallecidos aparecieron con vida ". */
const thoughtDead = new RegExp(`^ [^,]*${thought} ${deadBy} (?:[^;:.]* )?${isSo} (?:${gap}){0,3}${livesOn} `)

const givenUp = new RegExp(
  `^ (?:(?:who|que|a quienes|a l[oa]s (?:que|cuales)|had been|have been|were|was|habian sido|fueron|all|tod[oa]s) ){0,2}${thought} ${deadBy} `,
)
const unhurt = either(
  'alive|unhurt|unharmed|unscathed|safe',
  'con vida|viv[oa]s?|iles[oa]s?|a salvo|san[oa]s y salv[oa]s',
  // "were asleep when gunmen came": so the dead were.
  '(?:asleep|at home|dormid[oa]s?|en (?:su |sus )?casas?) (?!(?:.* )?(?:when|as|cuando|mientras) )',
)
const allTheWhile = either('the whole time|all the time|all along|all the while', 'todo el tiempo')
const goesAbout =
  '(?:walked|telephoned|phoned|(?:turned|showed) up (?!dead)|se presentaron|aparecieron (?!muert|sin vida))'
const livesBehind = new RegExp(
  `^ (?:(?:(?!(?:not|no|nobody|anyone|any|only|never|until|nadie|sin|solo|hasta) )[^ ;:.]+ ){1,12}?${unhurt}(?: |(?<= ))|${goesAbout}|(?:[^ ;:.]+ )*${allTheWhile} )`,
)

const parts: ReadonlySet<Chunk['kind']> = new Set(['stop', 'comma', 'conjunction', 'relative'])
const besides = /^(?:while|although|though|but|mientras|aunque)$/

/** The words from the verb of which those given up for dead are the subject, up to the end of what it says. */
function saidOfThem(view: SentenceView, from: number): string | null {
  for (let at = chunkAt(view, from) + 1; at < view.chunks.length; at++) {
    const chunk = view.chunks[at]
    if (!chunk || parts.has(chunk.kind) || besides.test(wordAt(view, chunk.first))) return null
    if (!isVerb(chunk) || chunk.form !== 'finite') continue
    const tail = view.lexed.tokens.slice(chunk.first).map(({ norm }) => norm)
    const end = tail.findIndex((norm) => /^[;.:]$/.test(norm))
    return ` ${tail.slice(0, end < 0 ? undefined : end).join(' ')} `
  }
  return null
}

/** "The six students reported killed had slept the whole time", "los mineros que se creían ahogados salieron ilesos". */
function livesAsSaid(view: SentenceView, { phrase }: Candidate): boolean {
  const who = view.chunks[phrase ?? -1]
  if (!isNoun(who)) return false
  const words = view.lexed.tokens.slice(who.last + 1).map(({ norm }) => norm)
  const given = givenUp.exec(` ${words.join(' ')} `)
  if (!given) return false
  const said = saidOfThem(view, who.last + given[0].trim().split(' ').length)
  return said !== null && livesBehind.test(said)
}

const thoughts = signOfWords(
  'believed presumed thought feared reported declared given dado dada dados dadas daba daban creia creian',
)

/** "dos agentes dados por fallecidos aparecieron con vida", "two believed dead turned up alive". */
export function isFoundAlive(view: SentenceView, candidate: Candidate): boolean {
  if (!holds(view, thoughts)) return false
  const from = view.chunks[candidate.phrase ?? -1]?.first ?? candidate.anchor
  const end = view.lexed.tokens.findIndex(({ norm }, at) => at > from && /^[;.:]$/.test(norm))
  // "Twelve were reported dead and three guards were found alive": others.
  const others = view.counted.find(({ index }) => index > (candidate.phrase ?? view.chunks.length))?.noun
    .first
  const to = Math.min(others ?? Infinity, end < 0 ? Infinity : end)
  const words = view.lexed.tokens.slice(from, to).map(({ norm }) => norm)
  return thoughtDead.test(` ${words.join(' ')} `) || livesAsSaid(view, candidate)
}
