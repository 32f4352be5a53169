/** Answers a new desk starts with: thank first, be sorry for the trouble, admit nothing before the facts (S19, S34). */
export const phrases = {
  looking: {
    title: 'We are looking into it',
    text: 'Thank you for telling us, and we are sorry for the trouble.\n\nYou wrote: {{what}}\n\n{{owner}} is finding out what happened{{#due}} and will tell you by {{due}}{{/due}}. If anything is missing or wrong above, just say so.',
  },
  solution: {
    title: 'This is what we will do',
    text: 'Thank you for your patience, and we are sorry that this cost you time.\n\n{{#promise}}This is what we will do: {{promise}}{{#due}} (by {{due}}){{/due}}.\n\n{{/promise}}Is this all right for you? If you would rather have something else, tell us; we will look for a way.',
  },
  question: {
    title: 'May we ask you something',
    text: 'Thank you for telling us, and we are sorry for the trouble.\n\nTo put it right we need one thing from you: a photo or the receipt, whichever is easier. As soon as we have it, {{owner}} goes on with it the same working day.',
  },
  longer: {
    title: 'It takes longer than we said',
    text: 'We want to tell you before you have to ask: your matter {{number}} takes longer than we said, and we are sorry about that.\n\n{{owner}} stays with it{{#due}} and you will hear from us by {{due}}{{/due}}.',
  },
  instead: {
    title: 'Not this, but that',
    text: 'Thank you for telling us what you would like{{#wanted}}: {{wanted}}{{/wanted}}.\n\nThat is hard for us to grant. {{#promise}}What we can do instead: {{promise}}.{{/promise}}{{^promise}}{{owner}} would like to find another way with you.{{/promise}}\n\nPlease tell us whether that would be all right.',
  },
};
