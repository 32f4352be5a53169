#!/usr/bin/env bash
# date-holidays 3.37.0, beside chinese-days 1.5.7
# They know the public holidays that a deadline in working days leaves out; the second is made from the State
# Council's yearly notices alone.
#
# Guess:    for the People's Republic the two name the same statutory days: of Spring Festival the first to third
#           day of the first month (from 2025 on its eve, too), of Labour Day the 1st of May (from 2025 on the 2nd,
#           too). Weekends moved by notice are what only the second knows.
# In truth: date-holidays counts the eve and the first two days in every year. The third day of Spring Festival
#           is never a holiday, in 2024 a Monday; the eve is one in years when it was an ordinary working day, in
#           2024 a Friday; and the 2nd of May of 2025 is none. No year asked here agrees.
# Seen:     2023-01-24 Tue: date-holidays open,   chinese-days closed
#           2024-02-09 Fri: date-holidays closed, chinese-days open
#           2024-02-12 Mon: date-holidays open,   chinese-days closed
#           2025-01-31 Fri: date-holidays open,   chinese-days closed
#           2025-05-02 Fri: date-holidays open,   chinese-days closed
#           2026-02-19 Thu: date-holidays open,   chinese-days closed
#
# Exits 1 when that is no longer what is seen; 2 when npm could not install.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  date-holidays@3.37.0 chinese-days@1.5.7 ||
  { echo 'npm could not install what this runs' >&2; exit 2; }

cat > ask.mjs <<'JS'
import * as days from 'chinese-days';
import Holidays from 'date-holidays';

const { isHoliday } = days.default ?? days;
const china = new Holidays('CN');
const word = (closed) => (closed ? 'closed' : 'open');
const weekday = (day) => new Date(`${day}T12:00:00Z`).toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' });
for (const day of ['2023-01-24', '2024-02-09', '2024-02-12', '2025-01-31', '2025-05-02', '2026-02-19']) {
  const worldwide = `${word(china.isHoliday(`${day} 12:00:00`))},`.padEnd(7);
  console.log(`${day} ${weekday(day)}: date-holidays ${worldwide} chinese-days ${word(isHoliday(day))}`);
}
JS

seen=$(node ask.mjs)
echo "$seen"
expected='2023-01-24 Tue: date-holidays open,   chinese-days closed
2024-02-09 Fri: date-holidays closed, chinese-days open
2024-02-12 Mon: date-holidays open,   chinese-days closed
2025-01-31 Fri: date-holidays open,   chinese-days closed
2025-05-02 Fri: date-holidays open,   chinese-days closed
2026-02-19 Thu: date-holidays open,   chinese-days closed'
[[ $seen == "$expected" ]]
