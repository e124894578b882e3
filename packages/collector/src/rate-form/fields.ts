import { headlineQuestion, type Answer, type Question, type Survey } from '@vhcs/contract';

/** Most characters of a comment, as the rating's schema has it. */
const MAX_COMMENT = 1000;

/** How "không áp dụng" is sent. */
export const NOT_APPLICABLE = 'na';

/** Names of the fields that every form has. */
export const fieldNames = {
  key: 'key',
  /** When the form was made, in milliseconds since 1970; see `madeIn`. */
  made: 'made',
  survey: 'survey',
  version: 'version',
  channel: 'channel',
  touchpoint: 'touchpoint',
  service: 'service',
  language: 'lang',
  level: 'level',
  comment: 'comment',
  /** Set once the visitor was warned of personal data. */
  warned: 'warned',
  /** No person sees or fills it. */
  trap: 'website',
} as const;

/** A field and the value that is chosen in it. */
export type Choice = readonly [name: string, value: string];

/** The optional text question whose words stand over the comment, if the survey has one. */
export function commentQuestion(survey: Survey): Extract<Question, { type: 'text' }> | undefined {
  return survey.questions.find((question) => question.type === 'text' && !question.required) as
    Extract<Question, { type: 'text' }> | undefined;
}

/** How long a comment may be. */
export function commentLimit(survey: Survey): number {
  return Math.min(commentQuestion(survey)?.maxLength ?? MAX_COMMENT, MAX_COMMENT);
}

/** The name of a question's field: `level` for the headline, `comment`, else `q.<id>`. */
export function fieldNameOf(survey: Survey, question: Question): string {
  if (question.id === headlineQuestion(survey)?.id) return fieldNames.level;
  if (question.id === commentQuestion(survey)?.id) return fieldNames.comment;
  return `q.${question.id}`;
}

/** A text as it was typed: browsers send line ends as two characters and count them as one. */
export function typedText(fields: URLSearchParams, name: string): string {
  return (fields.get(name) ?? '').replaceAll('\r\n', '\n').trim();
}

/** The answers in the form, by question; what was left empty is absent. */
export function answersIn(fields: URLSearchParams, survey: Survey): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  for (const question of survey.questions) {
    const name = fieldNameOf(survey, question);
    if (name === fieldNames.comment) continue;
    const answer = answerIn(fields, name, question);
    if (answer !== undefined) answers[question.id] = answer;
  }
  return answers;
}

/** What fields choose among the levels and options of a survey; texts are no choices. */
export function choicesIn(fields: URLSearchParams, survey: Survey): readonly Choice[] {
  return survey.questions.flatMap((question) => {
    const name = fieldNameOf(survey, question);
    const chosen = fields.getAll(name);
    return valuesOf(survey, question)
      .filter((value) => chosen.includes(value))
      .map((value): Choice => [name, value]);
  });
}

function valuesOf({ scale }: Survey, question: Question): readonly string[] {
  switch (question.type) {
    case 'text':
      return [];
    case 'multi':
      return question.options.map(({ id }) => id);
    case 'points':
      return scale.points.map(({ value }) => String(value));
    case 'scale':
      return [
        ...scale.points.map(({ value }) => String(value)),
        ...(question.notApplicable ? [NOT_APPLICABLE] : []),
      ];
  }
}

function answerIn(fields: URLSearchParams, name: string, question: Question): Answer | undefined {
  if (question.type === 'multi') {
    const chosen = fields.getAll(name);
    return chosen.length > 0 ? chosen : undefined;
  }
  const text = typedText(fields, name);
  if (text === '') return undefined;
  if (question.type === 'text') return text;
  if (text === NOT_APPLICABLE) return null;
  return /^\d{1,3}$/.test(text) ? Number(text) : text;
}
