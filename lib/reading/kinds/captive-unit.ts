import type { NounClass } from '../lexicon/noun-classes'

/** "53 guards" are guards; officials, agents and officers may be others, and stay people. */
export const captiveUnit = (classes: NounClass[]): string => (classes.includes('guard') ? 'guards' : 'people')
