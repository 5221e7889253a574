import { effect } from "@preact/signals"
import { render } from "preact"
import { App } from "./app.tsx"
import { lazy } from "./lazy.tsx"
import { language, spoken, words } from "./messages/speak.ts"
import { readLink } from "./session/link.ts"
import { begin } from "./session/session.ts"
import "./session/regroup.ts"
import "./session/theme.ts"

effect(() => {
  document.documentElement.lang = spoken.value ? language.value : "vi"
  document.title = `${words.value.appName}: ${words.value.tagline}`
})

const Dossier = lazy(async () => (await import("./dossier/dossier.tsx")).Dossier)

const root = document.getElementById("app")
const dossier = new URLSearchParams(location.search).get("dossier")
if (dossier !== null && /^[a-z]-[0-9a-f]{20}$/.test(dossier)) {
  language.value = readLink(location.hash).language ?? language.value
  if (root) render(<Dossier id={dossier} />, root)
} else {
  if (root) render(<App />, root)
  void begin()
}
