import type { Upload } from './site-page.ts'

/** Documents of Birkevang Kommune, a municipality that does not exist, written for these tests. */
export const minutes: Upload = {
  name: 'referat chefforum.txt',
  text: `REFERAT Chefforum d. 18-04-2024

Mødedato Torsdag d. 18. april 2024 kl. 08:30
Mødested Mødelokale Lunden

Til stede: Inge Holt, Karim Vestby og Mads Ravn
Afbud: Tove Lyng

Punkt 1: Vikarer i sommerferien v. Inge Holt

24/1180

Baggrund

Tre af fem enheder har meldt deres behov ind, og de to sidste følger inden maj.

Indstilling

Centerchefen indstiller

1. at planen tages til efterretning
2. at vikarerne meldes ud senest den 1. maj

Beslutning i Chefforum den 18-04-2024

Taget til efterretning. Mads Ravn sender listen ud inden 1. maj.

Bilag

Plan for vikarer uge 27-32

Punkt 2: Overlap ved vagtskifte v. Karim Vestby

24/1187

Baggrund

På cafémødet i marts fortalte fire af seks borde, at beskeder bliver væk mellem dagvagt og aftenvagt.

Indstilling

Center for Ældre og Pleje indstiller

1. at vagterne overlapper ti minutter i en prøve på tolv uger
2. at der findes dækning til timerne efter 1. september
3. at Nord og Syd er med fra begyndelsen

Beslutning i Chefforum den 18-04-2024

Chefforum godkendte indstilling 1 og 3. Der udarbejdes et oplæg om vagtplaner.

Punkt 3: Evt.

Intet.
`,
}

export const consultation: Upload = {
  name: 'personalemøde nord.md',
  text: `# Bemærkninger fra Hjemmepleje Nord

Personalemøde med MED-status den 8. oktober 2024

Deltagere: Signe Aalund, Bo Enghave, Rikke Tofte.

1. Fordele og ulemper ved overlap, hvad synes I?
2. Er I for eller imod, at prøvehandlingen gøres permanent?

Ad 1:

Fordele:

- Færre beskeder bliver væk
- Ro til at lytte
  - også om natten

Ulemper:

- Svært at nå i ferierne

Ad 2: Alle er enstemmigt for.

Godkendt af alle deltagere pr. mail.
`,
}

export const workshop: Upload = {
  name: 'input fra cafémøde.md',
  text: `# Input fra cafémøde 14. november 2023

## Tema 1: Samarbejde på tværs

### 1) Styrker – hvad gør vi godt?

- Vi kender hinanden
- Korte veje:
  - mellem enheder
  - til ledelsen

### 2) Udfordringer – hvilke problemer oplever vi?

- Beskeder bliver væk
-

## Tema 2: Opgaver

### 1) Styrker – hvad gør vi godt?

- Faste teams

### 2) Udfordringer – hvilke problemer oplever vi?

- For mange skemaer
`,
}

export const letter: Upload = {
  name: 'nyårsbrev.txt',
  text: `Nyårsbrev från Enheten för hemtjänst

December 2024

Under året har vi prövat överlapp vid skiftbyte i två grupper. Färre besked har gått förlorade.

Vi hoppas att fler enheter vill pröva nästa år.

Personnummer 010203-1234 ska aldrig stå i ett brev som detta.

Navn | Rolle
Inge | ordförande
Karim | sekreterare
`,
}

/** A file that nothing reads, one without content, one that only calls itself a Word document. */
export const unreadable: Upload[] = [
  { name: 'ukendt.bin', text: Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 1, 2, 3, 0]) },
  { name: 'tom.txt', text: '' },
  { name: 'ikke word.docx', text: Buffer.from('PK\u0003\u0004not a package') },
]

export const documents: Upload[] = [minutes, consultation, workshop, letter]
