const number = new Intl.NumberFormat('en');
/** The words about moving in English. */
export const movingWordsInEnglish = {
    description: 'move the store from the file in the data folder to PostgreSQL',
    toOption: 'address of a PostgreSQL database that is empty',
    toAccepted: 'postgres://user:password@host:5432/database',
    noStore: (path) => `There is no store at ${path}. Name the right data folder with --data.`,
    inUse: (path) => `Nothing was moved: ${path} is in use. Stop the collector and other commands, then run this again.`,
    notEmpty: 'Nothing was moved: the database already holds data. Choose an empty database, or an empty schema.',
    figuresDiffer: 'Nothing was moved: the figures after copying were not those before, so the copy was undone.',
    progress: (table, rows, total) => `${table}: ${number.format(rows)}/${number.format(total)} rows`,
    done: (ratings, path) => `Moved ${number.format(ratings)} ratings; the figures before and after are the same. Run the collector with this address in VHCS_DATABASE_URL from now on. The file ${path} is as it was: keep it as a backup, and run no collector on it any more.`,
};
//# sourceMappingURL=words.en.js.map