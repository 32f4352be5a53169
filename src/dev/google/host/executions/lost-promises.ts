// A promise that a script rejects and nobody awaits vanishes in silence; Node would end the process.

const scriptPromises = new WeakSet<object>();

/** Takes the `Promise.prototype` of a script's context. */
export function ignoreLostPromises(prototype: object): void {
  scriptPromises.add(prototype);
}

process.on('unhandledRejection', (reason, promise) => {
  if (!scriptPromises.has(Object.getPrototypeOf(promise))) throw reason;
});
