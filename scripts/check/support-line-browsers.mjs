import data from '@mdn/browser-compat-data/forLegacyNode';

/**
 * The oldest browsers that run the elements: Chrome 109, the last for Windows 7, and those that
 * were current two years ago. docs/decisions/support-line.md says what older ones get.
 */
const oldest = {
  chrome: '109',
  edge: '131',
  firefox: '132',
  safari: '18.1',
  safari_ios: '18.1',
  samsunginternet_android: '27.0',
};

/** What browsers have: the tables of MDN. */
export const compatibility = data;

/**
 * The browsers for which a feature is too new: their oldest lacks it, and a later one has it. What
 * a browser never had is no matter of age.
 *
 * @param compat the feature's entry; a feature that is not in the tables is had by all
 * @returns words such as `Chrome before 111`
 */
export function tooNewFor(compat) {
  if (!compat) return [];
  return Object.entries(oldest).flatMap(([browser, version]) => {
    const statements = [compat.support[browser] ?? []].flat();
    if (statements.some((statement) => covers(statement, version))) return [];
    const { version_added: added } = statements.find(isPlain) ?? {};
    return added ? [`${data.browsers[browser].name} before ${added}`] : [];
  });
}

function covers(statement, version) {
  const { version_added: added, version_removed: removed } = statement;
  return isPlain(statement) && isAtMost(added, version) && !(removed && isAtMost(removed, version));
}

/** Whether a feature is there under its own name and without a setting. */
function isPlain({ version_added: added, flags, prefix, alternative_name: other }) {
  return Boolean(added) && added !== 'preview' && !flags && !prefix && !other;
}

function isAtMost(version, limit) {
  const [one, other] = [version, limit].map((text) => text.replace('≤', '').split('.').map(Number));
  const [major, minor = 0] = one;
  const [majorLimit, minorLimit = 0] = other;
  return major < majorLimit || (major === majorLimit && minor <= minorLimit);
}
