// Meltwater: UTF-16 with tabs, ids wrapped in quotes against spreadsheets; the columns of both of its products.
import { GIVEN_SENTIMENT, type Preset } from './preset.ts';

const figures = {
  'Twitter Followers': 'followers',
  Engagement: 'engagement',
  Comments: 'replies',
} as const;

export const meltwater: readonly Preset[] = [
  {
    id: 'meltwater',
    label: 'Meltwater',
    signature: ['Date', 'Headline', 'URL', 'Opening Text|Hit Sentence', 'Source', 'Influencer', 'Input Name|Keywords'],
    map: {
      id: ['Tweet Id'],
      text: ['Hit Sentence', 'Opening Text', 'Headline'],
      title: ['Headline'],
      url: ['URL'],
      author: ['Influencer', 'Twitter Screen Name'],
      handle: ['Twitter Screen Name'],
      published: ['Date'],
      lang: ['Language'],
      platform: ['Source'],
    },
    figures,
    names: { Sentiment: GIVEN_SENTIMENT },
  },
  {
    id: 'meltwater-explore',
    label: 'Meltwater',
    signature: ['Date', 'Document ID', 'URL', 'Input Name', 'Source Name', 'Opening Text|Hit Sentence', 'Author Name'],
    map: {
      id: ['Document ID'],
      text: ['Hit Sentence', 'Opening Text', 'Title'],
      title: ['Title'],
      url: ['URL'],
      author: ['Author Name', 'Author Handle'],
      handle: ['Author Handle'],
      published: ['Date'],
      lang: ['Language'],
      platform: ['Source Type', 'Source Name'],
    },
    figures,
    names: { Sentiment: GIVEN_SENTIMENT },
  },
];
