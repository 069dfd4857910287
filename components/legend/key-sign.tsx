/** A sign of the map in a row of its key. */
export const KeySign = ({ children }: { children: React.ReactNode }) => (
  <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
    {children}
  </svg>
)
