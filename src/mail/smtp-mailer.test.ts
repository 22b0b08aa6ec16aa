import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import PostalMime from 'postal-mime'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openMailServer } from '../../tests/kit/mail-server.ts'
import { MailTrouble } from './mail.ts'
import type { Letter } from './mail.ts'
import { smtpMailer } from './smtp-mailer.ts'
import { terminalMailer } from './terminal-mailer.ts'

const letter: Letter = {
  from: 'Rød Tråd <traad@birkevang.example>', to: 'inge@birkevang.example', subject: 'Log ind – på én gang', text: `Hej Ærø Ødegård\n\nhttps://traad.birkevang.example/sign-in/local.aaaaaaaaaaaaaaaa.${'x'.repeat(32)}\n`,
}

const short = { connect: 0.3, greet: 0.3, answer: 0.3 }

async function trouble(url: string, more: Partial<Letter> = {}): Promise<string> {
  try {
    await smtpMailer(url, short).send({ ...letter, ...more })
    return 'sent'
  } catch (error) {
    if (!(error instanceof MailTrouble)) throw error
    return error.code
  }
}

/** A port at which something listens that is no mail server. */
async function listening(told: (socket: Socket) => void): Promise<string> {
  const server = createServer(socket => {
    socket.on('error', () => undefined)
    told(socket)
  })
  await new Promise<void>(resolve => { server.listen(0, '127.0.0.1', resolve) })
  onTestFinished(() => { server.close() })
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('mail through a server', () => {
  it('arrives as it was written, link and letters whole', async () => {
    const server = await openMailServer()
    expect(await smtpMailer(server.url).send(letter)).toBe(true)
    const [mail] = server.received
    expect([mail?.from, mail?.to]).toEqual(['traad@birkevang.example', ['inge@birkevang.example']])
    const read = await PostalMime.parse(mail?.raw ?? '')
    expect([read.subject, read.text?.trim(), read.html, read.from?.name]).toEqual([letter.subject, letter.text.trim(), undefined, 'Rød Tråd'])
    expect(read.headers.find(header => header.key === 'auto-submitted')?.value).toBe('auto-generated')
  })

  it('goes to one, whatever stands in the address', async () => {
    const server = await openMailServer()
    await trouble(server.url, { to: 'inge@birkevang.example, bo@evil.example' })
    await trouble(server.url, { to: 'inge@birkevang.example\r\nRCPT TO:<bo@evil.example>' })
    await trouble(server.url, { subject: 'x\r\nBcc: bo@evil.example' })
    expect(server.received.flatMap(mail => mail.to).filter(to => to.startsWith('bo@'))).toEqual([])
  })

  it('says who the server does not know, and when it wants us to wait', async () => {
    const answering = (code: number) => openMailServer({ onRcptTo: (_address, _session, done) => done(Object.assign(new Error('no'), { responseCode: code })) })
    expect(await trouble((await answering(550)).url)).toBe('recipient')
    expect(await trouble((await answering(451)).url)).toBe('busy')
  })

  it('says when the server refuses what was written', async () => {
    const refusing = await openMailServer({ onData(stream, _session, done) { stream.resume(); stream.on('end', () => done(Object.assign(new Error('spam'), { responseCode: 554 }))) } })
    expect(await trouble(refusing.url)).toBe('refused')
    const notFrom = await openMailServer({ onMailFrom: (_address, _session, done) => done(Object.assign(new Error('not you'), { responseCode: 553 })) })
    expect(await trouble(notFrom.url)).toBe('refused')
  })

  it('signs in there, and says when it may not', async () => {
    const server = await openMailServer({ authOptional: false, onAuth: (auth, _session, done) => auth.password === 'right' ? done(null, { user: auth.username ?? '' }) : done(new Error('wrong')) })
    expect(await trouble(`smtp://traad:right@127.0.0.1:${server.port}`)).toBe('sent')
    expect(await trouble(`smtp://traad:wrong@127.0.0.1:${server.port}`)).toBe('login')
    expect(server.received).toHaveLength(1)
  })

  it('says when nobody is there', async () => {
    const server = await openMailServer()
    await server.close()
    expect(await trouble(server.url)).toBe('unreachable')
  })

  it('waits no longer than it must for a server that is slow', async () => {
    const began = performance.now()
    expect(await trouble(await listening(() => undefined))).toBe('noAnswer')
    const slow = await openMailServer({ onMailFrom: () => undefined })
    expect(await trouble(slow.url)).toBe('noAnswer')
    expect(performance.now() - began).toBeLessThan(3000)
  })

  it('says when the line breaks off', async () => {
    expect(await trouble(await listening(socket => socket.destroy()))).toBe('brokenOff')
    const inTheMiddle = await openMailServer({ onData(stream) { stream.destroy(); stream.emit('close') }, onMailFrom(_address, _session, done) { done() } })
    expect(['brokenOff', 'noAnswer']).toContain(await trouble(inTheMiddle.url))
    expect(await trouble(await listening(socket => { socket.write('220 hello\r\n'); socket.once('data', () => socket.resetAndDestroy()) }))).toBe('brokenOff')
  })

  it('sends nothing over a line it cannot trust', async () => {
    // the server's certificate is one it made itself
    const server = await openMailServer({ disabledCommands: [] })
    expect(await trouble(server.url)).toBe('unsafe')
    expect(server.received).toEqual([])
  })
})

describe('mail without a server', () => {
  it('is shown in the terminal, the link on a line of its own, and nothing in it commands the terminal', async () => {
    let shown = ''
    const sent = await terminalMailer(text => { shown += text }).send({ ...letter, text: `\u001b[2J${letter.text}`, subject: 'a\u0007b' })
    expect(sent).toBe(false)
    expect(shown).toMatch(/^https:\/\/traad\.birkevang\.example\/sign-in\/\S+$/m)
    expect(shown).toContain('SMTP_URL is not set')
    expect([shown.includes('\u001b'), shown.includes('\u0007')]).toEqual([false, false])
  })
})
