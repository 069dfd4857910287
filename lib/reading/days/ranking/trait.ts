import { learnedTraits } from '../../learned-traits'
import weights from './weights.json'

/** What is said of a day as that of a fact, or of a fact that may have none. */
export const { toTrait, traitsBy, traitsByBoth } = learnedTraits(weights)
