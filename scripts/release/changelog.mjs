/**
 * The text of CHANGELOG.md with the section of a release: the section that had been waiting for its
 * day gets it, and each changeset is a line, with the packages that it names.
 */
export function withRelease(changelog, { version, day, changesets }) {
  const waiting = `## ${version}, unreleased\n`;
  const heading = `## ${version}, ${day}\n`;
  const lines = changesets.map(lineOf).join('');
  if (changelog.includes(waiting)) {
    const [before, section] = changelog.split(waiting);
    const [own, ...older] = section.split(/(?=\n## )/);
    return `${before}${heading}${own.trimEnd()}\n${lines}${older.join('')}`;
  }
  if (lines === '') throw new Error(`nothing is said of ${version}: add a changeset`);
  const title = /^# .*\n/.exec(changelog)?.[0] ?? '';
  return `${title}\n${heading}\n${lines}${changelog.slice(title.length)}`;
}

function lineOf({ summary, releases }) {
  const names = releases.map(({ name }) => `\`${name}\``).join(', ');
  const text = summary.trim().replace(/\s+/g, ' ');
  return `- ${names}: ${text}\n`;
}
