import { either } from '@/lib/text/either'
import { normsOf } from '@/lib/text/sayings'
import type { SentenceView } from '../../grammar/sentence-view'

/** "asked people not to spread rumours": a warning of rumours in general, which tells none; not "of rumours that 12 died". */

const not = either('not', 'never', 'against', 'avoid', 'stop', 'from', "don't", "don ' t")
const spreads = either(
  '(?:spread|shar|believ|circulat|repeat|forward|post|amplify|heed|trust|hear)(?:e|ing)?',
  '(?:listen|fall|pay|paying|listening|falling)(?: attention)? (?:to|for)',
)
const english = `${not}(?: to)? ${spreads}`

const no = either('no', 'evitar', 'eviten', 'evite', 'abstenerse de', 'dejar de', 'contra')
const difunde = either(
  '(?:difund|compart|propag|replic|viraliz|divulg|reproduc|aliment|gener|esparc|cre|circul)(?:ir|ar|er|a|an|amos)',
  '(?:hacer|haga|hagan|prestar) (?:caso|eco|oidos)',
  'hacerse eco',
  '(?:caer|caigan|caiga)',
  '(?:dejarse|dejen) llevar',
  'dar credito',
)
const spanish = `(?:${no} ${difunde}|${either('evitar', 'eviten', 'evite')})`

const asked = new RegExp(
  ` (?:${english}|${spanish}) ([^,;:.]{0,40}?)(rumou?rs?|rumores|unverified|unconfirmed|unofficial|no (?:confirmad|verificad|oficial)\\S*|sin (?:confirmar|verificar)) (?!(?:of|that|de) )`,
)

/** Does the sentence only ask nobody to pass on what nobody has confirmed? `rumour`: the words that call something so. */
export function isAskedNot(view: SentenceView, rumour: string): boolean {
  const said = asked.exec(normsOf(view))
  if (said === null || !` ${said[0]}`.includes(` ${rumour} `)) return false
  // "not to share unconfirmed reports that 12 had died": what they tell is told all the same.
  const at =
    normsOf(view)
      .slice(0, said.index + 1)
      .split(' ').length - 2
  return !view.counted.some(({ noun }) => noun.first > at)
}
