export {};
//# sourceMappingURL=counted.js.map