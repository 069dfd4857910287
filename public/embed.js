// <crisis-map place="azuay-1" lang="es"></crisis-map>: a map in a page of yours. Its attributes are the parameters of the
// map's address; "Embed" in the project's README describes them, and the messages between page and map.
;(() => {
  const home = new URL(document.currentScript.src).origin
  const lists = ['place', 'kind', 'source', 'status', 'layer']
  const names = [...lists, 'from', 'to', 'q', 'asof', 'bbox', 'view', 'lang', 'theme', 'heading']

  const toAddress = (element) => {
    const query = new URLSearchParams(element.getAttribute('query') || '')
    for (const name of names) {
      const text = element.getAttribute(name)
      if (text === null) continue
      const key = name === 'asof' ? 'asOf' : name
      query.delete(key)
      for (const value of lists.includes(name) ? text.split(',') : [text])
        if (value.trim()) query.append(key, value.trim())
    }
    return `${home}/embed${query.size ? `?${query}` : ''}`
  }

  // Before a reader scrolls only what she sees is fetched; then also what she is about to see.
  const waiting = new Set()
  const watch = (rootMargin) =>
    new IntersectionObserver((seen) => seen.map((one) => one.isIntersecting && one.target.begin()), { rootMargin })
  let watcher = watch('0px')
  const onScroll = () => {
    watcher.disconnect()
    watcher = watch('600px')
    for (const element of waiting) watcher.observe(element)
  }
  addEventListener('scroll', onScroll, { capture: true, once: true, passive: true })

  // One listener for all maps of the page: a message counts when it comes from our origin and from one of our frames.
  const begun = new Set()
  addEventListener('message', ({ source, origin, data }) => {
    if (origin !== home) return
    for (const element of begun) if (element.frame.contentWindow === source) element.hear(data)
  })

  class CrisisMap extends HTMLElement {
    static observedAttributes = [...names, 'query', 'title']

    connectedCallback() {
      if (!this.frame) {
        this.frame = document.createElement('iframe')
        this.frame.onload = () => this.greet()
        this.attachShadow({ mode: 'open' }).append(this.frame)
      }
      this.style.display ||= 'block'
      const height = Math.min(Math.max(this.clientWidth * 0.75, 240), 576) + 130
      this.frame.style.cssText = `display:block;width:100%;border:0;height:${height}px`
      this.frame.title = this.title || 'Map'
      waiting.add(this)
      watcher.observe(this)
    }

    disconnectedCallback() {
      waiting.delete(this)
      begun.delete(this)
      watcher.unobserve(this)
    }

    begin() {
      waiting.delete(this)
      watcher.unobserve(this)
      begun.add(this)
      this.frame.src = toAddress(this)
    }

    attributeChangedCallback(name) {
      if (!begun.has(this)) return
      if (name === 'title') this.frame.title = this.title
      // Not by `src`: that would be a step in the history of the page.
      else this.frame.contentWindow.location.replace(toAddress(this))
    }

    greet() {
      if (begun.has(this)) this.frame.contentWindow.postMessage({ type: 'crisis-map:hello' }, home)
    }

    hear(data) {
      if (data?.type === 'crisis-map:ready') this.greet()
      if (data?.type !== 'crisis-map:size' || !(data.height > 0)) return
      this.frame.style.height = `${data.height}px`
      if (!this.title) this.frame.title = `${data.title}`
    }
  }
  if (!customElements.get('crisis-map')) customElements.define('crisis-map', CrisisMap)
})()
