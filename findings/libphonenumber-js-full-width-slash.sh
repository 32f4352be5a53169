#!/usr/bin/env bash
# libphonenumber-js 1.13.16 (full metadata)
# It finds the phone numbers in what a customer wrote.
#
# Guess:    two numbers parted by the full-width slash of a Chinese keyboard are found as two, as
#           with "/"; full-width digits, hyphens and semicolons are understood after all.
# In truth: with "/" both are found, with "／" neither is: no number at all, in Hong Kong, Taiwan and
#           China alike. "｜" and "；" part them as they should. The short way to write
#           neighbouring lines, 23456789／90, loses the first number, too.
# Seen:     HK 23456789/23456780: +85223456789 +85223456780
#           HK 23456789／23456780: none
#           HK 23456789/90: +85223456789
#           HK 23456789／90: none
#           and so on: the whole of it stands under `expected` below
#
# Exits 1 when that is no longer what is seen; 2 when npm could not install.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true}' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent libphonenumber-js@1.13.16 ||
  { echo 'npm could not install what this runs' >&2; exit 2; }

cat > run.mjs <<'JS'
import { findPhoneNumbersInText } from 'libphonenumber-js/max';

const pairs = {
  HK: ['23456789', '23456780'],
  TW: ['02-2345-6789', '0912-345-678'],
  CN: ['010-12345678', '13800000000'],
};
const found = (text, country) =>
  `${country} ${text}: ${
    findPhoneNumbersInText(text, country)
      .map(({ number }) => number.number)
      .join(' ') || 'none'
  }`;
for (const [country, pair] of Object.entries(pairs))
  for (const between of ['/', '／', '｜', '；']) console.log(found(pair.join(between), country));
for (const between of ['/', '／']) console.log(found(`23456789${between}90`, 'HK'));
JS
node run.mjs > seen

cat > expected <<'TEXT'
HK 23456789/23456780: +85223456789 +85223456780
HK 23456789／23456780: none
HK 23456789｜23456780: +85223456789 +85223456780
HK 23456789；23456780: +85223456789 +85223456780
TW 02-2345-6789/0912-345-678: +886223456789 +886912345678
TW 02-2345-6789／0912-345-678: none
TW 02-2345-6789｜0912-345-678: +886223456789 +886912345678
TW 02-2345-6789；0912-345-678: +886223456789 +886912345678
CN 010-12345678/13800000000: +861012345678 +8613800000000
CN 010-12345678／13800000000: none
CN 010-12345678｜13800000000: +861012345678 +8613800000000
CN 010-12345678；13800000000: +861012345678 +8613800000000
HK 23456789/90: +85223456789
HK 23456789／90: none
TEXT
cat seen
diff -u expected seen || exit 1
