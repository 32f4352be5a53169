// Asking the workbench's server.

async function answerOf<T>(response: Response): Promise<T> {
  const answer = await response.json();
  if (response.ok) return answer as T;
  throw new Error(String(answer.error ?? response.statusText));
}

export async function get<T>(
  path: string,
  query: Readonly<Record<string, string | number>>,
): Promise<T> {
  const asked = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, `${value}`]),
  );
  return answerOf<T>(await fetch(`/api/${path}?${asked}`));
}

export async function post(action: string, body: object): Promise<unknown> {
  const response = await fetch(`/api/${action}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answerOf<unknown>(response);
}
