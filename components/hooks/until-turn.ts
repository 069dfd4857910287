/** For a task of its own: what would take a slow phone too long in the one at hand. */
export const untilTurn = () => new Promise<void>((resolve) => setTimeout(resolve))
