import { CHROMIUM, hasChromium } from "./chromium.ts"

/** Says once, loudly, that the tests in a browser are left out, and does not let that pass where CI=true. */
export const setup = (): void => {
  if (hasChromium) return
  const how = "install it (apt-get install chromium), or set CHROMIUM to where it is"
  if (process.env.CI === "true")
    throw new Error(`There is no Chromium at ${CHROMIUM}, and CI needs the tests in a browser: ${how}`)
  console.warn(`\n!!! SKIPPED: every test in a real browser, because there is no Chromium at ${CHROMIUM}; ${how}\n`)
}
