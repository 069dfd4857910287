import { loadFromPackage, worldAreas } from '../packages'

/** A division by GeoNames: `code` is "CC.A1" or "CC.A1.A2". */
export type GeonamesArea = { code: string; name: string }

const load = (file: string) => loadFromPackage(worldAreas, file) as GeonamesArea[]

export const loadFirstLevel = () => load('admin1.json')
export const loadSecondLevel = () => load('admin2.json')
