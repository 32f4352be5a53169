// What they got, what it was worth, and what had caused it.
import type { ComplaintView } from '../../../desk/call-results.ts';
import { amountIn, isApproved, isWithin, sumOf } from '../../../plain/money.ts';
import { wrongAmount } from '../../../sidebar/pieces/amounts.ts';
import { Line } from '../../../sidebar/pieces/fields.tsx';
import { useShared } from '../../../sidebar/pieces/shared.ts';
import { useWords } from '../../../sidebar/pieces/use-words.ts';
import { shown } from '../words/shown.ts';

/** The limit, while what was typed is above it and nobody has approved as much. */
export function limitOf({ limit, complaint, currency }: ComplaintView, typed: string): string {
  const value = amountIn(typed, currency) ?? 0;
  const mayGive = isWithin(limit, value) || isApproved(complaint, value);
  return limit === null || mayGive ? '' : sumOf(limit, currency);
}

interface Given {
  readonly remedy: string;
  readonly cause: string;
  readonly value: string;
}

interface RemedyProps {
  readonly values: Given;
  readonly limit: string;
  readonly currency: string;
  readonly change: (part: Partial<Given>) => void;
}

export function Remedy({ values, change, limit, currency }: RemedyProps) {
  const { words } = useShared();
  const say = useWords(shown).resolve;
  return (
    <>
      <Line
        label={say.remedy}
        placeholder={say.remedyHint}
        value={values.remedy}
        optional
        onChange={(remedy) => change({ remedy })}
      />
      <Line
        label={say.cause}
        value={values.cause}
        optional
        onChange={(cause) => change({ cause })}
      />
      <Line
        label={say.value}
        value={values.value}
        optional
        wrong={wrongAmount(values.value, currency, words)}
        hint={limit === '' ? '' : say.limit(limit)}
        onChange={(value) => change({ value })}
      />
    </>
  );
}
