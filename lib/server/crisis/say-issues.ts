import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** `[2].lon`: the path of a field as one would write it. */
export const toFieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')

const typeNames: Record<string, string> = {
  array: 'a list in square brackets',
  object: 'an object in braces',
  record: 'an object in braces',
  string: 'text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  null: 'null',
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null)?.[key], value)

const listed = (keys: readonly string[]) => keys.map((key) => JSON.stringify(key)).join(', ')

/** The same of a union is told of each of its forms: by that whose type the value has. */
function sayWrong(issue: Issue, given: unknown): string {
  if (given === undefined) return 'is missing'
  if (issue.code === 'unrecognized_keys') return `there is no field ${listed(issue.keys)}`
  if (issue.code === 'invalid_type') return `write ${typeNames[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value')
    return `${JSON.stringify(given)} is none of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) return 'must not be empty'
  if (issue.code === 'invalid_union') return sayForms(issue, given)
  return issue.message
}

function sayForms({ errors }: z.core.$ZodIssueInvalidUnion, given: unknown): string {
  const form = errors.find(([first]) => first && (first.code !== 'invalid_type' || first.path.length > 0))
  const [first] = form ?? []
  if (first) return [toFieldName(first.path), sayWrong(first, valueAt(given, first.path))].join(': ')
  const types = errors.flatMap(([one]) => (one?.code === 'invalid_type' ? one.expected : []))
  return `write ${types.map((type) => typeNames[type] ?? type).join(' or ')}`
}

/**
 * What a person who wrote a file is told of what a schema refuses: of the first thing that is refused all that is wrong, so
 * that a field misspelt is named beside the one that is missing for it.
 */
export function sayIssues(issues: readonly Issue[], value: unknown): string {
  const [first] = issues
  if (!first) return 'cannot be read'
  const within = (issue: Issue) => (issue.code === 'unrecognized_keys' ? issue.path : issue.path.slice(0, -1))
  const place = toFieldName(within(first))
  return issues
    .filter((issue) => toFieldName(within(issue)) === place)
    .map((issue) => [toFieldName(issue.path), sayWrong(issue, valueAt(value, issue.path))])
    .map((parts) => parts.filter(Boolean).join(': '))
    .join('; ')
}
