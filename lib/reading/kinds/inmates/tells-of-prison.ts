import type { SentenceView } from '../../grammar/sentence-view'

/** Does the sentence name a prison, by noun or by name? */
export const tellsOfPrison = (view: SentenceView): boolean =>
  view.phrases.some(
    ({ noun }) =>
      noun.classes.includes('prison') ||
      noun.modifiers.includes('prison') ||
      noun.place?.place?.kind === 'prison',
  )
