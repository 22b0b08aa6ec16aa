import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { SMTPServerOptions } from 'smtp-server'
import { closeLater } from './close-later.ts'

export interface MailServer {
  /** smtp://127.0.0.1:port */
  url: string
  port: number
  /** mails as they came over the line */
  received: { from: string; to: string[]; raw: string }[]
  close(): Promise<void>
}

/** A real mail server on this machine; `more` makes it refuse, wait or ask for a password. */
export async function openMailServer(more: SMTPServerOptions = {}): Promise<MailServer> {
  const received: MailServer['received'] = []
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], closeTimeout: 100,
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        received.push({ from: mailFrom === false ? '' : mailFrom.address, to: rcptTo.map(one => one.address), raw: Buffer.concat(chunks).toString() })
        done()
      })
    },
    ...more,
  })
  // a peer that goes away is part of these tests
  server.on('error', () => undefined)
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  const { port } = server.server.address() as AddressInfo
  let closed: Promise<void> | undefined
  const close = () => closed ??= new Promise<void>(resolve => { server.close(() => resolve()) })
  closeLater(close)
  return { url: `smtp://127.0.0.1:${port}`, port, received, close }
}
