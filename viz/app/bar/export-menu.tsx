import type { JSX } from "preact"

/** Placed here once there is something to save. */
export const ExportMenu = (): JSX.Element | null => null
