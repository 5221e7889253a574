import { bounded } from "./bounded.ts"
import { searchKey } from "./normal.ts"

/** Could this word be a Vietnamese syllable? "Nhân", "Khoa" could; "Putin", "Sisoulith" could not. */
export const isSyllable = bounded((word) =>
  /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$/.test(searchKey(word)),
)
