import type { JSX } from "preact"
import { Icon, type IconName } from "../bar/icons.tsx"
import { IconButton } from "../bar/tools.tsx"
import { lazy } from "../lazy.tsx"
import { words } from "../messages/speak.ts"
import { type DrawerName, drawer, overview } from "../session/session.ts"

const Timeline = lazy(async () => (await import("./timeline.tsx")).Timeline)

const Table = lazy(async () => (await import("./table.tsx")).Table)

const Console = lazy(async () => (await import("./console.tsx")).Console)

const entries = (): readonly (readonly [DrawerName, IconName, string])[] => [
  ["time", "clock", words.value.timeline],
  ["table", "table", words.value.table],
  // A folder without a server runs no queries.
  ...(overview.value?.folder ? [] : [["cypher", "prompt", words.value.cypher] as const]),
]

/** The buttons that open what stands under the picture. */
export const DrawerButtons = (): JSX.Element => (
  <div class="drawer-buttons">
    {entries().map(([name, icon, word]) => (
      <button
        key={name}
        type="button"
        class="text-button"
        aria-expanded={drawer.value === name}
        onClick={() => {
          drawer.value = drawer.value === name ? null : name
        }}
      >
        <Icon name={icon} size={18} /> {word}
      </button>
    ))}
  </div>
)

/** What is open under the picture. */
export const Drawer = (): JSX.Element | null => {
  const open = drawer.value
  if (!open || (open === "cypher" && overview.value?.folder)) return null
  return (
    <div class={`drawer ${open}`}>
      <IconButton
        icon="close"
        label={words.value.close}
        className="drawer-close"
        onClick={() => {
          drawer.value = null
        }}
      />
      {open === "time" && <Timeline />}
      {open === "table" && <Table />}
      {open === "cypher" && <Console />}
    </div>
  )
}
