// Why an action was not done, and what to do instead.
export const refusals = {
  'not-in-team':
    'You are not in the Team tab: you may look, but not change anything. Ask the business owner to add you.',
  'not-your-role': 'Only a manager or the owner of this complaint may do that.',
  'unknown-complaint': 'There is no open complaint with this number.',
  'unknown-person': 'Nobody of that name is in the Team tab.',
  'about-this-person': 'This complaint is about that person. Somebody else has to look after it.',
  away: 'That person is away. Choose somebody who is here.',
  'already-closed': 'This complaint is closed. Reopen it first.',
  'not-closed': 'This complaint is not closed.',
  'not-resolved': 'Write down first what was done for the customer: press “Solved”.',
  'already-yours': 'This complaint is yours already.',
  'no-mail':
    'There is no mail address we can write to. Phone or write in the chat, then record it with “I told them”.',
  'mail-gone': 'The mail has left already.',
  'nothing-said': 'There is no text yet.',
  'date-past': 'That time has passed already. Choose a later one.',
  'date-unreadable': 'That date could not be read.',
  'nothing-to-ask':
    'There is nothing to ask here: the customer has answered, does not want to be asked, or it took too long.',
  'score-missing': 'Write the score first, from 1 to 5, like "4 all is well".',
  'verdict-missing':
    'Say in the sidebar what was done and whether the customer was right: press “Solved”.',
  'impossible-status': 'A complaint cannot go back to that state. Use the sidebar.',
  'unknown-kind': 'This kind is not in the Rules tab.',
  'unknown-severity': 'Choose one of the severities from the list.',
  'unknown-place': 'This place is not in the Touchpoints tab.',
  'too-late-to-reopen': 'This complaint is in the archive. Log a new one.',
  'flood-over': 'That question has been answered already. Look at the queue.',
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
  'import-running': 'Another file is still being imported. Wait until it is in, or stop it.',
  'import-unknown':
    'This import has ended. Choose the file again: rows that are in already are recognised.',
  'import-no-room':
    'The sheet has no room for so many rows: Google allows ten million cells in a file. Keep the newest years in the CSV file and leave out the rest.',
  'import-no-tab':
    'A tab for imports is missing. Choose Redress > Set up the desk once more; it adds what is missing and changes nothing else.',
  'import-practising':
    'The desk is still practising, and what is practised disappears when it opens. Open the desk first.',
  'google-failed':
    'Google did not answer as expected. Nothing may have been saved; please look and try again.',
  'principal-only': 'Only the business owner, or whoever set the desk up, may do that.',
  'just-copy': 'This is just a copy of a desk. It does nothing and mails nobody.',
  'no-copy': 'This is no copy: it is the desk itself. Nothing was changed.',
  'no-consent': 'Open Google’s page, tick every box (“Select all”), and try again.',
  'not-recognised':
    'You have not allowed the desk to see your mail address, so it does not know who you are: you may look, but change nothing.',
  'which-stays':
    'Write down the number of the complaint that stays: then whoever finds this one finds that one, too.',
};
