import { css, html, type CSSResult, type TemplateResult } from 'lit';

const FAR = 'c66-24 144-18 225 4s165 22 255-14';
const NEAR = 'c90 30 168 2 237-18s168-8 243 12';

/** Rice terraces under the sun, above a hem of brocade: what stands where there is no photo. */
export function terraces(): TemplateResult {
  return html`<svg
    class="terraces"
    viewBox="0 0 480 160"
    preserveAspectRatio="xMidYMax slice"
    aria-hidden="true"
  >
    <circle cx="296" cy="46" r="15"></circle>
    <path d="M0 96q50-46 96-22 66-56 129-8 54-30 108 4 69-26 147 26v64H0z"></path>
    <path d="M0 98${FAR}v76H0z"></path>
    <path class="step" d=${steps(FAR, [98, 105, 113, 122, 132])}></path>
    <path d="M0 116${NEAR}v50H0z"></path>
    <path class="step" d=${steps(NEAR, [123, 131, 140, 150])}></path>
    <path d="M0 148h480v12H0z"></path>
    <path d="M1 154${'l4-3.500 4 3.500-4 3.500zm10 0'.repeat(48)}"></path>
  </svg>`;
}

/** Mixed from the accent (or `--_field`) and the surface, lighter towards the sky. */
export const terracesStyles: CSSResult = css`
  .terraces {
    --_hue: var(--_field, var(--_accent));
    display: block;
    inline-size: 100%;
    block-size: 100%;
    background: color-mix(in srgb, var(--_hue) 8%, var(--_surface));
    fill: var(--_hue);
    stroke: none;
  }
  .terraces circle {
    fill: #e0a53a;
  }
  .terraces path:nth-of-type(1) {
    fill: color-mix(in srgb, var(--_hue) 18%, var(--_surface));
  }
  .terraces path:nth-of-type(2) {
    fill: color-mix(in srgb, var(--_hue) 34%, var(--_surface));
  }
  .terraces path:nth-of-type(4) {
    fill: color-mix(in srgb, var(--_hue) 70%, var(--_surface));
  }
  .terraces .step {
    fill: none;
    stroke: var(--_hue);
    stroke-opacity: 0.45;
  }
  .terraces path:nth-of-type(5) {
    stroke: var(--_surface);
  }
  .terraces path:last-of-type {
    fill: var(--_on-accent);
    fill-opacity: 0.85;
  }
  @media (forced-colors: active) {
    .terraces {
      --_hue: CanvasText;
    }
    .terraces circle {
      fill: CanvasText;
    }
  }
`;

/** The edges of a field's steps: one curve at several heights. */
function steps(curve: string, heights: readonly number[]): string {
  return heights.map((y) => `M0 ${y}${curve}`).join('');
}
