import { isProblem, type Problem } from '@/lib/model/problem'
import { loadConfig } from '@/lib/server/config'
import { type CrisisFolder, loadCrisis } from '@/lib/server/load-crisis'
import { openStore } from '@/lib/store/open-store'
import type { Store } from '@/lib/store/store'

/** The store of this process, kept on globalThis so that a development reload does not open it a second time. */
const shared = globalThis as {
  crisisMapStore?: Promise<Store | Problem>
  crisisMapFolder?: Promise<CrisisFolder | Problem>
}

async function openConfigured(): Promise<Store | Problem> {
  const config = loadConfig()
  if (isProblem(config)) return config
  const folder = await currentCrisis()
  if (isProblem(folder)) return folder
  return openStore({ url: config.databaseUrl, crisis: folder.crisis.id })
}

async function loadConfigured(): Promise<CrisisFolder | Problem> {
  const config = loadConfig()
  return isProblem(config) ? config : loadCrisis(config.crisisFolder)
}

/** The crisis that the configuration names, read once a process. A failure is not kept: the next caller tries again. */
export async function currentCrisis(): Promise<CrisisFolder | Problem> {
  shared.crisisMapFolder ??= loadConfigured()
  const answer = await shared.crisisMapFolder
  if (isProblem(answer)) shared.crisisMapFolder = undefined
  return answer
}

/** The store of that crisis, opened once a process, on the same terms. */
export async function currentStore(): Promise<Store | Problem> {
  shared.crisisMapStore ??= openConfigured()
  const answer = await shared.crisisMapStore
  if (isProblem(answer)) shared.crisisMapStore = undefined
  return answer
}
