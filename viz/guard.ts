import type { MiddlewareHandler } from "hono"

/**
 * Everything the pages may load comes from this server: scripts, workers, styles, fonts. Inline styles are refused too
 * (the app sets styles through the DOM, which the policy allows).
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ")

const HEADERS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
}

/** A host name without its port: "[::1]:7411" gives "[::1]". */
const hostName = (host: string): string =>
  host.startsWith("[") ? host.slice(0, host.indexOf("]") + 1) : host.replace(/:\d+$/, "")

/**
 * Answers only requests that name a host of ours, and none that another site's page sends: a name that an attacker points at
 * 127.0.0.1 ("DNS rebinding") is refused before anything is read.
 */
export const guard = (hosts: readonly string[]): MiddlewareHandler => {
  const ours = new Set(["localhost", "127.0.0.1", "[::1]", ...hosts.map((h) => h.toLowerCase())])
  return async (c, next) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value)
    c.header(
      "Content-Security-Policy",
      `${CONTENT_SECURITY_POLICY}; frame-ancestors ${c.req.query("embed") === "1" ? "*" : "'none'"}`,
    )
    const host = hostName((c.req.header("host") ?? "").toLowerCase())
    if (!ours.has(host)) return c.json({ error: `This server does not answer for the host “${host}”.`, code: "host" }, 421)
    const origin = c.req.header("origin")
    if (origin !== undefined) {
      const from = URL.canParse(origin) ? new URL(origin).host.toLowerCase() : ""
      if (from !== (c.req.header("host") ?? "").toLowerCase())
        return c.json({ error: "Requests from other sites are not answered.", code: "origin" }, 403)
    }
    await next()
    return
  }
}
