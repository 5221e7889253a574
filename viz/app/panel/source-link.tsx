import type { JSX } from "preact"
import { Icon } from "../bar/icons.tsx"
import { words } from "../messages/speak.ts"

/** Leads to the page that an article was published on. An address that is not the web's ("javascript:…") is no link. */
export const SourceLink = ({ url, look }: { readonly url: string | null; readonly look: string }): JSX.Element | null =>
  url !== null && /^https?:\/\//i.test(url) ? (
    <a class={look} href={url} target="_blank" rel="noreferrer noopener">
      <Icon name="external" size={16} /> {words.value.openSource}
    </a>
  ) : null
