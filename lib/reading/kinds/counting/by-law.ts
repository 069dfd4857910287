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
  // What they are held for is an offence: "for sleeping on duty", "por porte de armas".
  'to answer for',
  'for (?:(?:allegedly|reportedly) )?(?:sleeping|letting|helping|aiding|abetting|smuggling|selling|stealing|carrying|possessing|possession|theft|robbery|bribery|corruption|negligence|complicity)',
  'por (?:(?:el|la) )?(?:porte|tenencia|posesion|trafico|microtrafico|robo|hurto|contrabando|cohecho|soborno|corrupcion|negligencia|complicidad|encubrimiento|encubrir|ayudar|facilitar|dormirse|vender|robar)',
]
const byLaw = new RegExp(`^(?:(?:${when}),? ){0,3}(?:${why.join('|')})\\b`)

/** "taken away for questioning", "capturados el sábado como sospechosos". */
export const isTakenByLaw = ({ lexed }: SentenceView, verb: VerbGroup | null): boolean =>
  verb !== null &&
  byLaw.test(
    lexed.tokens
      .slice(verb.last + 1, verb.last + 10)
      .map(({ norm }) => norm)
      .join(' '),
  )
