import { GoogleError, type Service } from './service.ts';

export const htmlService: Service = {
  'HtmlService.file': {
    counted: false,
    run: ({ project }, name) => {
      const text = project.pages[String(name)];
      if (text === undefined) throw new GoogleError(`No HTML file named ${name} was found.`);
      return text;
    },
  },
};
