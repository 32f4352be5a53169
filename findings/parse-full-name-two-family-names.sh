#!/usr/bin/env bash
# parse-full-name 1.2.7, beside humanparser 2.7.0
# They take a name apart, so that a letter can greet with the family name.
#
# Guess:    what stands before the comma of "family name, given name" is the family name, in two words as in one:
#           so Spanish registers, Hong Kong's double surnames and many exports of customer lists write it.
# In truth: parse-full-name takes two plain words before a comma for a whole name and the given name behind it for
#           a suffix, as if it were "Jr.": Maria Garcia Lopez comes out as Garcia, of the family Lopez, with the
#           title Maria behind her name, and its list of errors stays empty. One word, a hyphen or a particle (de la)
#           before the comma is read as guessed. humanparser reads all four as guessed.
# Seen:     Garcia Lopez, Maria  parse-full-name: first "Garcia" last "Lopez" suffix "Maria" errors 0; humanparser: last "Garcia Lopez"
#           Au Yeung, Amy        parse-full-name: first "Au" last "Yeung" suffix "Amy" errors 0; humanparser: last "Au Yeung"
#           Au-Yeung, Amy        parse-full-name: first "Amy" last "Au-Yeung" suffix "" errors 0; humanparser: last "Au-Yeung"
#           de la Cruz, Juan     parse-full-name: first "Juan" last "de la Cruz" suffix "" errors 0; humanparser: last "de la Cruz"
#
# Exits 1 when that is no longer what is seen; 2 when npm could not install.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"commonjs"}' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  parse-full-name@1.2.7 humanparser@2.7.0 ||
  { echo 'npm could not install what this runs' >&2; exit 2; }

cat > names.js <<'JS'
const { parseName } = require('humanparser');
const { parseFullName } = require('parse-full-name');

for (const name of ['Garcia Lopez, Maria', 'Au Yeung, Amy', 'Au-Yeung, Amy', 'de la Cruz, Juan']) {
  const { first, last, suffix, error } = parseFullName(name);
  console.log(
    `${name.padEnd(20)} parse-full-name: first "${first}" last "${last}" suffix "${suffix}" errors ${error.length}; ` +
      `humanparser: last "${parseName(name).lastName}"`,
  );
}
JS

seen=$(node names.js)
echo "$seen"
expected='Garcia Lopez, Maria  parse-full-name: first "Garcia" last "Lopez" suffix "Maria" errors 0; humanparser: last "Garcia Lopez"
Au Yeung, Amy        parse-full-name: first "Au" last "Yeung" suffix "Amy" errors 0; humanparser: last "Au Yeung"
Au-Yeung, Amy        parse-full-name: first "Amy" last "Au-Yeung" suffix "" errors 0; humanparser: last "Au-Yeung"
de la Cruz, Juan     parse-full-name: first "Juan" last "de la Cruz" suffix "" errors 0; humanparser: last "de la Cruz"'
[[ $seen == "$expected" ]]
