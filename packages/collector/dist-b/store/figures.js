export {};
//# sourceMappingURL=figures.js.map