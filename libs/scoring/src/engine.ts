/** Stored with every verdict. It rises whenever the same edition and the same answers could be judged otherwise than before. */
export const ENGINE = 'chuan-xa-scoring/1';
