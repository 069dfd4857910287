'use client'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { OutsideLink } from '@/components/article/outside-link'
import { usePlaces } from '@/components/dashboard/places-context'
import { fetchedLater, LaterPart } from '@/components/notices/later-part'
import { useWords } from '@/components/words/words-context'
import { deepest } from '@/lib/geo/cluster-places'
import type { SceneCluster } from '@/lib/geo/scene'
import { toAttributionParts } from './attribution-parts'
import { boxStyle, roomStyle } from './box-style'
import { zoomToSplit } from './cluster-level'
import { GestureHint } from './gesture-hint'
import { Ground } from './ground'
import { toView } from './look'
import styles from './map.module.css'
import { MapControls } from './map-controls'
import type { MapProps } from './map-props'
import { Notes } from './notes'
import { toNotesMarkup, toStillMarkup } from './notes-markup'
import { Signs } from './signs'
import { Somewhere } from './somewhere'
import { stillLayoutOf } from './still-layout-of'
import { findAll, toTarget } from './target'
import tiers from './tiers.module.css'
import { type Tiles, useTileBackground } from './tile-background'
import { Tints } from './tints'
import { toScene } from './to-scene'
import { Undrawn } from './undrawn'
import { useCamera } from './use-camera'
import { type Points, useClusters } from './use-clusters'
import { useCover } from './use-cover'
import { useCoveredSigns } from './use-covered-signs'
import { useFramedGestures } from './use-framed-gestures'
import { useGestures } from './use-gestures'
import { useLeaflet } from './use-leaflet'
import { useSceneLayout } from './use-scene-layout'

const loadChoice = () => import('./sign-choice')
const signChoice = fetchedLater(() => loadChoice().then((module) => module.SignChoice))

function useScene({ base, incidents, zones, shownPlaces, area, corner }: MapProps, points: Points[] | null) {
  const words = useWords()
  const places = usePlaces()
  return useMemo(
    () => toScene({ base, incidents, zones, shownPlaces, area, corner, points }, words, places),
    [base, incidents, zones, shownPlaces, area, corner, points, words, places],
  )
}

const TileMakers = ({ attribution }: Tiles) => (
  <p className={styles.tiles}>
    {toAttributionParts(attribution).map(({ text, url }) => (
      <OutsideLink key={text} url={url}>
        {text}
      </OutsideLink>
    ))}
  </p>
)

/**
 * The map. The server draws it whole, for every size of frame; when Leaflet has come it takes over the gestures of what is
 * there, and the same elements are moved.
 */
export function MapFrame(props: MapProps) {
  const { base, selected, hrefOf, tiles, view, clustered, shownPlaces, onReset } = props
  const words = useWords().map
  const frame = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const places = usePlaces()
  const chosen = useMemo(() => findAll(places, props.area), [places, props.area])
  const target = useMemo(() => toTarget(base, shownPlaces, chosen), [base, shownPlaces, chosen])
  const { stage } = base
  const map = useLeaflet({ frame, box }, { stage, target, view })
  const points = useClusters(map, { stage, target, view }, clustered)
  const scene = useScene(props, points)
  // Once: what moves the box after that is the map.
  const [firstStyle] = useState(() => boxStyle(scene, view))
  const cover = useRef<HTMLDivElement>(null)
  const look = useCamera(map, { ...props, scene })
  const live = useSceneLayout(map, box, scene, selected?.kind === 'incident' ? selected.id : null)
  const still = useMemo(() => (live ? null : stillLayoutOf(scene, view)), [live, scene, view])
  const hrefOfCluster = useCallback(
    ({ lonLat: [lon, lat], splitsAt, places }: SceneCluster) => {
      const at = toView(splitsAt === null ? deepest : zoomToSplit(splitsAt), lat, lon)
      return (splitsAt === null ? clustered?.hrefOfPlaces(places, at) : clustered?.hrefOfView(at)) ?? ''
    },
    [clustered],
  )
  const { listeners, choice, choose, endChoice } = useGestures(map, box, { ...props, scene })
  useCover(map, cover)
  useCoveredSigns(map, box, live)
  useTileBackground(map, tiles)
  const tried = useFramedGestures(map, props.isFramed)
  useEffect(() => {
    map?.getContainer().setAttribute('role', 'group')
    map?.getContainer().setAttribute('aria-label', words.keys)
    // So that it opens at once, and without a network.
    if (map) void loadChoice().catch(() => {})
  }, [map, words])
  const notes = useMemo(
    () => (live ? toNotesMarkup(live.notes) : still && toStillMarkup(still.notes)),
    [live, still],
  )
  return (
    <section
      id="map"
      className={styles.frame}
      aria-label={words.region}
      data-ready={live ? 'interactive' : 'static'}
      data-tiles={tiles ? '' : undefined}
      data-framed={props.isFramed || undefined}
    >
      <div className={styles.view}>
        <div className={styles.handle} ref={frame}>
          <div
            className={styles.room}
            style={roomStyle(scene)}
            data-wide={target.height ? '' : undefined}
            data-edged={target.isEdged ? '' : undefined}
          >
            <div
              ref={box}
              className={`${styles.box} ${tiers.box}`}
              style={firstStyle}
              suppressHydrationWarning
              {...listeners}
            >
              <Ground scene={scene} selected={selected} />
              <Tints scene={scene} selected={selected} hrefOf={hrefOf} />
              <Somewhere scene={scene} />
              <Notes key={live ? 'live' : 'still'} markup={notes} isLive={live !== null} />
              <Signs
                scene={scene}
                layout={live ?? still}
                selected={selected}
                hrefOf={hrefOf}
                hrefOfCluster={hrefOfCluster}
              />
            </div>
          </div>
          <div ref={cover} className={styles.cover} />
        </div>
      </div>
      {map ? (
        <MapControls
          map={map}
          onReset={() => {
            look.current(true)
            onReset()
          }}
        />
      ) : null}
      {choice ? (
        <LaterPart part={signChoice}>
          {(SignChoice) => (
            <SignChoice
              key={choice.asked}
              choice={choice}
              scene={scene}
              onChoose={choose}
              onClose={() => endChoice(choice)}
            />
          )}
        </LaterPart>
      ) : null}
      {props.isFramed && map ? <GestureHint tried={tried} /> : null}
      {tiles ? <TileMakers {...tiles} /> : null}
      <Undrawn base={base} chosen={chosen} />
    </section>
  )
}
