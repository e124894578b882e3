export {};
//# sourceMappingURL=comments.js.map