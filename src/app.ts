import { availableParallelism } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { serve as listen } from '@hono/node-server'
import type { ServerType } from '@hono/node-server'
import { apiRoutes } from './api/api-routes.ts'
import { createReadingPool } from './documents/child/reading-pool.ts'
import { documentRoutes } from './documents/document-routes.tsx'
import { uploadRoutes } from './documents/upload-routes.tsx'
import { accessRoutes } from './documents/access/access-routes.tsx'
import { itemRoutes } from './documents/access/item-routes.tsx'
import { countDoubtsJob } from './documents/review/count-doubts-job.ts'
import { manyRoutes } from './documents/review/many/many-routes.tsx'
import { reviewManyJob } from './documents/review/many/review-many-job.ts'
import { reviewRoutes } from './documents/review/review-routes.tsx'
import { addFiles } from './documents/add-files.ts'
import { documentsToReview } from './documents/waiting-answers.ts'
import { createReading, dropCutOffUploads, takeUpOldUploads } from './documents/reading-queue.ts'
import type { Pool } from './documents/read-waiting-file.ts'
import { deliveryJob } from './mail/deliver-mail.ts'
import type { Mailer } from './mail/mail.ts'
import { outboxRoutes } from './mail/outbox-routes.tsx'
import { mailHeads } from './mail/mail-heads.ts'
import { sendDigests } from './mail/send-digests.ts'
import { smtpMailer } from './mail/smtp-mailer.ts'
import { terminalMailer } from './mail/terminal-mailer.ts'
import { programVersion } from './program-version.ts'
import { keptActors } from './people/actor-of-request.ts'
import { actorOfAccount } from './people/actor-store.ts'
import { directoryRoutes } from './people/directory-routes.tsx'
import { identityProvider } from './people/identity-provider.ts'
import type { ProviderSettings } from './people/identity-provider.ts'
import { ownRoutes } from './people/own/own-routes.tsx'
import { organisationSignInRoutes } from './people/organisation-sign-in-routes.tsx'
import { organisationContact, settingOf } from './people/settings-answers.ts'
import { signInMail } from './people/sign-in-mail.ts'
import { signInRoutes } from './people/sign-in-routes.tsx'
import { dropOldJobs } from './storage/drop-old-jobs.ts'
import { createJobRunner } from './storage/job-runner.ts'
import { jobRoutes } from './storage/job-routes.tsx'
import { openStorage } from './storage/open-storage.ts'
import { chainHeads } from './storage/verify-chain.ts'
import { addJob } from './storage/add-job.ts'
import { reclaimSpace } from './storage/reclaim-space.ts'
import { dayOf } from './people/day.ts'
import { followRetention } from './records/follow-retention.ts'
import { readLogRoutes } from './records/read-log-routes.tsx'
import { recordsRoutes } from './records/records-routes.tsx'
import { syncDiscardLog } from './records/sync-discard-log.ts'
import type { Database } from './storage/open-storage.ts'
import { loadAssets } from './web/assets.ts'
import type { Actor } from './web/actor.ts'
import type { Room } from './web/components/layout.tsx'
import type { Route } from './web/route.ts'
import { createServer } from './web/server.ts'
import { isSetUp, newSetupLink } from './people/welcome/setup-link.ts'
import { welcomeRoutes } from './people/welcome/welcome-routes.tsx'
import { standingRoutes } from './web/standing-routes.tsx'
import type { Messages } from './wording/messages.ts'

export interface ServeOptions {
  /** 0 takes any free port */
  port: number
  host: string
  /** folder of the store; made when missing */
  data: string
  /** a PostgreSQL store instead: postgres://user:password@host:port/database */
  databaseUrl?: string | undefined
  /** the address people know the site by, where a proxy stands before it: https://traad.example */
  address?: string | undefined
  /** the server mails go out through: smtp://user:password@host:port; left out, they are shown in the terminal */
  smtpUrl?: string | undefined
  /** who mails come from where the organisation has not decided */
  mailFrom?: string | undefined
  /** the organisation's own sign-in, or a broker before it */
  provider?: ProviderSettings | undefined
  /** sends mails; left out, what `smtpUrl` says */
  mailer?: Mailer
  /** opens uploaded bytes; left out, the pool of children */
  pool?: Pool & { close(): Promise<void> }
}

