import { z } from 'zod'
import { isProblem, type Problem, problem } from '@/lib/model/problem'
import { type ProxiesTrusted, proxiesTrusted } from '@/lib/server/http/trust-proxy'
import { parseDatabaseUrl } from '@/lib/store/database-url'

const port = z
  .string()
  .regex(/^\d{1,5}$/, 'write a number')
  .transform(Number)
  .refine((number) => number <= 65_535, 'a port is at most 65535')

/** What the map puts in for each tile; `{r}` is `@2x` on sharp screens. */
const filledIn = ['{z}', '{x}', '{y}', '{r}']
const unknownIn = (url: string) => (url.match(/\{[^{}]*\}/g) ?? []).find((part) => !filledIn.includes(part))

/** Its host stands as it is: the page's policy names it. */
const tileUrl = z
  .string()
  .refine((url) => unknownIn(url) === undefined, {
    error: ({ input }) => `nothing is put for ${unknownIn(String(input))}; write what it stands for`,
    abort: true,
  })
  .refine(
    (url) => /^https?:\/\/[^{}/]+\//.test(url) && URL.canParse(url),
    'write an address that begins with https:// or http://, its host without braces',
  )
  .refine((url) => ['{z}', '{x}', '{y}'].every((part) => url.includes(part)), 'it must hold {z}, {x} and {y}')

/** Who may have an article read: whoever asks from this machine, everybody, or nobody. */
export const readersAllowed = ['local', 'all', 'none'] as const
export type ReadersAllowed = (typeof readersAllowed)[number]

const environmentSchema = z
  .object({
    PORT: port.default(3000),
    HOST: z
      .string()
      .regex(/^[\w.:-]+$/, 'write a host name or an address')
      .optional(),
    DATABASE_URL: z.string().default('file:.data/crisis.db'),
    CRISIS: z.string().default('data/crises/ecuador-prisons-2023'),
    TILE_URL: tileUrl.optional(),
    TILE_ATTRIBUTION: z.string().max(500).optional(),
    EMBED_ANCESTORS: z
      .string()
      .regex(
        /^(?:\*|'none'|[\w.:/*-]+(?: [\w.:/*-]+)*)$/,
        "write * for everybody, 'none', or origins with spaces between",
      )
      .default('*'),
    TRUST_PROXY: z.enum(proxiesTrusted, `write one of ${proxiesTrusted.join(', ')}`).default('loopback'),
    READ_ARTICLES: z.enum(readersAllowed, `write one of ${readersAllowed.join(', ')}`).default('local'),
  })
  .refine((env) => !env.TILE_URL || env.TILE_ATTRIBUTION, {
    path: ['TILE_ATTRIBUTION'],
    message: 'say whose tiles TILE_URL shows; their makers ask for it',
  })

export type Config = {
  port: number
  /** Undefined: every address of the machine. */
  host: string | undefined
  databaseUrl: string
  /** A folder, relative to the working folder or absolute. */
  crisisFolder: string
  /** Null, the default: not one request leaves the host. */
  tiles: { url: string; attribution: string } | null
  /** Who may frame /embed: `*`, `'none'`, or origins with spaces between. */
  embedAncestors: string
  /** Whose word is taken for who asks, and under which host and scheme. */
  trustProxy: ProxiesTrusted
  /** Who may send a text to be read; it is stored in no case. */
  readArticles: ReadersAllowed
}

const cannotUse = (name: string, detail: string) =>
  problem(500, 'bad-config', 'The configuration cannot be used', `${name}: ${detail}`, { field: name })

/** An empty variable (`PORT=`) is one that is not set. */
const filled = (env: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))

/** What the environment asks for; the one place that reads it. */
export function loadConfig(env: Record<string, string | undefined> = process.env): Config | Problem {
  const result = environmentSchema.safeParse(filled(env))
  if (!result.success) {
    const issue = result.error.issues[0]
    return cannotUse(String(issue?.path[0] ?? 'environment'), issue?.message ?? 'cannot be read')
  }
  const { PORT, HOST, DATABASE_URL, CRISIS, TILE_URL, TILE_ATTRIBUTION } = result.data
  const { EMBED_ANCESTORS, TRUST_PROXY, READ_ARTICLES } = result.data
  const address = parseDatabaseUrl(DATABASE_URL)
  if (isProblem(address)) return cannotUse('DATABASE_URL', address.detail)
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    crisisFolder: CRISIS,
    tiles: TILE_URL && TILE_ATTRIBUTION ? { url: TILE_URL, attribution: TILE_ATTRIBUTION } : null,
    embedAncestors: EMBED_ANCESTORS,
    trustProxy: TRUST_PROXY,
    readArticles: READ_ARTICLES,
  }
}
