import { learnedTraits } from '../../learned-traits'
import weights from './weights.json'

/** What is said of a place as that of a figure. */
export const { toTrait, traitsBy, traitsByBoth } = learnedTraits(weights)
