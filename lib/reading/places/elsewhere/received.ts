import type { Range } from '@/lib/reading/grammar/chunk'
import type { Site } from '@/lib/reading/places/ground'

/** "The governor received in X the 100 pupils freed on Sunday": where they are welcomed is not where they came free. */

const receives = /^(?:receive|welcome|greet|host|recibir|acoger|agasajar)$/

const goesOn = /^(?:and|before|after|when|y|antes|despues|cuando|,|;)$/
const mediates =
  /^(?:cruz|cross|icrc|cicr|defensoria|ombudsman|comision|commission|mision|mission|iglesia|church)$/

export function placesOfWelcome({ view, candidate }: Site): Range[] {
  if (candidate.kind !== 'hostages_freed') return []
  const found = view.verbs.find(
    ({ verb }) => verb.form === 'finite' && !verb.negated && receives.test(verb.lemma),
  )
  if (!found) return []
  const { verb } = found
  const last = view.lexed.tokens.length - 1
  if (verb.passive) return verb.first > candidate.anchor ? [{ first: verb.last + 1, last }] : []
  const between = view.lexed.tokens.slice(verb.last + 1, candidate.anchor)
  const isWelcomed = verb.last < candidate.anchor && !between.some(({ norm }) => goesOn.test(norm))
  // "La Cruz Roja recibió en X a los tres": from those who let them go.
  const isHandedOver = view.lexed.tokens.slice(0, verb.first).some(({ norm }) => mediates.test(norm))
  return isWelcomed && !isHandedOver ? [{ first: 0, last: candidate.anchor - 1 }] : []
}
