import { keepBySentence } from '../../grammar/keep-by-sentence'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'
import { isDetainees } from './beside-room'
import { isFightersCell } from './housed'
import { isForRoom } from './room'

/** Whether a number of people may be of inmates: by their noun, or by the prison of which the sentence tells. */

export const inPrison = keepBySentence(
  (view: SentenceView): boolean =>
    view.phrases.some((phrase) => phrase.noun.count && isForRoom(view, phrase)) ||
    view.phrases.some(
      ({ noun }) =>
        noun.classes.includes('prison') ||
        noun.classes.includes('room') ||
        noun.place?.place?.kind === 'prison' ||
        (/^(?:cells?|celdas?)$/.test(noun.head) && !isFightersCell(view, noun)),
    ),
)

/** Inmates, or people in a sentence about a prison: "180 prisoners", "2,400 men ... in a block meant for 400". */
export const mayBeInmates = (view: SentenceView, { classes, bare, noun }: Phrase): boolean =>
  classes.includes('inmate') || ((bare || classes.includes('person') || isDetainees(noun)) && inPrison(view))
