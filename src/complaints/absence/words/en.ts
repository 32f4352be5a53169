// Being away, standing in, and leaving.

export const said = {
  standIn: {
    subject: (name: string, until: string) =>
      `You stand in for ${name}${until === '' ? '' : ` until ${until}`}`,
    text: (name: string, from: string, until: string, open: number) =>
      `${name} is away from ${from}${until === '' ? ' on' : ` until ${until}`}, and you stand in. ${
        open === 0 ? 'Nothing is open just now.' : `Open just now: ${open}.`
      } It stands in your queue and in your morning mail meanwhile, and what customers write comes to you.`,
  },
  handed: (name: string, count: number) => ({
    subject: `Yours now: ${count} of ${name}`,
    text: `From now on you look after what was open of ${name}:`,
  }),
  gone: (name: string, count: number) => ({
    subject: `${name} is no longer in Team: ${count} still open`,
    text: `Nobody looks after these any more, for ${name} no longer stands in Team. In the sidebar, “Who is away” hands them all over in one go.`,
  }),
  more: (count: number) => `And ${count} more in the sheet.`,
  refusals: {
    'days-unreadable': 'Choose the first and the last day; the last one must not be over already.',
    'nobody-there': 'All that is open there is about that person. Choose somebody else.',
  },
};

export const shown = {
  door: 'Who is away',
  title: 'Being away',
  who: 'Who',
  from: 'First day away',
  to: 'Last day away',
  toHint: 'Empty: until you say that you are back.',
  standIn: 'Who stands in',
  asInTeam: 'Nobody in particular',
  standInHint: 'They see what is open, are reminded, and get what customers write.',
  back: 'Back again',
  done: 'Noted. It holds from now on.',
  now: (name: string, from: string, to: string, standIn: string): string =>
    `${name} is away from ${from}${to === '' ? '' : ` to ${to}`}.${standIn === '' ? ' Nobody stands in.' : ` ${standIn} stands in.`}`,
  gone: (name: string): string => `${name} is no longer in Team.`,
  open: (count: number): string => `Still open: ${count}`,
  nothingOpen: 'Nothing is open.',
  handAll: 'Hand all of it over',
  handTo: 'To whom, for good',
  handed: (count: number, to: string): string => `${to} looks after ${count} now.`,
};
