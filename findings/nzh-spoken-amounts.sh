#!/usr/bin/env bash
# nzh 1.0.14 and @lazy-cjk/zh2num 1.0.2, beside chinese-numbers-converter 2.3.1
# They read numbers written in Chinese characters: what somebody paid, and wants back, in words.
#
# Guess:    the two spoken forms that every price has are read: 两 (兩) for a two before hundred and thousand, and a
#           last unit that goes unsaid (一百二 is 120, 一千二 is 1200; one hundred and two would be 一百零二).
# In truth: nzh, which writes 二百五十 itself, does not know 两: it drops the word together with the hundred or
#           thousand behind it and says nothing, so 250 is read as 50 and 12,000 as 10,000 (or as 1,000, by its
#           reader for Hong Kong); and it adds the unsaid unit as a one, 102 for 120. zh2num knows 两, and the
#           unsaid unit behind a thousand and a ten thousand, but not behind a hundred: 一千二 is 1200 and 一百二 is
#           102. chinese-numbers-converter reads all seven.
# Seen:     两百五十  250  nzh 50    nzh.hk 50    zh2num 250   converter 250
#           一万两千  12000  nzh 10000 nzh.hk 1000  zh2num 12000 converter 12000
#           一百二　  120  nzh 102   nzh.hk 102   zh2num 102   converter 120
#           两百五　  250  nzh 5     nzh.hk 5     zh2num 205   converter 250
#           一千二　  1200  nzh 1002  nzh.hk 1002  zh2num 1200  converter 1200
#           三万五　  35000  nzh 30005 nzh.hk 35    zh2num 35000 converter 35000
#           一百零二  102  nzh 102   nzh.hk 102   zh2num 102   converter 102
#
# Exits 1 when that is no longer what is seen; 2 when npm could not install.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"commonjs"}' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  nzh@1.0.14 @lazy-cjk/zh2num@1.0.2 chinese-numbers-converter@2.3.1 ||
  { echo 'npm could not install what this runs' >&2; exit 2; }

cat > read.js <<'JS'
const { zh2num } = require('@lazy-cjk/zh2num');
const converter = require('chinese-numbers-converter');
const nzh = require('nzh');

const ChineseNumber = converter.default ?? converter.ChineseNumber ?? converter;
const amounts = { 两百五十: 250, 一万两千: 12000, 一百二: 120, 两百五: 250, 一千二: 1200, 三万五: 35000, 一百零二: 102 };
const wide = (value) => String(value).padEnd(5);
for (const [text, meant] of Object.entries(amounts)) {
  console.log(
    `${text.padEnd(4, '　')}  ${meant}  nzh ${wide(nzh.cn.decodeS(text))} nzh.hk ${wide(nzh.hk.decodeS(text))} ` +
      `zh2num ${wide(zh2num(text))} converter ${new ChineseNumber(text).toInteger()}`,
  );
}
JS

seen=$(node read.js)
echo "$seen"
expected='两百五十  250  nzh 50    nzh.hk 50    zh2num 250   converter 250
一万两千  12000  nzh 10000 nzh.hk 1000  zh2num 12000 converter 12000
一百二　  120  nzh 102   nzh.hk 102   zh2num 102   converter 120
两百五　  250  nzh 5     nzh.hk 5     zh2num 205   converter 250
一千二　  1200  nzh 1002  nzh.hk 1002  zh2num 1200  converter 1200
三万五　  35000  nzh 30005 nzh.hk 35    zh2num 35000 converter 35000
一百零二  102  nzh 102   nzh.hk 102   zh2num 102   converter 102'
[[ $seen == "$expected" ]]
