// Puts a text on the clipboard, for WeChat, LINE, SMS and everything else that is not mail.

import { Button } from './pieces.tsx';
import { useShared } from './shared.ts';

interface Props {
  readonly text: string;
  readonly label?: string;
  readonly whenCopied?: () => void;
}

export function CopyButton({ text, label = '', whenCopied }: Props) {
  const { words, say } = useShared();
  return (
    <Button
      {...(label === '' ? {} : { label })}
      onPress={() => {
        const isCopied = copy(text);
        say(isCopied ? words.copied : words.copyFailed);
        if (isCopied) whenCopied?.();
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
