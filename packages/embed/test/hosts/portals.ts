/** A page of `examples/hosts` that carries a survey of its own. */
export interface Portal {
  /** What tests call it. */
  readonly name: string;
  readonly path: string;
  /** What the console is told, where it is. */
  readonly says?: readonly RegExp[];
}

/** A copy too many is named once, however many there are. */
const oneIdleCopy = [/^warn: VHCS [\d.]+ .*idle/];

/** Every portal whose survey is on the page itself. */
export const portals: readonly Portal[] = [
  { name: 'a plain page', path: '/plain/' },
  { name: 'NukeViet, by placeholder', path: '/nukeviet/' },
  { name: 'Liferay', path: '/liferay/' },
  { name: 'SharePoint, in quirks mode and one form', path: '/sharepoint/' },
  { name: 'DotNetNuke', path: '/dnn/' },
  { name: 'WordPress', path: '/wordpress/' },
  { name: 'WordPress with its scripts put together', path: '/wordpress/optimised.html' },
  { name: 'a page of Turbo visits', path: '/turbo/' },
  { name: 'an application that renders itself', path: '/react/' },
  { name: 'a page of frameset times', path: '/frameset/main.html' },
  { name: 'a strict policy beside another Lit', path: '/strict-policy/' },
  { name: 'a policy of its own origin alone', path: '/same-origin/' },
  { name: 'a page that sends no referrer', path: '/no-referrer/' },
  { name: 'a browser without storage', path: '/no-storage/' },
  { name: 'a loader of AMD modules', path: '/amd/' },
  { name: 'globals of CommonJS', path: '/commonjs/' },
  { name: 'extended prototypes', path: '/extended-prototypes/' },
  { name: 'a guard against copying, and shortcuts', path: '/no-copying/' },
  { name: 'the script four times', path: '/second-copy/', says: oneIdleCopy },
  { name: 'a tag manager that inserts twice', path: '/tag-manager/' },
  { name: 'an older version beside', path: '/older-version/', says: oneIdleCopy },
  { name: 'five links inside the tag', path: '/fallback-links/' },
  { name: 'a portal of shadow roots', path: '/web-components/' },
];
