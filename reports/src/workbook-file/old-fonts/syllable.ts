/** What a Vietnamese syllable begins with. */
const ONSETS = 'ngh ng nh gh gi ch kh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ');

/** What it ends in, without its tone. */
const RIMES = new Set(
  (
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oen oeo oet oi om on ong ooc oong op ot ' +
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh uêt ui um un ung uơ uôc uôi uôm uôn uông ' +
    'uôt up ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ' +
    'y ych yêm yên yêng yêt yêu ynh yt'
  ).split(' '),
);

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const SHARP_OR_HEAVY = new Set(['\u0301', '\u0323']);

const isRime = (onset: string, rime: string): boolean => {
  if (!RIMES.has(rime)) return false;
  const isFront = 'eêiy'.includes(rime.charAt(0));
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return isFront;
  if (onset === 'c' || onset === 'ng') return !isFront;
  return onset !== 'g' || !isFront || rime.startsWith('i');
};

/** Whether a word, in any case, is spelt as a Vietnamese syllable can be, tone and all. */
export const isSyllable = (word: string): boolean => {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONE) ?? [];
  const bare = apart.replace(TONE, '').normalize('NFC');
  if (tones.length > 1) return false;
  if (/(?:c|ch|p|t)$/.test(bare) && !SHARP_OR_HEAVY.has(tones[0] ?? '')) return false;
  return isRime('', bare) || ONSETS.some((onset) => bare.startsWith(onset) && isRime(onset, bare.slice(onset.length)));
};
