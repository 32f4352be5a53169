import { GoogleError, type Service } from './service.ts';

export const htmlService: Service = {
  'HtmlService.file': {
    counted: false,
    run: ({ project, world }, name) => {
      const text = project.pages[String(name)];
      if (text === undefined) throw new GoogleError(`No HTML file named ${name} was found.`);
      return world.options.unknown.strippedTemplates ? withoutTemplateComments(text) : text;
    },
  },
};

/** In a page's scripts, what looks like a comment between two backticks is taken for one. */
export function withoutTemplateComments(html: string): string {
  return html.replaceAll(/(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi, (_, open, script, close) => {
    const stripped = String(script).replaceAll(/`[^`]*`/g, (literal) =>
      literal.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\/\/[^\n`]*/g, ''),
    );
    return `${open}${stripped}${close}`;
  });
}
