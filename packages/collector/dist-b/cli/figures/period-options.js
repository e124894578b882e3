import { localDateAt } from '@vhcs/contract';
import { parsePeriod } from "../../figures/period.js";
import { withDataFolder } from "../data-folder.js";
import { isEnglish } from "../language.js";
import { CliError } from "../surroundings.js";
/** Adds the options that say which figures are meant. */
export function withPeriodOptions(command, context) {
    const words = context.words.figures;
    return withDataFolder(command, context)
        .option('--period <period>', words.periodOption)
        .option('--unit <id>', words.unitOption)
        .option('--survey <id>', words.surveyOption)
        .option('--lang <language>', words.languageOption);
}
/**
 * The figures that are meant.
 *
 * @throws CliError naming the option and what is accepted
 */
export function readPeriodQuery({ period: text, unit, survey }, registry, { words, clock }) {
    const { errors, figures } = words;
    if (text === undefined)
        throw new CliError(figures.missing('--period', figures.periodAccepted));
    const period = parsePeriod(text);
    if (!period)
        throw new CliError(errors.badValue('--period', text, figures.periodAccepted));
    if (unit !== undefined && !registry.unit(unit)) {
        throw new CliError(errors.badValue('--unit', unit, figures.unitAccepted));
    }
    if (survey !== undefined && !registry.survey(survey)) {
        throw new CliError(errors.badValue('--survey', survey, figures.surveyAccepted));
    }
    return { period, unit, survey, today: localDateAt(clock()) };
}
/**
 * The language of a file: the one that is named, else that of the terminal.
 *
 * @throws CliError when the language is not known
 */
export function readLanguage({ lang }, { words, env }) {
    if (lang === undefined)
        return isEnglish(env) ? 'en' : 'vi';
    if (lang === 'vi' || lang === 'en')
        return lang;
    throw new CliError(words.errors.badValue('--lang', lang, words.figures.languageAccepted));
}
//# sourceMappingURL=period-options.js.map