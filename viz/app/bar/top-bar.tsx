import type { JSX } from "preact"
import { language, words } from "../messages/speak.ts"
import type { Drawing } from "../save/drawing.ts"
import { canRedo, canUndo, notice, redo, selectNode, startOver, undo } from "../session/session.ts"
import { nextTheme, theme } from "../session/theme.ts"
import { ExportMenu } from "./export-menu.tsx"
import { SearchBox } from "./search-box.tsx"
import { IconButton } from "./tools.tsx"

const copyLink = async (): Promise<void> => {
  try {
    await navigator.clipboard.writeText(location.href)
    notice.value = words.value.shared
  } catch {
    notice.value = words.value.shareFailed
  }
}

const THEME_ICON = { auto: "auto", light: "sun", dark: "moon" } as const

/** The bar over everything: find, take back, share, and how the page looks and speaks. */
export const TopBar = ({ draw }: { readonly draw: (note: string) => Drawing | null }): JSX.Element => {
  const w = words.value
  const themeWord = { auto: w.themeAuto, light: w.themeLight, dark: w.themeDark }[theme.value]
  return (
    <header class="top-bar">
      <button type="button" class="skip" onClick={() => jump("list-tab")}>
        {w.skipToList}
      </button>
      <button type="button" class="brand" title={w.startOver} onClick={() => void startOver()}>
        <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="7" class="brand-ground" />
          <path d="M8.500 23.500C8.500 13 23.500 19 23.500 8.500" class="brand-thread" />
          <circle cx="8.500" cy="23.500" r="3.600" class="brand-start" />
          <circle cx="23.500" cy="8.500" r="3.600" class="brand-knot" />
        </svg>
        <h1>{w.appName}</h1>
      </button>
      <SearchBox
        id="search"
        label={w.searchLabel}
        placeholder={w.searchPlaceholder}
        onPick={(node) => void selectNode(node.id)}
      />
      <div class="tools" role="toolbar" aria-label={w.appName}>
        <IconButton icon="undo" label={w.undo} disabled={!canUndo.value} onClick={undo} />
        <IconButton icon="redo" label={w.redo} disabled={!canRedo.value} className="redo" onClick={redo} />
        <span class="rule" />
        <IconButton icon="link" label={w.share} className="narrow-hidden" onClick={() => void copyLink()} />
        <ExportMenu draw={draw} />
        <IconButton icon={THEME_ICON[theme.value]} label={w.themeLabel.replace("{theme}", themeWord)} onClick={nextTheme} />
        <button
          type="button"
          class="language"
          lang={language.value === "vi" ? "en" : "vi"}
          aria-label={w.languageLabel}
          title={w.languageLabel}
          onClick={() => {
            language.value = language.value === "vi" ? "en" : "vi"
          }}
        >
          {language.value === "vi" ? "EN" : "VI"}
        </button>
      </div>
    </header>
  )
}

const jump = (id: string): void => {
  const target = document.getElementById(id)
  target?.click()
  target?.focus()
}
