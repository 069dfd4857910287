import { z } from 'zod'
import { type Article, articleMetaSchema } from '@/lib/model/article'
import { boundSchema, claimKindSchema } from '@/lib/model/claim'
import { type Problem, problem } from '@/lib/model/problem'

/** A report with everything in it that a reader should find, as people marked it. data/eval/README.md says by which rules. */

const markedKindSchema = z.enum(['prison', 'city', 'province', 'country'])
export type MarkedKind = z.infer<typeof markedKindSchema>

const markedToponymSchema = z.looseObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string().min(1),
  type: markedKindSchema,
  canonical: z.string().min(1),
  lat: z.number().min(-90).max(90).nullish(),
  lon: z.number().min(-180).max(180).nullish(),
  alt_types: z.array(markedKindSchema).optional(),
  alt_canonical: z.array(z.string()).optional(),
})
export type MarkedToponym = z.infer<typeof markedToponymSchema>

const dayOrLonger = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write YYYY, YYYY-MM or YYYY-MM-DD')

const markedFactSchema = z
  .looseObject({
    sentence: z.string().min(1),
    sentence_start: z.int().nonnegative().optional(),
    kind: claimKindSchema,
    value: z.number().nonnegative().nullable(),
    bound: boundSchema.nullable(),
    unit: z.string().optional(),
    place: z.string().min(1),
    place_type: markedKindSchema,
    alt_places: z.array(z.string()).optional(),
    date: dayOrLonger.nullish(),
    date_range: z.tuple([dayOrLonger, dayOrLonger]).nullish(),
    attributed_to: z.string().min(1).nullish(),
    historic: z.boolean().optional(),
    optional: z.boolean().optional(),
    superseded: z.boolean().optional(),
    unverified: z.boolean().optional(),
  })
  .refine(({ value, bound }) => (value === null) === (bound === null), 'value and bound are null together')
export type MarkedFact = z.infer<typeof markedFactSchema>

const { id, title, language } = articleMetaSchema.shape
const caseSchema = z.looseObject({
  id,
  title,
  source: articleMetaSchema.shape.publisher,
  url: articleMetaSchema.shape.url.optional(),
  published: articleMetaSchema.shape.publishedAt,
  language,
  text: z.string().min(1),
  gold: z.array(markedFactSchema),
  toponyms: z.array(markedToponymSchema),
})
export type AnnotatedCase = z.infer<typeof caseSchema>

const refuse = (file: string, detail: string) =>
  problem(422, 'bad-case', 'The case cannot be used', `${file}: ${detail}`)

/** The first thing in a case that its own text belies. */
function contradiction({ text, gold, toponyms }: AnnotatedCase): string | null {
  for (const [i, { sentence, sentence_start: start }] of gold.entries()) {
    if (!text.includes(sentence)) return `gold.${i}: the text does not hold the sentence "${sentence}"`
    if (start !== undefined && !text.startsWith(sentence, start))
      return `gold.${i}: the sentence does not stand at ${start}`
  }
  const wrong = toponyms.findIndex(({ start, end, text: name }) => text.slice(start, end) !== name)
  return wrong < 0 ? null : `toponyms.${wrong}: "${toponyms[wrong]?.text}" does not stand where it is marked`
}

function parseJson(raw: string): unknown {
  try {
    return JSON.parse(raw)
  } catch {
    return undefined
  }
}

/** A case from its file, or what is wrong with it. Keys that say nothing to the score (`note`, `admin1`) are let be. */
export function parseCase(raw: string, file: string): AnnotatedCase | Problem {
  const json = parseJson(raw)
  if (json === undefined) return refuse(file, 'it is no JSON')
  const checked = caseSchema.safeParse(json)
  if (!checked.success) {
    const issue = checked.error.issues[0]
    return refuse(file, `${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'cannot be read'}`)
  }
  const belied = contradiction(checked.data)
  return belied === null ? checked.data : refuse(file, belied)
}

/** The report alone, as the reader gets it. */
export const articleOf = ({ id, title, source, url, published, language, text }: AnnotatedCase): Article => ({
  id,
  title,
  publisher: source,
  url: url ?? null,
  publishedAt: published,
  language,
  text,
})
