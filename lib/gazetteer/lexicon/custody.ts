import { wordList } from '@/lib/gazetteer/lexicon/word-list'

/** Verbs whose subject, before a number of people, is a prison. */
export const custodyVerbs = new Set(
  wordList(
    'holds, held, houses, housed, has, had, alberga, albergaba, aloja, alojaba, tiene, tenia, acoge, recluye, encierra',
  ),
)

/** Who is kept in a prison. */
export const inmateWords = new Set(
  wordList(`inmate, inmates, prisoner, prisoners, detainee, detainees, convict, convicts, interno, internos, interna, internas, preso, presos,
    presa, presas, reo, reos, recluso, reclusos, reclusa, reclusas, ppl, reclusion`),
)

/** Words right before a place where something goes on. */
export const insideWords = new Set(wordList('at, in, inside, en, del, al, desde, de, from, outside'))
