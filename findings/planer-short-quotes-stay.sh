#!/usr/bin/env bash
# planer 1.2.0, beside email-reply-parser 2.3.7
# They take what is quoted off an answer by mail, so that only the customer's new words are left.
#
# Guess:    lines that begin with ">" and end the mail are the quotation, however many there are and in whatever
#           language the line above them is, which is what the sign was made for.
# In truth: under a line that planer does not know (it knows those of a few European languages) a quotation of
#           one or two lines stays in the reply, sign and all; from three lines on it goes. A short
#           acknowledgement that is quoted comes back as the customer's words. email-reply-parser takes it off at
#           any length. The line above stays with both: of Gmail's Chinese forms the second knows "在…写道：" alone.
# Seen:     planer             1 quoted line: 1 left
#           planer             2 quoted lines: 2 left
#           planer             3 quoted lines: 0 left
#           planer             2 quoted lines under "On ... wrote:": 0 left
#           email-reply-parser 1 quoted line: 0 left
#           email-reply-parser 2 quoted lines: 0 left
#           email-reply-parser 3 quoted lines: 0 left
#           email-reply-parser 2 quoted lines under "On ... wrote:": 0 left
#           planer             keeps the line 于…写道：
#           email-reply-parser keeps the line 于…写道：
#
# Exits 1 when that is no longer what is seen; 2 when npm could not install.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --save-exact --ignore-scripts --no-audit --no-fund --silent \
  planer@1.2.0 email-reply-parser@2.3.7 ||
  { echo 'npm could not install what this runs' >&2; exit 2; }

cat > read.mjs <<'JS'
import EmailReplyParser from 'email-reply-parser';
import planer from 'planer';

const Parser = EmailReplyParser.default ?? EmailReplyParser;
const readers = {
  planer: (text) => planer.extractFromPlain(text),
  'email-reply-parser': (text) => new Parser().read(text).getVisibleText(),
};
const chinese = 'Li <desk@shop.example> 于2024年5月20日周一 15:20写道：';
const english = 'On Mon, May 20, 2024 at 3:20 PM Li <desk@shop.example> wrote:';
const mail = (above, lines) =>
  `好的，谢谢。\n\n${above}\n\n${Array.from({ length: lines }, (_, at) => `> ${at + 1}`).join('\n')}\n`;
const left = (text) => (text.match(/^>/gm) ?? []).length;

for (const [name, reply] of Object.entries(readers)) {
  const say = (what) => console.log(`${name.padEnd(18)} ${what}`);
  for (const lines of [1, 2, 3]) {
    say(`${lines} quoted line${lines === 1 ? '' : 's'}: ${left(reply(mail(chinese, lines)))} left`);
  }
  say(`2 quoted lines under "On ... wrote:": ${left(reply(mail(english, 2)))} left`);
}
for (const [name, reply] of Object.entries(readers)) {
  const kept = reply(mail(chinese, 3)).includes('写道：');
  console.log(`${name.padEnd(18)} ${kept ? 'keeps' : 'takes off'} the line 于…写道：`);
}
JS

seen=$(node read.mjs)
echo "$seen"
expected='planer             1 quoted line: 1 left
planer             2 quoted lines: 2 left
planer             3 quoted lines: 0 left
planer             2 quoted lines under "On ... wrote:": 0 left
email-reply-parser 1 quoted line: 0 left
email-reply-parser 2 quoted lines: 0 left
email-reply-parser 3 quoted lines: 0 left
email-reply-parser 2 quoted lines under "On ... wrote:": 0 left
planer             keeps the line 于…写道：
email-reply-parser keeps the line 于…写道：'
[[ $seen == "$expected" ]]
