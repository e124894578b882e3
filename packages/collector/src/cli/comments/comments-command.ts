import type { CommentDecision } from '@vhcs/contract';
import { commentReplySchema, commentStateSchema } from '@vhcs/contract/schemas';
import type { Command } from 'commander';
import type { CommentQuery, CommentRecord, CommentStore } from '../../store/comments.ts';
import { withDataFolder, type DataFolderOption } from '../data-folder.ts';
import { madeNow } from '../made-now.ts';
import { requireUnit } from '../required-unit.ts';
import { withStoredAreas } from '../stored-areas.ts';
import { CliError, type CommandContext } from '../surroundings.ts';
import { commentLines } from './comment-lines.ts';
import { carryOut } from './decide-comment.ts';
import { readDecision, type DecisionOptions } from './read-decision.ts';

const PAGE = 200;

interface ListOptions extends DataFolderOption {
  readonly state?: string;
  readonly unit?: string;
  readonly json?: boolean;
}

interface ReplyOptions extends DataFolderOption {
  readonly stance?: string;
  readonly text?: string;
}

type Subcommand = (name: string, description: string) => Command;

/** Adds `vhcs comments` with what it can do. */
export function addCommentsCommand(program: Command, context: CommandContext): void {
  const { words } = context;
  const texts = words.comments;
  const comments = program.command('comments').helpCommand(false).description(texts.description);
  const subcommand: Subcommand = (name, description) =>
    withDataFolder(comments.command(name), context).description(description);

  subcommand('list', texts.list)
    .option('--state <state>', texts.stateOption)
    .option('--unit <id>', texts.unitOption)
    .option('--json', words.jsonOption)
    .action((options: ListOptions) => list(options, context));
  addDecisions(subcommand, context);
  subcommand('reply', texts.reply)
    .argument('<id>', texts.idArgument)
    .option('--stance <stance>', texts.stanceOption)
    .option('--text <text>', texts.replyOption)
    .action((id: string, options: ReplyOptions) => reply(id, options, context));
}

function addDecisions(subcommand: Subcommand, context: CommandContext): void {
  const texts = context.words.comments;
  const decision = (action: CommentDecision['action']): Command =>
    subcommand(action, texts[action])
      .argument('<id>', texts.idArgument)
      .action((id: string, options: DecisionOptions) => decide(id, action, options, context));

  decision('publish');
  decision('hold');
  decision('reject').option('--reason <reason>', texts.reasonOption);
  decision('redact').option('--text <text>', texts.redactedOption);
  decision('route').option('--unit <id>', texts.routeOption);
}

async function list(options: ListOptions, context: CommandContext): Promise<void> {
  const { out, words } = context;
  const { unit, state: written } = options;
  const state = commentStateSchema.options.find((each) => each === written);
  if (written !== undefined && !state) {
    throw new CliError(words.errors.badValue('--state', written, words.comments.stateAccepted));
  }
  const found = await withStoredAreas(options, context, ({ comments, registered }) => {
    requireUnit(unit, registered, context);
    return every(comments, { state, unit });
  });
  out(
    options.json ? `${JSON.stringify(found, undefined, 2)}\n` : commentLines(found, words.comments),
  );
}

async function every(
  comments: CommentStore,
  query: Pick<CommentQuery, 'state' | 'unit'>,
): Promise<readonly CommentRecord[]> {
  const found: CommentRecord[] = [];
  for (;;) {
    const page = await comments.list({ ...query, after: found.at(-1), limit: PAGE });
    found.push(...page);
    if (page.length < PAGE) return found;
  }
}

async function decide(
  id: string,
  action: CommentDecision['action'],
  options: DecisionOptions,
  context: CommandContext,
): Promise<void> {
  await withStoredAreas(options, context, async ({ comments, registered }) => {
    const decision = readDecision(action, options, { registered, context });
    await carryOut(id, () => comments.decide(id, decision, madeNow(context)), context);
  });
}

async function reply(id: string, options: ReplyOptions, context: CommandContext): Promise<void> {
  const { errors, comments: texts } = context.words;
  const { stance = '', text = '' } = options;
  const { shape } = commentReplySchema;
  const read = shape.stance.safeParse(stance);
  if (!read.success) throw new CliError(errors.badValue('--stance', stance, texts.stanceAccepted));
  const said = shape.text.safeParse(text);
  if (!said.success) throw new CliError(errors.badValue('--text', '', texts.replyAccepted));
  await withStoredAreas(options, context, async ({ comments }) => {
    const comment = await comments.find(id);
    const answer = {
      stance: read.data,
      text: said.data,
      unit: comment?.routedTo ?? comment?.unit ?? '',
    };
    await carryOut(id, () => comments.reply(id, answer, madeNow(context)), context);
  });
}
