/** Told to `window` whenever we change the address ourselves: the browser tells only of Back and Forward. */
export const addressChange = 'addresschange'

const tell = () => window.dispatchEvent(new Event(addressChange))

/** A new entry in the history, without asking the server for the page. */
export function pushAddress(href: string): void {
  window.history.pushState(null, '', href)
  tell()
}

export function replaceAddress(href: string): void {
  window.history.replaceState(null, '', href)
  tell()
}
