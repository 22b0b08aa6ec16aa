import type { Mailer } from './mail.ts'

/** Where no mail server is configured, a mail is shown to whoever runs the program: nobody is shut out while trying it. */
export function terminalMailer(write: (text: string) => void): Mailer {
  return {
    async send({ to, subject, text }) {
      const line = '─'.repeat(72)
      write(`\n${line}\n  SMTP_URL is not set, so this mail is shown here instead of being sent.\n  To: ${safe(to)}\n  ${safe(subject)}\n${line}\n${safe(text)}\n${line}\n\n`)
      return false
    },
  }
}

/** A terminal obeys control characters; a name in a mail shall not command it. */
function safe(text: string): string {
  return text.replace(/[^\P{Cc}\n]/gu, ' ')
}
