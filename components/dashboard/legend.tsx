'use client'
import { PrisonShape } from '@/components/map/prison-shape'
import { useWords } from '@/components/words/words-context'
import type { ClaimKind } from '@/lib/model/claim'
import type { IncidentFeature } from '@/lib/model/responses'
import { KindSign } from './kind-sign'
import styles from './legend.module.css'

const sign = (children: React.ReactNode) => (
  <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
    {children}
  </svg>
)

type LegendProps = { incidents: readonly IncidentFeature[]; small?: boolean }

/** What the signs mean: the kinds that are on this map, and how exactly a place is known. */
export function Legend({ incidents, small = false }: LegendProps) {
  const { legend, kinds } = useWords()
  const shown = new Set(incidents.filter(({ properties: p }) => !p.historic).map((i) => i.properties.kind))
  const present = (Object.keys(kinds) as ClaimKind[]).filter((kind) => shown.has(kind))
  return (
    <section className={styles.legend} aria-label={legend.region} data-small={small || undefined}>
      <h2 className={styles.title}>{legend.region}</h2>
      <ul>
        {present.map((kind) => (
          <li key={kind} data-kind={kind}>
            <KindSign kind={kind} /> {kinds[kind]}
          </li>
        ))}
        <li>
          {sign(<PrisonShape precision="site" />)} {legend.site}
        </li>
        <li>
          {sign(<PrisonShape precision="city" />)} {legend.ring}
        </li>
        <li data-kind="state_of_emergency">
          {sign(<PrisonShape precision="site" zones={['']} />)} {legend.zoneRing}
        </li>
        <li data-kind="state_of_emergency">
          {sign(
            <rect
              x="-9"
              y="-7"
              width="18"
              height="14"
              fill="url(#hatch)"
              stroke="var(--kind)"
              strokeWidth="1.4"
            />,
          )}{' '}
          {legend.zone}
        </li>
      </ul>
      {small ? null : (
        <p>
          {legend.size} {legend.noNumber}. {legend.province}. {legend.background}.
        </p>
      )}
    </section>
  )
}
