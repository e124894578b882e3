export {};
//# sourceMappingURL=areas.js.map