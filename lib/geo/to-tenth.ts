/** Of a pixel: finer nobody sees, and the drawing stays small. */
export const toTenth = (value: number): number => Math.round(value * 10) / 10
