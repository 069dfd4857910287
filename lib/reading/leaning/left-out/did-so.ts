import type { Candidate, Story } from '@/lib/reading/candidate'
import type { VerbGroup } from '@/lib/reading/grammar/chunk'
import { type SentenceView, wordAt } from '@/lib/reading/grammar/sentence-view'
import { isAsBare, isFree, mayBePeople } from '@/lib/reading/leaning/free-numbers'
import { countable, countedLike } from '@/lib/reading/leaning/models'
import { holds, signOfWords } from '@/lib/text/word-signs'

/** "Cerca del mediodía lo hicieron 34 en Roble", "en Tarsis lo fueron otros 37", "another 12 did so on Monday": the verb before, told again of others. */

const does = signOfWords('hizo hicieron hecho hacian haria fueron did done')

const supposes = /^(?:believe|think|estimate|reckon)$/

/** No deed of the sentence's own stands before it, which "did" would mean: "Dozens tried to flee, and 30 did". */
const isOnlyDid = (view: SentenceView, did: number): boolean =>
  view.verbs.every(
    ({ verb }) =>
      verb.first >= did ||
      verb.form === 'gerund' ||
      (verb.senses.includes('say') && verb.lemma !== 'ask') ||
      supposes.test(verb.lemma),
  )

const isDoingSo = (view: SentenceView, { lemma, first, last, negated, conditional }: VerbGroup): boolean =>
  !negated &&
  !conditional &&
  (((lemma === 'hacer' || wordAt(view, first) === 'fueron') &&
    wordAt(view, first - 1) === 'lo' &&
    wordAt(view, first - 2) !== 'no') ||
    (wordAt(view, first) === 'did' &&
      (/^(?:so|likewise|the same)/.test(`${wordAt(view, last + 1)} ${wordAt(view, last + 2)}`) ||
        // "It now believes that 4,478 did, 3,486 from X".
        (first === last && /^[,;.]?$/.test(wordAt(view, last + 1)) && isOnlyDid(view, first)))))

const isToldByVerb = ({ kind, quantity, verb, status }: Candidate): boolean =>
  quantity !== null && verb !== null && countable.has(kind) && status === 'reported'

/** Told by a participle or a clause that only says who they are. */
const isAside = ({ meaning, likeness }: Candidate): boolean =>
  likeness !== undefined || (meaning?.source === 'verb' && meaning.rank >= 4 && meaning.rank < 6)

export function didSo(view: SentenceView, { earlier }: Story, taken: Candidate[]): Candidate[] {
  if (!holds(view, does)) return []
  return view.counted.flatMap((phrase) => {
    const again = phrase.links.find(
      ({ verb, via }) => (via === 'main' || via === 'shared') && isDoingSo(view, verb),
    )
    if (!again || !isFree(phrase, taken) || !(mayBePeople(phrase) || isAsBare(phrase))) return []
    const here = taken.filter((c) => isToldByVerb(c) && c.anchor < again.verb.first)
    // "asked deputies to resign, and 30 did so".
    if (here.length === 0 && !isOnlyDid(view, again.verb.first)) return []
    const told = here.length > 0 ? here : (earlier.at(-1)?.candidates.filter(isToldByVerb) ?? [])
    // "The last 133 of the 178 who had been seized walked free. Forty-three had done so before": as the clause itself tells.
    const model = told.findLast((c) => !isAside(c)) ?? told.at(-1)
    return model ? [countedLike(model, phrase, { verb: model.verb, model: undefined })] : []
  })
}
