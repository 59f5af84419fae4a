import { createRequire } from 'node:module';

/** The face of pictures and of PDF: as broad as Times New Roman, with all of Vietnamese, and free. */
export const PAPER_FACE = 'Tinos';

const { resolve } = createRequire(import.meta.url);
const file = (name: string): string => resolve(`@expo-google-fonts/tinos/${name}`);

/** Where its letters lie, from wherever the program runs. */
export const FACE_FILES = {
  normal: file('400Regular/Tinos_400Regular.ttf'),
  bold: file('700Bold/Tinos_700Bold.ttf'),
  italics: file('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  bolditalics: file('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
} as const;
