const host = /^(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i

/** Scheme and host under which the asker knows this server, also behind a proxy. */
export function originOf(request: Request): string {
  const url = new URL(request.url)
  const first = (name: string) => request.headers.get(name)?.split(',')[0]?.trim() ?? ''
  const said = [first('x-forwarded-host'), first('host'), url.host].find((name) => host.test(name))
  const scheme = /^https?$/.test(first('x-forwarded-proto'))
    ? first('x-forwarded-proto')
    : url.protocol.slice(0, -1)
  return `${scheme}://${said}`
}
