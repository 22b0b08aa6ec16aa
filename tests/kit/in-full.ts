/**
 * `npm test` takes a fair sample of what takes minutes, so that it is run; `npm run figures` asks for all of it.
 * Not for what could pass on a sample and fail in full by anything but chance.
 */
export const inFull = process.env['ROEDTRAAD_FULL'] === '1'
