import { computed, effect, signal } from "@preact/signals"

export type Theme = "auto" | "light" | "dark"

const KEY = "daumoi.theme"
const THEMES: readonly Theme[] = ["auto", "light", "dark"]

// Reading storage throws where a browser forbids it: the choice then lasts as long as the page.
const remembered = (): Theme => {
  try {
    return THEMES.find((t) => t === localStorage.getItem(KEY)) ?? "auto"
  } catch {
    return "auto"
  }
}

/** What the reader chose; `auto` follows the system. */
export const theme = signal<Theme>(remembered())

const systemDark = matchMedia("(prefers-color-scheme: dark)")
const system = signal(systemDark.matches)
systemDark.addEventListener("change", (event) => {
  system.value = event.matches
})

export const dark = computed(() => (theme.value === "auto" ? system.value : theme.value === "dark"))

export const nextTheme = (): void => {
  theme.value = THEMES[(THEMES.indexOf(theme.value) + 1) % THEMES.length] ?? "auto"
}

effect(() => {
  document.documentElement.dataset.theme = dark.value ? "dark" : "light"
  try {
    localStorage.setItem(KEY, theme.value)
  } catch {
    // Forbidden storage: see above.
  }
})
