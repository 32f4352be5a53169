// The mail about what the desk could not do.

export const said = {
  subject: 'The desk could not save something',
  look: 'Everything else went through. What stands on the health list at the end of the sidebar waits for somebody to look at it; there it can be dismissed once it is dealt with. If there is more within the hour, it is only listed there.',
};
