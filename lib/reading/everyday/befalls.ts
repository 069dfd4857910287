/** Kinds that count what befalls people and may as well be feared, averted or told to be untrue. */
export const befalls: ReadonlySet<string> = new Set(['killed', 'injured', 'hostages_held', 'escaped'])

/** The same, with what is done to those held or caught. */
export const befallsOrEnds: ReadonlySet<string> = new Set([...befalls, 'hostages_freed', 'detained'])
