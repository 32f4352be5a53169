#!/usr/bin/env bash
# humanparser 2.7.0, beside parse-full-name 1.2.7
# They take a name apart, so that a letter can greet with the family name.
#
# Guess:    Ma, one of the commonest Chinese family names, is a family name wherever a family name stands: after
#           the given name, after Mrs, and before a comma; a degree of that spelling would come after a whole name.
# In truth: humanparser takes it for the degree each time, however it is capitalised: Amy Ma has no family name,
#           Amy Li Ma is called Li, of Mrs Ma only a first name Mrs is left, and even "Ma, Amy", which says by its
#           comma what the family name is, has none. With a given name behind it (Ma Li Na) it stays a name, the
#           first. parse-full-name keeps the family name in all five.
# Seen:     Amy Ma      humanparser: last "" suffix "Ma"; parse-full-name: last "Ma"
#           Amy Li Ma   humanparser: last "Li" suffix "Ma"; parse-full-name: last "Ma"
#           Mr. Jun Ma  humanparser: last "Jun" suffix "Ma"; parse-full-name: last "Ma"
#           Mrs Ma      humanparser: last "" suffix "Ma"; parse-full-name: last "Ma"
#           Ma, Amy     humanparser: last "" suffix "Ma"; parse-full-name: last "Ma"
#
# Exits 1 when that is no longer what is seen; 2 when npm could not install.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"commonjs"}' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  humanparser@2.7.0 parse-full-name@1.2.7 ||
  { echo 'npm could not install what this runs' >&2; exit 2; }

cat > names.js <<'JS'
const { parseName } = require('humanparser');
const { parseFullName } = require('parse-full-name');

for (const name of ['Amy Ma', 'Amy Li Ma', 'Mr. Jun Ma', 'Mrs Ma', 'Ma, Amy']) {
  const { lastName, suffix } = parseName(name);
  const { last } = parseFullName(name);
  console.log(
    `${name.padEnd(11)} humanparser: last "${lastName}" suffix "${suffix}"; parse-full-name: last "${last}"`,
  );
}
JS

seen=$(node names.js)
echo "$seen"
expected='Amy Ma      humanparser: last "" suffix "Ma"; parse-full-name: last "Ma"
Amy Li Ma   humanparser: last "Li" suffix "Ma"; parse-full-name: last "Ma"
Mr. Jun Ma  humanparser: last "Jun" suffix "Ma"; parse-full-name: last "Ma"
Mrs Ma      humanparser: last "" suffix "Ma"; parse-full-name: last "Ma"
Ma, Amy     humanparser: last "" suffix "Ma"; parse-full-name: last "Ma"'
[[ $seen == "$expected" ]]
