import type { SentenceView } from '../grammar/sentence-view'
import { countKind } from './count-kind'

/** People flee from wars and homes as well: of them a prison must be told. */
const tellsOfPrison = (view: SentenceView): boolean =>
  view.phrases.some(
    ({ noun }) =>
      noun.classes.includes('prison') ||
      noun.modifiers.includes('prison') ||
      noun.place?.place?.kind === 'prison',
  )

/** Inmates only: hostages who got away are an `other_count`. */
export const escaped = countKind({
  kind: 'escaped',
  unit: 'people',
  nouns: ['fugitive', 'escape'],
  suffers: ['escape'],
  counted: (classes, view, { verb }) =>
    !classes.includes('hostage') &&
    (classes.some((name) => name === 'inmate' || name === 'fugitive') ||
      (classes.some((name) => name === 'person' || name === 'gang') &&
        (!/^(?:flee|huir)$/.test(verb?.lemma ?? '') || tellsOfPrison(view)))),
  single: 'described',
  facts: true,
})
