import type { HostileFile } from './hostile-file.ts'
import { noise, utf8 } from './hostile-file.ts'
import { docx, docxParts, odt, odtParts, odtXml, padded, paragraph, pptx, pptxParts, shape, wordXml } from './make-office.ts'
import { makeZip } from './make-zip.ts'

const opening = { docx: wordXml(paragraph('§')), odt: odtXml('<text:p>§</text:p>'), pptx: '<p:sld xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"><p:cSld>§</p:cSld></p:sld>' }

function bomb(kind: keyof typeof opening, megabytes: number): Buffer {
  const [before = '', after = ''] = opening[kind].split('§')
  return padded(before, megabytes, after)
}

const bombed = ['tooMuchInside', 'memory', 'timeout'] as const

export const hostileZips: readonly HostileFile[] = [
  { name: 'bomb-1000-to-1.docx', make: () => makeZip(docxParts(bomb('docx', 64))), refused: bombed },
  { name: 'bomb-1000-to-1.odt', make: () => makeZip(odtParts(bomb('odt', 64))), refused: bombed },
  { name: 'bomb-1000-to-1.pptx', make: () => makeZip(pptxParts(bomb('pptx', 64))), refused: bombed },
  { name: 'bomb-over-100-mb.docx', make: () => makeZip(docxParts(Buffer.concat([bomb('docx', 110)]))), refused: bombed },
  { name: 'bomb-in-a-part-nobody-reads.docx', make: () => docx(paragraph('Referat'), [{ name: 'word/media/image1.png', bytes: Buffer.alloc(64 * 1024 * 1024) }]) },
  { name: 'bomb-in-styles.docx', make: () => docx(paragraph('Referat'), [{ name: 'word/styles.xml', bytes: bomb('docx', 64) }]) },
  { name: 'claims-ten-bytes.docx', make: () => makeZip(docxParts(bomb('docx', 64)).map((part) => ({ ...part, claims: 10 }))), refused: bombed },
  { name: 'claims-four-gigabytes.docx', make: () => makeZip(docxParts(wordXml(paragraph('Referat'))).map((part) => ({ ...part, claims: 0xfffffff0 }))) },
  { name: 'ten-thousand-parts.docx', make: () => docx(paragraph('Referat'), Array.from({ length: 10_000 }, (_, index) => ({ name: `word/header${index}.xml`, bytes: utf8(wordXml(paragraph('x'))) }))) },
  { name: 'zip-in-zip-in-zip.docx', make: () => nested(6) },
  { name: 'names-that-climb-out.docx', make: () => makeZip([{ name: '../../../tmp/roedtraad-was-here', bytes: utf8('x') }, { name: '/etc/cron.d/x', bytes: utf8('x') }, ...docxParts(wordXml(paragraph('Referat')))]) },
  { name: 'two-documents-of-one-name.docx', make: () => makeZip([...docxParts(wordXml(paragraph('first'))), ...docxParts(wordXml(paragraph('second')))]) },
  { name: 'no-document-inside.docx', make: () => makeZip(docxParts('').slice(0, 2)), refused: ['damaged', 'unknownFormat', 'empty', 'unreadable'] },
  { name: 'no-content.odt', make: () => makeZip(odtParts('').slice(0, 2)), refused: ['damaged', 'unknownFormat', 'empty', 'unreadable'] },
  { name: 'zip-without-parts.docx', make: () => makeZip([]), refused: ['damaged', 'unknownFormat', 'empty', 'unreadable'] },
  { name: 'cut-in-the-middle.docx', make: () => half(docx(paragraph('Referat').repeat(5_000))), refused: ['damaged', 'unknownFormat'] },
  { name: 'cut-in-the-middle.odt', make: () => half(odt('<text:p>Referat</text:p>'.repeat(5_000))), refused: ['damaged', 'unknownFormat'] },
  { name: 'cut-in-the-middle.pptx', make: () => half(pptx(shape('Oplæg').repeat(5_000))), refused: ['damaged', 'unknownFormat'] },
  { name: 'cut-by-one-byte.docx', make: () => docx(paragraph('Referat')).subarray(0, -1), refused: ['damaged', 'unknownFormat'] },
  { name: 'spoiled-inside.docx', make: () => spoiled(docx(paragraph('Referat af mødet').repeat(2_000))) },
  { name: 'password.docx', make: () => makeZip(docxParts(wordXml(paragraph('Referat'))).map((part) => ({ ...part, encrypted: true }))), refused: ['encrypted', 'damaged'] },
  { name: 'password.odt', make: passwordOdt, refused: ['encrypted'] },
  { name: 'stored-noise.docx', make: () => makeZip(docxParts(noise(500_000)).map((part) => ({ ...part, stored: true }))), refused: ['damaged', 'unreadable'] },
]

function nested(levels: number): Buffer {
  let inner: Buffer = utf8('x'.repeat(1000))
  for (let level = 0; level < levels; level++) {
    const here = inner
    inner = makeZip(Array.from({ length: 8 }, (_, index) => ({ name: `${index}.zip`, bytes: here })))
  }
  return inner
}

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length >> 1)
}

function spoiled(bytes: Buffer): Buffer {
  noise(64).copy(bytes, bytes.indexOf('word/document.xml') + 40)
  return bytes
}

/** As LibreOffice writes it: the manifest tells of the encryption, the content is noise. */
function passwordOdt(): Buffer {
  const [mimetype, manifest] = odtParts('')
  const told = manifest!.bytes.toString().replace('manifest:full-path="content.xml" manifest:media-type="text/xml"/>', 'manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="2000"><manifest:encryption-data manifest:checksum-type="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k" manifest:checksum="AAAA"><manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" manifest:initialisation-vector="AAAA"/></manifest:encryption-data></manifest:file-entry>')
  return makeZip([mimetype!, { ...manifest!, bytes: utf8(told) }, { name: 'content.xml', bytes: noise(2000), stored: true }])
}
