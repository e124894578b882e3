import { localize, type ExemplarCard } from '@vhcs/contract';
import { css, html, type CSSResult, type TemplateResult } from 'lit';
import { localizedText, type Languages } from './localized-text.ts';
import { terraces, terracesStyles } from './terraces.ts';
import type { UnitWords } from './unit-words.ts';

type Photo = NonNullable<ExemplarCard['photo']>;

/** A photo, or none, and what an element needs around it. */
export interface UnitPhotoView {
  readonly photo: Photo | undefined;
  /** Addresses that gave no picture: refused by the page's policy, gone, or no image. */
  readonly broken: ReadonlySet<string>;
  readonly languages: Languages;
  readonly words: Pick<UnitWords, 'photoBy'>;
  readonly onBroken: (url: string) => void;
}

/** A unit's photo with its caption and credit; a drawing where there is none to show. */
export function unitPhoto(view: UnitPhotoView): TemplateResult {
  const { photo, broken, languages, words, onBroken } = view;
  if (!photo || broken.has(photo.url)) {
    return html`<figure part="photo"><div class="picture">${terraces()}</div></figure>`;
  }
  const alt = localize(photo.caption, languages.wished);
  return html`<figure part="photo">
    <div class="picture">
      <img
        src=${photo.url}
        alt=${alt.text}
        lang=${alt.language}
        loading="lazy"
        decoding="async"
        @error=${() => {
          onBroken(photo.url);
        }}
      />
    </div>
    <figcaption>
      <span class="caption" aria-hidden="true">${localizedText(photo.caption, languages)}</span>
      <span>${words.photoBy(photo.credit)}</span>
    </figcaption>
  </figure>`;
}

/** The place of the picture is kept free from the start: 16 by 9 unless the element says otherwise. */
export const unitPhotoStyles: CSSResult[] = [
  terracesStyles,
  css`
    figure {
      min-inline-size: 0;
      margin: 0;
    }
    .picture {
      aspect-ratio: var(--_ratio, 16 / 9);
      overflow: hidden;
      background: var(--_tint);
    }
    img {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      object-fit: cover;
    }
    /* Lengths of the caption's own box stay those of the text around it. */
    figcaption {
      line-height: 1.25;
    }
    figcaption > * {
      font-size: 0.875em;
    }
  `,
];
