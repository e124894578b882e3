import { defaultSurvey } from '@vhcs/contract';
/** The id of a scale becomes the scale of a registered survey, `ma=Nhãn` an option. */
export function spellOutSurvey(record, { registered }) {
    const scales = new Map([defaultSurvey, ...registered.surveys].map(({ scale }) => [scale.id, scale]));
    const { scale = defaultSurvey.scale.id, questions } = record;
    return {
        ...record,
        scale: scales.get(scale) ?? scale,
        ...(Array.isArray(questions) && { questions: questions.map(spellOutQuestion) }),
    };
}
function spellOutQuestion(question) {
    const { options } = question;
    return Array.isArray(options) ? { ...question, options: options.map(option) } : question;
}
function option(item) {
    const [, id, label] = typeof item === 'string' ? (/^([^=]+)=(.+)$/.exec(item) ?? []) : [];
    return id === undefined ? item : { id: id.trim(), label: { vi: label?.trim() } };
}
//# sourceMappingURL=spell-out-survey.js.map