export interface Running {
  address: string
  /** where the store lies: a folder, or host, port and database */
  where: string
  routes: Route[]
  db: Database
  /** a new link that makes the first administrator; null once there is one */
  setupLink(): Promise<string | null>
  /** resolves when no job that is due waits, reading above all */
  idle(): Promise<void>
  close(): Promise<void>
}

const hour = 60 * 60 * 1000

const rooms: Room[] = [
  { path: '/documents', permission: 'documents.read', also: ['/uploads'], name: words => words.rooms.documents },
  { path: '/review', permission: 'documents.write', also: [], name: words => words.reviewMany.title },
  { path: '/people', permission: 'people.manage', also: ['/units', '/bodies'], name: words => words.rooms.people },
  { path: '/administration', permission: 'records.manage', also: ['/settings', '/tokens', '/audit', '/jobs', '/records'], name: words => words.rooms.administration },
]

/** Starts the site. The only place that knows every room. */
export async function start({ port, host, data, databaseUrl, address, smtpUrl, mailFrom, provider, mailer = mailerFor(smtpUrl), pool: given }: ServeOptions): Promise<Running> {
  const storage = await openStorage({ data, databaseUrl })
  const trouble = (error: unknown) => process.stderr.write(`roedtraad: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`)
  const now = () => new Date().toISOString()
  const atOnce = Math.max(1, Math.min(4, availableParallelism()))
  const pool = given ?? createReadingPool()
  const reading = createReading(storage.db, pool, { atOnce: atOnce + 1, now })
  const known = { address: address?.replace(/\/+$/, '') ?? '' }
  const jobs = createJobRunner(storage.db, {
    readUpload: reading.kind,
    dropCutOffUploads: { every: hour, work: () => dropCutOffUploads(storage.db, now()) },
    sendMail: deliveryJob({
      db: storage.db, mailer, now, address: () => known.address, texts: { signIn: mail => signInMail(storage.db, mail, now()) },
      from: async organisation => await settingOf(storage.db, organisation, 'mail.from') || mailFrom || `roedtraad@${new URL(known.address).hostname}`,
    }),
    reviewMany: reviewManyJob({ db: storage.db, now, actorOf: (organisation, account) => actorOfAccount(storage.db, organisation, account, now()) }),
    countDoubts: { every: 24 * hour, ...countDoubtsJob(storage.db) },
    sendDigests: {
      every: hour,
      work: async (_input, { signal }) => {
        const toReview = { path: '/review', count: (actor: Actor) => documentsToReview(storage.db, actor), words: (said: Messages, n: number) => said.mail.digest.toReview(n) }
        if (await sendDigests({ db: storage.db, now, waiting: [toReview] }, signal) > 0) jobs.wake()
      },
    },
    mailHeads: {
      every: 24 * hour,
      async work() {
        if (await mailHeads(storage.db, now()) > 0) jobs.wake()
      },
    },
    dropOldJobs: { every: 24 * hour, work: () => dropOldJobs(storage.db, now()) },
    followRetention: { every: 24 * hour, work: () => followRetention(storage.db, now(), dayOf(now())) },
    reclaimSpace: { atOnce: 1, work: () => reclaimSpace(storage) },
  }, { now, trouble })
  const queue = { wake: () => jobs.wake(), readingNow: reading.readingNow }
  const assets = loadAssets()
  const routes = [
    ...standingRoutes(organisation => organisationContact(storage.db, organisation)),
    ...directoryRoutes({ db: storage.db, hasProvider: provider !== undefined, wake: () => jobs.wake() }),
    ...welcomeRoutes({ db: storage.db, address: () => known.address, addFiles: (...given) => addFiles(storage.db, queue, ...given, 'open'), exampleStaysOpen: async () => await settingOf(storage.db, 'local', 'example.open') === 'on' }),
    ...outboxRoutes({ db: storage.db, wake: () => jobs.wake() }),
    ...ownRoutes({ db: storage.db, address: () => known.address }),
    ...organisationSignInRoutes({ db: storage.db, address: () => known.address, provider: provider === undefined ? null : identityProvider(provider), trouble }),
    ...signInRoutes({ db: storage.db, address: () => known.address, provider: provider?.name ?? null, wake: () => jobs.wake() }),
    ...reviewRoutes({ db: storage.db }),
    ...manyRoutes({ db: storage.db, wake: () => jobs.wake() }),
    ...accessRoutes({ db: storage.db }),
    ...readLogRoutes({ db: storage.db }),
    ...itemRoutes({ db: storage.db }),
    ...uploadRoutes({ db: storage.db, queue }),
    ...documentRoutes({ db: storage.db, version: storage.version, queue, asset: assets.url }),
    ...jobRoutes({ db: storage.db, jobs }),
    ...apiRoutes(storage.db, programVersion()),
    ...recordsRoutes({
      db: storage.db, addFiles: (...given) => addFiles(storage.db, queue, ...given), logDiscards: () => syncDiscardLog(storage.db, data),
      reclaim: async (organisation, by, at) => {
        await addJob(storage.db, { organisation, kind: 'reclaimSpace', input: {}, by, at })
        jobs.wake()
      },
    }),
  ]
  const actorOf = keptActors(storage.db, storage.version)
  const app = createServer({ routes, rooms, assets, actorOf: request => actorOf(request, now()), listensOn: host, knownAs: address ?? null, now, trouble })
  await syncDiscardLog(storage.db, data)
  await dropCutOffUploads(storage.db, now())
  await takeUpOldUploads(storage.db, now())
  const { server, taken } = await listening(app.fetch, host, port)
  jobs.wake()
  const shown = host === '127.0.0.1' || host === '::1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host
  if (known.address === '') known.address = `http://${shown}:${taken}`
  return {
    address: `http://${shown}:${taken}`,
    where: storage.where,
    routes,
    db: storage.db,
    setupLink: async () => await isSetUp(storage.db) ? null : `${known.address}/setup/${await newSetupLink(storage.db, now())}`,
    idle: () => jobs.idle(),
    async close() {
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      const closed = new Promise<void>(resolve => server.close(() => resolve()))
      await within(2000, closed)
      if ('closeAllConnections' in server) server.closeAllConnections()
      // what is still being done is done anew at the next start: nobody waits half a minute for a program to end
      await within(patience, Promise.all([jobs.close(), pool.close()]))
      await storage.close()
    },
  }
}

