import { type Problem, problem } from '@/lib/model/problem'

export type DatabaseAddress = { engine: 'sqlite'; path: string } | { engine: 'postgres'; url: string }

const bad = (detail: string) =>
  problem(500, 'bad-database-url', 'The database address cannot be used', detail, { field: 'DATABASE_URL' })

const forms = 'write file:PATH for a SQLite file or postgres://USER:PASSWORD@HOST:PORT/NAME'

/** `file:` with a path as it stands: relative to the working folder, or absolute with one slash or three. */
function parseFile(rest: string): DatabaseAddress | Problem {
  const path = rest.startsWith('//') ? rest.slice(2) : rest
  if (path === '' || path.endsWith('/')) return bad(`it names no file; ${forms}`)
  if (rest.startsWith('//') && !path.startsWith('/'))
    return bad('after file:// comes an absolute path (file:///srv/crisis.db); a relative one is file:PATH')
  if (/[?#]/.test(path)) return bad('a file path takes no ? and no #')
  if (path.includes(':memory:')) return bad('a database in memory is lost between the commands; name a file')
  return { engine: 'sqlite', path }
}

/** Never repeats the address in its answer: it may hold a password. */
export function parseDatabaseUrl(url: string): DatabaseAddress | Problem {
  if (url.startsWith('file:')) return parseFile(url.slice('file:'.length))
  if (!/^postgres(ql)?:\/\//.test(url)) return bad(`it is neither file: nor postgres:; ${forms}`)
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (!parsed)
    return bad(`the postgres address cannot be read; ${forms}; percent-encode signs in the password`)
  if (parsed.pathname.length < 2 && !parsed.searchParams.has('dbname'))
    return bad(`the postgres address names no database; ${forms}`)
  return { engine: 'postgres', url }
}
