/** A fraction of the stage as CSS and SVG take it, to a thousandth of a percent. */
export const percent = (fraction: number) => `${Math.round(fraction * 1e5) / 1e3}%`
