// What emoji and emoticons say of a feeling, whatever the language around them.
import { plainEmoji } from '../text/plain-emoji.ts';

const TABLE: readonly (readonly [weight: number, emoji: string])[] = [
  [3, '😍 🥰 😘 ❤ 🧡 💛 💚 💙 💜 🤎 🖤 🤍 💖 💗 💓 💕 💞 💝 💘 💟 ❣ ♥ 🤩 🥳 😻 🏆 🥇 💯 🎉 🎊'],
  [
    2,
    '😀 😃 😄 😁 😊 ☺ 😇 🙂 😉 😌 😋 😗 😙 😚 😎 🤗 😸 😹 😺 😽 👍 👏 🙌 🙏 💪 👌 ✌ 🤞 🤘 🤙 🤟 🫶 💃 🕺 🌟 ⭐ ✨ 🔥 🎁 🎂 🎈 🍾 🥂 🌹 🌸 🌺 🌻 🌷 💐 🌈 ☀ 🌞 😆 🤣 😂 💋 👑 💎 🥹 🫰 🤠 😛 😝 😜 🤪 👼 💏 💑 🤝 ✅ 🥈 🥉 🎖 🏅 👯 🐣 🦄 🎶 🎵 🙋 🍀',
  ],
  [1, '😅 😏 🤭 🤓 👋 💫 🎄 🎅 🍻 🍺 🍷 🍰 🍕 ☕ 🏖 🌴 🌊 ⚽ 🎸 🎤 👀 🚀 📣 🆒 ✔ ☑ 🆗 🌝 🐶 🐱 🐻 😼 🎧 📸 💥 ⚡ 🤑'],
  [
    -1,
    '😐 😑 😶 🤔 🙄 😬 🫤 🤨 😴 😪 🥱 🤷 🤦 😳 🥺 😓 🤥 ❓ ⁉ ❗ ⚠ ⏳ ⌛ 🐌 🐢 🙃 🫠 🫣 😷 🤐 🙈 🙊 🙉 💸 😵 🥴 🌧 🤕 🤒',
  ],
  [
    -2,
    '😒 😔 😞 😟 😕 🙁 ☹ 😣 😖 😫 😩 😥 😢 😰 😨 😧 😦 😿 🙀 😭 💔 😤 👎 🚫 ❌ ⛔ 🛑 🔪 ⚰ 🪦 🆘 😱 🐀 🤧 🚩 🥀 ☠ 💀 👊 😾 🤡 🐍 ✖ 🔫 💣',
  ],
  [-3, '😠 😡 🤬 🤮 🤢 💩 🖕 👿 😈 👹 👺 🗑'],
];

// Weights that differ from their row above after looking at how people use them.
const OWN: readonly (readonly [emoji: string, weight: number])[] = [
  ['😂', 0.7],
  ['🤣', 0.7],
  ['😭', -1],
  ['🙏', 1],
  ['🔥', 1.5],
  ['😈', 0],
  ['💀', -0.5],
  ['😱', 0],
  ['🎶', 0.5],
  ['🎵', 0.5],
  ['🙈', 0.3],
  ['🥺', 0],
  ['😅', 0.2],
  ['👀', 0.2],
];

/** Emoji without skin tone and variation selector -> weight from -4 to 4. */
const emojiWeights: ReadonlyMap<string, number> = new Map([
  ...TABLE.flatMap(([weight, list]) => list.split(' ').map((emoji) => [emoji, weight] as const)),
  ...OWN,
]);

/** The weight of an emoji; of the first part of a joined sequence where the whole is unknown; else 0. */
export function emojiWeight(emoji: string): number {
  const plain = plainEmoji(emoji);
  return emojiWeights.get(plain) ?? emojiWeights.get(plain.split('\u200D')[0] ?? '') ?? 0;
}

/** `:)` 2, `:-(` -2, `<3` 3, `</3` -3, `:/` -1.5. Whatever is no known face weighs 0. */
export function emoticonWeight(emoticon: string): number {
  const face = emoticon.slice(0, 24);
  if (face.startsWith('</3')) return -3;
  if (face.startsWith('<3')) return 3;
  if (/^x+d/i.test(face) || /^\^[_.-]?\^$/.test(face) || face === '\\o/') return 1.5;
  if (/^[TQ]_+[TQ]$/.test(face)) return -2;
  if (/^[-¬][_.]+[-¬]$/.test(face) || face === '¬¬') return -2;
  if (/^[oO][._][oO]$/.test(face) || face.startsWith('¯')) return -0.5;
  if (/^\(['-]?[:;=]$/.test(face)) return 2;
  if (/^[)D]['-]?[:;=]$/.test(face)) return -1.5;
  if (face === 'c:') return 1;
  if (face === '>.<' || face === '._.') return -1;
  if (/['’,]/.test(face)) return /[D)\]]$/.test(face) ? 1.5 : -2;
  const mouth = face[face.length - 1] ?? '';
  if (face.startsWith('>') && !')D'.includes(mouth)) return -2;
  if (')]}'.includes(mouth)) return 2;
  if ('*'.includes(mouth)) return 2.5;
  if ('D3'.includes(mouth)) return 2;
  if ('Pp'.includes(mouth)) return 1;
  if ('([{'.includes(mouth)) return -2;
  if ('/\\'.includes(mouth)) return -1.5;
  if ('SsXxC'.includes(mouth) || mouth === 'c' || mouth === '|') return -1;
  return 0;
}
