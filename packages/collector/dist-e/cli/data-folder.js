import { resolve } from 'node:path';
/** Adds the option that names the data folder. */
export function withDataFolder(command, { words }) {
    return command.usage(words.commandUsage).option('--data <folder>', words.dataOption);
}
/** The data folder that is named, else that of the environment, else `./data`. */
export function dataFolder({ data }, { env }) {
    const [folder = './data'] = [data, env['VHCS_DATA_DIR']].filter(Boolean);
    return resolve(folder);
}
//# sourceMappingURL=data-folder.js.map