export {};
//# sourceMappingURL=bilingual.js.map