// When somebody asks for help in the sheet.

export const said = {
  helpSubject: (who: string, number: string) => `${who} needs help [${number}]`,
  help: (who: string, text: string) =>
    text === ''
      ? `${who} asks for your help with this complaint.`
      : `${who} asks for your help: ${text}`,
};
