/** How much one alone covers, as ground.module.css has it. */
export const loneTint = 0.16
const most = 0.3 // of all together: what lies under them is still seen

/** How much one of so many tints of the same area covers, so that all together stay a tint. */
export const tintOpacity = (count: number): number =>
  count < 2 ? loneTint : Math.round(Math.min(loneTint, 1 - (1 - most) ** (1 / count)) * 1000) / 1000
