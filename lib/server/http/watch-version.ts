type Options = {
  /** What the data is now. */
  version: () => Promise<string | number>
  /** Milliseconds after which the version is looked at again. */
  checkEvery: number
  /** Milliseconds for which what was right may go out after it may have been over. */
  tolerance: number
  now: () => number
}

/** The time of one version of the data; later ones have a higher rank. `held`: when it was last known to be the store's. */
export type Epoch = { readonly rank: number; readonly version: string | number | undefined; held: number }

/** Follows the data from version to version, by a look at the store now and then while somebody asks. */
export function watchVersion({ version, checkEvery, tolerance, now }: Options) {
  let current: Epoch = { rank: 0, version: undefined, held: Number.NEGATIVE_INFINITY }
  let looking: Promise<void> | undefined

  async function look(): Promise<void> {
    const began = now()
    const found = await version()
    if (found === current.version) current.held = began
    else current = { rank: current.rank + 1, version: found, held: began }
  }

  return {
    current: () => current,
    /** One look for all who come while it goes on; nothing where the last one is recent. */
    refresh(): Promise<void> | null {
      if (now() - current.held < checkEvery) return null
      looking ??= look().finally(() => {
        looking = undefined
      })
      return looking
    },
    /** May what is of this version be shown? */
    mayGoOut: ({ held }: Epoch) => now() - held <= tolerance,
  }
}

export type VersionWatch = ReturnType<typeof watchVersion>
