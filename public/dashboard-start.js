// Brings the dashboard's page to life. It stands at the end of that page, where lib/server/http/light-page.ts says before it
// what `start` is.
{
  const { sheets, scripts, soon, modules } = start
  const add = (name, rest) => document.head.append(Object.assign(document.createElement(name), rest))
  // For the runtime of the build, which looks for sheets by their links before it fetches them for what opens later.
  for (const href of sheets) add('link', { rel: 'stylesheet', disabled: true, href })

  const slice = 4 // ms
  const pause = () => globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
  // One after the other, with a pause where they take long: what a person does meanwhile comes first.
  const run = async () => {
    const otherChunks = scripts.slice(0, -1).map((address) => address.replace('/_next/', ''))
    let until = 0
    for (const module of modules) {
      if (performance.now() > until) {
        await pause()
        until = performance.now() + slice
      }
      await globalThis.TURBOPACK.push({ otherChunks, runtimeModuleIds: [module] })
    }
  }

  // ms after the first frame: where a browser tells when it has painted it, only lest it should forget to.
  const patience = PerformanceObserver.supportedEntryTypes?.includes('paint') ? 2000 : 0
  let isAsked = false
  const ask = () => {
    if (isAsked) return
    isAsked = true
    for (const src of scripts) add('script', { src, onload: src === scripts.at(-1) ? run : null })
    for (const href of soon) add('link', { rel: 'preload', as: 'script', fetchPriority: 'low', href })
  }
  // Once the page is painted: until then its faces have the network, and it the processor, to themselves. A page that nobody
  // looks at is not painted.
  if (document.hidden) ask()
  else {
    new PerformanceObserver(ask).observe({ type: 'paint', buffered: true })
    requestAnimationFrame(() => setTimeout(ask, patience))
  }
}
