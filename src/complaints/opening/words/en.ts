export const shown = {
  title: 'Before the first customer',
  progress: (done: number, of: number): string => `${done} of ${of} done`,
  fold: 'Put this list away',
  unfold: 'Show the list',
  ready: 'done',
  tick: 'Done',
  untick: 'Not done yet',
  items: {
    team: {
      title: 'Team',
      todo: 'Who works here, with mail addresses. Alone? Then press Done.',
      go: 'To the Team tab',
    },
    hours: {
      title: 'Opening hours',
      todo: 'Deadlines count in them. Are they right, holidays too?',
      go: 'To the Hours tab',
    },
    privacy: {
      title: 'Privacy text',
      todo: 'Read what stands on top of the form. It speaks for you.',
      go: 'Read it on the form',
    },
    practice: {
      title: 'A practice complaint',
      todo: 'Fill in the form as a customer would. All mails come to you alone.',
      go: 'To the form',
    },
    poster: {
      title: 'Poster',
      todo: 'Print the poster and hang it where customers see it.',
      go: 'To the poster',
    },
    private: {
      title: 'As a stranger',
      todo: 'Open the form in a private window: customers are not signed in.',
      otherwise:
        'Google asks to sign in? In the form: Published > Manage > Responders: “Anyone with the link”. Settings > Responses: nothing that restricts.',
      go: 'Copy the link',
    },
    open: {
      title: 'Open the desk',
      todo: 'From then on mails go to customers.',
      go: 'Open the desk…',
    },
  },
  open: {
    title: 'Open the desk?',
    text: 'Everything practised is removed for good: complaints, log, customers, answers and mails. Whatever a real customer wrote meanwhile counts as practice, too: note it down first. Complaints that were imported stay. From then on mails go to customers, and numbers start at 0001.',
    yes: 'Open it now',
    no: 'Not yet',
    done: 'The desk is open. Mails go to customers from now on.',
  },
  copied: 'The link is copied.',
};
