// Puts a text on the clipboard, for WeChat, LINE, SMS and everything else that is not mail.

import { Button } from './pieces.tsx';
import { useShared } from './shared.ts';

export function CopyButton({ text, label = '' }: { text: string; label?: string }) {
  const { words, say } = useShared();
  return (
    <Button
      {...(label === '' ? {} : { label })}
      onPress={() => {
        say(copy(text) ? words.copied : words.copyFailed);
      }}
    >
      {words.copy}
    </Button>
  );
}

/** Google's frame does not pass the clipboard permission on, so the page's own command does it. */
export function copy(text: string): boolean {
  const before = document.activeElement;
  const box = document.createElement('textarea');
  box.value = text;
  document.body.append(box);
  box.select();
  const done = document.execCommand('copy');
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
