/** One string for all that spell alike, so that comparing two is quick, and none that holds on to its article. */
export const intern = (text: string): string => Object.keys({ [text]: true })[0] ?? text
