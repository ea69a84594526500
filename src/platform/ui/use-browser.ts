import { useSyncExternalStore } from 'react'

/** What only the browser knows. Until it is asked: `likely`, so that what nearly every browser can do has its place from the start. */
export const useBrowser = (can: () => boolean, likely = false): boolean => useSyncExternalStore(never, can, () => likely)

const never = () => () => undefined
