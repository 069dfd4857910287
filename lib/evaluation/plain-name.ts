import { fold } from '@/lib/text/fold'

/** Words that tell what a thing is and not which: two names that differ in them alone are one name. */
const generic = new Set(
  'the of la el las los de del city province provincia no prison jail penitentiary penitenciaria carcel cpl crs'.split(
    ' ',
  ),
)

/** The words of a name that tell it from others, folded. */
export const tellingWords = (name: string): string[] =>
  (fold(name).match(/[a-z0-9]+/g) ?? []).filter((word) => !generic.has(word))

/** The same as one text, to compare names by. */
export const plainName = (name: string): string => tellingWords(name).join(' ')
