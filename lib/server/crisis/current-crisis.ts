import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isProblem, type Problem } from '@/lib/model/problem'
import { loadConfig } from '@/lib/server/config/config'
import { type CrisisFolder, loadCrisis } from '@/lib/server/crisis/load-crisis'

type Read = { folder: CrisisFolder; stamp: string; looked: number }

/** On globalThis, for pages and routes are bundled apart, and a development reload does not read it a second time. */
const shared = globalThis as {
  crisisMapFolder?: Promise<Read | Problem> | undefined
  crisisMapLooking?: Promise<void> | undefined
}

const lookEvery = 1_000 // ms
const files = ['crisis.json', 'places.json', 'decrees.json']

const stampOf = (file: string) =>
  stat(file).then(
    ({ mtimeMs, size }) => `${mtimeMs} ${size}`,
    () => '',
  )

/** What tells that a file of the folder has been written anew, without reading it. */
const toStamp = async (folder: string) =>
  (await Promise.all(files.map((file) => stampOf(join(folder, file))))).join()

async function readFolder(path: string): Promise<Read | Problem> {
  const stamp = await toStamp(path)
  const folder = await loadCrisis(path)
  return isProblem(folder) ? folder : { folder, stamp, looked: Date.now() }
}

function loadConfigured(): Promise<Read | Problem> {
  const config = loadConfig()
  return isProblem(config) ? Promise.resolve(config) : readFolder(config.crisisFolder)
}

const told = ({ crisis, places, decrees }: CrisisFolder) => JSON.stringify([crisis, places, decrees])

/** Takes in what has been written anew; what cannot be used, as a file half written, is told and leaves all as it was. */
async function look(read: Read): Promise<void> {
  read.looked = Date.now()
  const { folder } = read.folder
  const stamp = await toStamp(folder)
  if (stamp === read.stamp) return
  read.stamp = stamp
  const again = await readFolder(folder)
  if (isProblem(again)) console.error(`${again.title}, and stays as it was: ${again.detail}`)
  else if (told(again.folder) !== told(read.folder)) read.folder = again.folder
}

/**
 * The crisis that the configuration names, as its folder now stands: read anew within seconds of a change, and the same object
 * while there is none. A failure is not kept: the next caller tries again.
 */
export async function currentCrisis(): Promise<CrisisFolder | Problem> {
  shared.crisisMapFolder ??= loadConfigured()
  const read = await shared.crisisMapFolder
  if (isProblem(read)) {
    shared.crisisMapFolder = undefined
    return read
  }
  if (Date.now() - read.looked >= lookEvery)
    shared.crisisMapLooking ??= look(read).finally(() => {
      shared.crisisMapLooking = undefined
    })
  await shared.crisisMapLooking
  return read.folder
}

const numbers = new WeakMap<CrisisFolder, number>()
let last = 0

/** A number for each reading of the folder. */
export function numberOfReading(folder: CrisisFolder): number {
  const number = numbers.get(folder) ?? ++last
  numbers.set(folder, number)
  return number
}
