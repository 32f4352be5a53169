#!/usr/bin/env bash
# gas-entry-generator 2.6.0, with autoGlobalExports
# It writes the top-level functions by which Apps Script calls into a bundled module.
#
# Guess:    a function exported under another name, as in `export { open as onOpen }`, gets an entry
#           point of the exported name: that is the name which triggers, menus and
#           google.script.run call, and the only one that the module has.
# In truth: the entry point gets the name from inside the module. onOpen is not written at all; the
#           function that is written instead is filled from an export that does not exist, and so
#           stays empty. Nothing warns. An export under its own name is right.
# Seen:     function close() { }
#           function open() { }
#           global.close = exports.close;
#           global.open = exports.open;
#           the module has: close, onOpen
#           close answers "closed", open is undefined, onOpen is missing
#
# Exits 1 when that is no longer what is seen; 2 when npm could not install.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true}' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent gas-entry-generator@2.6.0 ||
  { echo 'npm could not install what this runs' >&2; exit 2; }

cat > menu.mjs <<'JS'
export function close() {
  return 'closed';
}
function open() {
  return 'opened';
}
export { open as onOpen };
JS

cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs';
import generator from 'gas-entry-generator';
import * as menu from './menu.mjs';

const { entryPointFunctions, globalAssignments } = generator.generate(
  readFileSync('menu.mjs', 'utf8'),
  { autoGlobalExports: true },
);
console.log(entryPointFunctions.replace(/\{\s*\}/g, '{ }'));
console.log(globalAssignments);

const script = {};
new Function('global', 'exports', globalAssignments)(script, menu);
console.log(`the module has: ${Object.keys(menu).join(', ')}`);
console.log(
  `close answers "${script.close()}", open is ${script.open}, ` +
    `onOpen is ${'onOpen' in script ? 'there' : 'missing'}`,
);
JS
node run.mjs > seen

cat > expected <<'TEXT'
function close() { }
function open() { }
global.close = exports.close;
global.open = exports.open;
the module has: close, onOpen
close answers "closed", open is undefined, onOpen is missing
TEXT
cat seen
diff -u expected seen || exit 1
