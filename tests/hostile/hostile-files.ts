import type { HostileFile } from './hostile-file.ts'
import { hostileMarkup } from './hostile-markup.ts'
import { hostileOthers } from './hostile-others.ts'
import { hostilePdfs } from './hostile-pdfs.ts'
import { hostileTexts } from './hostile-texts.ts'
import { hostileZips } from './hostile-zips.ts'

/** All of them. Names are unique and may be used to name one in a test of its own. */
export const hostileFiles: readonly HostileFile[] = [...hostileTexts, ...hostileZips, ...hostileMarkup, ...hostilePdfs, ...hostileOthers]
