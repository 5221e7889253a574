import { effect } from "@preact/signals"
import { colourBy, groups } from "./look.ts"
import { view } from "./session.ts"

// While colours stand for groups, they are found anew whenever the picture changes.
effect(() => {
  const seen = view.value
  if (colourBy.value !== "group") return
  void import("./groups.ts").then(
    ({ findGroups }) => {
      if (view.value === seen) groups.value = findGroups(seen)
    },
    // Without the server the types' colours stay.
    () => {
      colourBy.value = "type"
    },
  )
})
