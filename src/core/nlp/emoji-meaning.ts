// What the commonest emoji stand for: a short English key and whether they are meant well.

import { emojiWeight, plainEmoji } from './emoji.ts';

export interface EmojiMeaning {
  /** `tears of joy`, `thumbs up`. */
  readonly gloss: string;
  /** How the sentiment room weighs it. */
  readonly polarity: 'positive' | 'negative' | 'neutral';
}

const GLOSSES = `😂 tears of joy, 🤣 rolling with laughter, 😭 crying out loud, 😍 in love, 🥰 adoration, ❤ love, 🧡 love, 💛 love, 💚 love,
💙 love, 💜 love, 🖤 love, 🤍 love, 🤎 love, 💕 love, 💖 love, 💗 love, 💓 love, 💞 love, 💘 love, 💝 love, ♥ love, 💔 broken heart, 😘 kiss, 💋 kiss,
😊 smile, 🙂 smile, 😀 grin, 😃 grin, 😄 grin, 😁 grin, 😆 laughter, 😅 relief, 😉 wink, 😎 cool, 😋 tasty, 😜 joking, 😝 joking, 😛 joking,
🤪 silly, 🤗 hug, 🤩 star-struck, 🥳 party, 😇 innocent, 🤠 yeehaw, ☺ smile, 😌 relieved, 😏 smirk, 🤭 giggle, 🤫 hush, 🤔 thinking, 🧐 inspecting,
🤨 doubt, 😐 no comment, 😑 no comment, 😶 speechless, 🙄 eye roll, 😬 awkward, 😳 embarrassed, 🥺 pleading, 😔 sad, 😞 disappointed, 😟 worried,
😕 confused, 🙁 unhappy, ☹ unhappy, 😣 struggling, 😖 frustrated, 😫 exhausted, 😩 weary, 😢 sad tear, 😥 sad, 😰 anxious, 😨 fear, 😱 shock,
😓 troubled, 😤 huffing, 😠 angry, 😡 furious, 🤬 swearing, 🤯 mind blown, 😵 dizzy, 🥴 woozy, 🤢 disgust, 🤮 vomit, 🤧 sneezing, 😷 mask, 🤒 ill,
🤕 hurt, 😴 asleep, 😪 tired, 🥱 yawn, 😒 annoyed, 🙃 irony, 🫠 melting, 🤡 clown, 💩 crap, 👿 devil, 😈 mischief, 💀 dying of laughter, ☠ death,
👻 ghost, 👽 alien, 🤖 robot, 😺 happy cat, 😻 loving cat, 🙈 see no evil, 🙉 hear no evil, 🙊 speak no evil, 👍 thumbs up, 👎 thumbs down,
👏 applause, 🙌 praise, 🙏 please or thanks, 🤝 deal, 👊 fist bump, ✊ solidarity, 👋 wave, ✌ peace, 🤞 fingers crossed, 🤘 rock on, 🤙 call me,
👌 perfect, 🤌 what do you want, ☝ one point, 👆 up here, 👇 down here, 👉 this, 👈 this, 🖕 insult, 💪 strength, 🫶 heart hands, 🤷 no idea,
🤦 facepalm, 🙋 me too, 🙅 no way, 💃 dancing, 🕺 dancing, 🏃 running, 👀 looking, 👑 royal, 💎 precious, 🔥 fire, ✨ sparkle, ⭐ star, 🌟 star,
💫 dizzy star, 💥 bang, ⚡ lightning, 💯 hundred percent, 🎉 celebration, 🎊 celebration, 🎁 gift, 🎂 birthday, 🎈 balloon, 🍾 champagne, 🥂 cheers,
🍻 beers, 🍺 beer, 🍷 wine, ☕ coffee, 🍕 pizza, 🍔 burger, 🍰 cake, 🍫 chocolate, 🏆 trophy, 🥇 first place, 🥈 second place, 🥉 third place,
⚽ football, 🏀 basketball, 🎾 tennis, 🎮 games, 🎵 music, 🎶 music, 🎤 singing, 🎧 headphones, 🎸 guitar, 📸 photo, 🎥 film, 📺 television, 📱 phone,
💻 computer, 📦 parcel, 🚚 delivery, ✈ flight, 🚗 car, 🚆 train, 🚌 bus, 🚲 bicycle, 🏨 hotel, 🏠 home, 🏖 beach, 🌊 sea, ☀ sun, 🌞 sun, 🌈 rainbow,
🌧 rain, ⛈ storm, ❄ snow, 🌹 rose, 🌸 blossom, 🌺 flower, 🌷 tulip, 🌻 sunflower, 💐 flowers, 🍀 luck, 🌍 world, 🐶 dog, 🐱 cat, 🐷 pig, 🐮 cow, 🐀 rat,
🐍 snake, 🐢 slow, 🐌 slow, 🦄 unicorn, 🚀 rocket, 💰 money, 💸 money gone, 💵 cash, 💳 card, 🛒 shopping, 🛍 shopping, 🏷 price, 📉 falling, 📈 rising,
📣 announcement, 📢 announcement, 📞 call, 📩 message, 📧 email, ✅ done, ✔ done, ☑ done, ❌ wrong, ✖ wrong, 🚫 forbidden, ⛔ no entry, 🛑 stop, ⚠ warning,
❗ attention, ‼ attention, ❓ question, ⁉ what, 🆘 help, 🆗 okay, 🆒 cool, 🆕 new, 🆓 free, ⏰ alarm, ⏳ waiting, ⌛ waiting, 🕐 time, 🚩 red flag,
🎯 on target, 🔝 top, 🗑 rubbish, 🧻 toilet paper, 🔪 knife, 🔫 gun, 💣 bomb, 🩸 blood, ⚖ law, 👮 police, 🚨 alarm, 🥀 wilted, ⚰ coffin, 🪦 grave`;

let meanings: ReadonlyMap<string, EmojiMeaning> | undefined;

/** Skin tones and variants are looked through; null for an emoji not among the commonest. */
export function emojiMeaning(emoji: string): EmojiMeaning | null {
  meanings ??= readGlosses();
  const plain = plainEmoji(emoji);
  return meanings.get(plain) ?? meanings.get(plain.split('\u200D')[0] ?? '') ?? null;
}

function readGlosses(): ReadonlyMap<string, EmojiMeaning> {
  const found = new Map<string, EmojiMeaning>();
  for (const entry of GLOSSES.split(',')) {
    const [emoji = '', ...gloss] = entry.trim().split(' ');
    const weight = emojiWeight(emoji);
    const polarity = weight > 0 ? 'positive' : weight < 0 ? 'negative' : 'neutral';
    found.set(plainEmoji(emoji), { gloss: gloss.join(' '), polarity });
  }
  return found;
}
