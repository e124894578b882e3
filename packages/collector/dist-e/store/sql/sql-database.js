export {};
//# sourceMappingURL=sql-database.js.map