import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { AnnotatedCase, MarkedFact } from '@/lib/evaluation/annotated-case'
import { articleMetaSchema } from '@/lib/model/article'
import { claimKindSchema } from '@/lib/model/claim'
import type { CaseSet } from './case-sets'
import { dataFolder } from './write'

/** A few sentences of a report, each with what its numbers count: kind, value, and of other counts the unit. */
const { id, language, publishedAt } = articleMetaSchema.shape
const factSchema = z.tuple([claimKindSchema, z.int().nonnegative()]).rest(z.string())
const passageSchema = z.object({
  id,
  language,
  published: publishedAt,
  sentences: z.array(z.tuple([z.string().min(1), z.array(factSchema)])).min(1),
})
type Passage = z.infer<typeof passageSchema>

const optional = 'optional'

/** Where it happened is not marked: whoever reads these must not ask. */
const nowhere = { place: '-', place_type: 'country', bound: 'exact' } as const

function toCase({ id, language, published, sentences }: Passage): AnnotatedCase {
  const text = sentences.map(([sentence]) => sentence).join(' ')
  const gold: MarkedFact[] = []
  let start = 0
  for (const [sentence, facts] of sentences) {
    for (const [kind, value, ...said] of facts) {
      const unit = said.find((word) => word !== optional)
      gold.push({
        sentence,
        sentence_start: start,
        kind,
        value,
        ...nowhere,
        ...(unit ? { unit } : {}),
        optional: said.includes(optional),
      })
    }
    start += sentence.length + 1
  }
  return { id, title: id, source: 'passages', published, language, text, gold, toponyms: [] }
}

/** A set a file, in order of name; throws where a line has not the form. */
const loadFrom = (folder: string): CaseSet[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => ({
      name: `passages-${file.slice(0, -'.jsonl'.length)}`,
      passages: true,
      cases: readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => toCase(passageSchema.parse(JSON.parse(line)))),
    }))

const folder = join(dataFolder, 'passages')

export const loadPassages = (): CaseSet[] => loadFrom(folder)

/** Sentences of the unit tests, on the country of lib/reading/testing/island.ts, with what was claimed of them when they were gathered. */
export const loadAsserted = (): CaseSet[] => loadFrom(join(folder, 'asserted'))
