import { foldName } from '@/lib/gazetteer/fold-name'
import { crowd } from './hearsay'

const parties =
  /^(?:unions?|activists?|survivors?|witness(?:es)?|inmates?|prisoners?|sindicatos?|gremios?|activistas?|testigos?|sobrevivientes|pres[oa]s|reclus[oa]s|intern[oa]s|colectivos?)$/

/** Who answers for no official count, and so updates none. */
export const isUnofficial = (speaker: string | null): boolean =>
  (speaker ?? '')
    .split(/\s+/)
    .map(foldName)
    .some((word) => crowd.test(word) || parties.test(word))
