#!/usr/bin/env bash
# chrono-node 2.10.3
# It reads dates out of sentences, Chinese among its languages: the dates that complaints and old exports are full of.
#
# Guess:    晚上12:30 (half past twelve in the evening) is half an hour after midnight, as 凌晨12:30 is and as
#           every Chinese reader takes it; at the worst it is 0:30 of the day that is named.
# In truth: it is half past noon, in both scripts: the word for the evening makes 1 to 11 later by twelve hours
#           and leaves 12 as it is, so the latest hour of a shop turns into its lunch break.
# Seen:     zh.hans 2024年5月20日晚上11:30 -> 2024-05-20T23:30
#           zh.hans 2024年5月20日晚上12:30 -> 2024-05-20T12:30
#           zh.hans 2024年5月20日凌晨12:30 -> 2024-05-20T00:30
#           zh.hant 2024年5月20日晚上11:30 -> 2024-05-20T23:30
#           zh.hant 2024年5月20日晚上12:30 -> 2024-05-20T12:30
#           zh.hant 2024年5月20日凌晨12:30 -> 2024-05-20T00:30
#
# Exits 1 when that is no longer what is seen; 2 when npm could not install.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent chrono-node@2.10.3 ||
  { echo 'npm could not install what this runs' >&2; exit 2; }

cat > read.mjs <<'JS'
import { zh } from 'chrono-node';
const two = (n) => String(n).padStart(2, '0');
for (const [name, reader] of Object.entries({ 'zh.hans': zh.hans, 'zh.hant': zh.hant })) {
  for (const text of ['晚上11:30', '晚上12:30', '凌晨12:30'].map((time) => `2024年5月20日${time}`)) {
    const { start } = reader.parse(text, new Date(2024, 4, 1))[0];
    const [month, day, hour, minute] = ['month', 'day', 'hour', 'minute'].map((part) => two(start.get(part)));
    console.log(`${name} ${text} -> ${start.get('year')}-${month}-${day}T${hour}:${minute}`);
  }
}
JS

seen=$(node read.mjs)
echo "$seen"
expected='zh.hans 2024年5月20日晚上11:30 -> 2024-05-20T23:30
zh.hans 2024年5月20日晚上12:30 -> 2024-05-20T12:30
zh.hans 2024年5月20日凌晨12:30 -> 2024-05-20T00:30
zh.hant 2024年5月20日晚上11:30 -> 2024-05-20T23:30
zh.hant 2024年5月20日晚上12:30 -> 2024-05-20T12:30
zh.hant 2024年5月20日凌晨12:30 -> 2024-05-20T00:30'
[[ $seen == "$expected" ]]
