#!/usr/bin/env bash
# chinese-workday 1.16.1, beside chinese-days 1.5.7
# They know the working days of the People's Republic, its moved weekends too: what a deadline in working days needs.
#
# Guess:    nextWorkday names the next working day after any day of the years that the package says it knows whole
#           (2011 to 2026), as previousWorkday names the one before and as chinese-days does.
# In truth: before the year's long holidays it answers null: it looks seven days ahead and no further, so whoever
#           asks on the last working day before Spring Festival or the National Day week has no next one, and a
#           deadline of one working day has no date: two to four days of each year asked here. chinese-days names the
#           day.
# Seen:     the day after 2024-09-30 is null, with chinese-days 2024-10-08; the day before 2024-10-08 is 2024-09-30
#           2018: null after 2018-02-14 2018-09-30
#           2022: null after 2022-01-30 2022-09-30
#           2023: null after 2023-01-20 2023-09-28 2023-09-29
#           2024: null after 2024-02-09 2024-02-10 2024-09-30
#           2025: null after 2025-01-27 2025-01-28 2025-09-30 2025-10-01
#           2026: null after 2026-02-14 2026-02-15 2026-02-16 2026-09-30
#
# Exits 1 when that is no longer what is seen; 2 when npm could not install.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  chinese-workday@1.16.1 chinese-days@1.5.7 ||
  { echo 'npm could not install what this runs' >&2; exit 2; }

cat > ask.mjs <<'JS'
import * as days from 'chinese-days';
import { nextWorkday, previousWorkday } from 'chinese-workday';

const { findWorkday } = days.default ?? days;
console.log(
  `the day after 2024-09-30 is ${nextWorkday('2024-09-30')}, with chinese-days ${findWorkday(1, '2024-09-30')}; ` +
    `the day before 2024-10-08 is ${previousWorkday('2024-10-08')}`,
);
const daysOf = (year) =>
  Array.from({ length: 365 }, (_, at) => new Date(Date.UTC(year, 0, 1 + at)).toISOString().slice(0, 10));
for (const year of [2018, 2022, 2023, 2024, 2025, 2026]) {
  const without = daysOf(year).filter((day) => nextWorkday(day) === null);
  console.log(`${year}: null after ${without.join(' ')}`);
}
JS

seen=$(node ask.mjs)
echo "$seen"
expected='the day after 2024-09-30 is null, with chinese-days 2024-10-08; the day before 2024-10-08 is 2024-09-30
2018: null after 2018-02-14 2018-09-30
2022: null after 2022-01-30 2022-09-30
2023: null after 2023-01-20 2023-09-28 2023-09-29
2024: null after 2024-02-09 2024-02-10 2024-09-30
2025: null after 2025-01-27 2025-01-28 2025-09-30 2025-10-01
2026: null after 2026-02-14 2026-02-15 2026-02-16 2026-09-30'
[[ $seen == "$expected" ]]
