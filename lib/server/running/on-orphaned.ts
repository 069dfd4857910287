/** Our parent as it was when we began. */
const parent = process.ppid

/**
 * Called when the shell that npm ran us in is gone. npm passes SIGTERM to that shell, which dies of it and tells nobody;
 * without this the app would go on with no one to stop it. Only under npm: a daemon rightly outlives its shell.
 */
export function onOrphaned(stop: () => void) {
  if (process.env.npm_lifecycle_event === undefined) return
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop()
  }, 250)
  watch.unref()
}