function mailerFor(smtpUrl: string | undefined): Mailer {
  return smtpUrl === undefined ? terminalMailer(text => process.stderr.write(text)) : smtpMailer(smtpUrl)
}

/** Starts the site, says where it is, and closes it when told to end. */
export async function serve(options: ServeOptions): Promise<void> {
  const running = await start(options)
  process.stdout.write(`Rød Tråd is running at ${running.address} (data in ${running.where})\n`)
  // kept elsewhere, with the log of the system that starts it, these tell later whether the log of changes was written anew
  for (const { organisation, number, hash } of await chainHeads(running.db)) process.stdout.write(`Log of changes: ${organisation}:${number}:${hash}\n`)
  const link = await running.setupLink()
  if (link !== null) process.stdout.write(`To set up your own organisation, open this link once: ${link}\n`)
  await new Promise<void>((resolve, reject) => {
    let ending = false
    const end = () => {
      if (ending) process.exit(1)
      ending = true
      running.close().then(resolve, reject)
    }
    process.on('SIGINT', end)
    process.on('SIGTERM', end)
  })
}

/** Waits for something, but not longer than so many milliseconds. */
async function within(milliseconds: number, something: Promise<unknown>): Promise<void> {
  const enough = new AbortController()
  await Promise.race([something, setTimeout(milliseconds, undefined, { signal: enough.signal }).catch(() => undefined)])
  enough.abort()
}

/** Milliseconds an ending program waits for what is being done. */
const patience = 5000

/** Seconds without a byte either way after which a connection is let go. */
const silence = 30

function listening(fetch: (request: Request) => Response | Promise<Response>, hostname: string, port: number): Promise<{ server: ServerType; taken: number }> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, hostname, port }, info => resolve({ server, taken: info.port }))
    if ('setTimeout' in server) server.setTimeout(silence * 1000)
    server.on('error', reject)
  })
}
