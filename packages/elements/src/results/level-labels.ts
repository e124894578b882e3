import type { Distribution, Localized, Question, Survey } from '@vhcs/contract';

/** The label of a value of a question: of a level of the scale, or of an option to choose. */
export function levelLabel(
  survey: Survey,
  question: Question,
  value: Distribution[number]['value'],
): Localized {
  const label =
    question.type === 'multi'
      ? question.options.find(({ id }) => id === value)?.label
      : survey.scale.points.find((point) => point.value === value)?.label;
  return label ?? { vi: String(value) };
}
