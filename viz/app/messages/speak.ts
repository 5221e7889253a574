import { computed, effect, signal } from "@preact/signals"
import { type Messages, vi } from "./vi.ts"

export type Language = "vi" | "en"

/** The interface's language: Vietnamese unless a link or the reader says otherwise. */
export const language = signal<Language>("vi")

const english = signal<Messages | null>(null)

/** The messages of the language in use, Vietnamese until English is fetched; read in a component, it redraws when they change. */
export const words = computed<Messages>(() => (language.value === "en" && english.value) || vi)

/** True once `words` speaks the language in use. */
export const spoken = computed(() => language.value === "vi" || english.value !== null)

effect(() => {
  if (spoken.value) return
  void import("./en.ts").then(
    ({ en }) => {
      english.value = en
    },
    // The server is gone: what is on the screen stays as it is.
    () => undefined,
  )
})

/** Fills `{name}` gaps; numbers are written as the language does ("2.431" or "2,431"), and `{name:one|many}` chooses by a number. */
export const fill = (message: string, values: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (gap, name: string, one?: string, many?: string) => {
    const value = values[name]
    if (one !== undefined) return (value === 1 ? one : many) ?? gap
    return value === undefined ? gap : typeof value === "number" ? count(value) : value
  })

export const count = (n: number): string => n.toLocaleString(language.value === "vi" ? "vi-VN" : "en-GB")

/** "2022-04-12" as 12/04/2022 or 12 Apr 2022; "2022-04" and "2022" keep what they have. */
export const day = (iso: string): string => {
  const [year, month, date] = iso.split("-")
  if (!year || !month) return iso
  if (language.value === "vi") return [date, month, year].filter(Boolean).join("/")
  const name = new Date(Date.UTC(Number(year), Number(month) - 1, 1)).toLocaleString("en-GB", { month: "short", timeZone: "UTC" })
  return [date ? Number(date) : "", name, year].filter(Boolean).join(" ")
}

const collator = new Intl.Collator("vi")

/** Names in Vietnamese order, whatever the interface's language: they are Vietnamese names. */
export const byName = (a: string, b: string): number => collator.compare(a, b)

/** A message under a key that the data gives (a type, a relation), or the key itself where a newer graph has one we do not know. */
export const named = (table: Readonly<Record<string, string>>, key: string): string => table[key] ?? key
