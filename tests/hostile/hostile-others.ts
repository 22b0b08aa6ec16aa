import type { HostileFile } from './hostile-file.ts'
import { noise, utf8 } from './hostile-file.ts'
import { makeCfb } from './make-cfb.ts'
import { docx, paragraph } from './make-office.ts'
import { pagesPdf, textAt } from './make-pdf.ts'
import { makeZip } from './make-zip.ts'

const mailHead = 'From: Tove <tove@example.org>\r\nTo: alle@example.org\r\nSubject: Referat\r\nMIME-Version: 1.0\r\n'
const password = makeCfb([{ name: 'EncryptionInfo', bytes: utf8('x') }, { name: 'EncryptedPackage', bytes: noise(6_000) }])
const message = (ring = false): Buffer => makeCfb([{ name: '__properties_version1.0', bytes: noise(4_096) }, { name: '__substg1.0_1000001F', bytes: noise(5_000, 2) }, { name: '__substg1.0_10090102', bytes: noise(5_000, 3) }], ring)

export const hostileOthers: readonly HostileFile[] = [
  { name: 'multiparts-nested-1000.eml', make: () => nestedMail(1_000) },
  { name: 'messages-nested-1000.eml', make: () => utf8(`${mailHead}Content-Type: message/rfc822\r\n\r\n`.repeat(1_000) + 'x') },
  { name: 'ten-thousand-parts.eml', make: () => utf8(`${mailHead}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\nContent-Type: text/plain\r\n\r\nx\r\n'.repeat(10_000)}--b--\r\n`) },
  { name: 'boundary-never-found.eml', make: () => utf8(`${mailHead}Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--c\r\nx\r\n'.repeat(20_000)}`) },
  { name: 'head-of-a-megabyte.eml', make: () => utf8(`${mailHead}X-Long: ${'a'.repeat(1_000_000)}\r\n${' b\r\n'.repeat(100_000)}\r\nReferat`) },
  { name: 'heads-100k.eml', make: () => utf8(`${mailHead}${'Received: by x\r\n'.repeat(100_000)}\r\nReferat`) },
  { name: 'receivers-50k.eml', make: () => utf8(`From: a@example.org\r\nTo: ${'"a b" <a@example.org>, '.repeat(50_000)}\r\nSubject: x\r\n\r\nReferat`) },
  { name: 'encoded-words-20k.eml', make: () => utf8(`From: a@example.org\r\nSubject: ${'=?utf-8?Q?=C3=A6?= '.repeat(20_000)}\r\n\r\nReferat`) },
  { name: 'base64-that-is-none.eml', make: () => utf8(`${mailHead}Content-Type: text/plain; charset=x-none\r\nContent-Transfer-Encoding: base64\r\n\r\n${'***=='.repeat(50_000)}`) },
  { name: 'body-of-a-local-file.eml', make: (address) => utf8(`${mailHead}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/external-body; access-type=local-file; name="/etc/passwd"\r\n\r\nContent-Type: text/plain\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<img src="${address}/x.png"><script>fetch('${address}')</script>Referat\r\n--b--\r\n`) },
  { name: 'bomb-attached.eml', make: () => utf8(`${mailHead}Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nReferat\r\n--b\r\nContent-Type: application/zip; name=x.zip\r\nContent-Disposition: attachment; filename="../../x.zip"\r\nContent-Transfer-Encoding: base64\r\n\r\n${makeZip([{ name: 'x', bytes: Buffer.alloc(32 * 1024 * 1024) }]).toString('base64')}\r\n--b--\r\n`) },
  { name: 'cut-in-the-head.eml', make: () => utf8(mailHead.slice(0, 40)) },
  { name: 'noise-inside.msg', make: () => message() },
  { name: 'chains-in-a-ring.msg', make: () => message(true) },
  { name: 'cut-in-the-middle.msg', make: () => message().subarray(0, 1_500) },
  { name: 'only-a-signature.msg', make: () => Buffer.from('d0cf11e0a1b11ae1', 'hex') },
  { name: 'noise-after-the-signature.msg', make: () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), noise(50_000)]) },
  { name: 'password-in-a-compound-file.docx', make: () => password, refused: ['encrypted'] },
  { name: 'password-in-a-compound-file.pptx', make: () => password, refused: ['encrypted'] },
  { name: 'noise-inside.doc', make: () => makeCfb([{ name: 'WordDocument', bytes: noise(5_000) }]) },
  { name: 'deep-groups.rtf', make: () => utf8(`{\\rtf1 ${'{'.repeat(20_000)}x${'}'.repeat(20_000)}}`) },
  { name: 'linked-from-outside.rtf', make: (address) => utf8(`{\\rtf1 {\\field{\\*\\fldinst INCLUDEPICTURE "${address}/x.png"}}{\\field{\\*\\fldinst INCLUDETEXT "/etc/passwd"}}{\\*\\template ${address}/x.dot}Referat}`) },
  { name: 'cut-in-a-group.rtf', make: () => utf8('{\\rtf1 {\\fonttbl{\\f0 ') },
  { name: 'html-and-zip-in-one.html', make: () => Buffer.concat([utf8('<!doctype html><p>Referat</p><!--'), docx(paragraph('x'))]) },
  { name: 'zip-and-html-in-one.docx', make: () => Buffer.concat([docx(paragraph('Referat')), utf8('<script>1</script>')]) },
  { name: 'a-document-called.txt', make: () => docx(paragraph('Referat')) },
  { name: 'a-text-called.docx', make: () => utf8('Referat af mødet\n\n1. Godkendelse') },
  { name: 'a-text-called.pdf', make: () => utf8('Referat af mødet\n\n1. Godkendelse') },
  { name: 'a-pdf-called.docx', make: () => pagesPdf(1, () => textAt('Referat')) },
  { name: 'a-page-called.pdf', make: () => utf8('<!doctype html><p>Referat') },
  { name: 'a-document-called.odt', make: () => docx(paragraph('Referat')) },
  { name: 'a-program-called.pdf', make: () => Buffer.concat([utf8('MZ'), noise(20_000), utf8('This program cannot be run in DOS mode')]), refused: ['damaged', 'unknownFormat', 'unreadable'] },
  { name: 'a-program-called.docx', make: () => Buffer.concat([Buffer.from('7f454c46', 'hex'), noise(20_000)]), refused: ['damaged', 'unknownFormat', 'unreadable'] },
  { name: 'a-picture-called.txt', make: () => Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), noise(20_000)]), refused: ['damaged', 'unknownFormat', 'unreadable'] },
  { name: 'packed-twice.gz', make: () => Buffer.concat([Buffer.from('1f8b0800', 'hex'), noise(2_000)]), refused: ['damaged', 'unknownFormat', 'unreadable'] },
  { name: '../../etc/passwd.txt', make: () => utf8('Referat'), read: true },
  { name: '\u0000\u202etxt.\u001b[31mdocx', make: () => utf8('Referat') },
  { name: 'over-25-mb.txt', make: () => Buffer.alloc(25 * 1024 * 1024 + 1, 97), refused: ['tooLarge'] },
  { name: 'just-25-mb.txt', make: () => utf8('Referat af mødet.\n'.repeat(25 * 1024 * 1024 / 20 | 0)) },
]

function nestedMail(levels: number): Buffer {
  let mail = mailHead
  for (let level = 0; level < levels; level++) mail += `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`
  return utf8(`${mail}Content-Type: text/plain\r\n\r\nx\r\n`)
}
