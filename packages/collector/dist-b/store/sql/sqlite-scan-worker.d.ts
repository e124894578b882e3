export {};
//# sourceMappingURL=sqlite-scan-worker.d.ts.map