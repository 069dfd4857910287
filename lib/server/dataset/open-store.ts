import { isProblem, type Problem } from '@/lib/model/problem'
import { loadConfig } from '@/lib/server/config/config'
import { currentCrisis } from '@/lib/server/crisis/current-crisis'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'

/** The store of this process, kept on globalThis so that a development reload does not open it a second time. */
const shared = globalThis as {
  crisisMapStore?: Promise<Store | Problem>
}

async function openConfigured(): Promise<Store | Problem> {
  const config = loadConfig()
  if (isProblem(config)) return config
  const folder = await currentCrisis()
  if (isProblem(folder)) return folder
  return openStore({ url: config.databaseUrl, crisis: folder.crisis.id })
}

/** The store of the configured crisis, opened once a process. A failure is not kept: the next caller tries again. */
export async function currentStore(): Promise<Store | Problem> {
  shared.crisisMapStore ??= openConfigured()
  const answer = await shared.crisisMapStore
  if (isProblem(answer)) shared.crisisMapStore = undefined
  return answer
}
