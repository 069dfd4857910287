import { hospitals } from '@/lib/reading/lexicon/alternatives'
import { boats, buses, cars, trains } from '@/lib/reading/lexicon/vehicles'
import { homes, hospitality, posts, schools, shops, worship } from '@/lib/reading/lexicon/venues'
import { wordLike } from '@/lib/text/word-set'
import { holds, signOfWords } from '@/lib/text/word-signs'
import { isNoun, type NounPhrase, prepositionOf, type VerbGroup } from '../../grammar/chunk'
import { type SentenceView, wordAt } from '../../grammar/sentence-view'
import { subjectOf } from '../../grammar/subject'
import { burns } from './deed-words'

/** "incendiaron autobuses", "a police station was burned". */
export const isArson = (view: SentenceView, verb: VerbGroup): boolean =>
  (verb.lemma !== 'burn' && burns.test(verb.lemma)) ||
  (verb.lemma === 'burn' && verb.passive && verb.form === 'finite' && isBurntDown(view, verb))
const blazes = signOfWords('fire fires wildfire wildfires blaze blazes lightning')
/** "a forest fire", not "gunmen opened fire", "set on fire". */
const tellsOfBlaze = (view: SentenceView): boolean =>
  holds(view, blazes) &&
  view.chunks.some(
    (chunk) =>
      isNoun(chunk) &&
      blazes.words.has(chunk.head) &&
      !/^(?:open(?:s|ed|ing)?|return(?:s|ed|ing)?|exchanged?|under|on)$/.test(wordAt(view, chunk.first - 1)),
  )
/** "a police station was burned": not a body, nor a hand, nor in a forest fire. */
const isBurntDown = (view: SentenceView, verb: VerbGroup): boolean =>
  !tellsOfBlaze(view) && burnable.test(subjectOf(view, verb)?.head ?? '')
const burnable = wordLike(
  ...[cars, buses, trains, boats],
  ...[homes, schools, hospitals, worship, hospitality, shops, posts],
  'offices? buildings? courthouses? courts?',
)

const fire =
  /^(?:fires?|wildfires?|bushfires?|blazes?|inferno|flames?|embers?|lightning|fuegos?|incendios?|megaincendio|llamas?|siniestro|rayos?|pavesas?|chispas?)$/
const land =
  /^(?:hectares?|acres?|forests?|woods?|woodland|scrub|brush|vegetation|hectareas?|bosques?|matorral(?:es)?|pastizal(?:es)?|vegetacion|plantacion(?:es)?|arboles|monte)$/

/** "Flames torched 30 houses": all of what opens a sentence may be taken for a name. */
const nameOf = (view: SentenceView, { head, last }: NounPhrase): string => head || wordAt(view, last)

/** Of whom a passive says that they did it: "por el fuego", "by the flames". */
function agentOf(view: SentenceView, verb: VerbGroup): string {
  const [by, who] = view.chunks.slice(view.chunks.indexOf(verb) + 1)
  return /^(?:by|por)$/.test(prepositionOf(by)) && isNoun(who) ? nameOf(view, who) : ''
}

/** "el fuego quemó 1.400 casas", "se han quemado 43.000 hectáreas", "burned by the flames": a fire does it, and no hand. */
export function isOfFire(view: SentenceView, verb: VerbGroup): boolean {
  if (!burns.test(verb.lemma)) return false
  const at = verb.first - (/^(?:le|les|me|nos)$/.test(wordAt(view, verb.first - 1)) ? 2 : 1)
  if (wordAt(view, at) === 'se' || wordAt(view, verb.first) === 'se') return true
  const [who, next] = [subjectOf(view, verb), view.chunks[view.chunks.indexOf(verb) + 1]]
  const [subject, object] = [who ? nameOf(view, who) : '', isNoun(next) ? next.head : '']
  return (
    fire.test(subject) ||
    fire.test(agentOf(view, verb)) ||
    (verb.passive && land.test(subject)) ||
    (!who && land.test(object))
  )
}
