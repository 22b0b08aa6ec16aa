import { Socket } from 'node:net'

/** A test that needs another machine is a test that fails on a train: only this machine answers. */
const here = new Set(['localhost', '127.0.0.1', '::1', '::ffff:127.0.0.1'])
const connect = Socket.prototype.connect

function hostOf(first: unknown, second: unknown): string {
  const options: unknown = Array.isArray(first) ? first[0] : first
  if (typeof options === 'object' && options !== null) {
    if ('path' in options && typeof options.path === 'string') return 'localhost'
    return 'host' in options && typeof options.host === 'string' ? options.host : 'localhost'
  }
  return typeof first === 'number' && typeof second === 'string' ? second : 'localhost'
}

Socket.prototype.connect = function guarded(this: Socket, ...args: unknown[]): Socket {
  const host = hostOf(args[0], args[1])
  if (!here.has(host)) throw new Error(`a test reached for ${host}; tests run offline`)
  return Reflect.apply(connect, this, args) as Socket
}
