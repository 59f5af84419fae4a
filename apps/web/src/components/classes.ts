/** The class names among them, as one text: "button main" from ("button", undefined, "main"). */
export const classes = (...names: (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ');
