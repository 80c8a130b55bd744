/** How amounts are said in words, in the languages that replies are written in. All folded: lower case, accents kept. */

const table = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [word = '', value = ''] = entry.split('=');
        return [word, Number(value)] as const;
      }),
  );

/** Words that name a number by themselves. "One", "eins", "un" are left to the unit behind them: alone they are articles. */
export const numberWords = table(`
  zero=0 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14
  fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70
  eighty=80 ninety=90 dozen=12 dozens=12 couple=2 half=0.5 quarter=0.25 quarters=0.25
  deux=2 trois=3 quatre=4 cinq=5 sept=7 huit=8 neuf=9 dix=10 onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16
  vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 douzaine=12 demi=0.5 demie=0.5 moitié=0.5
  null=0 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14
  fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60
  siebzig=70 achtzig=80 neunzig=90 dutzend=12 halb=0.5 halbe=0.5 halben=0.5 halbes=0.5 hälfte=0.5 anderthalb=1.5 eineinhalb=1.5
  dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 doce=12 trece=13 catorce=14 quince=15 dieciséis=16
  diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80
  noventa=90 docena=12 medio=0.5 media=0.5 mitad=0.5
  due=2 tre=3 quattro=4 cinque=5 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 quindici=15 venti=20 trenta=30
  dois=2 duas=2 três=3 quatro=4 sete=7 oito=8 dez=10 doze=12 quinze=15 vinte=20 trinta=30
  twee=2 drie=3 vijf=5 zes=6 zeven=7 negen=9 tien=10 twaalf=12 vijftien=15 twintig=20
`);

/** Words that multiply what stands before them. */
export const magnitudeWords = table(`
  hundred=100 hundreds=100 thousand=1000 thousands=1000 million=1000000 millions=1000000 billion=1000000000 grand=1000 lakh=100000
  cent=100 cents=100 mille=1000 milliers=1000 hundert=100 tausend=1000 millionen=1000000 tsd=1000
  cien=100 ciento=100 cientos=100 mil=1000 miles=1000 millón=1000000 millones=1000000
`);

/** Letters set against digits. */
export const magnitudeLetters = table('k=1000 m=1000000 mio=1000000 bn=1000000000');

/** Words that claim a multiple of something. */
export const multiples = table(`
  double=2 doubles=2 doubled=2 doubling=2 twice=2 twofold=2 triple=3 triples=3 tripled=3 tripling=3 thrice=3 threefold=3 treble=3
  quadruple=4 quadruples=4 quadrupled=4 fourfold=4 fivefold=5 tenfold=10
  doppelt=2 doppelte=2 verdoppelt=2 verdoppeln=2 dreifach=3 verdreifacht=3 doubler=2 tripler=3 doble=2 duplica=2 triplica=3
`);

/** Words of other languages that an English sentence holds with another meaning: no numbers there. */
export const englishOtherwise: ReadonlySet<string> = new Set([
  ...[
    'due',
    'elf',
    'media',
    'medio',
    'null',
    'cent',
    'cents',
    'mil',
    'mille',
    'miles',
    'grand',
    'acht',
    'seize',
  ],
  ...['quince', 'tres', 'dos', 'sept', 'nove', 'tre', 'demi'],
]);

const unitTable: readonly [unit: string, words: string][] = [
  ['minute', 'minute minutes min mins minuten minuto minutos'],
  ['hour', 'hour hours hr hrs h heure heures stunde stunden hora horas ora ore uur'],
  ['day', 'day days jour jours journée tag tage tagen día días dia dias giorno giorni dag dagen'],
  ['week', 'week weeks wk wks semaine semaines woche wochen semana semanas settimana settimane weken'],
  ['month', 'month months mo mos mois monat monate monaten monats mes meses mês mese mesi maand maanden'],
  ['year', 'year years yr yrs an ans année années jahr jahre jahren jahres año años ano anos anno anni jaar'],
  ['%', '% percent per-cent pourcent prozent porcento procent'],
];
/** What a unit is called, in any of the languages → its name here. */
export const unitWords: ReadonlyMap<string, string> = new Map(
  unitTable.flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** Spans that are a number and a unit in one word. */
export const spanWords: ReadonlyMap<string, { value: number; unit: string }> = new Map([
  ['decade', { value: 10, unit: 'year' }],
  ['decades', { value: 10, unit: 'year' }],
  ['fortnight', { value: 2, unit: 'week' }],
  ['jahrzehnt', { value: 10, unit: 'year' }],
  ['quinzaine', { value: 15, unit: 'day' }],
  ['semester', { value: 1, unit: 'semester' }],
  ['annually', { value: 1, unit: 'year' }],
  ['yearly', { value: 1, unit: 'year' }],
  ['monthly', { value: 1, unit: 'month' }],
  ['weekly', { value: 1, unit: 'week' }],
  ['hourly', { value: 1, unit: 'hour' }],
  ['daily', { value: 1, unit: 'day' }],
]);

/** Before a unit these say "one of it": "a year", "per month", "ein Jahr". */
export const oneBeforeUnit: ReadonlySet<string> = new Set(
  'a an one per un une uno una par ein eine einem einen einer eines pro por al um uma een'.split(' '),
);

export const currencyWords: ReadonlyMap<string, string> = new Map([
  ...['dollar', 'dollars', 'usd', 'dólar', 'dólares', 'bucks'].map((word) => [word, '$'] as const),
  ...['euro', 'euros', 'eur'].map((word) => [word, '€'] as const),
  ...['pound', 'pounds', 'gbp', 'quid', 'pfund', 'livres'].map((word) => [word, '£'] as const),
  ...['rupee', 'rupees', 'inr'].map((word) => [word, '₹'] as const),
  ...['yen', 'jpy'].map((word) => [word, '¥'] as const),
]);
