import { countKind } from './count-kind'

/** Inmates only: hostages who got away are an `other_count`. */
export const escaped = countKind({
  kind: 'escaped',
  unit: 'people',
  nouns: ['fugitive', 'escape'],
  suffers: ['escape'],
  counted: (classes) =>
    classes.some((name) => name === 'inmate' || name === 'person' || name === 'gang' || name === 'fugitive'),
  single: 'described',
  facts: true,
})
