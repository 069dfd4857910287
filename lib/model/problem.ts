/** An expected failure, told to whoever asked (RFC 9457). `parameter` or `field` names what to mend, `value` which of several; `detail` says how. */
export type Problem = {
  kind: 'problem'
  status: number
  code: string
  title: string
  detail: string
  parameter?: string
  value?: string
  field?: string
}

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'problem'

/** `status` as HTTP has it; `code` is the same for every problem of one sort, `title` too, `detail` tells of this one. */
export const problem = (
  status: number,
  code: string,
  title: string,
  detail: string,
  where: Pick<Problem, 'parameter' | 'value' | 'field'> = {},
): Problem => ({ kind: 'problem', status, code, title, detail, ...where })
