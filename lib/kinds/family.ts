/** What a timeline and the map's colours tell apart: one for each colour that means something, and all else. */
export const families = ['hurt', 'held', 'freed', 'emergency', 'other'] as const
export type Family = (typeof families)[number]
