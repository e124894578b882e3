export {};
//# sourceMappingURL=unit-figures.js.map