import type { Candidate, KindRule } from '../candidate'
import { says, verbsOf } from '../grammar/sentence-view'
import { rightsIn, scopeOf } from './emergency'

const suspensionNouns = [
  'suspension of',
  'suspension del',
  'suspension de',
  'restriccion de',
  'restriction of',
]

export const rightsSuspended: KindRule = {
  kind: 'rights_suspended',
  find(view): Candidate[] {
    const right = view.phrases.find(({ noun }) => noun.classes.includes('right'))
    const named = rightsIn(view)
    if (!right && named.length === 0) return []
    const verb = verbsOf(view).find(({ verb: v }) => v.senses.includes('suspend') && !v.negated)?.verb
    if (!verb && !(right && says(view, ...suspensionNouns))) return []
    const evidence = right
      ? { first: right.noun.first, last: right.noun.last }
      : { first: verb?.first ?? 0, last: verb?.last ?? 0 }
    return [
      {
        kind: 'rights_suspended',
        quantity: null,
        unit: 'measures',
        evidence,
        anchor: verb?.first ?? evidence.first,
        phrase: null,
        verb: verb ?? null,
        rank: 1,
        status: 'reported',
        emergency: scopeOf(view),
      },
    ]
  },
}
