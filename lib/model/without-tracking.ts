const tracking = /^(?:utm_\w+|(?:fb|g|d|y|tt|tw)clid|msclkid|gbraid|wbraid|igshid|mc_[ce]id)$/

/** An address without the keys by which others follow a reader (`fbclid`, `utm_source`); all else stands as it did. */
export function withoutTracking(address: string): string {
  const [path = '', query] = address.split(/\?(.*)/s)
  if (query === undefined) return address
  const kept = query.split('&').filter((pair) => !tracking.test(pair.split('=')[0] ?? ''))
  return kept.join('&') === query ? address : [path, kept.join('&')].filter((part) => part !== '').join('?')
}
