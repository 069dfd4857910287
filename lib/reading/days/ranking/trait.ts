import { learnedTraits, type Trait } from '../../learned-traits'
import weights from './weights.json'

/** What is said of a day as that of a fact, or of a fact that may have none. */
export const { toTrait, traitsBy, traitsByBoth } = learnedTraits(weights)

/** What another trait says, and something more. */
const andTraits = traitsByBoth((name, more) => `${name}, ${more}`)
export const and = ({ name }: Trait, more: string): Trait => andTraits(name, more)
