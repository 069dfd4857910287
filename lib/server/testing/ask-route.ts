/** A route handler as Next calls it; `id` is the one path parameter that our routes have. */
export type Route = {
  GET: (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>
}

type Asking = { headers?: Record<string, string>; id?: string }

/** `query` begins with a question mark, or is empty. */
export const askRoute = (route: Route, query = '', { headers = {}, id = 'first' }: Asking = {}) =>
  route.GET(new Request(`http://localhost/api/x${query}`, { headers }), { params: Promise.resolve({ id }) })

export const readRouteJson = async (route: Route, query = '', asking: Asking = {}) =>
  (await askRoute(route, query, asking)).json()
