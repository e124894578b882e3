import type { CommentDecision } from '@vhcs/contract';
import { commentDecisionSchema } from '@vhcs/contract/schemas';
import { canBeAsked } from '../../comments/asked-unit.ts';
import type { Registry } from '../../registry/registry.ts';
import type { DataFolderOption } from '../data-folder.ts';
import { madeNow } from '../made-now.ts';
import { CliError, type CommandContext } from '../surroundings.ts';

/** What a decision may need besides its name. */
export interface DecisionOptions extends DataFolderOption {
  readonly reason?: string;
  readonly text?: string;
  readonly unit?: string;
}

/**
 * The decision that was typed.
 *
 * @throws CliError naming the option and what is accepted
 */
export function readDecision(
  action: CommentDecision['action'],
  { reason, text, unit }: DecisionOptions,
  { registered, context }: { readonly registered: Registry; readonly context: CommandContext },
): CommentDecision {
  const { errors, comments } = context.words;
  const needed = {
    publish: {},
    hold: {},
    reject: { reason },
    redact: { text },
    route: { unit: unit ?? null },
  }[action];
  const accepted = {
    publish: '',
    hold: '',
    reject: errors.badValue('--reason', reason ?? '', comments.reasonAccepted),
    redact: errors.badValue('--text', '', comments.redactedAccepted),
    route: errors.badValue('--unit', unit ?? '', comments.routeAccepted),
  }[action];
  const { data } = commentDecisionSchema.safeParse({ action, ...needed });
  const { day } = madeNow(context);
  const cannotBeAsked =
    action === 'route' && unit !== undefined && !canBeAsked(unit, registered, day);
  if (data && !cannotBeAsked) return data;
  throw new CliError(accepted);
}
