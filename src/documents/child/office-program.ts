import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

const usual = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/libreoffice/program', '/Applications/LibreOffice.app/Contents/MacOS', 'C:\\Program Files\\LibreOffice\\program']
const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice']

/** Where LibreOffice is: on the PATH or in its usual places. Looked for each time, since it may be installed while we run. */
export async function officeProgram(path: string = process.env['PATH'] ?? '', others: readonly string[] = usual): Promise<string | null> {
  for (const folder of [...path.split(delimiter), ...others]) {
    if (folder === '') continue
    for (const name of names) {
      const program = join(folder, name)
      if (await mayRun(program)) return program
    }
  }
  return null
}

async function mayRun(program: string): Promise<boolean> {
  try {
    await access(program, constants.X_OK)
    return true
  } catch {
    return false
  }
}
