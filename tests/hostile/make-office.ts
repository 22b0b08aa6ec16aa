import type { ZipPart } from './make-zip.ts'
import { makeZip } from './make-zip.ts'
import { utf8 } from './hostile-file.ts'

const wordNamespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const officeTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Parts every docx has around its document; `extra` adds or lies. */
export function docxParts(documentXml: string | Uint8Array): ZipPart[] {
  return [
    { name: '[Content_Types].xml', bytes: utf8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>') },
    { name: '_rels/.rels', bytes: utf8(`<?xml version="1.0"?><Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${officeTypes}/officeDocument" Target="word/document.xml"/></Relationships>`) },
    { name: 'word/document.xml', bytes: typeof documentXml === 'string' ? utf8(documentXml) : documentXml },
  ]
}

export function wordXml(body: string, prolog = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${prolog}<w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>`
}

export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

export function docx(body: string, extra: readonly ZipPart[] = [], prolog = ''): Buffer {
  return makeZip([...docxParts(wordXml(body, prolog)), ...extra])
}

export function relationshipsPart(name: string, lines: readonly { id: string; type: string; target: string; external?: boolean }[]): ZipPart {
  const body = lines.map(({ id, type, target, external }) => `<Relationship Id="${id}" Type="${officeTypes}/${type}" Target="${target}"${external === true ? ' TargetMode="External"' : ''}/>`)
  return { name, bytes: utf8(`<?xml version="1.0"?><Relationships xmlns="${relationships}">${body.join('')}</Relationships>`) }
}

export function odtParts(content: string | Uint8Array): ZipPart[] {
  return [
    { name: 'mimetype', bytes: utf8('application/vnd.oasis.opendocument.text'), stored: true },
    { name: 'META-INF/manifest.xml', bytes: utf8('<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>') },
    { name: 'content.xml', bytes: typeof content === 'string' ? utf8(content) : content },
  ]
}

export function odtXml(body: string, prolog = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${prolog}<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"><office:body><office:text>${body}</office:text></office:body></office:document-content>`
}

export function odt(body: string, prolog = ''): Buffer {
  return makeZip(odtParts(odtXml(body, prolog)))
}

export function pptx(shapes: string): Buffer {
  return makeZip(pptxParts(`<?xml version="1.0"?><p:sld ${wordNamespaces}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`))
}

export function pptxParts(slide: string | Uint8Array): ZipPart[] {
  return [
    { name: '[Content_Types].xml', bytes: utf8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/ppt/presentation.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"/><Override PartName="/ppt/slides/slide1.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slide+xml"/></Types>') },
    relationshipsPart('_rels/.rels', [{ id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' }]),
    { name: 'ppt/presentation.xml', bytes: utf8(`<?xml version="1.0"?><p:presentation ${wordNamespaces}><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst></p:presentation>`) },
    relationshipsPart('ppt/_rels/presentation.xml.rels', [{ id: 'rId1', type: 'slide', target: 'slides/slide1.xml' }]),
    { name: 'ppt/slides/slide1.xml', bytes: typeof slide === 'string' ? utf8(slide) : slide },
  ]
}

export function shape(text: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="t"/><p:cNvSpPr/><p:nvPr><p:ph type="body"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp>`
}

/** The same beginning and end around megabytes of blanks. */
export function padded(before: string, megabytes: number, after: string): Buffer {
  return Buffer.concat([utf8(before), Buffer.alloc(megabytes * 1024 * 1024, 32), utf8(after)])
}
