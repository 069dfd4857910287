import type { Lasting } from '@/lib/model/claim'
import { either } from '@/lib/text/either'

/** What goes on for weeks, so that its dead are counted over all of them; by what it is, its words folded. */
const words: Record<Lasting, string> = {
  // One protest is of a day.
  protests: either(
    'protests|demonstrations|unrest|uprising|crackdown|blockades|roadblocks',
    'protestas|manifestaciones|movilizaciones|estallido|levantamiento|bloqueos',
  ),
  war: either(
    'war|conflict|invasion|offensive|hostilities|siege',
    'guerra|conflicto|invasion|ofensiva|hostilidades|asedio',
  ),
  rains: either('rains|monsoon|lluvias|monzon'),
  epidemic: either('epidemic|cholera|dengue|measles|epidemia|colera|sarampion'),
}

const each = Object.entries(words).map(([name, of]) => [name as Lasting, new RegExp(`^${of}$`)] as const)

/** What the word names that goes on for weeks, if it does. */
export const lastingOf = (norm: string): Lasting | undefined => each.find(([, of]) => of.test(norm))?.[0]

/** What kills at once, so that its dead are of one place and day. */
export const atOnce = new RegExp(
  `^${either(
    'riots?|mutin(?:y|ies)|massacres?|stampedes?|crush|crash(?:es)?|collisions?|shootings?|raids?|prisons?|jails?',
    'motin(?:es)?|amotinamientos?|masacres?|matanzas?|estampidas?|choque|accidentes?|tiroteos?|operativos?|carcel(?:es)?|prision(?:es)?|penal(?:es)?',
  )}$`,
)

/** Whoever is told of thus is at protests, and an article that opens with them is about these. */
export const isInvolved = (norm: string): boolean =>
  /^(?:protest|protesters?|protesta|manifestantes?)$/.test(norm)
