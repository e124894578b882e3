export {};
//# sourceMappingURL=raw-record.js.map