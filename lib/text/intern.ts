/**
 * One string for all that spell alike, so that comparing two is quick, and none that holds on to its article. Without a prototype the
 * object is a plain dictionary: an engine learns the shapes of all others, and forgets them where it has seen a shape for every word.
 */
export const intern = (text: string): string => Object.keys({ __proto__: null, [text]: true })[0] ?? text
