/** The oldest Node that the app runs on: Next's own bound. */
const oldest: readonly [major: number, minor: number] = [20, 9]

/** What to tell somebody whose Node is too old, or null. `version` as `process.versions.node` has it. */
export function complainOfNode(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return null
  return `This is Node ${version}; the crisis map needs Node ${oldest.join('.')} or later (https://nodejs.org)`
}

/** To be imported before all else: what comes after may not even load on an old Node. */
const complaint = complainOfNode(process.versions.node)
if (complaint !== null) {
  console.error(complaint)
  process.exit(1)
}
