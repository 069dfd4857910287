import type { VerbGroup } from '../grammar/chunk'

export const gives =
  /^(?:account|count|give|put|report|speak|admit|contar|contabilizar|cifrar|dar|hablar|mencionar|registrar|reportar|situar)$/

/** A verb with which a figure is given. */
export const givesFigure = ({ senses, lemma }: VerbGroup): boolean =>
  senses.includes('say') || gives.test(lemma)
