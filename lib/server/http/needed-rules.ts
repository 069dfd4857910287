/** A class of a CSS module as the build names it: `MODULE_class`. */
const moduleClass = /\.([\w-]+)_[A-Za-z][A-Za-z\d-]*/g
/** What is in a selector without having to be there, or only has to be there somewhere. */
const negated = /:not\([^)]*\)/g
const comma = /,(?![^(]*\))/
/** Rules that hold rules. */
const group = /^@(?:media|container|supports|layer)\b/

/** Where the block ends whose brace opens before `from`. */
function endOfBlock(css: string, from: number): number {
  let depth = 1
  let at = from
  for (; depth > 0 && at < css.length; at++) {
    if (css[at] === '{') depth++
    else if (css[at] === '}') depth--
  }
  return at
}

function neededBlock(head: string, body: string, isNeeded: (module: string) => boolean): string {
  if (group.test(head)) {
    const rules = neededRules(body, isNeeded)
    return rules && `${head}{${rules}}`
  }
  if (head.startsWith('@')) return `${head}{${body}}`
  const selectors = head
    .split(comma)
    .filter((one) =>
      [...one.replace(negated, '').matchAll(moduleClass)].every(([, name = '']) => isNeeded(name)),
    )
  return selectors.length > 0 ? `${selectors.join(',')}{${body}}` : ''
}

/**
 * A built style sheet without the rules of CSS modules that nothing on the page is of: the build puts the modules of several
 * pages into one sheet.
 */
export function neededRules(css: string, isNeeded: (module: string) => boolean): string {
  let needed = ''
  let at = 0
  for (;;) {
    const open = css.indexOf('{', at)
    if (open < 0) return needed + css.slice(at)
    // A statement that has no block may stand before the next rule.
    const begin = at + css.slice(at, open).lastIndexOf(';') + 1
    const end = endOfBlock(css, open + 1)
    needed +=
      css.slice(at, begin) + neededBlock(css.slice(begin, open), css.slice(open + 1, end - 1), isNeeded)
    at = end
  }
}

/** The CSS modules whose classes a script names. */
export const stylesNamedIn = (script: string): string[] =>
  [...script.matchAll(/["'`]([\w-]+)_[A-Za-z][A-Za-z\d-]*["'`]/g)].map(([, name = '']) => name)

/** Is a class of the module on the page, or known to be needed? Each module is looked for once. */
export function neededOn(html: string, known: readonly string[] = []): (module: string) => boolean {
  const is = new Map(known.map((module) => [module, true]))
  return (module) => {
    const needed = is.get(module) ?? html.includes(`${module}_`)
    is.set(module, needed)
    return needed
  }
}
