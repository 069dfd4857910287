/** A path, or a part of one, with its percent-encoded characters as they are; null where a percent sign stands for none. */
export function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
