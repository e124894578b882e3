export {};
//# sourceMappingURL=method-words.js.map