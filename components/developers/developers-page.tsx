import { developerWords as en } from '@/components/words/en-developers'
import { developerWords as es } from '@/components/words/es-developers'
import type { Language } from '@/lib/model/article'
import styles from './developers.module.css'

type Parameter = { name: string; required?: boolean; description?: string }
type Operation = {
  summary: string
  parameters: readonly Parameter[]
  responses: { 200: { content: Record<string, unknown> } }
  'x-examples'?: readonly { summary: string; address: string }[]
}

/** The part of an OpenAPI description that the page reads. */
export type Description = { paths: Record<string, { get: Operation }> }

type DevelopersPageProps = { description: Description; language: Language; home: string }

function Examples({ title, examples }: { title: string; examples: Operation['x-examples'] }) {
  return examples ? (
    <>
      <h3>{title}</h3>
      <ul className={styles.examples} lang="en">
        {examples.map(({ summary, address }) => (
          <li key={address}>
            {summary}: <a href={address}>{decodeURIComponent(address)}</a>
          </li>
        ))}
      </ul>
    </>
  ) : null
}

function Parameters({ list, needed }: { list: readonly Parameter[]; needed: string }) {
  return (
    <dl className={styles.parameters}>
      {list.map(({ name, required, description }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
            {required ? ` (${needed})` : ''}
          </dt>
          <dd lang="en">{description}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The description of the data routes for people: the same document that programs read, in sentences and links. */
export function DevelopersPage({ description, language, home }: DevelopersPageProps) {
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
      {Object.entries(description.paths).map(([path, { get }]) => (
        <section key={path} aria-label={path}>
          <h2>
            <code>{path}</code>
          </h2>
          <p lang="en">{get.summary}</p>
          <Examples title={words.examples} examples={get['x-examples']} />
          <p>
            {words.answers} <code>{Object.keys(get.responses[200].content).join(', ')}</code>
          </p>
          <details>
            <summary>{words.parameters}</summary>
            <Parameters list={get.parameters} needed={words.needed} />
          </details>
        </section>
      ))}
    </main>
  )
}
