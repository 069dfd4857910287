import type { VerbGroup } from '../../grammar/chunk'
import type { SentenceView } from '../../grammar/sentence-view'
import { weekdays } from '../../lexicon/alternatives'

/** Taken by the law, whatever verb tells it: nobody's hostages. */

const when = `away|off|in|on|the|el|la|este|esta|${weekdays}|ayer|yesterday|later|luego|aparte|by police|por la policia|(?:[a-z0-9]+ )?retenid[oa]s`
const why = [
  'for (?:further )?(?:questioning|interrogation)',
  'as (?:(?:possible|alleged|chief|the main) )?suspects?',
  '(?:on|under) suspicion',
  '(?:accused|suspected) of',
  'para (?:ser )?(?:interrog|investig)[a-z]+',
  'para (?:que )?(?:rendir|rindan|declarar|declaren)',
  'a declarar',
  'como (?:presunt[oa]s?|sospechos[oa]s?)',
  '(?:acusad|sospechos)[oa]s? de',
  'por (?:su |una )?(?:presunt|supuest)[oa]',
]
const byLaw = new RegExp(`^(?:(?:${when}),? ){0,3}(?:${why.join('|')})\\b`)

// What only the law holds anyone for: rebels and villagers hold "for theft" and "for aiding the army" as well.
const offences = [
  'to answer for',
  'for (?:(?:allegedly|reportedly) )?(?:sleeping|letting (?:[a-z]+ ){1,5}(?:go|out|escape|flee)|(?:helping|aiding|abetting) (?:[a-z]+ ){0,5}(?:escapes?|breakout|flight))',
  'por (?:(?:el|la) )?(?:porte|tenencia|posesion|dormirse|(?:ayudar|facilitar) (?:[a-z]+ ){0,5}(?:fugas?|evasion|escapes?))',
]
const forOffence = new RegExp(`^(?:(?:${when}),? ){0,3}(?:${offences.join('|')})\\b`)
const captive =
  /^(?:hostages?|rehen|rehenes|rebels?|rebeldes?|guerrill[a-z]+|insurgents?|militants?|militias?|milicias?|disidentes?|dissidents?|comuner[oa]s|vecinos|villagers|indigen[a-z]+|swap|canje|manos|poder)$/

/** "taken away for questioning", "capturados el sábado como sospechosos". */
export function isTakenByLaw({ lexed }: SentenceView, verb: VerbGroup | null): boolean {
  if (verb === null) return false
  const behind = lexed.tokens
    .slice(verb.last + 1, verb.last + 10)
    .map(({ norm }) => norm)
    .join(' ')
  if (byLaw.test(behind)) return true
  return (
    forOffence.test(behind) &&
    !/\bby (?!police\b)/.test(behind) &&
    !lexed.tokens.some(({ norm }) => captive.test(norm))
  )
}
