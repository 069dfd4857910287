/** The hatch of an emergency zone, once in the page; paths refer to it by its id. */
export const HatchPattern = () => (
  <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
    <defs>
      <pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="7" stroke="var(--emergency)" strokeWidth="1.4" strokeOpacity="0.55" />
      </pattern>
    </defs>
  </svg>
)
