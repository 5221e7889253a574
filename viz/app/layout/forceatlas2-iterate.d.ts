declare module "graphology-layout-forceatlas2/iterate.js" {
  /** One step over the matrices that the library itself uses: ten numbers a node, three an edge. */
  export default function iterate(
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): void
}
