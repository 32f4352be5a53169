import { googleWith, manifest, OWNER } from './local-script.ts';

function page(lines: string, html = '<p>Hello</p>'): unknown {
  const google = googleWith('', {
    files: {
      'appsscript.json': manifest(),
      'Code.js': `function probe() { ${lines} }`,
      'pages/hello.html': html,
    },
  });
  return google.call('probe', [], { as: OWNER });
}

test('a file is named with its folder, without its extension', () => {
  expect(
    page(
      "return HtmlService.createHtmlOutputFromFile('pages/hello').setTitle('T').append('!').getContent();",
    ),
  ).toBe('<p>Hello</p>!');
  expect(() => page("HtmlService.createHtmlOutputFromFile('hello');")).toThrow(
    'No HTML file named hello was found.',
  );
});

test('templates run their scriptlets and escape what they print', () => {
  const html = '<? for (var i = 0; i < 2; i++) { ?><i><?= name ?></i><? } ?><?!= name ?>';
  const lines =
    "const t = HtmlService.createTemplateFromFile('pages/hello'); t.name = '<b>'; return t.evaluate().getContent();";
  expect(page(lines, html)).toBe('<i>&#60;b&#62;</i><i>&#60;b&#62;</i><b>');
});
