export const corePatches = [];
