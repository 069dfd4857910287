import type { Candidate } from '../candidate'
import type { SentenceView } from '../grammar/sentence-view'
import { isOfPeace } from './crisis-words'

const happens =
  /^(?:protest.*|incident.*|unrest|tension|storm.*|overr[au]n|search.*|requis.*|regain.*|retak.*|retook|control|recuper.*|tom(?:aron|adas?|ados?|ar)|asalt.*|sitiad.*|refus.*|neg(?:aron|aban)|caos|chaos|turmoil|emergenc.*|excepcion|hit|struck|affected|afectad.*|sacud.*|shook|shaken|spread|extend.*|replic.*|amotin.*|brawl|fire|fires|fuego|incendio.*|hunger|hambre)$/

/** Prisons count where something befalls them or those in them: not twelve that get new kitchens. */
export const isOfPrisonsAtPeace = (view: SentenceView, { unit }: Candidate): boolean =>
  unit === 'prisons' && isOfPeace(view) && !view.lexed.tokens.some(({ norm }) => happens.test(norm))
