/** Whose data is shown: what it is, its source, licence and how its owner wants to be named, in the words of one language. */
export type Credit = {
  what: string
  source: string
  licence: string
  url: string | null
  attribution: string | null
}
