// The ways to reach a customer, each to be pressed.
import type { ComplaintView } from '../../desk/call-results.ts';
import { useShared } from './shared.ts';

export function Ways({ view, wrote }: { view: ComplaintView; wrote?: () => void }) {
  const { words } = useShared();
  const { phone, mail, reach } = view.complaint;
  return (
    <p class="ways">
      {phone === '' || view.calls.length > 0 ? null : <span dir="auto">💬 {phone}</span>}
      {view.calls.map(({ label, url }) => (
        <a key={url} href={url} target="_blank" rel="noreferrer">
          <span aria-hidden="true">☎{'\uFE0E'}</span> {label}
        </a>
      ))}
      {mail === '' ? null : (
        <a href={view.ownMail} target="_blank" rel="noreferrer" onClick={wrote}>
          <span aria-hidden="true">✉{'\uFE0E'}</span> {mail}
        </a>
      )}
      {reach === 'none' ? null : <span class="quiet">{words.reachBy(words.reach[reach])}</span>}
    </p>
  );
}
