import { type RefObject, useLayoutEffect } from 'react'

type EarlyField = HTMLInputElement | HTMLSelectElement

const isChanged = (field: EarlyField) =>
  field instanceof HTMLSelectElement
    ? [...field.options].some(({ selected, defaultSelected }) => selected !== defaultSelected)
    : field.value !== field.defaultValue && field.validity.valid

/**
 * What a person chose in fields before the script had come, told once when it comes: React takes the page over as the
 * server drew it and hears of no earlier change. `apply` is given the address as it is now, which another part of the
 * page may just have changed for the same reason.
 */
export function useEarlyFields(
  root: RefObject<HTMLElement | null>,
  apply: (changed: EarlyField[], params: URLSearchParams) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, and before the first drawing of ours sets fields anew
  useLayoutEffect(() => {
    const fields = root.current?.querySelectorAll<EarlyField>('select, input') ?? []
    const changed = [...fields].filter(isChanged)
    if (changed.length > 0) apply(changed, new URLSearchParams(window.location.search))
  }, [])
}
