/** One of these, as a part of a pattern: `al ${either('norte', 'sur')} de`. Each may be a pattern itself. */
export const either = (...parts: readonly string[]): string => `(?:${parts.join('|')})`
