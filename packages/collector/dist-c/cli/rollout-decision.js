import { releaseVersionSchema } from '@vhcs/contract/schemas';
import { elementTags } from "./element-tags.js";
import { readReleases } from "./releases.js";
import { CliError } from "./surroundings.js";
/**
 * The decision that follows from the present one and what is told.
 *
 * @throws CliError naming the option and what is accepted
 */
export async function decide(options, { current, context }) {
    const { off, canary, percent } = options;
    if (off === undefined && canary === undefined && percent === undefined) {
        throw new CliError(context.words.rollout.nothingToSet);
    }
    return {
        off: off === undefined ? current.off : readOff(off, context),
        canary: await readCanary(options, { current, context }),
    };
}
function readOff(values, { words }) {
    const tags = values.flatMap((value) => value.split(',')).filter(Boolean);
    if (tags.length === 1 && tags[0] === 'all')
        return ['*'];
    if (tags.length === 1 && tags[0] === 'none')
        return [];
    const unknown = tags.find((tag) => !elementTags.includes(tag));
    if (unknown === undefined && tags.length > 0)
        return [...new Set(tags)].sort();
    const accepted = `${words.rollout.tagsAccepted} ${elementTags.join(', ')}`;
    throw new CliError(words.errors.badValue('--off', unknown ?? '', accepted));
}
async function readCanary({ canary, percent }, { current, context }) {
    const words = context.words.rollout;
    if (canary === 'none')
        return null;
    if (canary === undefined && percent === undefined)
        return current.canary;
    const version = canary === undefined ? current.canary?.version : readVersion(canary, context);
    if (version === undefined)
        throw new CliError(words.percentWithoutCanary);
    await requireRelease(version, context);
    if (percent !== undefined)
        return { version, percent: readPercent(percent, context) };
    if (current.canary?.version === version)
        return current.canary;
    throw new CliError(words.canaryWithoutPercent);
}
function readVersion(text, { words }) {
    if (releaseVersionSchema.safeParse(text).success)
        return text;
    throw new CliError(words.errors.badValue('--canary', text, words.rollout.versionAccepted));
}
function readPercent(text, { words }) {
    if (/^\d{1,3}$/.test(text) && Number(text) <= 100)
        return Number(text);
    throw new CliError(words.errors.badValue('--percent', text, words.rollout.percentAccepted));
}
/** Pages that cannot fetch the release would go without any. Elsewhere published ones are not known. */
async function requireRelease(version, { embedDir, words }) {
    const { versions, loaders } = await readReleases(embedDir);
    if (versions.length === 0 || loaders.includes(version))
        return;
    throw new CliError(words.rollout.noRelease(version, loaders.join(', ') || words.sites.unknown));
}
//# sourceMappingURL=rollout-decision.js.map