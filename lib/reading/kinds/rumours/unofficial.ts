import { foldName } from '@/lib/gazetteer/fold-name'
import { crowd } from './hearsay'

const parties =
  /^(?:unions?|activists?|survivors?|witness(?:es)?|inmates?|prisoners?|sindicatos?|gremios?|activistas?|testigos?|sobrevivientes|pres[oa]s|reclus[oa]s|intern[oa]s|colectivos?)$/

/** Bodies that keep a count of their own beside that of a government. */
const watching =
  /^(?:ombuds(?:man|woman|person)|ngos?|watchdogs?|observator(?:y|io)|monitors?|opposition|amnesty|defensoria|defensor|defensora|ongs?|oposicion|amnistia)$/

/** Who answers for no official count, and so updates none. */
export const isUnofficial = (speaker: string | null): boolean =>
  (speaker ?? '')
    .split(/\s+/)
    .map(foldName)
    .some((word) => crowd.test(word) || parties.test(word) || watching.test(word))
