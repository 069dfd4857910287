import { keepWith } from '@/lib/text/keep-with'
import { onceASpelling, type Token } from '@/lib/text/tokens'

/** Phrases by their words, to find every one that begins at a word in as many steps as it has words. */
export type NameTrie<T> = { values: T[]; next: Map<string, NameTrie<T>> }

export const emptyTrie = <T>(): NameTrie<T> => ({ values: [], next: new Map() })

export function addName<T>(trie: NameTrie<T>, words: readonly string[], value: T): void {
  let node = trie
  for (const word of words) {
    const child = node.next.get(word) ?? emptyTrie<T>()
    node.next.set(word, child)
    node = child
  }
  if (node !== trie) node.values.push(value)
}

type TrieMatch<T> = { length: number; values: readonly T[] }

/** Matches that begin at `from`, longest first. `mayFollow(i)` tells whether word i may continue the phrase before it. */
export function matchesAt<T>(
  trie: NameTrie<T>,
  words: readonly { norm: string }[],
  from: number,
  mayFollow: (index: number) => boolean = () => true,
): TrieMatch<T>[] {
  const found: TrieMatch<T>[] = []
  let node: NameTrie<T> | undefined = trie
  for (let i = from; i < words.length && (i === from || mayFollow(i)); i++) {
    node = node.next.get(words[i]?.norm ?? '')
    if (!node) break
    if (node.values.length > 0) found.unshift({ length: i - from + 1, values: node.values })
  }
  return found
}

/** Does a phrase begin with the word? Asked of every word of a text, and so worked out once a spelling. */
export const beginnings = keepWith((trie: NameTrie<unknown>) =>
  onceASpelling(({ norm }: Pick<Token, 'norm' | 'spelling'>) => trie.next.has(norm)),
)
