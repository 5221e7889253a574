import type { JSX } from "preact"
import { Icon, type IconName } from "./icons.tsx"

/** A button that is a drawing; its word is heard, and shown on hovering. */
export const IconButton = ({
  icon,
  label,
  onClick,
  disabled = false,
  className = "",
  expanded,
  pressed,
}: {
  readonly icon: IconName
  readonly label: string
  readonly onClick: () => void
  readonly disabled?: boolean
  readonly className?: string
  /** Given where it opens something: whether that is open. */
  readonly expanded?: boolean
  /** Given where it switches something: whether that is on. */
  readonly pressed?: boolean
}): JSX.Element => (
  <button
    type="button"
    class={`icon-button ${className}`}
    aria-label={label}
    aria-expanded={expanded}
    aria-pressed={pressed}
    title={label}
    disabled={disabled}
    onClick={onClick}
  >
    <Icon name={icon} />
  </button>
)
