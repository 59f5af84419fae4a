import type { Figure } from './figure.js';
import type { MapGround } from './map-ground.js';

/** A figure as it is drawn: a map with the ground that was kept beside it. */
export const withGround = (figure: Figure, ground: MapGround | null): Figure =>
  figure.kind === 'map' && ground !== null ? { ...figure, ground } : figure;
