#!/usr/bin/env bash
# clasp-types 1.4.2 (run with typescript 3.9.10, which its typedoc 0.17.8 accepts)
# It writes the declarations that users of an Apps Script library compile against.
#
# Guess:    a parameter with a default value comes out optional, as in the declarations that
#           TypeScript writes from the same source.
# In truth: it comes out required, in library functions and in methods of classes; only what is
#           spelt with a question mark stays optional. A caller who leaves the argument out, which
#           the library invites, no longer compiles.
# Seen:     tsc          promise(id: string, hours?: number, note?: string): string;
#           tsc          close(reason?: string, by?: string): void;
#           clasp-types  promise(id: string, hours: number, note?: string): string;
#           clasp-types  close(reason: string, by?: string): void;
#           caller/caller.ts(1,22): error TS2554: Expected 2-3 arguments, but got 1.
#           caller/caller.ts(2,22): error TS2554: Expected 1-2 arguments, but got 0.
#
# Exits 1 when that is no longer what is seen; 2 when npm could not install.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true}' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  clasp-types@1.4.2 typedoc@0.17.8 typescript@3.9.10 ||
  { echo 'npm could not install what this runs' >&2; exit 2; }

mkdir -p library/src caller
cd library
echo '{"name":"desk","version":"1.0.0"}' > package.json
cat > .clasp.json <<'JSON'
{ "scriptId": "000", "rootDir": "src", "library": { "namespace": "shop", "name": "DeskApp" } }
JSON
cat > src/tsconfig.json <<'JSON'
{ "compilerOptions": { "target": "ES2015", "types": [] }, "include": ["."] }
JSON
cat > src/desk.ts <<'TS'
/**
 * Promises an answer.
 * @public
 */
function promise(id: string, hours: number = 24, note?: string): string {
  return `${id} in ${hours} hours ${note || ''}`;
}

/**
 * Finds a case.
 * @public
 */
function find(id: string): Case {
  return new Case();
}

/**
 * A complaint.
 * @public
 */
class Case {
  /**
   * Closes it.
   * @public
   */
  close(reason: string = 'answered', by?: string): void {}
}
TS

npx --no-install tsc -p src --declaration --emitDeclarationOnly --outDir by-tsc
npx --no-install clasp-types -s src -o by-clasp-types > generate.log
cd ..

cp library/by-clasp-types/*/index.d.ts caller/desk.d.ts
cat > caller/caller.ts <<'TS'
const text = DeskApp.promise('0001');
DeskApp.find('0001').close();
TS
cat > caller/tsconfig.json <<'JSON'
{ "compilerOptions": { "target": "ES2015", "types": [], "noEmit": true }, "include": ["."] }
JSON

signatures() {
  grep -hoE '(promise|close)\(.*' "$2" | sed "s/^/$1/"
}
{
  signatures 'tsc          ' library/by-tsc/desk.d.ts
  signatures 'clasp-types  ' caller/desk.d.ts | sort -r
  npx --no-install tsc -p caller --pretty false || true
} > seen

cat > expected <<'TEXT'
tsc          promise(id: string, hours?: number, note?: string): string;
tsc          close(reason?: string, by?: string): void;
clasp-types  promise(id: string, hours: number, note?: string): string;
clasp-types  close(reason: string, by?: string): void;
caller/caller.ts(1,22): error TS2554: Expected 2-3 arguments, but got 1.
caller/caller.ts(2,22): error TS2554: Expected 1-2 arguments, but got 0.
TEXT
cat seen
diff -u expected seen || exit 1
