// breaks web-of-two-libraries
import * as places from '@chuan-xa/places';

export const known = places;
