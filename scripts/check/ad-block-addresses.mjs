import { fillPath, routes } from '@vhcs/contract';
import { globSync } from 'tinyglobby';

/** A collector as a province would have it. */
export const collector = 'https://danhgia.example.gov.vn';

/** Values for the parameters in paths. */
const examples = [
  { id: 'ttpvhcc-lai-chau', unit: 'ttpvhcc-lai-chau', element: 'satisfaction' },
  { id: 'hai-long-nhanh', unit: 'vpqh', element: 'campaign-badge' },
  { id: 'vhcs-2019-2025', unit: 'bvdk-lai-chau', element: 'exemplar-card' },
  { id: 'vi-du-het-hieu-luc', unit: 'so-gddt-lai-chau', element: 'results' },
];

/** What stands behind a path when an element asks. */
const queries = {
  getSurvey: '?version=1',
  getSummary: '?survey=hai-long-nhanh&period=2026-10',
  getArticleSummary: '?url=https%3A%2F%2Fwww.example.vn%2Ftin-tuc%2Fbai-viet.html',
  listExemplars: '?q=mot+cua&level=xa&limit=12',
  showRatingForm: '?level=5&from=https%3A%2F%2Fwww.example.vn%2F',
  showFrame: '?unit=ttpvhcc-lai-chau&lang=vi&theme=red-gold',
};

/** What the collector serves beside its routes. */
const further = ['/static/page.css', '/static/rate.css', '/gallery/'];

/**
 * Every address of the collector that a page with our elements asks for: the released files, also
 * under the alias folders of a second and third try, and all routes with example values.
 *
 * @throws when nothing was released
 */
export function addresses() {
  const files = globSync('**/*', { cwd: 'dist/embed' });
  if (files.length === 0) throw new Error('looked for dist/embed, and found no file. Build first.');
  const release = files.flatMap((file) => [
    `/embed/${file}`,
    ...['_r1', '_r2'].map((alias) => `/embed/${file.replace(/^v1\/\d+\.\d+\.\d+/, `$&${alias}`)}`),
  ]);
  const called = Object.entries(routes).flatMap(([name, { path }]) =>
    examples.flatMap((values) => {
      const filled = fillPath(path, values);
      return [filled, `${filled}${queries[name] ?? ''}`];
    }),
  );
  return [...new Set([...release, ...called, ...further])].map((path) => `${collector}${path}`);
}
