// breaks pure-charts
import { Column } from 'typeorm';

export const figure = Column.name;
