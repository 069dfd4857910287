import type { KindRule } from '../candidate'
import { people } from '../lexicon/noun-classes'
import { countKind } from './counting/count-kind'
import { bodyFound } from './dead-and-hurt/body-found'
import { elidedDeath } from './dead-and-hurt/elided-death'
import { livesLost } from './dead-and-hurt/lives-lost'
import { struckFatally } from './dead-and-hurt/struck-fatally'

const counted = countKind({
  kind: 'killed',
  unit: 'people',
  nouns: ['dead', 'death'],
  suffers: ['kill', 'die'],
  counted: (classes) => classes.some((name) => people.has(name)),
  single: 'anyone',
  facts: true,
})

export const killed: KindRule = {
  kind: 'killed',
  find: (view, story) => {
    const told = counted.find(view, story)
    return [
      ...told,
      ...livesLost(view, told),
      ...struckFatally(view),
      ...elidedDeath(view, story, told),
      ...bodyFound(view, story, told),
    ]
  },
}
