import type { ComponentProps } from 'react'

/*
 * A table that is laid out as blocks on a narrow screen is no table any more to some browsers' accessibility trees; roles
 * that are said keep it one. `label` names the column where the head is out of sight.
 */
type CellProps = ComponentProps<'td'> & { label: string }

export const Table = (props: ComponentProps<'table'>) => <table {...props} {...{ role: 'table' }} />
export const Head = (props: ComponentProps<'thead'>) => <thead {...props} {...{ role: 'rowgroup' }} />
export const Body = (props: ComponentProps<'tbody'>) => <tbody {...props} {...{ role: 'rowgroup' }} />
export const Row = (props: ComponentProps<'tr'>) => <tr {...props} {...{ role: 'row' }} />
export const Column = (props: ComponentProps<'th'>) => (
  <th scope="col" {...props} {...{ role: 'columnheader' }} />
)
export const RowHead = (props: ComponentProps<'th'>) => (
  <th scope="row" {...props} {...{ role: 'rowheader' }} />
)
export const Cell = ({ label, ...props }: CellProps) => (
  <td data-label={label} {...props} {...{ role: 'cell' }} />
)

/** The head of a table that is not sorted. */
export const Columns = ({ names }: { names: readonly string[] }) => (
  <Head>
    <Row>
      {names.map((name) => (
        <Column key={name}>{name}</Column>
      ))}
    </Row>
  </Head>
)
