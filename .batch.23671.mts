// node --import tsx batch.mts FILES : passages parted by lines of ---, optional "@YYYY-MM-DD " prefix; language by .en.txt/.es.txt
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
const { readArticle } = await import('@/lib/reading/read-article')
const { loadReadingContext } = await import('@/lib/server/ingest/load-reading-context')
const context: any = await loadReadingContext()
const why = process.env.WHY !== '0'
const big = process.env.MERGE === '1'
const fig = (q: any) => !q ? '-' : q.bound === 'exact' ? `${q.value}` : `${q.bound} ${q.low ?? ''}..${q.high ?? ''}`
const day = (w: any) => !w ? 'no day' : w.start === w.end ? w.start : `${w.start}..${w.end}`
for (const file of process.argv.slice(2)) {
  const language = file.endsWith('.es.txt') ? 'es' : 'en'
  const parts = readFileSync(file, 'utf8').split(/^---\s*$/m).map((p) => p.trim()).filter(Boolean)
  parts.forEach((part, i) => {
    const m = /^@(\d{4}-\d\d-\d\d)\s+/.exec(part)
    const text = m ? part.slice(m[0].length) : part
    const article: any = { id: `p${i}`, title: 'x', publisher: 'The Paper', url: null, publishedAt: m ? m[1] : '2026-11-20', language, text }
    const r: any = readArticle(article, context.gazetteer, { countries: context.countries })
    console.log(`\n## ${basename(file)} ${i + 1}: ${text.replace(/\s+/g, ' ').slice(0, big ? 80 : 700)}`)
    for (const c of r.claims) {
      const flags = [c.status !== 'reported' && c.status, c.historic && 'historic', c.additional && 'more', c.byLikeness && 'likeness', c.tie && `${c.tie.as}`, c.running && `running ${c.running.of ?? ''} ${c.running.since ?? ''}`, c.nationals && c.nationals.join()].filter(Boolean).join(', ')
      console.log(`  ${c.kind} ${fig(c.quantity)} [${text.slice(c.evidence.start, c.evidence.end)}] ${c.unit} | ${c.place ? `${c.place.name} (${c.place.id}; ${c.place.precision})` : `NO PLACE: ${c.placeReason}`}${c.listed ? ` listed ${c.listed.join('+')}` : ''} | ${day(c.when)} | ${c.attribution ?? 'no speaker'}${flags ? ` | ${flags}` : ''}`)
    }
    if (why) for (const x of r.rejected) console.log(`    refused [${text.slice(x.evidence.start, x.evidence.end)}] ${x.reason}`)
  })
}
