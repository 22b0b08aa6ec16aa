/**
 * Preloaded in every reading child, before any code that meets foreign bytes.
 * Node 24's permission model does not cover the network, so what can open a connection is taken away here;
 * files, child processes and workers are refused by `--permission` itself.
 */
import { createRequire, syncBuiltinESMExports } from 'node:module'

// The pipes are made before `net` is emptied: their getters need it.
void process.stdin
void process.stdout
void process.stderr

const require = createRequire(import.meta.url)

const takenModules = ['node:net', 'node:dns', 'node:http', 'node:https', 'node:http2', 'node:tls', 'node:dgram', 'node:inspector', 'node:cluster', 'node:repl']
const takenGlobals = ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest', 'CloseEvent']
const takenOfProcess = ['binding', '_linkedBinding', 'dlopen', 'kill', '_debugProcess', '_kill', 'chdir', 'loadEnvFile']

function refuse(): never {
  throw Object.assign(new Error('A reading process has no network and may not reach other processes.'), { code: 'ERR_ACCESS_DENIED' })
}

function empty(holder: object): void {
  for (const name of Object.getOwnPropertyNames(holder)) {
    const property = Object.getOwnPropertyDescriptor(holder, name)
    if (property === undefined || property.configurable !== true) continue
    if (name === 'promises') {
      const promises: unknown = Reflect.get(holder, name)
      if (typeof promises === 'object' && promises !== null) empty(promises)
    } else if (property.get !== undefined || typeof property.value === 'function' || name === 'globalAgent') {
      // A class is replaced too: `new Socket()` must fail as `connect()` does.
      Object.defineProperty(holder, name, { value: function () { refuse() }, configurable: false, writable: false, enumerable: true })
    }
  }
}

for (const name of takenModules) empty(require(name) as object)
syncBuiltinESMExports()

for (const name of takenGlobals) Reflect.deleteProperty(globalThis, name)
for (const name of takenOfProcess) {
  if (name in process) Object.defineProperty(process, name, { value: function () { refuse() }, configurable: false, writable: false })
}
