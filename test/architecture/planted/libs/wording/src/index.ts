// breaks pure-wording
import { Column } from 'typeorm';
import { law } from '@chuan-xa/scoring';

export const sentence = `${law('a')} ${Column.name}`;
