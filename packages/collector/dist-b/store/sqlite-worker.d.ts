export {};
//# sourceMappingURL=sqlite-worker.d.ts.map