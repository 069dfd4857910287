import { type DeveloperWords, developerWords as en } from '@/components/words/en-developers'
import { developerWords as es } from '@/components/words/es-developers'
import { translate } from '@/components/words/translate'
import { type Named, withNames } from '@/components/words/with-names'
import type { Language } from '@/lib/model/article'
import styles from './developers.module.css'

type Parameter = { name: string; required?: boolean; description?: string }
type Operation = {
  summary: string
  parameters: readonly Parameter[]
  responses: { 200: { content: Record<string, unknown> } }
  'x-examples'?: readonly { summary: string; address: string; body?: object }[]
}

/** The part of an OpenAPI description that the page reads. */
type Description = { paths: Record<string, { get?: Operation; post?: Operation }> }

type DevelopersPageProps = {
  description: Description
  language: Language
  /** Of places that an example may name. */
  names: readonly Named[]
  home: string
}

type SaidProps = { words: DeveloperWords; names?: readonly Named[]; children: string }

/** A sentence in which code stands between backticks. */
const withCode = (sentence: string) =>
  sentence.split('`').map((part, i) => (i % 2 === 1 ? <code key={part}>{part}</code> : part))

/** A sentence of the description in the page's language, or in its own, and said to be. */
function Said({ words, names = [], children }: SaidProps) {
  const said = translate(words.description, children)
  return said === null ? <span lang="en">{withCode(children)}</span> : withCode(withNames(said, names))
}

type ExamplesProps = { words: DeveloperWords; names: readonly Named[]; examples: Operation['x-examples'] }
type Example = NonNullable<ExamplesProps['examples']>[number]

/** What an address gives for the asking is a link; what is to be sent to one is shown. */
function Request({ address, body }: Example) {
  if (!body) return <a href={address}>{decodeURIComponent(address)}</a>
  return <code className={styles.sent}>{JSON.stringify(body)}</code>
}

function Examples({ words, names, examples }: ExamplesProps) {
  return examples ? (
    <>
      <h3>{words.examples}</h3>
      <ul className={styles.examples}>
        {examples.map((example) => (
          <li key={example.address}>
            <Said words={words} names={names}>
              {example.summary}
            </Said>
            : <Request {...example} />
          </li>
        ))}
      </ul>
    </>
  ) : null
}

function Parameters({ words, list }: { words: DeveloperWords; list: readonly Parameter[] }) {
  return (
    <dl className={styles.parameters}>
      {list.map(({ name, required, description }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
            {required ? ` (${words.needed})` : ''}
          </dt>
          <dd>{description ? <Said words={words}>{description}</Said> : null}</dd>
        </div>
      ))}
    </dl>
  )
}

type RouteProps = Omit<ExamplesProps, 'examples'> & Description['paths'][string] & { path: string }

function Route({ words, names, path, get, post }: RouteProps) {
  const operation = get ?? post
  if (!operation) return null
  const { summary, parameters, responses, 'x-examples': examples } = operation
  return (
    <section aria-label={path}>
      <h2>
        <code>{post ? `POST ${path}` : path}</code>
      </h2>
      <p>
        <Said words={words}>{summary}</Said>
      </p>
      <Examples words={words} names={names} examples={examples} />
      <p>
        {words.answers} <code>{Object.keys(responses[200].content).join(', ')}</code>
      </p>
      {get ? (
        <details>
          <summary>{words.parameters}</summary>
          <Parameters words={words} list={parameters} />
        </details>
      ) : null}
    </section>
  )
}

/** The description of the data routes for people: the same document that programs read, in sentences and links. */
export function DevelopersPage({ description, language, names, home }: DevelopersPageProps) {
  const words = { en, es }[language]
  return (
    <main className={styles.page}>
      <p>
        <a href={home}>{words.home}</a>
      </p>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <p>
        <a href="/api/openapi.json">{words.machine}</a>
      </p>
      <p>
        <a href={home.replace('/', '/read')}>{words.tryReading}</a>
      </p>
      {Object.entries(description.paths).map(([path, { get, post }]) => (
        <Route key={path} words={words} names={names} path={path} get={get} post={post} />
      ))}
    </main>
  )
}
