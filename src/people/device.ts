const browsers: [RegExp, string][] = [[/\bEdg(?:A|iOS)?\//, 'Edge'], [/\bOPR\//, 'Opera'], [/\bFirefox\/|\bFxiOS\//, 'Firefox'], [/\bChrome\/|\bCriOS\//, 'Chrome'], [/\bSafari\//, 'Safari']]
const systems: [RegExp, string][] = [[/\biPhone\b/, 'iPhone'], [/\biPad\b/, 'iPad'], [/\bAndroid\b/, 'Android'], [/\bWindows\b/, 'Windows'], [/\bMac OS X\b/, 'Mac'], [/\bLinux\b/, 'Linux']]

/** What a person can tell a session by: "Firefox, Windows". Names only, so that it needs no language; empty where nothing is known. */
export function deviceOf(headers: Headers): string {
  const agent = (headers.get('user-agent') ?? '').slice(0, 400)
  const named = [browsers, systems].map(table => table.find(([sign]) => sign.test(agent))?.[1])
  return named.filter(one => one !== undefined).join(', ')
}
