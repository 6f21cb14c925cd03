// Brand24: CSV or XLSX, date and hour in two columns.
import { GIVEN_SENTIMENT, type Preset } from './preset.ts';

export const brand24: Preset = {
  id: 'brand24',
  label: 'Brand24',
  signature: [
    'Date',
    'Hour',
    'Sentiment',
    'Link|URL|Mention URL|Source',
    'Influence score|Influencer score|Category|Social media reach|Estimated social media reach',
  ],
  map: {
    text: ['Text', 'Content', 'Mention', 'Snippet', 'Description', 'Title'],
    title: ['Title'],
    url: ['Link', 'URL', 'Mention URL', 'Source'],
    author: ['Author', 'Author name'],
    published: ['Date'],
    lang: ['Language'],
    platform: ['Category', 'Domain', 'Source'],
  },
  figures: {
    'Social media reach': 'reach',
    'Estimated social media reach': 'reach',
    'Author followers': 'followers',
    Comments: 'replies',
    'Social media interactions': 'engagement',
    Interactions: 'engagement',
  },
  names: { Sentiment: GIVEN_SENTIMENT },
};
