import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/server/testing/temporary-folder'
import { findStart } from './find-start'
import { joinScripts } from './join-scripts'

const chunk = (modules: string) =>
  `(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push(["object"==typeof document?document.currentScript:void 0,${modules}])`
const entry = {
  id: 1,
  name: '*',
  chunks: ['/_next/static/chunks/page.js', '/_next/static/chunks/layout.js'],
  async: false,
}
const manifest = { clientModules: { '[project]/components/dashboard/dashboard-start.tsx': entry } }

const { folder, write } = temporaryFolder()
let builds = 0

/** A build in small: an entry, what it needs, a router that nothing of it needs, and a map that is fetched later. */
function writeBuild(changed: Record<string, string> = {}): string {
  const build = String(++builds)
  const files: Record<string, string> = {
    '.next/build-manifest.json': JSON.stringify({
      rootMainFiles: ['react', 'router', 'turbopack-run'].map((name) => `static/chunks/${name}.js`),
    }),
    '.next/server/app/page_client-reference-manifest.js': `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/page"] = ${JSON.stringify(manifest)}`,
    '.next/static/chunks/react.js': chunk('2,3,e=>{e.s(["hydrate",0,1])}'),
    '.next/static/chunks/router.js': chunk('9,e=>{e.i(2);e.v({a:"rRrR_a"})}'),
    '.next/static/chunks/layout.js': chunk('8,e=>{e.i(9)}'),
    '.next/static/chunks/page.js': chunk(
      '1,e=>{let t=e.i(3);()=>e.A(4);e.v({page:"pPpP_page"})},4,e=>{e.v(t=>Promise.all(["static/chunks/map.js","static/chunks/map.css"].map(t=>e.l(t))).then(()=>t(5)))},6,e=>{e.v(t=>Promise.all(["static/chunks/english.js"].map(t=>e.l(t))).then(()=>t(7)))}',
    ),
    '.next/static/chunks/english.js': chunk('7,e=>{e.s(["EnglishWords",0,1])}'),
    '.next/static/chunks/map.js': chunk('5,e=>{e.s(["LeafletMap",0,1]);e.v({box:"mMmM_box"})}'),
    ...changed,
  }
  for (const [path, text] of Object.entries(files)) write(join(build, path), text)
  return join(folder, build)
}

test('the page starts with the files that its own modules need, the runtime last, and runs what its module imports before it', async () => {
  expect(await findStart(writeBuild())).toEqual({
    own: ['static/chunks/page.js'],
    scripts: ['page', 'react', 'turbopack-run'].map((name) => `/_next/static/chunks/${name}.js`),
    soon: ['/_next/static/chunks/map.js'],
    words: { en: ['/_next/static/chunks/english.js'], es: [] },
    modules: [3, 1],
    styles: ['pPpP', 'mMmM'],
  })
})

test('what is its own comes as one file where the build has laid that down, and what every page starts with stays apart', async () => {
  const root = writeBuild({
    '.next/static/chunks/layout.js': chunk('8,e=>{},7,e=>{e.s(["words",0,1])}'),
    '.next/static/chunks/page.js': chunk('1,e=>{e.i(3);e.i(7)}'),
  })
  const { file, text } = await joinScripts(root, (await findStart(root))?.own ?? [])
  writeFileSync(join(root, '.next', file), text)
  expect((await findStart(root))?.scripts).toEqual(
    [file, 'static/chunks/react.js', 'static/chunks/turbopack-run.js'].map((one) => `/_next/${one}`),
  )
  const registered: unknown[][] = []
  runInNewContext(text, { TURBOPACK: { push: (list: unknown[]) => registered.push(list) } })
  expect(
    registered
      .flat()
      .filter((part) => typeof part === 'number')
      .sort(),
  ).toEqual([1, 7, 8])
})

test('a module that the build has put into another is found there', async () => {
  const react = chunk('2,3,e=>{e.s(["a",0,[1]],7);e.i(7);e.s(["hydrate",0,1],3)}')
  const start = await findStart(writeBuild({ '.next/static/chunks/react.js': react }))
  expect(start?.modules).toEqual([3, 1])
})

test.each([
  ['a module is nowhere', { '.next/static/chunks/react.js': chunk('2,e=>{}') }],
  ['a file is of another form', { '.next/static/chunks/react.js': 'import "x"' }],
  ['there is no list of files', { '.next/build-manifest.json': '{}' }],
])('a build that is not understood leaves the page to Next: %s', async (_, changed) => {
  expect(await findStart(writeBuild(changed))).toBeNull()
})
