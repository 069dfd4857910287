import type { Part } from '@/lib/reading/speakers/parts/part'
import { canSpeak } from '@/lib/reading/speakers/speaker'

/** What stands between the subject of a verb of saying and the verb. */

/** "who heads the union, said": from inside a relative clause back to the noun that it describes. */
export function beforeRelative(parts: readonly Part[], from: number): number | null {
  for (let i = from; i >= 0 && from - i < 12; i--) {
    const part = parts[i]
    if (!part || part.kind === 'stop') return null
    if (part.kind === 'relative') return parts[i - 1]?.kind === 'comma' ? i - 2 : i - 1
    if (part.kind === 'comma') return null
  }
  return null
}

/** "speaking to reporters because he was not": back to the comma before the insertion. */
export function beforeInsertion(parts: readonly Part[], from: number): number | null {
  for (let i = from; i >= 0 && from - i < 16; i--) {
    const part = parts[i]
    if (!part || part.kind === 'stop') return null
    if (part.verb && /^(?:gerund|reduced)$/.test(part.verb.form) && parts[i - 1]?.kind === 'comma')
      return i - 2
    // ", al ser consultado, dijo", ", when asked about it, said".
    if (part.verb && /^(?:al|when)$/.test(parts[i - 1]?.word ?? '') && parts[i - 2]?.kind === 'comma')
      return i - 3
  }
  return null
}

const opensAside = /^(?:after|before|since|during|tras|despues|antes)$/

/** ", after a tour, said": no clause of its own, as it has no verb. */
export const isAside = (parts: readonly Part[], at: number, verb: number): boolean => {
  const closed = parts.findIndex(({ kind }, i) => i > at && kind === 'comma')
  return (
    opensAside.test(parts[at]?.word ?? '') &&
    parts[at - 1]?.kind === 'comma' &&
    closed > at + 1 &&
    closed < verb &&
    !parts.slice(at, closed).some((part) => part.verb)
  )
}

/** "El ministro, según recogen los medios, dijo": who passes it on is no subject of the verb behind the comma. */
export const isInserted = (parts: readonly Part[], at: number, verb: number): boolean => {
  const who = parts[at - 2]?.noun
  const inside = parts.slice(at + 1, verb - 1)
  return (
    /^(?:como|segun)$/.test(parts[at]?.word ?? '') &&
    parts[at - 1]?.kind === 'comma' &&
    parts[verb - 1]?.kind === 'comma' &&
    who != null &&
    !who.count &&
    canSpeak(who) &&
    !inside.some(({ kind }) => /^(?:comma|stop)$/.test(kind))
  )
}

/** "se suma un bebé que falleció, agregó": who stands right behind another verb is its own. */
export const isOfVerb = (parts: readonly Part[], at: number): boolean => {
  const verb = parts[at - 1]?.verb
  return verb?.form === 'finite' && !verb.senses.includes('say') && parts[at - 2]?.kind !== 'relative'
}

/** "Solo en X el gobernador contaba 49": where, told before whoever speaks, is no part of who that is. */
export function withoutPlace(parts: readonly Part[], first: number, speaker: number | null): number {
  const [link, where] = [parts[first], parts[first + 1]]
  const prison = where?.noun?.place?.place?.kind === 'prison' && !where.noun.classes.includes('role')
  return link?.kind === 'preposition' && prison && speaker !== null && speaker > first + 1 ? speaker : first
}

/** "dijo a la agencia, por teléfono, el director": the comma behind what is put in between, or -1. */
export function closeOfAdjunct(parts: readonly Part[], comma: number): number {
  const close = parts.findIndex(({ kind }, i) => i > comma && /^(?:comma|stop|quote|relative)$/.test(kind))
  const within = parts.slice(comma + 1, close)
  const isAdjunct = /^(?:preposition|adverb|date)$/.test(within[0]?.kind ?? '')
  const plain = within.length < 8 && within.every(({ verb, noun }) => verb?.form !== 'finite' && !noun?.count)
  return parts[close]?.kind === 'comma' && isAdjunct && plain && parts[close + 1]?.noun ? close : -1
}

/** "quedaron libres, así como el maestro, dijo el superior": who is counted with those before, and says nothing. */
export const isAsWell = (parts: readonly Part[], at: number): boolean =>
  (parts[at]?.word === 'como' && parts[at - 1]?.word === 'asi') ||
  (parts[at]?.word === 'as' && parts[at - 1]?.word === 'well' && parts[at - 2]?.word === 'as')
