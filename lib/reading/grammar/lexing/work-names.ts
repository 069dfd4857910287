import type { Language } from '@/lib/model/article'
import type { Token } from '@/lib/text/tokens'
import { wordSet } from '@/lib/text/word-set'
import type { OfficialName } from './official-names'

/** English words that elsewhere act ("to fire"), and before a body or those who work for it say what it is for. */
const works = wordSet(
  'fire rescue search crash shelter state aid guard train transport border research blast drone air',
)

const workers = wordSet(
  'service services department departments brigade brigades agency agencies authority authorities office company operator union ' +
    'police media television tv radio prosecutor prosecutors ' +
    'official officials officer officers worker workers team teams crew crews chief chiefs commander commanders staff ' +
    'investigator investigators expert experts spokesman spokeswoman spokesperson volunteer volunteers group groups',
)

/** Before what nobody acts on: "said fire officials", "from state media", not "crews rescue workers", "a plan to fire officials". */
const before = wordSet('local senior said says told and but as')
const says = wordSet(
  'said say says told added reported confirmed announced tweeted posted warned estimated believe believed',
)
const houses = wordSet('service services department departments agency agencies authority brigade')
const determiners = wordSet('the a an')

/** "The fire and rescue service", "fire service officials said", "according to rescue workers": a body, and nobody fires or rescues anyone. */
export function workNameAt(tokens: readonly Token[], at: number, language: Language): OfficialName | null {
  if (language !== 'en' || !works.has(tokens[at]?.norm ?? '')) return null
  const norm = (i: number) => tokens[i]?.norm ?? ''
  const isTwofold = norm(at + 1) === 'and' && works.has(norm(at + 2))
  const isSetOff = at === 0 || tokens[at - 1]?.kind === 'punctuation' || before.has(norm(at - 1))
  const isTold = norm(at - 1) === 'to' && norm(at - 2) === 'according'
  // Behind an article one such word is read as any other before its noun.
  if (!isSetOff && !isTold && !(isTwofold && determiners.has(norm(at - 1)))) return null
  const body = isTwofold ? at + 3 : at + 1
  if (!workers.has(norm(body))) return null
  let last = body
  while (workers.has(norm(last + 1))) last++
  // "State officials were arrested": people, of whom something is told.
  const speaks =
    isTold || says.has(norm(last + 1)) || (says.has(norm(at - 1)) && tokens[last + 1]?.kind === 'punctuation')
  return speaks || (isTwofold && houses.has(norm(last))) ? { first: at, last, head: last } : null
}
