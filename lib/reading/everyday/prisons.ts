import { holds, signLike } from '@/lib/text/word-signs'
import type { Candidate } from '../candidate'
import type { SentenceView } from '../grammar/sentence-view'
import { isOfPeace } from './crisis-words'

const happens = signLike(
  /^(?:protest.*|incident.*|unrest|tension|storm.*|overr[au]n|search.*|requis.*|regain.*|retak.*|retook|control|recuper.*|tom(?:aron|adas?|ados?|ar)|asalt.*|sitiad.*|refus.*|neg(?:aron|aban)|caos|chaos|turmoil|emergenc.*|excepcion|hit|struck|affected|afectad.*|sacud.*|shook|shaken|spread|extend.*|replic.*|amotin.*|brawl|fire|fires|fuego|incendio.*|hunger|hambre)$/,
)

/** "promised 12 new prisons": there are none yet. */
const isToCome = (view: SentenceView, phrase: number | null): boolean =>
  view.phrases.some(
    ({ index, links }) => index === phrase && links.some(({ verb }) => toCome.test(verb.lemma)),
  )
const toCome = /^(?:promis|promet|build|construi|plan|inaugur|propos|propon)/

/** Prisons count where something befalls them or those in them: not twelve that get new kitchens. */
export const isOfPrisonsAtPeace = (view: SentenceView, { unit, phrase }: Candidate): boolean =>
  unit === 'prisons' && (isToCome(view, phrase) || (isOfPeace(view) && !holds(view, happens)))
