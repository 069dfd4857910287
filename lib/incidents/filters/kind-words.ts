import { type ClaimKind, claimKinds, kinds } from '@/lib/kinds/kinds'

function wordsOf(kind: ClaimKind): string {
  const { words, also } = kinds[kind]
  return [...Object.values(words).flatMap(({ label, told }) => [label, told]), also].join('\n')
}

/** What people call each kind when they search for it, in the languages of the pages. */
export const kindWords = Object.fromEntries(claimKinds.map((kind) => [kind, wordsOf(kind)])) as Record<
  ClaimKind,
  string
>
