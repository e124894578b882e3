import { getSurvey, type Transport } from '@vhcs/client';
import { defaultSurvey, type Survey } from '@vhcs/contract';
import { adoptStyles } from '../shared/adopt-styles.ts';
import { isClosed } from './closed-survey.ts';
import { styles as scaleStyles } from './scale.styles.ts';
import type { ModeModule, ModeOptions, ShownSurvey } from './mode.ts';

type Load = () => Promise<ModeModule>;

/** The modes that are not built in, by kind of survey. */
const modes: Partial<Record<Survey['kind'], Load>> = {
  survey: () => import('./modes/survey.ts'),
  checklist: () => import('./modes/checklist.ts'),
  'article-rating': () => import('./modes/article.ts'),
};

/** What is put around a mode, by layout. */
const layouts: Readonly<Record<string, Load>> = {
  dialog: () => import('./modes/dialog.ts'),
  kiosk: () => import('./modes/kiosk.ts'),
};

/**
 * Fetches the survey of an element, and the code of the mode in which it is asked.
 *
 * @throws Error for a survey by which units are scored: the collector takes no rating to it
 */
export async function fetchSurvey(
  options: Omit<ModeOptions, 'survey'>,
  client: Transport,
): Promise<ShownSurvey> {
  const { survey: id = defaultSurvey.id, layout = '' } = options.host;
  const around = layouts[layout]?.();
  const survey = id === defaultSurvey.id ? defaultSurvey : await getSurvey(client, id);
  if (survey.kind === 'unit-scoring') {
    throw new Error(`The survey ${id} scores units and takes no ratings of visitors.`);
  }
  adoptStyles(options.host, [scaleStyles]);
  // A kiosk says it on its own screen, and asks again by itself.
  const isOver = isClosed(survey) && layout !== 'kiosk';
  // Of what was given before, only the mode of articles shows anything.
  const isShown = !isOver || survey.kind === 'article-rating';
  const modules = [
    isOver && (await import('./modes/closed.ts')),
    isShown && (await modes[survey.kind]?.()),
    !isOver && (await around),
  ];
  let mode = options.inner;
  for (const module of modules) {
    if (!module) continue;
    adoptStyles(options.host, module.styles);
    mode = await module.createMode({ ...options, survey, inner: mode });
  }
  return { survey, mode };
}
