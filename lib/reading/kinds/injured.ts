import { isMovedPatient } from '@/lib/reading/everyday/no-captives/displaced'
import { complementOf } from '@/lib/reading/grammar/links/links'
import type { Candidate, KindRule, Story } from '../candidate'
import type { SentenceView } from '../grammar/sentence-view'
import { people } from '../lexicon/noun-classes'
import { countKind } from './counting/count-kind'
import { attended } from './dead-and-hurt/attended'
import { leftInHospital } from './dead-and-hurt/in-hospital'
import { struckInAll } from './dead-and-hurt/struck-fatally'
import { isToldDead } from './dead-and-hurt/told-dead'

const counted = countKind({
  kind: 'injured',
  unit: 'people',
  nouns: ['hurt'],
  suffers: ['hurt'],
  counted: (classes) => classes.some((name) => people.has(name)),
  single: 'anyone',
  facts: true,
})

/** "Four of the victims had bullet wounds": of the dead just told of, it only says how they died. */
const isOfDead = (view: SentenceView, { phrase, verb }: Candidate, { earlier }: Story): boolean =>
  verb?.lemma === 'have' &&
  phrase !== null &&
  /^(?:victims|dead)$/.test(complementOf(view.chunks, phrase)?.head ?? '') &&
  earlier.slice(-3).some(({ candidates }) => candidates.some(({ kind }) => kind === 'killed'))

const wounded =
  /^(?:wound|injure|hurt|suffer|sustain|survive|herir|lesionar|lastimar|resultar|quedar|salir|terminar|sufrir|sobrevivir)$/

/** "Ana Vera was shot", "a Luis Paz lo llevaron al hospital": whom reports call by name so has as a rule died of it. */
const isLeftOpen = (view: SentenceView, { phrase, verb, quantity, meaning }: Candidate): boolean =>
  quantity?.form === 'implicit' &&
  meaning?.source === 'verb' &&
  verb !== null &&
  !wounded.test(verb.lemma) &&
  view.phrases.some(({ index, noun }) => index === phrase && noun.determiner === null)

/** Those whom it counts are moved as patients. */
const isPatient = (view: SentenceView, { phrase }: Candidate): boolean =>
  view.phrases.some((said) => said.index === phrase && isMovedPatient(said))

export const injured: KindRule = {
  kind: 'injured',
  find: (view, story) =>
    [
      ...counted
        .find(view, story)
        .filter(
          (candidate) =>
            !isToldDead(view, candidate, story) &&
            !isOfDead(view, candidate, story) &&
            !isLeftOpen(view, candidate),
        ),
      ...attended(view, story),
      ...struckInAll(view),
      ...leftInHospital(view),
    ].filter((candidate) => !isPatient(view, candidate)),
}
