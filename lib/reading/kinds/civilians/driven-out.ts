import type { Unit } from '@/lib/model/unit'
import type { Meaning } from '@/lib/reading/grammar/meaning/meaning'
import { households } from '@/lib/reading/lexicon/nouns/civilians'
import type { Candidate, Story } from '../../candidate'
import type { Phrase, SentenceView } from '../../grammar/sentence-view'
import type { NounClass } from '../../lexicon/noun-classes'
import type { Sense } from '../../lexicon/verb-senses'
import { countKind } from '../counting/count-kind'
import { broughtOutAlive } from './brought-out-alive'
import { isBroughtToSafety } from './brought-to-safety'
import { isGone } from './gone'
import { madeToLeave } from './made-to-leave'
import { isNoCount } from './no-count'
import { isOutOfHome } from './out-of-home'
import { isRescued } from './rescued'
import { uprooted } from './uprooting'

/** People driven from home, gone or brought to safety: no kind counts them, and in many crises they are the most. */

type Told = { view: SentenceView; phrase: Phrase; meaning: Meaning; story: Story }

/** One sort of them. `families`: the unit where households are counted, which no sum of people holds. */
type Sort = {
  people: Unit
  families: Unit | null
  nouns: readonly NounClass[]
  suffers: readonly Sense[]
  /** How far off its words stand: what else is told of those gone (that they fled) is nearer. */
  least: number
  /** What befell them last: nothing that the sentence says of them besides makes them others. */
  atLast?: true
  /** Is it these whom the words tell of? */
  are: (told: Told) => boolean
}

const sorts: readonly Sort[] = [
  {
    people: 'people displaced',
    families: 'families displaced',
    nouns: ['displaced'],
    suffers: ['flee', 'displace'],
    least: 0,
    are: ({ view, phrase, meaning, story }) => isOutOfHome(view, phrase, meaning, story),
  },
  {
    people: 'people missing',
    families: null,
    nouns: ['missing'],
    suffers: ['vanish'],
    least: 3,
    are: ({ view, phrase, meaning, story }) => isGone(view, phrase, meaning.verb, story),
  },
  {
    people: 'people evacuated',
    families: 'families evacuated',
    nouns: ['evacuated'],
    suffers: ['evacuate'],
    least: 0,
    are: ({ view, phrase, story }) => isBroughtToSafety(view, phrase, story),
  },
  {
    people: 'people rescued',
    families: null,
    nouns: [],
    suffers: ['free'],
    // Nearer than that they were freed: those were captives.
    least: -1,
    atLast: true,
    are: ({ view, phrase, meaning, story }) => isRescued(view, phrase, meaning, story),
  },
]

const isHousehold = ({ noun }: Phrase): boolean =>
  households.has(noun.head) || noun.modifiers.includes('household')

const finders = sorts.map(({ people, families, nouns, suffers, least, atLast, are }) => {
  const counted = countKind({
    kind: 'other_count',
    unit: (phrase) => (families && isHousehold(phrase) ? families : people),
    nouns,
    suffers,
    counted: () => true,
    single: 'never',
    facts: false,
  })
  return (view: SentenceView, story: Story): Candidate[] =>
    counted
      .find(view, story)
      .filter(({ phrase: at, meaning, quantity }) => {
        const phrase = view.phrases.find(({ index }) => index === at)
        if (!phrase || !meaning || quantity === null || quantity.form === 'implicit') return false
        return (atLast || !isNoCount(view, phrase, meaning)) && are({ view, phrase, meaning, story })
      })
      .map((candidate) => ({
        ...candidate,
        rank: least < 0 ? candidate.rank + least : Math.max(candidate.rank, least),
      }))
})

export const drivenOut = (view: SentenceView, story: Story): Candidate[] => [
  ...finders.flatMap((find) => find(view, story)),
  ...broughtOutAlive(view, story),
  ...madeToLeave(view),
  ...uprooted(view),
]
