/** How many rows a query answers with where nothing else is asked. */
export const DEFAULT_ROWS = 10_000

/** How long a query may take where nothing else is asked. */
export const DEFAULT_MILLISECONDS = 10_000
