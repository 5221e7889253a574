import { effect } from "@preact/signals"
import { render } from "preact"
import { App } from "./app.tsx"
import { language, words } from "./messages/speak.ts"
import { begin } from "./session/session.ts"
import "./session/theme.ts"

effect(() => {
  document.documentElement.lang = language.value
  document.title = `${words.value.appName}: ${words.value.tagline}`
})

const root = document.getElementById("app")
if (root) render(<App />, root)
void begin()
