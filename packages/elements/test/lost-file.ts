import { executeServerCommand } from '@web/test-runner-commands';

const { userAgent } = navigator;

/** Lets a module that is imported when it is needed, such as `layouts`, be unreachable. */
export async function lose(name: string): Promise<void> {
  await executeServerCommand('lose', { name, userAgent });
}

/** Lets every module be reached again. */
export async function find(): Promise<void> {
  await executeServerCommand('lose', { name: '', userAgent });
}
