import type { CommentOutcome } from '../../store/comments.ts';
import { CliError, type CommandContext } from '../surroundings.ts';

/**
 * Has a decision of a comment carried out, and says what became of it.
 *
 * @throws CliError when there is no such comment, or its state does not allow it
 */
export async function carryOut(
  id: string,
  decide: () => Promise<CommentOutcome>,
  { out, words: { comments: words } }: CommandContext,
): Promise<void> {
  const outcome = await decide();
  switch (outcome.kind) {
    case 'done':
      out(`${words.done(id, words.states[outcome.comment.state])}\n`);
      return;
    case 'unknown':
      throw new CliError(words.unknown(id));
    case 'refused':
      throw new CliError(words.refused(words.faults[outcome.fault]));
  }
}
