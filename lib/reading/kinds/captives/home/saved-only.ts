import { type Candidate, type Story, toldOfHostages } from '@/lib/reading/candidate'
import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import type { Phrase, SentenceView } from '@/lib/reading/grammar/sentence-view'
import { namesDisaster } from '@/lib/reading/kinds/civilians/in-disaster'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** Rescued from what no captor did. */

/** Who lives or stays nearby is brought to safety without having been a hostage. */
const bystanders =
  /^(?:residents?|neighbou?rs?|villagers?|townspeople|locals|families|households?|patients|tenants|vecin[oa]s?|residentes?|pobladores|moradores|habitantes|familias|pacientes|inquilin[oa]s)$/

/** "brought 40 residents to safety": out of harm's way, unless such people were told to be held. */
export function isSavedOnly(view: SentenceView, { phrase, verb }: Candidate, { earlier }: Story): boolean {
  const said = view.phrases.find(({ index }) => index === phrase)
  const who = said?.noun.head
  // "rescued 100 kidnapped villagers".
  if (said?.noun.states.includes('seize')) return false
  if (!who || !bystanders.test(who) || !/^(?:bring|rescue|rescatar|poner)$/.test(verb?.lemma ?? ''))
    return false
  return !earlier.some(
    (told) =>
      told.candidates.some(({ kind }) => kind === 'hostages_held') &&
      told.view.lexed.tokens.some(({ norm }) => norm === who),
  )
}

const mishaps = signOfWords('collapse collapsed crash fire choque')

/** "A landslide buried a bus; 17 were rescued alive": nobody had held them. */
export const isOutOfDisaster = (view: SentenceView, { verb }: Candidate, { earlier }: Story): boolean =>
  /^(?:rescue|rescatar|salvar|save)$/.test(verb?.lemma ?? '') &&
  (namesDisaster(view) || holds(view, mishaps)) &&
  !view.verbs.some((other) => other.verb.senses.includes('seize')) &&
  !earlier.some(({ candidates }) => candidates.some(({ kind }) => kind === 'hostages_held'))

/** "Twelve people were rescued": from water or fire as well, where nobody was said to be held. */
export const isRescuedFromAnything = (view: SentenceView, { links }: Phrase, story: Story): boolean =>
  links.some(({ verb }) => /^(?:rescue|rescatar|salvar|save)$/.test(verb.lemma)) &&
  !view.verbs.some(({ verb }) => verb.senses.some((sense) => sense === 'seize' || sense === 'hold')) &&
  !view.phrases.some(({ classes }) => classes.includes('hostage') || classes.includes('gang')) &&
  !toldOfHostages(story)

const isFree = (verb: VerbGroup): boolean => verb.senses.includes('free')

/** "van a ser liberados", "are to be freed". */
const isAhead = ({ chunks }: SentenceView, verb: VerbGroup): boolean => {
  const before = chunks[chunks.indexOf(verb) - 1]
  return verb.form === 'infinitive' || (before?.kind === 'preposition' && /^(?:a|to|por)$/.test(before.word))
}

/** "Talks go on to free the five": an aim. "Los cinco van a ser liberados": still to come, where nobody else in the sentence is free. */
export const isYetToBeFreed = (view: SentenceView, { links }: Phrase): boolean => {
  const freeing = view.verbs.map(({ verb }) => verb).filter(isFree)
  return (
    links.some(({ verb, role }) => role === 'theme' && verb.form === 'infinitive' && isFree(verb)) ||
    (freeing.length > 0 && freeing.every((verb) => verb.passive && isAhead(view, verb)))
  )
}
