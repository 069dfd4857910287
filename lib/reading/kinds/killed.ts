import type { KindRule } from '../candidate'
import { people } from '../lexicon/noun-classes'
import { bodyFound } from './body-found'
import { countKind } from './count-kind'
import { elidedDeath } from './elided-death'
import { gappedCopula } from './gapped-copula'
import { livesLost } from './lives-lost'
import { struckFatally } from './struck-fatally'

const counted = countKind({
  kind: 'killed',
  unit: 'people',
  nouns: ['dead', 'death'],
  suffers: ['kill', 'die'],
  counted: (classes) => classes.some((name) => people.has(name)),
  single: 'anyone',
  facts: true,
})

const gapped = gappedCopula('killed', 'dead')

export const killed: KindRule = {
  kind: 'killed',
  find: (view, story) => {
    const told = counted.find(view, story)
    return [
      ...told,
      ...gapped(view),
      ...livesLost(view, told),
      ...struckFatally(view),
      ...elidedDeath(view, story, told),
      ...bodyFound(view, story, told),
    ]
  },
}
