export {};
//# sourceMappingURL=located-record.js.map