/** Only a path of our own: "//elsewhere" and "/\elsewhere" would leave the site. */
export function localPath(path: string): string {
  return /^\/(?![/\\])[\x21-\x7e]*$/.test(path) ? path : '/'
}
