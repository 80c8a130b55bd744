/** Money of one country alone: a guide whose figures are in it speaks of that country. */
export const currencies: readonly { places: readonly string[]; mark: RegExp }[] = [
  { places: ['in the uk', 'in uk', 'in england', 'in britain', 'in london', 'in scotland'], mark: /£\s?\d/ },
  { places: ['in india', 'in bangalore', 'in mumbai'], mark: /₹\s?\d|\bLPA\b/ },
  { places: ['in canada', 'in toronto'], mark: /C\$\s?\d|\bCAD\b/ },
  { places: ['in australia'], mark: /A\$\s?\d|\bAUD\b/ },
  { places: ['in switzerland'], mark: /\bCHF\b/ },
  { places: ['in poland'], mark: /zł|\bPLN\b/ },
];
