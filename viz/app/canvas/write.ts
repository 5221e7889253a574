import type Sigma from "sigma"
import type { Way } from "./label-places.ts"
import { ALWAYS, type DrawnLabel, drawLabels, type Labelled, type LineLabel } from "./labels.ts"
import { pointOf } from "./line-at.ts"
import { courseOf, type Look, type NodeSpot, type Picture } from "./picture.ts"
import { isDimmed, isFaded, type Standing } from "./standing-out.ts"

/** From this size on a node's name is written larger. */
const HUB = 10.5

/** Above this many lines names are not kept out of their way: it would be felt in each frame. */
const WAYS = 160

/** How many lines around what is focused are named at most. */
const WORDED = 40

/** Writes the names of a picture over it, those of the focus first; returns the names that found room. */
export const write = (
  sigma: Sigma,
  context: CanvasRenderingContext2D,
  picture: Picture,
  standing: Standing,
  look: Look,
): readonly DrawnLabel[] =>
  drawLabels(
    sigma,
    context,
    labelled(picture, standing, inSight(sigma)),
    lineLabels(picture, standing, look),
    ways(sigma, picture, standing),
    look.palette,
    picture.rows,
    look.over(),
  )

/** How far outside the canvas a node may stand and still have its name in it, in pixels. */
const BESIDE = { x: 80, y: 30 }

/** Tells what is on the canvas or just beside it. In the units of places, so that most nodes of a large picture cost two comparisons. */
const inSight = (sigma: Sigma): ((spot: NodeSpot) => boolean) => {
  const { width, height } = sigma.getDimensions()
  const [a, b] = [
    sigma.viewportToGraph({ x: -BESIDE.x, y: -BESIDE.y }),
    sigma.viewportToGraph({ x: width + BESIDE.x, y: height + BESIDE.y }),
  ]
  const [x1, x2, y1, y2] = [Math.min(a.x, b.x), Math.max(a.x, b.x), Math.min(a.y, b.y), Math.max(a.y, b.y)]
  return ({ x, y }) => x >= x1 && x <= x2 && y >= y1 && y <= y2
}

/** The nodes in sight as their names are offered room: what is hovered, what is chosen, what is near them, then all, best tied first. */
function* labelled(picture: Picture, standing: Standing, sees: (spot: NodeSpot) => boolean): Iterable<Labelled> {
  const { near, focus } = standing
  const first = new Set([focus.hovered, focus.node, ...near].filter((id): id is string => id !== null))
  const label = (id: string, name: string, spot: NodeSpot): Labelled => ({
    id,
    name,
    spot,
    weight: id === focus.node || id === focus.hovered ? ALWAYS : 0,
    strong: near.has(id),
    hub: spot.size >= HUB,
    faded: isFaded(standing, id),
  })
  for (const id of first) {
    const ranked = picture.byId.get(id)
    if (ranked && sees(ranked.spot)) yield label(id, ranked.name, ranked.spot)
  }
  for (const { id, name, spot } of picture.ranked) if (sees(spot) && !first.has(id)) yield label(id, name, spot)
}

const lineLabels = ({ graph, lines }: Picture, { nearLines }: Standing, { wordFor }: Look): readonly LineLabel[] =>
  (nearLines.size <= WORDED ? [...nearLines] : []).flatMap((key): LineLabel[] => {
    const line = lines.get(key)
    if (!line) return []
    const curvature = graph.getEdgeAttribute(key, "curvature") as number
    return [{ from: line.from, to: line.to, text: wordFor(line), curvature }]
  })

/** The lines as straight pieces on the canvas; none where there are so many that names cannot keep out of their way. */
const ways = (sigma: Sigma, picture: Picture, standing: Standing): readonly Way[] => {
  if (picture.lines.size > WAYS) return []
  return [...picture.lines.keys()].flatMap((key): Way[] => {
    const course = isDimmed(standing, key) ? null : courseOf(picture, key)
    if (!course) return []
    const points = (course.bend === 0 ? [0, 1] : [0, 0.25, 0.5, 0.75, 1]).map((t) => sigma.graphToViewport(pointOf(course, t)))
    return points.slice(1).map((p, i): Way => [points[i]?.x ?? p.x, points[i]?.y ?? p.y, p.x, p.y])
  })
}
