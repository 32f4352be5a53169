// The one place of the server that asks what time it is: whole seconds, so that sheet, log and decisions agree.
export const now = (): number => Math.floor(Date.now() / 1000) * 1000;
