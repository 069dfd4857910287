import { wordSet } from './word-set'

/** What streets are called by, in every town after other towns and after days. */
export const streets = wordSet(
  'calle calles callejon avenida avenidas av avda carrera carreras jiron jirones jr paseo malecon alameda bulevar boulevard ovalo prolongacion',
)
