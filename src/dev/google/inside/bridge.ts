// The only door out of the script's context: names and JSON text go through it, never an object of the host.

/** A service method of the host; arguments and result are JSON values. */
export type Host = (name: string, ...args: unknown[]) => unknown;

export type RawCall = (name: string, args: string) => string;

interface Answer {
  readonly value?: unknown;
  readonly error?: { readonly message: string; readonly code?: number };
}

// Kept here because the script may overwrite the global ones.
const { parse, stringify } = JSON;

export function makeHost(call: RawCall): Host {
  return (name, ...args) => {
    const sent = stringify(args);
    let received: string;
    try {
      received = call(name, sent);
    } catch {
      // A stack overflow on the host's side would be an object of the host's realm.
      throw new Error(`${name} failed`);
    }
    const answer: Answer = parse(received);
    if (answer.error) throw serviceError(name, answer.error);
    return answer.value;
  };
}

/** REST services fail otherwise than built-in ones. */
function serviceError(name: string, { message, code }: NonNullable<Answer['error']>): Error {
  if (code === undefined || !name.startsWith('Sheets.')) return exception(message);
  const method = name.replace(/(^|\.)[A-Z]/g, (letters) => letters.toLowerCase());
  const error = new Error(`API call to ${method} failed with error: ${message}`);
  error.name = 'GoogleJsonResponseException';
  return Object.assign(error, { details: { code, message } });
}

export function exception(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}
