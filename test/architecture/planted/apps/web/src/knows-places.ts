// breaks web-of-pure-libraries
import * as places from '@chuan-xa/places';

export const known = places;
