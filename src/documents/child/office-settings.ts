const common = '/org.openoffice.Office.Common'

/** A profile for documents nobody trusts: no macros, no linked pictures or other files, no first-start questions. */
export const officeSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${setting(`${common}/Security/Scripting`, 'DisableMacrosExecution', 'true')}
${setting(`${common}/Security/Scripting`, 'MacroSecurityLevel', '3')}
${setting(`${common}/Security/Scripting`, 'BlockUntrustedRefererLinks', 'true')}
${setting(`${common}/Security/Scripting`, 'DisableActiveContent', 'true')}
${setting('/org.openoffice.Office.Writer/Content/Update', 'Link', '0')}
${setting('/org.openoffice.Setup/Office', 'ooSetupInstCompleted', 'true')}
</oor:items>
`

function setting(path: string, name: string, value: string): string {
  return `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`
}
