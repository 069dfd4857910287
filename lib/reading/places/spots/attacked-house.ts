import { type Chunk, isNoun, isVerb, type NounPhrase } from '../../grammar/chunk'
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

const isHouse = ({ lexed }: SentenceView, chunk: Chunk | undefined): boolean =>
  isNoun(chunk) && lexed.tokens.slice(chunk.first, chunk.last + 1).some(({ norm }) => house.test(norm))

/** The chunk of the house that the place behind it or in its name has, or -1: "el Hospital General de X", "the X Hospital". */
function houseOf(view: SentenceView, index: number): number {
  const { chunks } = view
  if (isHouse(view, chunks[index])) return index
  const link = chunks[index - 1]
  if (link?.kind !== 'preposition' || !holds.test(link.word)) return -1
  for (let at = index - 2; at >= index - 4 && isNoun(chunks[at]); at--)
    if (isHouse(view, chunks[at])) return at
  return -1
}

/** "An attack at", "a raid on", "an air strike on"; a strike at a hospital is of those who work there. */
const isOnslaught = ({ head, classes }: NounPhrase, link: string): boolean =>
  classes.includes('violence') ||
  /^(?:raid|airstrike|asalto|incursion)$/.test(head) ||
  (head === 'strike' && /^(?:on|against)$/.test(link))

/** "A school and a hospital of X": the first of those that are joined. */
function firstJoined(chunks: readonly Chunk[], at: number): number {
  const [before, joint] = [chunks[at - 2], chunks[at - 1]]
  const isJoined = joint?.kind === 'conjunction' || joint?.kind === 'comma'
  return isJoined && isNoun(before) && !before.place ? firstJoined(chunks, at - 2) : at
}

/** "Los ataques del jueves contra", "the attack on Thursday on": the noun before its day. */
function beforeDay(chunks: readonly Chunk[], at: number): Chunk | undefined {
  if (chunks[at]?.kind !== 'date') return chunks[at]
  const link = chunks[at - 1]
  return chunks[link?.kind === 'preposition' && /^(?:on|of|de|del)$/.test(link.word) ? at - 2 : at - 1]
}

/** Behind "on", "against" or nothing a verb of attack, behind "on", "a" or "contra" a noun: over "the gate of" and the like. */
function isStruck(view: SentenceView, at: number): boolean {
  const { chunks } = view
  let i = firstJoined(chunks, at) - 1
  for (let steps = 0; steps < 2 && chunks[i]?.kind === 'preposition'; steps++) {
    const { word } = chunks[i] as Extract<Chunk, { kind: 'preposition' }>
    const before = beforeDay(chunks, i - 1)
    if (isNoun(before) && isOnslaught(before, word) && !owns.test(word)) return true
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
  const behind = view.chunks[Math.max(at, index) + 1]
  return isStruck(view, at) || (isVerb(behind) && behind.passive && isAttack(behind))
}
