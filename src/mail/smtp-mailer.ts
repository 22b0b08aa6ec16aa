import { createTransport } from 'nodemailer'
import type { Mailer, MailTroubleCode } from './mail.ts'
import { MailTrouble } from './mail.ts'

/** Seconds a server gets to take the connection, to greet, and to answer each time. */
export interface Patience {
  connect: number
  greet: number
  answer: number
}

const patience: Patience = { connect: 10, greet: 10, answer: 20 }

/** Sends through the server of smtp://user:password@host:port (smtps: TLS from the start, on port 465 otherwise). */
export function smtpMailer(address: string, { connect, greet, answer }: Patience = patience): Mailer {
  const transport = createTransport({
    url: address, connectionTimeout: connect * 1000, greetingTimeout: greet * 1000, socketTimeout: answer * 1000, dnsTimeout: connect * 1000,
    disableFileAccess: true, disableUrlAccess: true,
  })
  return {
    async send({ from, to, subject, text }) {
      try {
        await transport.sendMail({ from, to: { name: '', address: to }, subject, text, headers: { 'Auto-Submitted': 'auto-generated' } })
        return true
      } catch (error) {
        throw new MailTrouble(troubleBehind(error), error)
      }
    },
  }
}

/** By nodemailer's code, and the server's own where it answered (RFC 5321: 4xx try again, 5xx never). */
function troubleBehind(error: unknown): MailTroubleCode {
  const { code, command, responseCode } = (error ?? {}) as { code?: unknown; command?: unknown; responseCode?: unknown }
  const answered = typeof responseCode === 'number' ? responseCode : 0
  switch (code) {
    // also said of a line that broke after it stood
    case 'ECONNECTION': return error instanceof Error && /closed/i.test(error.message) ? 'brokenOff' : 'unreachable'
    case 'EDNS': case 'ECONNREFUSED': case 'ENOTFOUND': case 'EHOSTUNREACH': return 'unreachable'
    case 'ETIMEDOUT': return 'noAnswer'
    case 'ETLS': return 'unsafe'
    case 'EAUTH': case 'ENOAUTH': return answered >= 400 && answered < 500 ? 'busy' : 'login'
    case 'ESOCKET': case 'ECONNRESET': case 'EPROTOCOL': return answered >= 400 && answered < 500 ? 'busy' : reasonOfSocket(error)
    default:
  }
  if (answered >= 400 && answered < 500) return 'busy'
  if (answered >= 500) return command === 'RCPT TO' ? 'recipient' : 'refused'
  return 'other'
}

/** nodemailer says ESOCKET for all the system says of a socket; the system's own code stands beside it. */
function reasonOfSocket(error: unknown): MailTroubleCode {
  const text = error instanceof Error ? `${error.message} ${String((error as { errno?: unknown }).errno ?? '')} ${String((error as { syscall?: unknown }).syscall ?? '')}` : ''
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|connect/.test(text)) return 'unreachable'
  if (/certificate|SSL|TLS|self.signed/i.test(text)) return 'unsafe'
  return 'brokenOff'
}
