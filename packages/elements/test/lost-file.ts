import { executeServerCommand } from '@web/test-runner-commands';

const { userAgent } = navigator;

/**
 * Lets a module that is imported when it is needed, such as `layouts`, be unreachable. What is lost
 * `late` fails when it has been asked for and something else is lost or found.
 */
export async function lose(name: string, { late = false } = {}): Promise<void> {
  await executeServerCommand('lose', { name, late, userAgent });
}

/** Lets every module be reached again. */
export async function find(): Promise<void> {
  await executeServerCommand('lose', { name: '', userAgent });
}
