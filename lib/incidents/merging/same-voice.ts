type Said = { article: string; attribution: string | null }

/** "Ana Vela" is who "Governor Ana Vela" and "Vela" are. */
export const isSameVoice = (a: string, b: string): boolean =>
  a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)

/** One report gives each to a voice that it names. */
export const countsApart = (a: Said, b: Said): boolean =>
  a.article === b.article &&
  a.attribution !== null &&
  b.attribution !== null &&
  !isSameVoice(a.attribution, b.attribution)
