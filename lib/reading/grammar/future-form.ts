import type { VerbGroup } from './chunk'
import type { SentenceView } from './sentence-view'

/** Spanish futures and conditionals of one word, which no auxiliary marks: "logrará", "lograrán", "lograría". */

const future = /r(?:á|án|ás)$/
/** "lograré", "lograremos", "lograría" keep the infinitive whole; "logré", "liberemos", "quería" do not. */
const keepsInfinitive = /r(?:é|emos|ía|ían|íamos)$/

export function isFutureForm({ lexed: { language, tokens } }: SentenceView, verb: VerbGroup): boolean {
  if (verb.future) return true
  if (language !== 'es' || verb.form !== 'finite') return false
  return [verb.first, verb.last].some((at) => {
    const token = tokens[at]
    const word = token?.lower.normalize('NFC') ?? ''
    return future.test(word) || (keepsInfinitive.test(word) && token?.norm.startsWith(verb.lemma) === true)
  })
}
