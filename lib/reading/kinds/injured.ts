import type { KindRule } from '../candidate'
import { people } from '../lexicon/noun-classes'
import { attended } from './attended'
import { countKind } from './count-kind'
import { isToldDead } from './told-dead'

const counted = countKind({
  kind: 'injured',
  unit: 'people',
  nouns: ['hurt'],
  suffers: ['hurt'],
  counted: (classes) => classes.some((name) => people.has(name)),
  single: 'anyone',
  facts: true,
})

export const injured: KindRule = {
  kind: 'injured',
  find: (view, story) => [
    ...counted.find(view, story).filter((candidate) => !isToldDead(view, candidate, story)),
    ...attended(view, story),
  ],
}
