import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { frameElements, type FrameElementName } from './frame-elements.ts';

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}

const manifest = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@vhcs/elements/custom-elements.json'),
    'utf8',
  ),
) as { readonly modules: readonly { readonly declarations?: readonly Declaration[] }[] };

const elements = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .map(({ tagName, attributes = [] }) => [tagName, attributes.map(({ name }) => name)]),
);

/** What reaches beyond a frame, or has no meaning in one. */
const leftOut = new Set(['loading', 'open', 'href-template', 'deep-link']);

for (const name of Object.keys(frameElements) as FrameElementName[]) {
  test(`a framed ${name} takes every attribute of its tag that makes sense in a frame`, () => {
    const attributes = elements.get(`vhcs-${name}`) ?? assert.fail(`no vhcs-${name}`);

    assert.deepEqual(
      Object.keys(frameElements[name]).sort(),
      attributes.filter((attribute) => !leftOut.has(attribute)).sort(),
    );
  });
}

test('elements that are about the page around are not framed', () => {
  const framed = Object.keys(frameElements).map((name) => `vhcs-${name}`);

  const others = [...elements.keys()].filter((tag) => tag !== undefined && !framed.includes(tag));
  assert.deepEqual(others.sort(), ['vhcs-page-tools', 'vhcs-provider', 'vhcs-visits']);
});
