import type { HostileFile } from './hostile-file.ts'
import { noise, utf8 } from './hostile-file.ts'
import { docx, paragraph } from './make-office.ts'
import { makePdf, packedStream, pagesPdf, pdfStream, textAt } from './make-pdf.ts'

const page = (number: number): string => Array.from({ length: 30 }, (_, line) => textAt(`Side ${number + 1}, linje ${line + 1}: udvalget har set sagen igennem og tager den op igen.`, 11, 72, 760 - line * 22)).join('')
const bomb = (megabytes: number): Buffer => packedStream(Buffer.concat([utf8(textAt('Referat')), Buffer.alloc(megabytes * 1024 * 1024, 32)]))

export const hostilePdfs: readonly HostileFile[] = [
  { name: 'a-thousand-pages.pdf', make: () => pagesPdf(1_000, page) },
  { name: 'one-page-over-a-thousand.pdf', make: () => pagesPdf(1_001, page) },
  { name: 'claims-a-billion-pages.pdf', make: () => makePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1000000000 /Kids [3 0 R] >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>']) },
  { name: 'claims-minus-one-page.pdf', make: () => makePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count -1 /Kids [3 0 R] >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>']) },
  { name: 'pages-in-a-ring.pdf', make: () => makePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 2 /Kids [2 0 R 3 0 R] >>', '<< /Type /Pages /Count 1 /Parent 2 0 R /Kids [2 0 R] >>']) },
  { name: 'pages-nested-ten-thousand.pdf', make: nestedPages },
  { name: 'contents-in-a-ring.pdf', make: () => makePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>', '[4 0 R 4 0 R]']) },
  { name: 'form-that-draws-itself.pdf', make: () => makePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >> /Contents 4 0 R >>', pdfStream('/X Do'), pdfStream('/X Do /X Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >>')]) },
  { name: 'structure-in-a-ring.pdf', make: () => pagesPdf(1, page, { catalogue: '/MarkInfo << /Marked true >> /StructTreeRoot << /Type /StructTreeRoot /K 1 0 R >> /Outlines 1 0 R', trailer: '' }) },
  { name: 'length-in-a-ring.pdf', make: () => makePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>', '<< /Length 4 0 R >>\nstream\nx\nendstream']) },
  { name: 'tables-in-a-ring.pdf', make: () => pagesPdf(1, page, { catalogue: '', trailer: '/Prev 9 /XRefStm 9' }) },
  { name: 'deep-arrays.pdf', make: () => makePdf([`<< /Type /Catalog /Pages 2 0 R /X ${'['.repeat(100_000)}${']'.repeat(100_000)} >>`, '<< /Type /Pages /Count 0 /Kids [] >>']) },
  { name: 'deep-dictionaries-in-a-page.pdf', make: () => pagesPdf(1, () => `${'/A << /B '.repeat(50_000)} BDC ${textAt('x')}`) },
  { name: 'page-that-unpacks-to-200-mb.pdf', make: () => pagesPdf(1, () => bomb(200)) },
  { name: 'fifty-pages-of-bombs.pdf', make: () => pagesPdf(50, () => bomb(20)) },
  { name: 'filters-upon-filters.pdf', make: () => pagesPdf(1, () => pdfStream(textAt('x'), `/Filter [${'/ASCIIHexDecode '.repeat(5_000)}]`)) },
  { name: 'a-million-letters-on-one-page.pdf', make: () => pagesPdf(1, () => packedStream(textAt('x', 1).repeat(200_000))) },
  { name: 'all-letters-on-one-spot.pdf', make: () => pagesPdf(1, () => packedStream(Array.from({ length: 50_000 }, () => textAt('kl', 11, 100, 100)).join(''))) },
  { name: 'page-as-large-as-a-country.pdf', make: () => makePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>', '<< /Type /Page /Parent 2 0 R /MediaBox [-1e30 -1e30 1e30 1e30] /UserUnit 1e30 >>']) },
  { name: 'numbers-without-end.pdf', make: () => pagesPdf(1, () => `BT /F1 1e308 Tf 1e308 1e308 Td 9${'9'.repeat(100_000)} Tc (x) Tj NaN TL (y) ' ET`) },
  { name: 'password.pdf', make: () => pagesPdf(1, page, { catalogue: '', trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>` }), refused: ['encrypted'] },
  { name: 'unknown-lock.pdf', make: () => pagesPdf(1, page, { catalogue: '', trailer: '/ID [<00><00>] /Encrypt << /Filter /Secret /V 9 /R 9 >>' }), refused: ['encrypted', 'damaged', 'unreadable'] },
  { name: 'cut-in-the-middle.pdf', make: () => half(pagesPdf(40, page)) },
  { name: 'only-a-first-line.pdf', make: () => utf8('%PDF-1.7\n'), refused: ['damaged', 'unreadable', 'empty'] },
  { name: 'noise-after-the-first-line.pdf', make: () => Buffer.concat([utf8('%PDF-1.7\n'), noise(200_000)]), refused: ['damaged', 'unreadable', 'empty'] },
  { name: 'acts-on-opening.pdf', make: (address) => pagesPdf(1, page, { catalogue: `/OpenAction << /S /JavaScript /JS (app.launchURL\\("${address}"\\)) >> /AA << /WC << /S /Launch /F (/bin/sh) >> >> /URI << /Base (${address}) >>`, trailer: '' }) },
  { name: 'font-from-outside.pdf', make: (address) => makePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>', '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R >>', pdfStream(textAt('Referat')), `<< /Type /Font /Subtype /TrueType /BaseFont /Arial /FontDescriptor << /Type /FontDescriptor /FontName /Arial /FontFile2 << /F (/etc/passwd) /FS /URL /F (${address}) >> >> >>`]) },
  { name: 'pdf-and-zip-in-one.pdf', make: () => Buffer.concat([pagesPdf(1, page), docx(paragraph('Referat'))]) },
  { name: 'pdf-and-zip-in-one.docx', make: () => Buffer.concat([pagesPdf(1, page), docx(paragraph('Referat'))]) },
]

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length >> 1)
}

function nestedPages(): Buffer {
  const levels = 10_000
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>']
  for (let level = 0; level < levels; level++) objects.push(`<< /Type /Pages /Count 1 /Kids [${level + 3} 0 R] /Parent ${level + 1} 0 R >>`)
  objects.push(`<< /Type /Page /Parent ${levels + 1} 0 R /MediaBox [0 0 595 842] >>`)
  return makePdf(objects)
}
