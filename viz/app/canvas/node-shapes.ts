import { NodeProgram, type ProgramInfo } from "sigma/rendering"
import type { NodeDisplayData, RenderParams } from "sigma/types"
import { floatColor } from "sigma/utils"

/** What the program draws beyond what every node has: a shape by number (palette.ts), and the colour of its rim. */
export interface ShapedNode extends NodeDisplayData {
  readonly shape: number
  readonly rim: string
}

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_rim;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_at;
varying float v_shape;
varying float v_pixel;
const float bias = 255.0 / 254.0;
void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  vec2 position = a_position + a_corner * size * 0.5 * 1.45;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);
  v_at = a_corner * 1.45;
  v_shape = a_shape;
  v_pixel = u_correctionRatio / size * 4.0;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_rim = a_rim;
  v_color.a *= bias;
  v_rim.a *= bias;
}
`

// Signed distances (negative inside), scaled so that all shapes look equally large. Formulas: Inigo Quilez, "2D distance functions".
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_rim;
varying vec2 v_at;
varying float v_shape;
varying float v_pixel;
const vec4 clear = vec4(0.0);

float polygon(vec2 p, float sides, float radius, float turn) {
  float wedge = 6.2831853 / sides;
  float angle = mod(atan(p.x, p.y) + turn, wedge) - wedge * 0.5;
  return length(p) * cos(angle) - radius * cos(wedge * 0.5);
}

float shape(vec2 p) {
  if (v_shape < 0.5) return length(p) - 0.9;
  if (v_shape < 1.5) return length(max(abs(p) - 0.62, 0.0)) + min(max(abs(p.x), abs(p.y)) - 0.62, 0.0) - 0.16;
  if (v_shape < 2.5) return (abs(p.x) + abs(p.y) - 1.16) * 0.70710678;
  if (v_shape < 3.5) return polygon(p + vec2(0.0, 0.22), 3.0, 1.26, 0.0);
  if (v_shape < 4.5) return polygon(p, 6.0, 1.0, 0.0);
  return polygon(p + vec2(0.0, 0.06), 5.0, 1.06, 0.0);
}

void main() {
  float d = shape(v_at);
  #ifdef PICKING_MODE
  gl_FragColor = d > v_pixel ? clear : v_color;
  #else
  float rim = 1.8 * v_pixel;
  float edge = v_pixel * 0.75;
  vec4 inside = mix(v_color, v_rim, smoothstep(-rim - edge, -rim + edge, d));
  gl_FragColor = mix(inside, clear, smoothstep(-edge, edge, d));
  #endif
}
`

const UNIFORMS = ["u_sizeRatio", "u_correctionRatio", "u_matrix"] as const

/** Draws every type of node in one call: its shape is the second cue beside its colour, its rim parts it from what is behind. */
export class NodeShapeProgram extends NodeProgram<(typeof UNIFORMS)[number]> {
  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: "a_position", size: 2, type: FLOAT },
        { name: "a_size", size: 1, type: FLOAT },
        { name: "a_shape", size: 1, type: FLOAT },
        { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_rim", size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [-1, 1],
        [1, -1],
        [1, 1],
      ],
    }
  }

  processVisibleItem(index: number, start: number, data: NodeDisplayData): void {
    const node = data as ShapedNode
    const array = this.array
    let at = start
    array[at++] = node.x
    array[at++] = node.y
    array[at++] = node.size
    array[at++] = node.shape
    array[at++] = floatColor(node.color)
    array[at++] = floatColor(node.rim)
    array[at++] = index
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio)
    gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio)
    gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix)
  }
}
