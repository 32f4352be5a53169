import type { Repeated, Stinging } from './stinging.ts';

const blamed =
  'broke|broken|damaged|dropped|ruined|caused|ignored|refused|misused|misread|misunderstood|failed|forgot(?! (your|an?) )|forgotten(?! (your|an?) )|overlooked|washed|lost';

const sentences: readonly Stinging[] = [
  // The eight that are never said (S34).
  {
    avoid: "\\b(i|we) (really |just |simply )?(do not|don't) know\\b|\\b(i|we) have no idea\\b",
    unless:
      '\\byet\\b|find out|finding out|look into|looking into|let you know|how to thank|\\b(but|so) (i|we)\\b|\\b(ask|asking|asked|check|checking|calling)\\b',
    say: 'One moment, I will find out.',
  },
  {
    avoid:
      "\\b(i|we) (really |just )?(do not|don't|couldn't|could not) care\\b|\\bnot (my|our) (problem|concern|business|job|department|responsibility)\\b",
    say: 'I am sorry that you had to wait. How can I help?',
  },
  {
    avoid:
      "\\b(can't|cannot|can not) be bothered\\b|\\b(i|we)('m|'re| am| are| have)? (too busy|no time) (for|to)\\b|\\bwaste of (my|our) time\\b",
    say: 'Give me two minutes, then I am yours.',
  },
  {
    avoid:
      "\\b(do not|don't) (want|need|serve|like) (customers|people|guests|clients) like you\\b|\\bpeople like you\\b|\\byou people\\b|\\bnot welcome\\b",
    say: 'That is hard for us to grant, but here is what we can do:',
  },
  {
    avoid:
      "\\byou (know|understand) nothing\\b|\\byou (clearly |obviously |just |simply )?(do not|don't) (understand|get it|have a clue)\\b|\\byou have no idea\\b",
    say: 'I think there is a misunderstanding; may I explain what we can offer?',
  },
  {
    avoid:
      "\\b(do not|don't|never|need not|needn't) (bother to )?come (back|again)\\b|\\b(go|shop|buy|try)( it| this| that)? (somewhere else|elsewhere)\\b|\\byour business elsewhere\\b",
    unless: '\\b(hope|sorry|sad|so that) |\\bfor (this|it|that)\\b|\\bbut (we|i)\\b',
    say: 'I am sorry that you feel so; let me help.',
  },
  {
    avoid:
      "\\b(i am|i'm|we are|we're) (right|in the right|never wrong|not wrong)(?! (here|away|now|behind|next|there|with|on|by|beside|at))\\b",
    say: 'I see your point, and yet we cannot, because …',
  },
  {
    avoid:
      "\\bhurry up\\b|\\bmake it quick\\b|^(just |then )?wait( your turn)?$|\\byou (will|'ll|must|can|have to|need to) (just |simply )?(have to )?wait\\b",
    unless: '\\bsorry\\b|\\b(wait|waited) (no longer|until|till|for the|for our)\\b',
    say: 'I am sorry to ask for it: may I have two minutes?',
  },
  // The usual mistakes (S19).
  {
    avoid:
      "\\b(it|this|that|everything)('s| is| was) (all |entirely |completely |clearly )?(our|my) fault\\b",
    say: 'We are sorry for the trouble; we are finding out what happened.',
  },
  {
    avoid:
      "\\bnothing (more )?(that )?(i|we) can do\\b|\\b(i|we) (can't|cannot) (help you|do anything)\\b|^(well,? )?that('s| is) (just )?(how|the way) it is\\b",
    unless: '\\b(but|until|unless|so|instead|today|here)\\b',
    say: 'What I can do for you is …',
  },
  { avoid: '\\bnot (our|my) (fault|mistake)\\b', say: 'Let me find out what happened.' },
  {
    avoid:
      '\\b(my|our|the|a) (colleague|driver|cook|waiter|courier|trainee|new (one|boy|girl)) (again |just |simply )?(made a mistake|messed|forgot|was careless|is to blame|got it wrong|screwed|should have)\\b',
    say: 'We are finding out what happened on our side.',
  },
  {
    avoid:
      "\\b(that|this|it)('s| is) (simply |just |quite )?(impossible|nonsense|ridiculous|not true)\\b|\\b(nobody|no one|no other customer)( else)?( has)?( ever)? complain(ed|s)\\b|\\bi doubt (that|it)\\b|\\byou('re| are) the only (one|person|customer)\\b|\\byou must be mistaken\\b|\\byou get what you pay for\\b",
    unless: '\\b(for you|to accept|that you (had|were|have))\\b',
    say: 'Thank you for telling us. May I ask how it happened?',
  },
  {
    avoid:
      "\\byou should('ve| have)? (read|known|checked|looked|asked|told|said|called|kept|paid|thought|been more|followed|listened)\\b|\\bnext time,? (please )?(read|check|listen|think)\\b",
    unless: '\\b(by us|been (told|asked))\\b',
    say: 'Next time it helps to …',
  },
  {
    avoid:
      "\\byou (just |simply |clearly |obviously )?(didn't|did not|never|failed to|forgot to|neglected to) (even )?(read|follow|check|pay|listen|bring|keep|look|switch|close|ask)\\b",
    say: 'I may not have made this clear:',
  },
  {
    avoid:
      "\\bwhy (didn't|did not) you\\b|\\bwhy don't you (just |ever |simply )?(read|listen|look|check|understand)\\b|\\bwhat did you do (to|with)\\b|\\bare you sure (that )?(you|it)\\b|\\byou must have (done|used|dropped|broken|made|put|left|got|been careless)\\b",
    say: 'May I ask how it happened?',
  },
  {
    avoid:
      "\\b(it is|it's|that is|that's|against|because of|as per|per|due to) (our |company |the )?policy\\b|\\brules are rules\\b|\\bthose are the rules\\b",
    unless: '\\b(free|charge|yes)\\b|\\b(we|i) (refund|pay|send)\\b|\\byou pay nothing\\b',
    say: 'What I can do for you is …',
  },
  {
    avoid:
      '^(now |just |please |well,? )?calm down\\b|\\byou (need|have|ought) to calm down\\b|\\bplease calm down\\b',
    say: 'I can see why this is upsetting.',
  },
  {
    avoid:
      "^as (i|we) (have |'ve )?(already |clearly |repeatedly )(said|told|explained|wrote|written)\\b|^like (i|we) said\\b|\\b(i|we)('ve| have)? (already told you|told you (so|already|before|once|twice|many))\\b|\\bhow (many times|often) (do|must|should)\\b",
    say: 'To sum up:',
  },
  // "You" and blame (S116).
  {
    avoid: `^(but |and |because |so )?you('ve| have| probably| must have)? (${blamed})\\b`,
    unless:
      '\\b(because of us|by us|our (mistake|delay|repair|side)|shall (we|i)|the carrier|time|sleep|trust|patience|money)\\b',
    say: 'I would like to understand how it happened.',
  },
  {
    avoid:
      "\\byou('re| are) (simply |just |quite |being |too |very )?(wrong|mistaken|overreacting|exaggerating|rude|lying|unreasonable|difficult|sensitive(?! to)|careless)\\b|\\b(obviously|clearly),? you\\b|\\byou (obviously|clearly)\\b",
    unless: '\\bif you\\b|\\bnot that you\\b|\\b(with|of|from|by) us\\b|\\bdeserve',
    say: 'I think there is a misunderstanding:',
  },
  {
    avoid: "\\b(is|was|it's|that's) (all |entirely )?your (own )?(fault|mistake|problem|doing)\\b",
    say: 'Let us see what we can do about it.',
  },
];

const repeated: Repeated = {
  word: '\\b(sorry|apologi[sz]e|apologi[sz]ing|apology|apologies)\\b',
  most: 3,
  say: 'One honest “sorry” is enough; then say what happens now.',
};

export const stinging = { sentences, repeated };
