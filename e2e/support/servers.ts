/** `TEST_PORTS` moves them, for two checkouts that are tested at the same time. */
const base = Number(process.env.TEST_PORTS ?? 3100)

/** The servers that the browser tests talk to: one app a crisis, each with a store of its own, all from one build. */
export const servers = {
  /** The crisis that ships. */
  shipped: { port: base, crisis: 'data/crises/ecuador-prisons-2023' },
  /** A made-up district of a made-up country: nothing but a folder. */
  madeUp: { port: base + 1, crisis: 'e2e/crises/made-up-district' },
  /** The shipped crisis's first article with 53 -> 54, Turi -> Latacunga, Azuay -> Cotopaxi; built when it starts. */
  changed: { port: base + 2, crisis: 'test-results/crises/changed' },
  /** Articles whose titles and texts are an attack. */
  hostile: { port: base + 3, crisis: 'e2e/crises/hostile' },
  /** 5,000 incidents of a made-up country, written when it starts. */
  synthetic: { port: base + 4, crisis: 'test-results/crises/synthetic' },
  /** Made-up figures, some of thousands, of two countries far apart, in two languages. */
  twoLands: { port: base + 5, crisis: 'e2e/crises/two-lands' },
} as const
export type ServerName = keyof typeof servers

export const urlOf = (name: ServerName) => `http://localhost:${servers[name].port}`
