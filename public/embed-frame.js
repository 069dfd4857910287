// Runs in the framed page: tells the page around it how high it is, once that page has asked, and turns the still map into
// the one that moves when a reader acts. The messages are described in the README under "Embed".
{
  const root = document.documentElement
  const main = document.querySelector('main')
  let host = ''
  let told = 0

  const tell = () => {
    const height = Math.ceil(main.getBoundingClientRect().height)
    if (!host || height === told) return
    told = height
    parent.postMessage({ type: 'crisis-map:size', height, title: document.title }, host)
  }
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || parent === window || data?.type !== 'crisis-map:hello') return
    // A page without an origin of its own cannot be answered in private; the first that asks is the one around us.
    if (!/^https?:/.test(origin) || (host && host !== origin)) return
    host = origin
    root.dataset.fit = 'content'
    told = 0
    tell()
  })
  new ResizeObserver(tell).observe(main)
  if (parent !== window) parent.postMessage({ type: 'crisis-map:ready' }, '*')

  const explore = document.querySelector('a[data-explore]')
  const itemOf = (target) => {
    for (const kind of ['incident', 'place', 'zone']) {
      const sign = target.closest(kind === 'zone' ? '#map [data-zone]' : `a[data-${kind}]`)
      if (sign) return new URLSearchParams([[kind, sign.dataset[kind]]])
    }
  }
  let down = null
  const isDrag = (event) => down && Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) > 9
  const begin = (event) => {
    const { target, detail } = event
    if (event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    // The country's figures open in place as marks do; the list, which would close by that, leads out.
    const isMeant = target.closest('a[data-explore], p a[data-incident]')
    if (!isMeant && (!target.closest('#map') || (detail && isDrag(event)))) return
    event.preventDefault()
    if (!navigator.onLine) {
      explore.textContent = explore.dataset.offline
      return
    }
    explore.setAttribute('aria-busy', 'true')
    // Whoever came by a key, which clicks without a pointer, goes on by keys.
    const goal = itemOf(target) ?? (detail ? '' : 'focus=map')
    location.replace(explore.href + (goal && `#${goal}`))
  }
  /** A mark that the link lies over is out of reach: half of it would lead elsewhere than the other. */
  const leaveCovered = () => {
    const over = explore.getBoundingClientRect()
    for (const sign of document.querySelectorAll('#map a')) {
      const { left, top, width, height } = sign.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      sign.inert = x + 12 > over.left && x - 12 < over.right && y + 12 > over.top && y - 12 < over.bottom
    }
  }
  if (explore) {
    explore.hidden = false
    new ResizeObserver(leaveCovered).observe(document.querySelector('#map'))
    addEventListener('pointerdown', (event) => {
      down = event
    })
    addEventListener('click', begin)
  }
}
