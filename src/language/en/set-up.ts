export const setUp = {};
