// Stands in for the marker package that only Next.js resolves.
export {};
