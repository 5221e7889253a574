import type { JSX } from "preact"
import { MARKS } from "../save/drawing.ts"

const PATHS = {
  search: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.3 15.3 20 20",
  undo: "M8.5 6 4.5 10l4 4M5 10h8.5a5 5 0 0 1 0 10H11",
  redo: "m15.5 6 4 4-4 4M19 10h-8.5a5 5 0 0 0 0 10H13",
  restart: "M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4.5 4.5v4h4",
  link: "M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.300l-.8.8M14 10a4 4 0 0 0-5.7 0l-3 3A4 4 0 0 0 11 18.700l.8-.8",
  download: "M12 4.500v10M8 11l4 4 4-4M5 19h14",
  sun: "M12 8.300a3.700 3.700 0 1 0 0 7.400 3.700 3.700 0 0 0 0-7.400ZM12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600 7 7M17 17l1.400 1.400M18.400 5.600 17 7M7 17l-1.400 1.400",
  moon: "M19 14.500A7.800 7.800 0 0 1 9.500 5a7.800 7.800 0 1 0 9.500 9.500Z",
  auto: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 4v16M12 8h5.500M12 12h8M12 16h5.500",
  plus: "M12 5.500v13M5.500 12h13",
  minus: "M5.500 12h13",
  fit: "M4.500 9V4.500H9M15 4.500h4.500V9M19.500 15v4.500H15M9 19.500H4.500V15",
  close: "m6 6 12 12M18 6 6 18",
  back: "M10.500 6 4.500 12l6 6M5 12h14.500",
  chevron: "m9 6 6 6-6 6",
  down: "m6 9.500 6 6 6-6",
  expand: "M12 12 5 5M5 9V5h4M12 12l7 7M19 15v4h-4M12 12l7-7M15 5h4v4M12 12l-7 7M5 15v4h4",
  collapse:
    "M4.500 4.500 10 10M10 6v4H6M19.500 19.500 14 14M14 18v-4h4M19.500 4.500 14 10M18 10h-4V6M4.500 19.500 10 14M6 14h4v4",
  hide: "M4 4l16 16M9.900 5.700A9.500 9.500 0 0 1 12 5.500c5 0 8 4.500 9 6.500a14 14 0 0 1-2.500 3.400M6.500 7.300A13.500 13.500 0 0 0 3 12c1 2 4 6.500 9 6.500a9 9 0 0 0 4.500-1.200M10 10a2.800 2.800 0 0 0 4 4",
  path: "M6 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM18 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM6 8v3c0 3 12 1.500 12 5",
  pin: "M12 21v-6M8.500 4h7l-1 6 3 3v2h-11v-2l3-3Z",
  external: "M13.500 5H19v5.500M19 5l-8 8M16 13.500V19H5V8h5.500",
  article: "M6 4h12v16H6ZM9 8.500h6M9 12h6M9 15.500h3.500",
  clock: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 7.500V12l3 2",
  prompt: "m5 7 5 5-5 5M12.500 17.500H19",
  stop: "M7 7h10v10H7Z",
  several: "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M8.500 12.300l2.500 2.500 4.800-5.300",
  table: "M4 5.500h16v13H4ZM4 10h16M4 14.300h16M10 10v8.500",
  warning: "M12 4.500 20.500 19h-17ZM12 10v4.500M12 16.800v.2",
  swap: "M7 5v13M4 15l3 3 3-3M17 19V6M14 9l3-3 3 3",
} as const

export type IconName = keyof typeof PATHS

/** A line drawing beside or instead of a word; screen readers hear the word. */
export const Icon = ({ name, size = 20 }: { readonly name: IconName; readonly size?: number }): JSX.Element => (
  <svg class="icon" width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
    <path d={PATHS[name]} stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
)

/** A type's mark as on the canvas: its colour and its shape. */
export const TypeMark = ({
  colour,
  shape,
  size = 12,
}: {
  readonly colour: string
  readonly shape: string
  readonly size?: number
}): JSX.Element => (
  <svg class="type-mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
    <path d={MARKS[shape] ?? MARKS.circle} fill={colour} />
  </svg>
)
