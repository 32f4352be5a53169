// Why an action was not done, and what to do instead.
export const refusals = {
  'not-in-team':
    'You are not in the Team tab: you may look, but not change anything. Ask the business owner to add you.',
  'not-your-role': 'Only a manager or the owner of this complaint may do that.',
  'unknown-complaint': 'There is no open complaint with this number.',
  'unknown-person': 'Nobody of that name is in the Team tab.',
  'about-this-person': 'This complaint is about that person. Somebody else has to look after it.',
  'already-closed': 'This complaint is closed. Reopen it first.',
  'not-resolved': 'Write down first what was done for the customer: press “Solved”.',
  'no-mail':
    'There is no mail address we can write to. Phone or write in the chat, then record it with “I told them”.',
  'mail-gone': 'The mail has left already.',
  'nothing-said': 'There is no text yet.',
  'date-unreadable': 'That date could not be read.',
  'too-late-to-reopen': 'This complaint is in the archive. Log a new one.',
  'somebody-saving': 'Somebody else is saving just now. Nothing was changed; please try again.',
  'bad-arguments': 'That could not be understood. Reload the sidebar and try again.',
  'desk-copied':
    'This is a copy of a desk: it is silent until somebody decides whether it is a new desk or just a copy.',
  'desk-older':
    'Redress has a new version and is bringing this desk up to date. That takes at most five minutes; then try again. Nothing is lost.',
  'desk-newer':
    'This desk belongs to a newer version of Redress than the one installed. Nothing was changed; install the newer version again.',
  'not-set-up': 'There is no desk in this sheet yet. Choose Redress > Set up the desk.',
  'header-trouble':
    'A column heading is missing or doubled, so nothing was written. See the problems at the foot of the sidebar.',
  'google-failed':
    'Google did not answer as expected. Nothing may have been saved; please look and try again.',
  'just-copy': 'This is just a copy of a desk. It does nothing and mails nobody.',
};
