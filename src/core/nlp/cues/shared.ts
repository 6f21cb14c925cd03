// Phrases that writers of every language use: chat English, organisations known across borders.

import type { CueTable } from '../cue-table.ts';

export const sharedCues: Partial<CueTable> & Pick<CueTable, 'openers'> = {
  openers: 'hi hello hey ok okay and but so well lol omg rt',
  request: [[0.6, 'pls, plz, sos']],
  rhetorical: [[1, 'wtf, wth']],
  complaint: [
    [1, 'epic fail, worst service ever, worst customer service, customer service fail, never again'],
    [0.5, 'fail, fails, wtf, worst'],
  ],
  thanks: [
    [1, 'thank you, thanks, thx, tysm, thank u, shout out to, shoutout to, well done, best ever, 10/10, top notch'],
    [0.6, 'kudos, bravo, love it, i love it, respect'],
  ],
  purchase: [[1, 'shut up and take my money, take my money']],
  sarcasm: [
    [
      0.85,
      'thanks for nothing, yeah right, said no one ever, said nobody ever, slow clap, what could go wrong, what could possibly go wrong',
    ],
    [0.75, 'sarcasm, irony, sarcastic, so much fun not, yeah sure, ironic, ironically, the irony'],
    [0.5, 'epic fail, facepalm'],
  ],
  praise: [[0.4, 'happy days, living the dream']],
  sign: [[0.3, 'fml, smh, fail, wtf']],
  sincere: [[0.3, 'happy birthday, tbt, giveaway']],
  anger: [[0.35, 'wtf, fuck you, fuck off, go to hell, pieces of shit, piece of shit, bullshit']],
  legal: [[0.6, 'see you in court, gdpr complaint, class action']],
  press: [[0.5, 'boycott, shitstorm, pls rt, please rt, please retweet, please share']],
  fraud: [[0.6, 'scam, scammers, scammed, scammer, data breach, phishing']],
};
