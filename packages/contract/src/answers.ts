import type { Answer, Answers } from './schemas/rating.ts';
import type { Question, Survey } from './schemas/survey.ts';

/** An answer that a survey does not take: the question, and what it accepts. */
export interface AnswerIssue {
  readonly question: string;
  readonly message: string;
}

/** Whether answers fit a survey version: every required one given, every value on its scale. */
export function checkAnswers(survey: Survey, answers: Answers): readonly AnswerIssue[] {
  const issues: AnswerIssue[] = [];
  for (const question of survey.questions) {
    const answer = answers[question.id];
    const message =
      answer === undefined
        ? question.required && 'an answer is required'
        : refusal(survey, question, answer);
    if (message) issues.push({ question: question.id, message });
  }
  for (const id of Object.keys(answers)) {
    if (!survey.questions.some((question) => question.id === id)) {
      const known = survey.questions.map((question) => question.id).join(', ');
      issues.push({ question: id, message: `no such question; this survey asks ${known}` });
    }
  }
  return issues;
}

function refusal(survey: Survey, question: Question, answer: Answer): string | undefined {
  switch (question.type) {
    case 'scale':
    case 'points': {
      const mayBeNull = question.type === 'scale' && question.notApplicable;
      if (answer === null && mayBeNull) return undefined;
      const values = survey.scale.points.map((point) => point.value);
      if (typeof answer === 'number' && values.includes(answer)) return undefined;
      return `expected one of ${values.join(', ')}${mayBeNull ? ', or null' : ''}`;
    }
    case 'multi': {
      const known = question.options.map((option) => option.id);
      const isList = Array.isArray(answer) && answer.every((id) => known.includes(id));
      if (isList && new Set(answer).size === answer.length) return undefined;
      return `expected a list of different ids among ${known.join(', ')}`;
    }
    case 'text':
      if (typeof answer === 'string' && answer.length <= question.maxLength) return undefined;
      return `expected a text of at most ${String(question.maxLength)} characters`;
  }
}

/** The question whose figures stand for the survey: the overall one, else the first on the scale. */
export function headlineQuestion(survey: Survey): Question | undefined {
  const onScale = survey.questions.filter((question) => question.type === 'scale');
  return onScale.find((question) => question.factor === 0) ?? onScale[0];
}
