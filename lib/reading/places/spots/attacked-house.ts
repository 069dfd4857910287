import { type Chunk, isNoun, isVerb } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { hospitals } from '../../lexicon/alternatives'

/** Hospitals that are the scene: "gunmen opened fire on the General Hospital of X", "un ataque al hospital de X". */

const house = new RegExp(`^(?:${hospitals})$`)
const owns = /^(?:of|de|del)$/
const holds = /^(?:of|de|del|in|en|at)$/
const upon = /^(?:against|contra|on|upon|at|into|inside|outside|in|en|dentro|fuera|frente)$/
const storms =
  /^(?:storm|raid|assault|invade|bomb|burn|torch|hit|strike|pound|destroy|irrumpir|asaltar|invadir|incendiar|tomar|quemar|balear|ametrallar|alcanzar|impactar|golpear|destruir)$/

const isAttack = (chunk: Chunk | undefined): boolean =>
  isVerb(chunk) &&
  !chunk.negated &&
  (storms.test(chunk.lemma) || chunk.senses.some((sense) => sense === 'attack' || sense === 'shoot'))

/** The chunk of the house that the place behind it has, or -1: "el Hospital General de X". */
function houseOf({ chunks, lexed }: SentenceView, index: number): number {
  const link = chunks[index - 1]
  if (link?.kind !== 'preposition' || !holds.test(link.word)) return -1
  for (let at = index - 2; at >= index - 4 && isNoun(chunks[at]); at--) {
    const { first, last } = chunks[at] as Chunk
    if (lexed.tokens.slice(first, last + 1).some(({ norm }) => house.test(norm))) return at
  }
  return -1
}

/** Behind "on", "against" or nothing a verb of attack, behind "on", "a" or "contra" a noun: over "the gate of" and the like. */
function isStruck({ chunks }: SentenceView, at: number): boolean {
  let i = at - 1
  for (let steps = 0; steps < 2 && chunks[i]?.kind === 'preposition'; steps++) {
    const { word } = chunks[i] as Extract<Chunk, { kind: 'preposition' }>
    const before = chunks[i - 1]
    if (isNoun(before) && before.classes.includes('violence') && !owns.test(word)) return true
    if (upon.test(word))
      return isAttack(before) || (before?.kind === 'preposition' && isAttack(chunks[i - 2]))
    // "The reopening of", "la entrada del".
    if (!owns.test(word) || !(isNoun(before) || (isVerb(before) && before.form === 'gerund'))) return false
    i -= 2
    if (isNoun(chunks[i])) i--
  }
  return isAttack(chunks[i])
}

/** Is the place that the chunk at `index` names that of a hospital which is itself attacked? */
export function isOfAttackedHouse(view: SentenceView, index: number): boolean {
  const at = houseOf(view, index)
  if (at < 0) return false
  const behind = view.chunks[index + 1]
  return isStruck(view, at) || (isVerb(behind) && behind.passive && isAttack(behind))
}
