// A fresh copy of the repository's top level, in which the commands of docs/setting-up.md are typed one after the other.
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from '../../../src/dev/build.ts';
import { openScriptApi, type RemoteFile, type ScriptApi } from './script-api.ts';
import { wordsOf } from './set-up-steps.ts';

const CLASP = resolve('node_modules/@google/clasp/build/src/index.js');
/** Files that a person would find at the top of a clone, and that must never travel. */
const BESIDE = ['README.md', 'package.json', 'appsscript.json', '.clasp.json', '.claspignore'];

/** Sends clasp to the loopback instead of to Google; it has no option for that. */
const REDIRECT = `
import { createRequire } from 'node:module';
const { google } = createRequire(${JSON.stringify(CLASP)})('googleapis');
const rootUrl = process.env.SCRIPT_API;
for (const name of ['script', 'drive', 'logging', 'serviceusage', 'oauth2']) {
  const open = google[name];
  google[name] = (options, ...rest) =>
    open.call(google, { ...(typeof options === 'string' ? { version: options } : options), rootUrl }, ...rest);
}
`;

/** What `clasp login` leaves behind: a token that is good for an hour. */
const CREDENTIALS = {
  tokens: {
    default: {
      type: 'authorized_user',
      client_id: 'a-client',
      client_secret: 'not-a-secret',
      refresh_token: 'not-a-token',
      access_token: 'not-a-token-either',
      expiry_date: Date.now() + 3_600_000,
    },
  },
};

export interface Ended {
  readonly exit: number;
  readonly said: string;
}

export class Checkout {
  readonly directory = mkdtempSync(join(tmpdir(), 'redress-clasp-'));
  readonly api: ScriptApi;
  readonly #home = mkdtempSync(join(tmpdir(), 'redress-home-'));
  readonly #redirect = join(this.#home, 'redirect.mjs');

  static async fresh(): Promise<Checkout> {
    return new Checkout(await openScriptApi());
  }

  private constructor(api: ScriptApi) {
    this.api = api;
    for (const name of BESIDE) cpSync(name, join(this.directory, name));
    cpSync('src/complaints', join(this.directory, 'src/complaints'), { recursive: true });
    mkdirSync(join(this.directory, 'node_modules/a-library'), { recursive: true });
    writeFileSync(join(this.directory, 'node_modules/a-library/index.js'), 'var library = 1;\n');
    writeFileSync(this.#redirect, REDIRECT);
  }

  /** Types a command of that page. `npm ci` is what the machine that runs this has done already. */
  async type(command: string): Promise<Ended> {
    const [program, ...args] = wordsOf(command);
    if (command === 'npm ci') return { exit: 0, said: '' };
    if (command === 'npm run build') {
      await build({ outdir: join(this.directory, 'dist') });
      return { exit: 0, said: '' };
    }
    if (command === 'npx clasp login') return this.#login();
    if (program === 'npx' && args[0] === 'clasp') {
      return this.#run(process.execPath, [CLASP, ...args.slice(1)]);
    }
    return this.#run(program ?? '', args);
  }

  #login(): Ended {
    writeFileSync(join(this.#home, '.clasprc.json'), JSON.stringify(CREDENTIALS));
    return { exit: 0, said: '' };
  }

  #run(program: string, args: readonly string[]): Promise<Ended> {
    const env = {
      PATH: process.env['PATH'],
      HOME: this.#home,
      USERPROFILE: this.#home,
      SCRIPT_API: this.api.root,
      NODE_OPTIONS: `--import ${this.#redirect}`,
    };
    return new Promise((done) => {
      execFile(program, args, { cwd: this.directory, env }, (error, out, err) => {
        done({ exit: error ? Number(error.code ?? 1) : 0, said: `${out}${err}` });
      });
    });
  }

  async close(): Promise<void> {
    await this.api.close();
    for (const path of [this.directory, this.#home]) rmSync(path, { recursive: true });
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.directory, name), text);
  }

  read(name: string): string {
    return readFileSync(join(this.directory, name), 'utf8');
  }

  /** What stands in dist/, as Google names it. */
  dist(): Record<string, string> {
    const names = readdirSync(join(this.directory, 'dist')).sort();
    return Object.fromEntries(names.map((name) => [name, this.read(`dist/${name}`)]));
  }

  /** What Google holds of a script, under the names of files. */
  remote(scriptId: string): Record<string, string> {
    const files = this.api.projects.get(scriptId) ?? [];
    const named = files.map((file) => [`${file.name}${ENDINGS[file.type]}`, file.source] as const);
    return Object.fromEntries(named.sort(([one], [other]) => (one < other ? -1 : 1)));
  }
}

const ENDINGS: Readonly<Record<RemoteFile['type'], string>> = {
  SERVER_JS: '.js',
  HTML: '.html',
  JSON: '.json',
};
